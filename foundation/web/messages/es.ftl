### Palabras del armazón de las páginas y de las partes que las componen.

## Shell

skip-to-content = Ir al contenido
main-navigation = Navegación principal
search = Buscar
search-register = Buscar en el registro
languages = Idiomas
change-language = Cambiar de idioma
your-account = Su cuenta
sign-in = Iniciar sesión
sign-out = Cerrar sesión
breadcrumbs = Dónde está
runs-on-plenary = { $name } funciona con Plenary, un sistema para foros de múltiples partes interesadas.
colours = Colores
colours-of-device = Colores del dispositivo
colours-light = Claro
colours-dark = Oscuro
nav-home = Inicio
nav-register = Registro
nav-about = Acerca de
who-may-do-what = Quién puede hacer qué
components = Partes de las páginas
open-interface = Para programas (API)
privacy = Privacidad
terms = Condiciones

## Lists

filters = Filtros
filters-active = { $n ->
    [one] uno elegido
   *[other] { $n } elegidos
}
filters-more = { $n ->
    [one] y uno más
   *[other] y { $n } más
}
filters-unlisted = { $n ->
    [one] Hay uno más que no figura en esta lista; una recomendación que lo lleve conduce a él.
   *[other] Hay { $n } más que no figuran en esta lista; una recomendación que lleve uno conduce a él.
}
clear-filters = Mostrar todo
pages = Páginas
previous-page = Página anterior
next-page = Página siguiente
same-figures-as-table = Las mismas cifras en una tabla
all-together = Total
list-separator = ,{" "}

## Status, reading, marks

reading-not-assessed = Sin evaluar
reading-pending = { $n ->
    [one] Pendiente, una persona evaluadora
   *[other] Pendiente, { $n } personas evaluadoras
}
reading-single = { $n ->
    [one] Una sola persona evaluadora
   *[other] Una sola persona evaluadora, { $n } evaluaciones
}
reading-unanimous = { $n ->
    [one] Unánime, una persona evaluadora
   *[other] Unánime, { $n } personas evaluadoras
}
reading-divergent = { $n ->
    [one] Divergente, una persona evaluadora
   *[other] Divergente, { $n } personas evaluadoras
}
summary-in-our-words = Resumen con nuestras palabras
summary-in-our-words-why = Este resumen lo escribió el equipo editorial del foro. El texto de la fuente no se reproduce aquí.
correction-layer = Lectura corregida. La fuente queda como se escribió.
step-done = hecho
steps = Pasos

## Assessments

no-narrative = Se indicó un estado, sin comentario.
evidence = Pruebas
also-covers = Esta evaluación abarca también
said-of = Dicho de
earlier-versions = { $n ->
    [one] una versión anterior
   *[other] { $n } versiones anteriores
}

## Forms

optional = opcional
problems = { $n ->
    [one] Un punto requiere su atención
   *[other] { $n } puntos requieren su atención
}
nothing-typed-is-lost = Nada de lo que escribió se ha perdido.
draft-saved = Borrador guardado { $name }
draft-kept-here = Aún no se ha guardado: el servidor no responde. Su texto se conserva en este navegador.
draft-restored = Se ha recuperado su texto anterior. Todavía no está en el servidor.
stale-form = Alguien cambió esto mientras usted escribía. Su texto está abajo, junto a lo que hay ahora.
stale-gone = Alguien lo quitó mientras usted escribía. Su texto está en el formulario para añadir uno nuevo.
stale-field = Cambió entretanto. Ahora dice: { $name }
stale-field-empty = Se vació entretanto.
copy = Copiar
copied = Copiado
mapping-column = Columna del archivo
mapping-sample = Primer valor
mapping-field = Pasa a ser

## When something is wrong

go-home = Ir a la página de inicio
go-to-register = Ir al registro
error-not-found = No hay nada en esta dirección
error-not-found-why = Puede que se haya movido o que la dirección llegara cortada. Lo que el foro publica nunca se retira: búsquelo en el registro.
error-not-allowed = No puede abrir esta página
error-not-allowed-why = Solo está abierta a algunas funciones. Si ejerce una de ellas, inicie sesión con la cuenta correspondiente.
error-stale = Este formulario es demasiado antiguo para aceptarlo
error-stale-why = No se ha cambiado nada. Vuelva atrás, cargue de nuevo la página y envíe otra vez el formulario; su navegador conserva lo que escribió.
error-too-large = Esto es mayor de lo que el foro acepta
error-too-large-why = No se ha cambiado nada. Envíe un archivo más pequeño o divida el texto.
error-too-many = Demasiados intentos en poco tiempo
error-too-many-why = No se ha cambiado nada. Espere unos minutos y vuelva a intentarlo.
error-fault = Algo falló por nuestra parte
error-fault-why = Nada de lo que envió quedó escrito a medias: se guardó todo o nada. Inténtelo de nuevo más tarde y avise a quienes gestionan el foro si vuelve a ocurrir.
error-away = El foro no está accesible por el momento
error-away-why = Su base de datos no responde. No se ha cambiado nada; inténtelo de nuevo en un minuto.
error-request = Para informar de esto, indique la solicitud { $name }.

## The page of parts

components-lead = Todas las partes que componen las páginas, en todos sus estados, dibujadas por las mismas plantillas. Cuando cambie una parte, mire primero aquí.
components-type = Tipografía
components-chips = Estados, lecturas y signos
components-notices = Avisos
components-lists = Listas y filtros
components-pictures = Imágenes y cifras
components-quotations = Citas y correcciones
components-assessments = Evaluaciones
components-forms = Formularios
components-import = Importación
components-empty = Páginas vacías y de error
components-tables = Tablas
components-navigation = Navegación
components-buttons = Botones
sample-heading = Un título de segundo orden
sample-lead = Una entradilla dice en una o dos frases qué es la página y en qué punto está.
sample-text = El texto corrido se compone a un ancho que se lee sin esfuerzo, en el tamaño que elige quien lee. Un enlace se ve como { $name }, y nada más se ve así.
sample-link = un enlace
sample-one-thing = Lo que hay que hacer
sample-another = Otra cosa
sample-undo = Deshacer esto
sample-plain = Una discreta
sample-completed = Completada
sample-in-progress = En curso
sample-to-be-implemented = Por aplicar
sample-not-assessed = Sin evaluar
sample-not-started = Sin empezar
sample-government = Gobierno
sample-intergovernmental = Organización intergubernamental
sample-civil-society = Sociedad civil
sample-technical = Comunidad técnica
sample-private = Sector privado
sample-another-group = Otro grupo
sample-no-group = Ningún grupo
sample-tag = Resultados tangibles
sample-notice = La ronda está abierta a todas las personas hasta fin de mes.
sample-notice-good = Su evaluación se ha presentado.
sample-notice-open = No se pudo leer el archivo.
sample-diverge = Dos miembros lo ven de manera distinta
sample-diverge-how = Uno considera que está en curso; el otro, que aún está por aplicar. Ambas conclusiones se mantienen.
sample-title = Informes más breves que sirvan a quienes deciden
sample-title-two = Ordenar los documentos como lo haría una biblioteca
sample-title-three = Texto aún no registrado
sample-about = Resultados · Informe del grupo de trabajo, 2012
sample-about-stub = Financiación · conocida solo por su número
sample-source = Informe del grupo de trabajo, 2012, recomendación { $name }
sample-as-written = Tal como está escrito en la fuente. Nunca se modifica.
sample-quotation = Los informes del foro deberían ser breves, decir dónde coinciden y dónde se separan las opiniones y nombrar a sus destinatarios.
sample-mistyped = Los informes del foro deberían ser brebes, decir dónde coinciden y dónde se separan las opiniones y nombrar a sus destinatario.
sample-other-wording = Los informes del foro deben ser breves, decir dónde coinciden las opiniones y nombrar a cada órgano destinatario.
sample-corrected-by = Dos erratas en la fuente. Señaladas por la secretaría.
sample-assessor = Miembro del grupo de trabajo
sample-capacity = Grupo de trabajo sobre mejoras
sample-narrative = Los informes todavía describen más que concluyen. Una plantilla que pida los puntos de acuerdo y de divergencia sería un comienzo.
sample-narrative-two = Los mensajes breves de la última reunión son un comienzo. Falta un destinatario.
sample-evidence = Mensajes de la última reunión
sample-filed = Se presentó una evaluación
sample-imported = Importada de un libro de cálculo, fila 65
sample-source-word = Fuente
sample-category = Categoría
sample-outcomes = Resultados
sample-entities = Vínculos con otras entidades
sample-planning = Planificación plurianual
sample-sorted-by = Ordenado por
sample-number = Número
sample-all-shown = 40 recomendaciones, sin filtros, por número
sample-page-shown = 1 a 20 de 40
sample-status = Estado
sample-of = de 40
sample-share-sentence = La mayoría de las recomendaciones están por aplicar; cinco de 40 no las ha evaluado nadie.
sample-action = Acción
sample-responsible = Responsable
sample-due = Plazo
sample-state = Situación
sample-action-text = Plantilla de informe con puntos de acuerdo y de divergencia
sample-secretariat = Secretaría
sample-due-text = mediados de junio
sample-where = ¿En qué punto está?
sample-where-help = Dos respuestas pueden ser ciertas a la vez.
sample-where-error = Elija al menos un estado
sample-why = ¿Por qué?
sample-why-help = Qué se hizo, qué falta. Otras personas lo leerán junto a su propia opinión; nadie lo modifica salvo usted.
sample-why-error = Diga por qué, en una frase o más
sample-email = Correo electrónico
sample-email-help = Allí se envía el enlace para iniciar sesión.
sample-speak-as = Usted habla en calidad de
sample-myself = A título personal
sample-file = Libro de cálculo
sample-file-help = .xlsx, .ods, .csv, .tsv o .json, hasta 20 MB
sample-step-upload = Subir
sample-step-columns = Columnas
sample-step-plan = Plan
sample-step-decide = Decidir
sample-step-apply = Aplicar
sample-in-the-register = En el registro
sample-in-the-file = En el archivo, fila 12
sample-decision = ¿Qué es?
sample-decision-wording = La misma recomendación con otra redacción
sample-decision-separate = Otra recomendación
sample-decision-skip = Omitir la fila
sample-empty = Todavía no hay acciones
sample-empty-why = Aquí figuran las acciones que responden a esta recomendación. Los miembros del grupo de trabajo pueden añadirlas.

## Dates

date-day = { $day } de { $month } de { $year }
date-and-time = { $date }, { $time } UTC
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## More that can go wrong

error-malformed = Esto no se pudo entender
error-malformed-why = Lo que llegó no es lo que esta página admite. No se ha cambiado nada.
error-sign-in-needed = Inicie sesión para continuar
error-sign-in-needed-why = Esto es para personas que han iniciado sesión. Después volverá aquí.
error-conflict = Ya existe
error-conflict-why = Alguien se adelantó, o se envió dos veces. No se ha cambiado nada; mire lo que hay.
error-unacceptable = Esto no se puede aceptar tal como está
error-unacceptable-why = No se ha cambiado nada. Aquí se indica lo que hay que corregir.
error-no-space = El disco del foro está lleno
error-no-space-why = Nada quedó escrito a medias. Avise a quienes gestionan el foro; su navegador conserva lo que escribió.
sign-in-needed = Inicie sesión primero: esto es para personas que han iniciado sesión.
not-allowed = Sus funciones no lo permiten.
form-no-longer-good = Este formulario ya no es válido. Vuelva atrás, cargue de nuevo la página y envíelo otra vez; su navegador conserva lo que escribió.
sent-from-elsewhere = Esto se envió desde una página de otro sitio, o con un nombre que este foro no conoce, así que no se hizo nada. Vuelva atrás: su navegador conserva lo que escribió. Abra el foro por su propia dirección y envíelo de nuevo.
kept-words = Lo que escribió
kept-words-why = No se ha perdido nada. Revíselo y envíelo otra vez; si su sesión ha terminado, iníciela antes en otra ventana.
send-once-more = Enviarlo otra vez
too-large = Esto es mayor de lo que el foro acepta.

## What moderators do

moderation-report-reason = Qué tiene de malo
moderation-report-reason-help = Solo lo leen los moderadores.
moderation-report-button = Denunciar
moderation-reports = Denuncias
moderation-step = Qué hacer
moderation-step-missing = Elija qué hacer.
moderation-step-accept = Dejarlo pasar
moderation-step-accept-help = Lo leerán todos los que pueden leer esto.
moderation-step-decline = Rechazar las nuevas palabras
moderation-step-decline-help = Las palabras de antes permanecen; el registro dice por qué.
moderation-step-hide = Ocultarlo
moderation-step-hide-help = Queda su lugar, con el motivo que usted dé; sus palabras son para su autor y los moderadores.
moderation-step-show = Mostrarlo de nuevo
moderation-step-show-help = Todos vuelven a leerlo, y el registro dice por qué.
moderation-step-keep = Dejarlo
moderation-step-keep-help = Queda como está, y las denuncias quedan resueltas.
moderation-step-accept-done = Se dejó pasar.
moderation-step-decline-done = Nuevas palabras rechazadas; permanecen las anteriores.
moderation-step-hide-done = Oculto.
moderation-step-show-done = Mostrado de nuevo.
moderation-step-keep-done = Se dejó tras una denuncia.
moderation-step-button = Hacerlo
moderation-public-reason = Motivo público
moderation-public-reason-help = Necesario para ocultar o mostrar de nuevo. Todos lo leen en el registro: nombre la regla, no las palabras.
