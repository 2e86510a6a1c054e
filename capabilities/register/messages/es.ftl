### El registro de recomendaciones.

## Rules

may-register-read = Leer el registro, sus recomendaciones y sus evaluaciones
may-register-assess = Presentar una evaluación en nombre propio
may-register-amend-assessment = Modificar una evaluación
may-register-keep-actions = Introducir y modificar acciones
may-register-keep-recommendations = Introducir recomendaciones y dar títulos, etiquetas, categorías, vínculos y correcciones
may-register-import = Importar libros de cálculo y deshacer una importación
may-register-keep-vocabulary = Cambiar los estados, las categorías, las rondas, el nombre y la fase del registro
phase-working-group = Grupo de trabajo
phase-chair-preview = Vista previa de la presidencia
phase-advisory-group = Grupo consultivo
phase-public = Público

## What can be wrong

register-source-missing = Diga de qué fuente procede.
register-text-or-number-missing = Dé su texto o, al menos, su número.
register-language-unknown = Esto no es un código de idioma. Escriba uno como en, es o zh-Hans.
register-too-long = Esto es demasiado largo.
register-task-missing = Diga qué hay que hacer.
register-state-unknown = Elija una situación.
register-status-unknown = Este estado no es de los de este registro.
register-narrative-missing = Diga por qué, en una frase o más.
register-narrative-too-long = El comentario es demasiado largo: un millón de bytes como máximo.
register-evidence-too-much = Cien enlaces como máximo.
register-evidence-no-address = Una prueba es una dirección que empieza por https:// o http://.
register-covers-missing = Diga de qué recomendación se trata.
register-round-unknown = Esa ronda no existe.
register-phase-unknown = Esa fase no existe.
register-name-missing = Dele un nombre.
register-status-in-use = Hay evaluaciones con este estado, así que permanece.
register-category-in-use = Hay o hubo recomendaciones clasificadas en esta categoría, así que permanece.
register-category-unknown = No hay ninguna categoría «{ $name }»; las crean los administradores.
register-name-taken = «{ $name }» ya lleva este nombre. Elija otro o modifique el que existe.
register-correction-empty = Escriba el texto tal como está en la fuente.
register-reason-missing = Diga qué se transcribió mal y dónde está el texto correcto.
register-text-frozen = Su texto ya está fijado; ponga una corrección al lado.
register-relation-unknown = Elija qué relación hay entre ambas, y otra recomendación.
register-date-unknown = Escriba un año, un mes o un día: 2018, 2018-10 o 2018-10-11.
register-period-unknown = Escriba un año, un mes o un día, o dos de ellos: 2018, 2018-10 o 2014/2018.
register-due-no-date = «{ $name }» no es una fecha. Escriba una como 2020-09-30, o palabras como mediados de junio.
register-plan-is-old = El registro ha cambiado desde que se hizo el plan. Mire de nuevo el plan.
register-undecided = Hay conflictos sin decidir. Decida antes cada uno de ellos.
register-built-upon = Alguien ha construido sobre lo que trajo esta importación, así que ya no se puede deshacer.
register-sent-twice = Este formulario ya se envió, y lo que traía está en su sitio.
register-said-already = Ya ha dicho lo mismo en esta ronda. Modifique esa evaluación cuando algo haya cambiado.
register-sent-twice-other = Ya envió este formulario, con otras palabras, y lo que trajo sigue ahí. Revise lo que acaba de escribir y envíelo de nuevo si debe figurar al lado.
register-stands-already = Las mismas palabras ya figuran con esta fuente, esta lista y este número.

## Reading the register

read-title = Registro de recomendaciones
read-what-it-is = Lo que se ha recomendado, con las palabras de su fuente; lo que se constató de ello, ronda a ronda; y lo que se hace después.
read-phase-public = Cualquiera puede leerlo. Quien haya iniciado sesión evalúa, comenta y propone en su propio nombre; las evaluaciones que difieren figuran una junto a otra.
read-phase-working-group = Está en su grupo de trabajo: los miembros del grupo que lo lleva leen y evalúan. Todavía no es público.
read-phase-chair-preview = Está en manos de la presidencia y la coordinación, que lo leen y evalúan antes que los demás. Todavía no es público.
read-phase-advisory-group = Está en el grupo consultivo: sus miembros y quienes lo llevan leen y evalúan. Todavía no es público.
read-phase-advisory-group-of = Está en manos de { $name }: sus miembros y quienes lo llevan leen y evalúan. Todavía no es público.
read-phase-advisory-group-unnamed = Es la fase del grupo consultivo, pero no se ha designado ninguno: los miembros del grupo que lo lleva leen y evalúan. Todavía no es público.
read-phase-advisory-group-nobodys = Es la fase del grupo consultivo, pero no se ha designado ni grupo consultivo ni grupo que lo lleve: cualquier miembro del foro lee y evalúa. Todavía no es público.
read-closed-title = Aún no está abierto a todos
read-closed = Este registro aún no está abierto para usted: primero lo leen quienes trabajan en él. Podrá leerse aquí cuando empiece su próxima fase.
read-closed-sign-in = Este registro aún no es público. Si trabaja en él, inicie sesión para leerlo.
read-drafts = Sus borradores
read-drafts-why = Nadie más los ve.
read-find-one = Buscar una para evaluarla
read-import = Importar un libro de cálculo
read-settings = Estados, categorías, rondas, fase
read-sign-in-to-assess = Iniciar sesión para contribuir
read-empty = Todavía no hay nada en el registro
read-empty-why = Aquí figuran las recomendaciones, con su fuente y lo que ha sido de ellas. Un coordinador las introduce una a una o importa el libro de cálculo en que se llevaban.
read-where-it-stands = En qué punto está
read-where-these-stand = { $n ->
    [one] En qué punto está esta
   *[other] En qué punto están estas { $n }
}
read-all-of-them = Todas
read-by-reading = Cómo se evaluaron
read-not-stale = Más tarde, o aún no
read-by-category = Por categoría
read-divided = Por categoría y por fuente
read-and-more = { $n ->
    [one] y una más, en la tabla
   *[other] y { $n } más, en la tabla
}
read-by-source = Por fuente
read-of = de { $n }
read-without-status = Sin estado
read-nothing-assessed = Nadie ha evaluado todavía ninguna de ellas.
read-largest-part = La mayor parte, { $n } de { $of }, figura como «{ $status }».
read-all-alike = { $n ->
    [one] Figura como «{ $status }».
   *[other] Las { $n } figuran como «{ $status }».
}
read-nobody-assessed = { $n ->
    [0] Alguien ha examinado cada una de ellas.
    [one] Hay una que nadie ha examinado.
   *[other] Hay { $n } que nadie ha examinado.
}
read-not-started = Sin empezar en su conjunto: { $name }.
read-not-started-in = { $name } ({ $round })
read-category-not-started = { $name } (sin empezar, { $round })
read-reading-not-assessed = Sin evaluar
read-reading-pending = Pendiente
read-reading-single = Una sola persona evaluadora
read-reading-unanimous = Unánime
read-reading-divergent = Divergente
read-stale = Evaluada hace más de dos años
read-stub = Conocida solo por su número
read-no-text = Texto aún no registrado
read-no-text-why = De momento solo se conoce su número. Su texto se añadirá aquí cuando se encuentre.
read-round = Ronda { $name }
read-recommendations = Recomendaciones
read-search-these = Buscar entre estas
read-sort = Orden
read-sort-document = en el orden de los documentos
read-sort-number = por número
read-sort-title = por título
read-sort-changed = primero el último cambio
read-filter-reading = Lectura
read-filter-status = Estado
read-filter-category = Categoría
read-filter-source = Fuente
read-filter-round = Ronda
read-filter-tag = Etiqueta
read-filter-responsible = Responsable
read-filter-list = Lista
read-or = {" "}o{" "}
read-words-quoted = «{ $name }»
read-named = { $name }: { $value }
read-all-shown = { $n ->
    [one] Una recomendación, sin filtros, { $sort }
   *[other] { $n } recomendaciones, sin filtros, { $sort }
}
read-some-shown = { $n ->
    [0] Ninguna recomendación: { $filters }
    [one] Una recomendación: { $filters }
   *[other] { $n } recomendaciones: { $filters }, { $sort }
}
read-page-shown = { $from } a { $to } de { $n }
read-nothing-found = Nada responde a todo esto
read-nothing-found-why = Quite uno de los filtros o busque menos palabras. La búsqueda mira en los números, los títulos y los textos.
read-export-these = { $n ->
    [one] Llevarse esta:
   *[other] Llevarse estas { $n }:
}

## A recommendation

read-as-written = Recomendación { $name }, tal como está escrita en la fuente. Nunca se modifica.
read-as-written-unnumbered = Tal como está escrita en la fuente. Nunca se modifica.
read-recommendation-number = Recomendación { $name }
read-tags = Etiquetas
read-more-tags = { $n ->
    [one] Una etiqueta más
   *[other] { $n } etiquetas más
}
read-corrected-by = { $reason } Señalado por { $name } el { $date }.
read-other-wordings = Otras redacciones
read-other-wording = También redactada así
read-other-wording-in = También redactada así, en { $name }
read-met-on = Introducida el { $name }. Las palabras que solo tiene la fuente están tachadas; las que solo tiene esta redacción, subrayadas.
read-cannot-be-assessed = Aún no se puede evaluar
read-status-completed = Completada
read-status-in-progress = En curso
read-status-to-be-implemented = Por aplicar
read-former-participant = Antiguo participante
read-not-assessed-yet = Nadie la ha evaluado todavía
read-not-assessed-yet-why = Aquí figura lo que los miembros del foro constatan: en qué punto está, por qué y con qué pruebas.
read-round-assessed = Evaluada: { $name }
read-from-to = { $from } – { $to }
read-round-published = publicada: { $name }
read-round-not-assessed = En esta ronda nadie la ha evaluado.
read-round-pending = { $n ->
    [one] Una persona la examinó y aún no pudo evaluarla.
   *[other] { $n } personas la examinaron y aún no pudieron evaluarla.
}
read-round-single = De momento, una sola persona evaluadora: { $status }.
read-round-single-several = Un solo evaluador hasta ahora, en { $n } evaluaciones: { $status }.
read-round-unanimous = Las { $n } personas evaluadoras dicen lo mismo: { $status }.
read-round-divergent = { $n ->
    [one] Una persona evaluadora dice cosas distintas. Todas sus conclusiones se mantienen.
   *[other] { $n } personas evaluadoras lo ven de manera distinta. Todas sus conclusiones se mantienen.
}
read-position = { $n } de { $of }: { $status }
read-position-shared = Común a todas: { $name }
read-add-assessment = Añadir su evaluación
read-be-first = Ser la primera persona en evaluarla
read-amend-yours = Modificar su evaluación
read-add-another = Añadir otra evaluación
read-go-on = Seguir con su borrador
read-amend-yours-in = Modificar la suya, { $name }
read-add-action = Añadir una acción
read-amend-action = Modificar
read-amend-recommendation = Modificar lo que la rodea
read-sign-in-first = Evalúa quien haya iniciado sesión; se le pedirá que lo haga primero.
read-members-assess = En esta fase solo evalúan quienes trabajan en ello, y sus funciones no lo incluyen.
read-what-follows = Qué se hace después
read-no-actions = Nadie se ha encargado todavía de nada. Aquí figurará lo que se hará respecto de esta recomendación: la tarea, quién es responsable y hasta cuándo.
read-task = Acción
read-responsible = Responsable
read-due = Plazo
read-state = Situación
read-action-not-started = Sin empezar
read-action-in-progress = En curso
read-action-done = Hecha
read-action-dropped = Abandonada
read-kept = Tal como está en la hoja de origen
read-kept-why = Celdas de la hoja que no tienen aquí un lugar propio, conservadas como están.
read-kept-heading = Columna
read-kept-round = Ronda
read-kept-value = Celda
read-at-a-glance = De un vistazo
read-fact-source = Fuente
read-fact-list = Lista
read-fact-category = Categoría
read-fact-rounds = Rondas
read-fact-indications = Prioridad
read-fact-language = Idioma
read-indications = indicada por { $n } de { $of } miembros
read-filed-until = hasta el { $date }: { $name }
read-related = Recomendaciones relacionadas
read-same-as-out = Igual a
read-same-as-in = Igual a
read-overlaps-out = Coincide en parte con
read-overlaps-in = Coincide en parte con
read-depends-on-out = Depende de
read-depends-on-in = Necesaria para
read-answers-out = Responde a
read-answers-in = Respondida por
read-refers-to-out = Remite a
read-refers-to-in = Mencionada en
read-who-has-assessed = Quién ha evaluado
read-no-group = Sin grupo indicado
read-none-names-a-group = { $n ->
    [one] Una persona evaluadora, que no indica ningún grupo de partes interesadas.
   *[other] { $n } personas evaluadoras; ninguna indica un grupo de partes interesadas.
}
read-history = Historial
read-full-history = Historial completo
read-history-of = Historial de la recomendación { $name }
read-history-why = Todo lo que se cambió aquí, empezando por lo último. Nada se retira nunca.
read-event-recommendation-added = Introducida en el registro
read-event-imported = Importada
read-event-imported-what = Importado: { $name }
read-event-imported-from = Importado de { $file }: { $what }
read-event-imported-file = Importada de { $name }
read-got-named = { $what }: { $name }
read-got-added = recomendación
read-got-filed = categoría
read-got-tagged = etiquetas
read-got-indicated = indicaciones
read-got-kept = celdas de la hoja
read-got-wording = otra redacción
read-got-text = texto
read-got-corrected = corrección
read-got-action = acción
read-got-assessed = evaluación
read-got-version = versión anterior de una evaluación
read-got-related = recomendaciones relacionadas
read-event-titled = Titulada «{ $name }»
read-event-tagged = Etiquetas puestas: { $name }
read-event-untagged = Etiquetas quitadas
read-event-filed = Clasificada en { $name }
read-event-unfiled = Sin ninguna categoría
read-event-related = Relacionada con { $name }
read-event-unrelated = Ya no está relacionada con { $name }
read-event-related-how = { $name } ({ $how })
read-event-assessed-in = Evaluada, { $name }
read-event-assessment-filed = Se presentó una evaluación
read-event-assessment-amended = Se modificó una evaluación
read-event-text-corrected = Se puso una corrección junto al texto: { $name }
read-event-text-given = Se añadió el texto
read-event-action-added = Se añadió una acción
read-event-action-amended = Se modificó una acción
read-event-action-added-named = Acción añadida: «{ $task }» ({ $state })
read-event-action-amended-named = Acción modificada: «{ $task }» ({ $state })
read-event-import-undone = Se deshizo una importación
read-event-import-of-undone = Se deshizo la importación de { $name }
read-event-other = Cambio ({ $name })

read-version-in-force = Vigente
read-version = Versión { $n }
read-versions-of = Evaluación de { $name }
read-status-before = Antes: { $name }
read-what-changed = Qué cambió desde la versión anterior

## Assessing

assess-title = Su evaluación de la recomendación { $name }
assess-title-unnumbered = Su evaluación
assess-amend-title = Su evaluación de la recomendación { $name }, modificada
assess-amend-title-unnumbered = Su evaluación, modificada
assess-read-again = La recomendación, tal como está escrita
assess-lead = Diga qué ha constatado. Se publica con su nombre, junto a lo que constataron otras personas; nadie lo modifica salvo usted.
assess-status = ¿En qué punto está?
assess-status-help = Dos respuestas pueden ser ciertas a la vez.
assess-status-missing = Elija al menos un estado, o que aún no se puede evaluar.
assess-status-both = Elija en qué punto está o que aún no se puede evaluar; no ambas cosas.
assess-cannot-help = Diga abajo qué hace falta, y de quién.
assess-narrative = ¿Por qué?
assess-narrative-help = Qué se hizo y qué falta.
assess-markdown = Cómo poner énfasis, listas y enlaces
assess-markdown-emphasis = énfasis
assess-markdown-strong = fuerte
assess-markdown-item = un elemento de una lista
assess-markdown-quote = las palabras de alguien
assess-markdown-quote-why = en forma de cita
assess-markdown-words = palabras
assess-markdown-link = palabras que llevan a otro lugar
assess-markdown-numbers = «Véase la recomendación 65» se convierte en un enlace a ella. Las imágenes y el HTML se omiten.
assess-evidence-help = Un enlace por línea y, tras la dirección, cómo se llama.
assess-speak-as = Usted habla en calidad de
assess-speak-as-help = Se muestra con su evaluación.
assess-round = Ronda
assess-also = Abarca también
assess-also-help = Si lo mismo vale para otras de la misma lista, sus números: 66, 69.
assess-also-unknown = Ninguna recomendación de esta lista tiene el número { $name }.
assess-also-ambiguous = Varias recomendaciones de esta lista tienen el número { $name }. Evalúe cada una en su propia página.
assess-file = Presentar su evaluación
assess-amend = Guardar la versión modificada
assess-back = Volver sin presentar
assess-already-said = { $n ->
    [0] Nadie la ha evaluado todavía en esta ronda.
    [one] En esta ronda figura una evaluación. La suya figurará a su lado.
   *[other] En esta ronda figuran { $n } evaluaciones. La suya figurará a su lado.
}
assess-yours-stands = Usted ya la evaluó en esta ronda. Otra quedaría junto a la primera; lo que ha cambiado desde entonces se dice mejor modificándola.
assess-amend-instead = Modificar su evaluación
assess-read-them = A la recomendación
assess-signed-out = Su sesión ya no está abierta, así que no se presentó nada. Inicie sesión de nuevo en otra ventana y envíe otra vez este formulario: su texto está aquí entero.
assess-sign-in-beside = Iniciar sesión en otra ventana
assess-form-too-old = Este formulario estuvo abierto demasiado tiempo o llegó de otro lugar, así que no se presentó nada. Revise su texto y envíelo otra vez.
assess-draft-too-large = Esto es más de lo que cabe en un borrador. Solo se conserva en esta ventana.
assess-keep-draft = Guardar como borrador
flash-draft-kept = Su borrador está guardado. Solo usted puede verlo.
assess-draft-elsewhere = También está escribiendo esta evaluación en otra ventana, y desde allí hay otras palabras guardadas. Estas se guardan solo en esta ventana.
assess-stands-now = Lo que hay ahora
assess-you-typed = Lo que usted escribió
flash-assessment-filed = Su evaluación se ha presentado y figura junto a las demás.
flash-assessment-amended = Su evaluación se ha modificado. La versión anterior puede seguir leyéndose.

## Entering and amending

register-recommendation-number = Recomendación { $name }
register-enter = Introducir una recomendación
register-enter-why = El texto de la fuente queda fijado al introducirlo. Lo que se transcribió mal se corrige en una capa a su lado.
register-source = Fuente
register-source-help = El documento del que procede. Un nombre nuevo crea una fuente nueva.
register-list = Lista
register-list-help = La lista o el capítulo de la fuente, si tiene varios.
register-number = Número
register-number-help = Tal como está en la fuente, por ejemplo 65 o Part 2.II. Un número solo crea una entrada cuyo texto puede darse más tarde.
register-text = Texto
register-text-help = Palabra por palabra, tal como está en la fuente.
register-wording = Este texto es
register-verbatim = El de la propia fuente
register-summary = Un resumen con nuestras palabras
register-language = Idioma del texto
register-language-help = Su código, por ejemplo en, fr, ar o zh-Hans.
register-title = Título
register-title-help = Es nuestro, para encontrarla: de cuatro a diez palabras.
register-categories = Categorías
register-categories-help = Una clasificación que termina queda en el historial.
register-other-category = Otra categoría
register-other-category-help = Su nombre. Si aún no existe, se crea.
register-categories-made-by = Los administradores crean otras categorías.
register-standing-already = Ya está:
register-is-it-another = ¿Es otra recomendación?
register-is-it-another-help = Los números se repiten, y las palabras también pueden repetirse. Si es la misma, abandone este formulario: no se ha introducido nada.
register-is-another = Sí, introducirla junto a la que ya está
register-tags = Etiquetas
register-tags-help = Una por línea.
register-round = Ronda
register-no-round = Ninguna todavía
register-leave = Dejarlo como está
register-back = Volver sin introducirla
register-keep-it = Guardar
register-amend = Modificar
register-amend-number = Modificar { $name }
register-amend-why = Los títulos, etiquetas, categorías y vínculos son nuestros y pueden cambiar. El texto de la fuente, no.
register-around = Lo que la rodea
register-give-text = Dar su texto
register-give-text-why = Hasta ahora solo se conoce por su número.
register-correct-text = Corregir un texto mal transcrito
register-correct-text-why = El texto queda como se introdujo, y la corrección figura a su lado con su motivo.
register-text-as-source = El texto tal como está en la fuente
register-lay-correction = Poner la corrección al lado
register-reason = Qué se transcribió mal
register-reason-help = Y dónde está el texto correcto.
register-relations = Recomendaciones relacionadas
register-no-relations = Ninguna todavía.
register-unrelate = Quitar
register-relate = Relacionarlas
register-relation-kind = Esta
register-other = La otra recomendación
register-other-help = Su número en la misma lista, o la dirección de su página.
register-other-unknown = No se conoce ninguna recomendación como { $name }.
register-other-ambiguous = Varias recomendaciones tienen el número { $name }. Dé la dirección de la que quiere decir.
register-relation-same-as-out = es igual a
register-relation-same-as-in = es igual a
register-relation-overlaps-out = coincide en parte con
register-relation-overlaps-in = coincide en parte con
register-relation-depends-on-out = depende de
register-relation-depends-on-in = es necesaria para
register-relation-answers-out = responde a
register-relation-answers-in = es respondida por
register-relation-refers-to-out = remite a
register-relation-refers-to-in = se menciona en
register-add-action = Añadir una acción
register-amend-action = Modificar una acción
register-task = Tarea
register-task-help = Lo que alguien hará respecto de esta recomendación.
register-responsible = Responsable
register-responsible-help = Uno o varios, uno por línea.
register-due = Plazo
register-due-help = Una fecha como 2020-09-30, o palabras como mediados de junio.
register-state = Situación
register-state-not-started = Sin empezar
register-state-in-progress = En curso
register-state-done = Hecha
register-state-dropped = Abandonada
register-sources = Fuentes
register-sources-why = Los documentos de los que proceden las recomendaciones.
register-no-sources = Todavía no hay fuentes
register-no-sources-why = Una fuente se crea con la primera recomendación que la nombra. Los coordinadores introducen recomendaciones o importan un libro de cálculo.
register-source-name = Nombre
register-source-name-help = Como la llaman las listas y los filtros.
register-body = Órgano
register-body-help = Quién lo publicó.
register-document = Documento
register-date = Fecha
register-date-help = Un año, un mes o un día: 2018, 2018-10 o 2018-10-11.
register-period-help = Un año, un mes o un día, o un período: 2018, 2018-10 o 2014/2018.
register-url = Dirección
register-how-many = Recomendaciones
register-amend-source = Modificar la fuente
register-add-source = Añadir una fuente
flash-recommendation-entered = La recomendación está introducida.
flash-recommendation-amended = Guardado.
flash-action-kept = La acción está guardada.
flash-source-kept = La fuente está guardada.

## Import

import-imports = Importaciones
import-why = Un libro de cálculo pasa a formar parte del registro en cinco pasos, y nada se escribe antes del último.
import-step-upload = Subir
import-step-columns = Columnas
import-step-plan = Plan
import-step-conflicts = Conflictos
import-step-apply = Aplicar
import-choose-file = Libro de cálculo
import-choose-file-help = .xlsx, .ods, .csv o .tsv, o una exportación de otro registro (.json). Aquí, 24 MB como máximo; los archivos mayores entran por la línea de comandos.
import-upload = Subir
import-too-large = El archivo supera los 24 MB. Los archivos mayores entran con la orden «plenary import register».
import-file-missing = Elija un archivo.
import-earlier = Importaciones anteriores
import-none = Ninguna todavía.
import-file-name = Archivo
import-when = Cuándo (UTC)
import-who = Por
import-by-operator = El operador
import-undo = Deshacer
import-undone = Deshecha
import-stays = No se puede deshacer
import-built-upon = { $name } ha trabajado sobre lo que trajo esta importación, el { $date }, por lo que ya no se puede deshacer.
import-goes-in = Entra como
import-none-named = ninguna
import-and-others = { $n ->
    [one] y una más
   *[other] y { $n } más
}
import-file = Importar { $name }
import-no-columns = Las columnas de este archivo son conocidas, o no tiene ninguna que se pueda asignar.
import-columns-of = Tal como se encontraron en la hoja «{ $name }». Cambie lo que se tomó por otra cosa.
import-windows-1252 = El archivo no está en UTF-8, así que se lee como Windows-1252. Si hay letras equivocadas, guárdelo en UTF-8 y envíelo de nuevo.
import-column = Columna
import-first-value = Primer valor
import-taken-for = Se toma por
import-column-round = ronda { $name }
import-as-recognised = { $name } (reconocido)
import-kept-as-it-stands = Se conserva como está
import-field-number = Número
import-field-text = Texto de la recomendación
import-field-title = Título
import-field-category = Categoría
import-field-tags = Etiquetas
import-field-source = Fuente
import-field-list = Lista
import-field-reference = Referencia
import-field-cross-reference = Remisiones
import-field-status = Estado
import-field-narrative = Evaluación
import-field-assessor = Quién evaluó
import-field-responsible = Responsable
import-field-cost = Costo
import-field-remark = Observación
import-field-evidence = Pruebas
import-field-language = Idioma
import-field-round = Ronda
import-field-indications = Indicaciones
import-field-ignore = Nada: omitirla
import-field-unknown = Una de las columnas está asignada a algo que no es un campo.
import-what-the-file-does-not-say = Lo que el archivo no dice
import-source = Fuente
import-source-help = Prevalece sobre la columna del archivo. A falta de ambas, es el nombre del archivo.
import-list = Lista
import-list-help = La lista o el capítulo que representa. Sin ella, la fuente tiene una sola lista.
import-round = Ronda
import-round-help = Un año, por ejemplo 2018. Prevalece un año que figure en un encabezado; si no hay ninguno, es el año en curso.
import-sheet = Hoja
import-sheet-help = Cada hoja se importa por separado. Elija otra y vuelva a mirar el plan.
import-assessor = Evaluada por
import-assessor-help = El grupo al que pertenece la lista. Se registra sin cuenta.
import-split = Tomar cada párrafo de una evaluación como una evaluación propia
import-look-again = Mirar de nuevo el plan
import-add = Añadidas
import-add-means = recomendaciones nuevas
import-amend = Modificadas
import-amend-means = reciben una clasificación, ronda, etiqueta, vínculo o evaluación
import-same = Iguales
import-same-means = filas que no cambian nada
import-conflict = Conflictos
import-conflict-means = casi las palabras de otra
import-rejected = Rechazadas
import-rejected-means = filas que no se pueden tomar
import-changes-nothing = Todo esto ya está en el registro.
import-every-row = Todas las filas
import-row = Fila
import-result = Resultado
import-about = Asunto
import-reason = Por qué
import-more-rows = { $n ->
    [one] Hay una fila más que no se muestra.
   *[other] Hay { $n } filas más que no se muestran.
}
import-conflicts-why = Estos textos comparten más de la mitad de sus palabras con uno que tiene el mismo número. ¿Son la misma recomendación?
import-row-number = Fila { $n }
import-in-the-register = En el registro
import-in-the-file = En el archivo
import-decide = ¿Qué es?
import-undecided = Sin decidir todavía
import-decide-wording = La misma, con otra redacción
import-decide-wording-means = Ambas redacciones se conservan una junto a otra en una sola recomendación.
import-decide-separate = Otra recomendación
import-decide-separate-means = Se añade junto a la que ya está.
import-decide-skip = Omitir esta fila
import-decide-skip-means = No se hace nada con ella.
import-keep-decisions = Guardar estas decisiones
import-leave-out = { $n ->
    [one] Importar el resto y omitir la fila rechazada
   *[other] Importar el resto y omitir las { $n } filas rechazadas
}
import-undecided-left = { $n ->
    [one] Queda un conflicto sin decidir.
   *[other] Quedan { $n } conflictos sin decidir.
}
import-apply-why = El plan se hace de nuevo en ese momento y se aplica entero o no se aplica. Puede deshacerse mientras nadie haya construido sobre él.
import-apply = Aplicar
import-rejected-stop = Hay filas rechazadas, así que no se escribió nada. Marque que el resto puede entrar sin ellas o corrija el archivo.
import-discard = Descartar este archivo
flash-import-applied = La importación está aplicada.
flash-import-undone = La importación está deshecha.
flash-import-discarded = El archivo está descartado.
flash-import-settled = Este archivo ya no espera: se importó o se descartó antes.

## Import: why a row or a file is not taken as it stands

import-part-number = número
import-part-alias = otro nombre de una categoría
import-part-round = ronda
import-part-id = identificador
import-part-filed = fecha de presentación
import-part-covers = recomendaciones que abarca
import-part-versions = versiones
import-why-long = { $field ->
    [number] Número
    [title] Título
    [source] Fuente
    [list] Lista
   *[text] Texto
} de { $found } caracteres; se admiten { $limit } como máximo.
import-why-long-category = Categoría de más de { $n } caracteres.
import-why-long-tag = Etiqueta de más de { $n } caracteres.
import-why-long-status = Estado de más de { $n } caracteres.
import-why-long-assessment = Evaluación de más de { $n } bytes.
import-why-assessment-of-nothing = Una evaluación en una fila sin número ni texto.
import-why-status-of-nothing = Un estado en una fila sin número ni texto.
import-why-indications-not-whole = Indicaciones que no son un número entero.
import-why-indications-of-too-many = Más indicaciones que las { $n } personas que podían darlas.
import-why-formula-without-value = Una fórmula sin valor, o con un error en su lugar; corríjala en una hoja de cálculo, guarde el archivo y envíelo de nuevo.
import-why-nameless = La fila no tiene ni número ni texto.
import-why-number-ambiguous = { $n } recomendaciones llevan este número, y la fila no tiene un texto que diga cuál.
import-why-text-ambiguous = { $n } recomendaciones tienen estas palabras, y la fila no tiene un número que diga cuál.
import-why-conflict = { $n } de { $of } palabras coinciden: decida si es otra redacción u otra recomendación.
import-why-conflict-wording = { $n } de { $of } palabras coinciden: se conserva como otra redacción.
import-why-conflict-separate = { $n } de { $of } palabras coinciden: se añade como otra recomendación.
import-why-conflict-skip = { $n } de { $of } palabras coinciden: se omite.
import-why-category-taken-as = La categoría «{ $name }» se toma por «{ $known }».
import-why-indications-stay = Las indicaciones siguen siendo { $n } de { $of }; el archivo dice { $file } de { $file-of }.
import-why-link-left-out = El vínculo con { $name } se omite: no está aquí.
import-why-assessment-stays = La evaluación { $name } queda como está aquí; el archivo tiene otras versiones de ella.
import-why-status-unknown = El estado «{ $name }» no es ninguno de los del registro; se conserva como está escrito.
import-why-round-new = La ronda «{ $name }» es nueva aquí y se fecha en { $date }.
import-why-round-undated = La ronda «{ $name }» es nueva aquí y no tiene fecha.
import-why-and-more = { $name } (y { $n } más)
import-why-other-json = «{ $name }» es JSON y no la exportación de un registro: su «format» no es { $format }.
import-why-round = La ronda «{ $name }» no indica ningún año; escriba, por ejemplo, 2018 o 2018-10.
import-why-own-unreadable = El archivo no se puede leer: { $name }.
import-why-own-row-unreadable = La fila { $n } no se puede leer: { $name }.
import-why-own-newer = Aquí se lee la versión { $n } de { $format }; el archivo procede de una versión más reciente del programa.
import-why-own-other-shape = El archivo no es un { $format }: { $name }.
import-why-own-cell = No se puede leer; se necesita tal como se exportó.
import-why-own-list = No es una lista como la exportada: { $name }.
import-why-own-covers = No es una lista de identificadores de recomendaciones.
import-why-own-wording = No es «verbatim» ni «summary».
import-why-own-computed = Se calcula a partir de «{ $name }»; cámbielo allí.
import-why-own-recommendation-differs = La recomendación tiene aquí otras celdas que en la fila { $n }.
import-why-own-assessment-differs = La evaluación tiene aquí otras celdas que en la fila { $n }.
import-why-own-assessment-rows = La evaluación debe figurar en una fila de cada recomendación que abarca.
import-why-recommendation-twice = Dos recomendaciones llevan este identificador (en { $name }).
import-why-assessment-twice = Dos evaluaciones llevan este identificador (en { $name }).
import-why-action-twice = Dos acciones llevan este identificador (en { $name }).
import-why-no-moment = No es un momento como 2020-08-12T09:30:00.000000Z (en { $name }).
import-why-unknown-word = No es ninguna de las palabras conocidas aquí (en { $name }).
import-why-category-without-key = Una categoría sin clave (en { $name }).
import-why-assessment-covers-nothing = Una evaluación de ninguna recomendación (en { $name }).
import-why-covers-missing = Una recomendación que no está en el archivo (en { $name }).
import-why-covers-twice = Una recomendación abarcada dos veces (en { $name }).
import-why-without-version = Una evaluación sin versión (en { $name }).
import-why-no-sheet = No hay ninguna hoja «{ $name }»; el archivo tiene { $names }.
import-why-no-text-column = Ninguna columna de la hoja «{ $name }» contiene recomendaciones; sus columnas son { $names }; indique abajo cuál las contiene.
import-why-empty-sheet = Ninguna columna de la hoja «{ $name }» contiene recomendaciones; está vacía.
import-why-no-column = No hay ninguna columna «{ $name }» que asignar; las columnas son { $names }.
import-why-no-column-at-all = No hay ninguna columna «{ $name }» que asignar; la hoja está vacía.
import-why-mapped-twice = { $names }: todas se toman por «{ $name }», que una fila tiene una sola vez.
import-why-empty = «{ $name }» está vacío.
import-why-too-large = El archivo tiene { $size }, y se leen { $limit } como máximo; divídalo en otros más pequeños.
import-why-unknown-ending = «{ $name }» no termina en .xlsx, .ods, .csv ni .tsv, que son los archivos que se pueden leer.
import-why-not-what-its-name-says = «{ $name }» no es lo que dice su nombre: se esperaba { $expected } y contiene { $found }.
import-why-no-spreadsheet = «{ $name }» contiene { $found }; guárdelo como .xlsx, .ods, .csv o .tsv.
import-why-old-excel = «{ $name }» es un libro de Excel anterior a 2007; guárdelo como .xlsx.
import-why-encrypted = «{ $name }» está protegido por una contraseña; guarde una copia sin ella.
import-why-damaged = «{ $name }» está cortado o dañado ({ $part }: { $error }); guárdelo o envíelo de nuevo.
import-why-unpacks-too-large = «{ $name }» ocupa más de { $limit } al descomprimirse, lo que ningún registro necesita; se rechaza.
import-why-too-many-sheets = El archivo tiene { $n } hojas, y se leen { $limit } como máximo.
import-why-too-many-rows = La hoja «{ $name }» tiene más de { $limit } filas; divídala.
import-why-too-many-columns = La fila { $n } de la hoja «{ $name }» tiene más de { $limit } columnas.
import-why-cell-too-long = La celda { $cell } de la hoja «{ $name }» contiene más de { $limit }.
import-why-too-much-text = Las celdas suman más de { $name }; divida el archivo.
import-why-unclosed-quote = Las comillas abiertas en la línea { $n } nunca se cierran.
import-why-broken-utf8 = La línea { $n } no es UTF-8 correcto (byte { $byte }), mientras que otras sí; guarde de nuevo el archivo como UTF-8.
import-why-broken-utf16 = «{ $name }» termina en mitad de un carácter UTF-16 o contiene la mitad de uno; guárdelo como UTF-8.
import-content-excel = un libro de Excel
import-content-open-document = una hoja de cálculo OpenDocument
import-content-delimited = texto delimitado
import-content-packed = datos comprimidos, como un .xlsx, .ods o .zip
import-content-open-document-text = un texto OpenDocument
import-content-binary-excel = un libro de Excel binario (.xlsb)
import-content-word = un documento de Word
import-content-powerpoint = una presentación de PowerPoint
import-content-zip = un archivo zip que no es un libro de cálculo
import-content-unknown = datos que no son ni texto ni una hoja de cálculo
import-content-text = texto
import-content-pdf = un documento PDF
import-content-picture = una imagen
import-content-gzip = datos comprimidos con gzip
import-content-web-page = una página web
import-content-xml = un documento XML
import-content-rtf = un documento RTF
import-content-json = un documento JSON
import-size = { $unit ->
    [bytes] { $n } bytes
    [kB] { $n } kB
    [GB] { $n } GB
    [TB] { $n } TB
   *[MB] { $n } MB
}

## Administration

register-administration = Registro
register-name = Nombre del registro
register-name-help = Sin nombre, se titula «Registro de recomendaciones».
register-keeper = A cargo de
register-keeper-help = Los coordinadores de este grupo introducen, modifican e importan.
register-any-group = Los coordinadores de cualquier grupo
register-advisory = Grupo consultivo
register-advisory-help = La fase del grupo consultivo está abierta a sus miembros y a quienes llevan el registro. Si no se designa ninguno, solo a estos últimos.
register-no-advisory = No se ha designado ninguno
register-advisory-unknown = No existe tal grupo que pueda ser el grupo consultivo.
register-phase = Fase
register-phase-help = Decide de inmediato quién lee y quién contribuye.
register-phase-working-group = Grupo de trabajo: sus miembros leen y evalúan
register-phase-chair-preview = Vista previa de la presidencia: los coordinadores leen y evalúan
register-phase-advisory-group = Grupo consultivo: sus miembros y quienes lo llevan leen y evalúan
register-phase-public = Público: todos leen, quien haya iniciado sesión contribuye
register-statuses = Estados
register-statuses-why = Lo que puede constatarse de una recomendación. Un estado que tengan evaluaciones permanece.
register-add-status = Añadir un estado
register-label = Nombre
register-aliases = También llamado
register-aliases-help = Otras palabras para él en los archivos, una por línea.
register-tone = Color
register-tone-good = Alcanzado
register-tone-under = En camino
register-tone-open = Por hacer
register-tone-wait = En espera
register-tone-plain = Neutro
register-shape = Signo
register-shape-done = Marca
register-shape-half = Mitad
register-shape-ring = Anillo
register-shape-dashed = Anillo discontinuo
register-shape-dot = Punto
register-shape-equal = Igual
register-shape-fork = Bifurcación
register-shape-pause = Pausa
register-shape-cross = Cruz
register-shape-flag = Bandera
register-shape-arrow = Flecha
register-position = Posición
register-remove = Quitar
register-categories-why = Los archivos pueden conocer una categoría por otro nombre: clasificar con ese nombre no es cambiar de categoría. Una categoría en la que nunca se clasificó nada puede quitarse.
register-add-category = Añadir una categoría
register-has-started = Trabajos
register-started = Han empezado
register-not-started-in = Sin empezar en la ronda { $name }
register-rounds = Rondas
register-rounds-why = La última ronda según sus fechas decide lo que se muestra; una más antigua cargada después nunca prevalece.
register-add-round = Añadir una ronda
register-round-key = Clave
register-round-key-help = Por lo general su año, por ejemplo 2020.
register-assessed-when = Evaluada
register-published-when = Publicada
flash-register-kept = Guardado.

## Rondas

may-register-take-review = Encargarse de una categoría en una ronda
may-register-keep-rounds = Abrir y cerrar rondas, escribir su guía, encargar categorías a personas
may-register-set-phase = Decir en qué fase está el registro

register-round-key-missing = Dé una clave a la ronda, por ejemplo su año.
register-round-open-already = La ronda «{ $name }» ya está abierta.
register-round-not-open = Esta ronda no está abierta.
register-category-not-there = No hay ninguna categoría «{ $name }».
register-category-not-in-round = Esta ronda no recorre «{ $name }».
register-party-not-there = No existe esa persona. Elija una de la lista.

rounds-title = Rondas
rounds-what-they-are = Una ronda es una campaña de evaluación: un período, las personas que recorren el registro y lo que encontraron.
rounds-open-one = Abrir una ronda
rounds-none = Todavía no hay rondas
rounds-none-why = Quien coordina abre la primera. Los archivos importados traen las rondas de que hablan.
rounds-round = Ronda
rounds-when = Cuándo
rounds-found = Qué encontró
rounds-see-found = Ver qué encontró
rounds-open = Abierta
rounds-closed = Cerrada
rounds-kept = De archivos
rounds-assessed-when = evaluada: { $name }
rounds-published-when = publicada: { $name }
rounds-name-help = Como la llama la gente. Sin nombre se la llama por su clave.
rounds-goes-through = Recorre
rounds-goes-through-help = Ninguna elegida: todas las que hay.
rounds-guide = Guía
rounds-guide-why = Es lo primero que lee quien llega a la ronda. Markdown.
rounds-navigate = Cómo orientarse
rounds-process = Qué se ha hecho hasta ahora
rounds-contribute = Cómo contribuir
rounds-open-it = Abrir la ronda
rounds-amend = Modificar la ronda
rounds-open-again = Abrir aquí esta ronda
rounds-take-one = Tomar una categoría
rounds-take-it = Tomarla
rounds-phase = En qué punto está
rounds-phases = Quién puede hacer qué en cada fase
rounds-now = ahora
rounds-reads = Lee
rounds-contributes = Evalúa, comenta, propone
rounds-works = Consulta a otros, sugiere un orden, indica prioridades
rounds-set-phase = Fijar la fase
rounds-set-phase-help = Vale de inmediato para todos, y nada de lo que alguien esté escribiendo se pierde.
rounds-set-it = Fijar esta fase
rounds-progress = Avance
rounds-nothing-in-it = No hay nada clasificado en lo que recorre esta ronda.
rounds-how-counted = Evaluadas: alguien encontró un estado en esta ronda. Pendientes: se miraron y aún no pudieron evaluarse. Divergentes, donde los hallazgos difieren, son parte de las evaluadas. Lo clasificado en varias categorías cuenta en cada una.
rounds-assessed = Evaluadas
rounds-agreeing = Evaluadas, no divergentes
rounds-pending = Pendientes
rounds-not-started = Sin empezar
rounds-divergent = Divergentes
rounds-by-category = Por categoría
rounds-category = Categoría
rounds-unfiled = Sin clasificar
rounds-who-has-it = Quién la recorre
rounds-nobody = nadie todavía
rounds-people = Por persona
rounds-person = Persona
rounds-people-how-counted = Evaluadas: la persona encontró un estado en esta ronda. Pendientes: las miró y aún no pudo evaluarlas. Divergentes: de ambas, aquellas en que las conclusiones difieren. Sin empezar: de lo que recorre, lo que aún no ha mirado.
rounds-reviews = Quién recorre qué
rounds-no-reviews = Nadie ha tomado todavía una categoría.
rounds-since = Desde
rounds-until = Para
rounds-overdue = Vencida
rounds-n-of = { $n } de { $of }
rounds-give-back = Devolver
rounds-untaken = Nadie recorre todavía estas:
rounds-myself = Yo
rounds-give-help = Usted, o la persona a quien la encarga.
rounds-close = Cerrar la ronda
rounds-close-why = Entonces ya no se pide nada a nadie. Lo encontrado queda, y la ronda puede abrirse de nuevo.
rounds-close-it = Cerrar esta ronda
flash-round-opened = La ronda está abierta.
flash-round-kept = La ronda está guardada.
flash-round-closed = La ronda está cerrada.
flash-phase-set = La fase está fijada.
flash-review-taken = Está tomada.
flash-review-given-back = Está devuelta.
rounds-left-in = que nadie ha mirado en { $name }

## El informe de una ronda

report-of = Informe: { $name }
report-read = Leer el informe
report-print = Impresa, esta página es el informe en papel.
report-opening = De { $n } recomendaciones: evaluadas: { $assessed }, por { $people ->
    [one] una persona
   *[other] { $people } personas
 }; que aún no pudieron evaluarse: { $pending }; que nadie ha mirado: { $left }. Hallazgos que difieren: { $divergent }; figuran uno junto a otro.
report-changed = Qué ha cambiado desde la última evaluación
report-compared = En comparación con la ronda anterior en que se evaluó cada una: cambiadas: { $changed }; iguales: { $same }; evaluadas por primera vez: { $first }.
report-divergent = Dónde difieren los hallazgos
report-none-divergent = En ninguna parte de esta ronda.
report-pending = Qué no pudo evaluarse, y por qué
report-none-pending = Nada en esta ronda.
report-thanks = Agradecimientos
report-thanks-why = A todas las personas que trabajaron en esta ronda, con lo que hizo cada una.
report-asked = Lo que se preguntó por ello
report-asked-on = Preguntado el
report-answer = Respuesta
report-answered = Consultas respondidas
report-proposed = Recomendaciones propuestas
report-made = Tal como estaba el { $name }.
report-number = Número
report-recommendation = Recomendación
report-was = Antes
report-is = Ahora
report-who = Quién
report-found = Hallazgo
report-why = Por qué
report-and-more = { $n ->
    [one] Una más está en los archivos.
   *[other] { $n } más están en los archivos.
 }

## Following, what is open, dates

followed-by = { $what } ({ $who })
followed-request = Solicitud: { $name }
followed-round-kept = { $name }: se fijaron sus fechas o su nombre
read-open-in-round = { $name } está abierta: lea las recomendaciones y diga lo que constata.
read-open = Está abierto: lea las recomendaciones y diga lo que constata.
read-open-draft = Una evaluación que usted ha empezado y no ha presentado
read-round-is-published = Publicación: { $name }
read-action-about = Recomendación { $name }. Responsable: { $responsible }
followed-round-opened = { $name } está abierta: se está recorriendo
followed-round-closed = { $name } está cerrada
followed-choosing-opened = Abierta: los miembros dicen qué es prioritario
followed-choosing-closed = Cerrada: puede leerse lo que se indicó
followed-proposal-taken = Una propuesta se incorporó al registro
followed-proposal-declined = Una propuesta se rechazó; la razón puede leerse
read-open-review = Recorrer esta categoría ({ $name })
## Propuestas

may-register-propose = Proponer una recomendación
proposals-title = Propuestas
proposals-one = Una recomendación propuesta
proposals-propose = Proponer una recomendación
proposals-propose-why = Diga qué debería hacerse, con sus propias palabras. Nunca se editan.
proposals-what = Las recomendaciones propuestas aquí, y qué fue de ellas.
proposals-text = Qué debería hacerse
proposals-text-help = Una sola cosa, en una frase o unas pocas.
proposals-why = Por qué
proposals-why-help = Qué mejoraría, y para quién.
proposals-no-category = Ninguna de estas
proposals-send = Proponerla
proposals-source = Propuestas de la comunidad
proposals-source-help = El nombre con que figura en el registro.
proposals-none = Todavía no hay propuestas
proposals-none-why = Quien haya iniciado sesión puede proponer una recomendación mientras el registro le esté abierto.
proposals-waiting = A la espera de que alguien las mire
proposals-waiting-why = Solo las ven sus autores y quienes deciden.
proposals-decided = Decididas
proposals-held = En espera
proposals-taken = Incorporada al registro
proposals-declined = Rechazada
proposals-reason = Motivo
proposals-reason-help = Cualquiera puede leerlo. Para rechazar es necesario.
proposals-see = Ver la recomendación
proposals-take = Incorporarla al registro
proposals-decline = Rechazar
proposals-by = Propuesta por
proposals-text-missing = Diga qué debería hacerse.
proposals-reason-missing = Diga por qué se rechaza; cualquiera puede leerlo.
proposals-decided-already = Alguien ya ha decidido sobre esta propuesta.
flash-proposal-stands = Su propuesta figura en el registro.
flash-proposal-held = Su propuesta espera a que alguien la mire. La encontrará aquí.
flash-proposal-taken = La propuesta figura en el registro.
flash-proposal-declined = La propuesta está rechazada, y el motivo puede leerse.
## The order of the register: moves, merges, splits

may-register-suggest-order = Proponer un traslado a otra categoría, una fusión o una división
may-register-decide-order = Aceptar o rechazar traslados, fusiones y divisiones, y deshacer una fusión
order-title = Traslados, fusiones, divisiones
order-what = Lo que los miembros proponen sobre el lugar de las recomendaciones y lo que decidieron los coordinadores, con sus razones. Nada de ello cambia las palabras de nadie.
order-open = Pendientes de decisión ({ $n })
order-none-open = Nada espera una decisión
order-none-open-why = Cualquier miembro puede proponer un traslado, una fusión o una división en la página de una recomendación.
order-decide-help = Abra una para decidirla.
order-decided = Decididas
order-move = Trasladar { $name } a { $to }
order-merge = Fusionar { $others } con { $name }, que queda
order-split = Hacer de una parte de { $name } una recomendación propia
order-category-gone = una categoría que ya no existe
order-suggested-by = Propuesto por { $name } el { $date }: { $reason }
order-accepted-by = Aceptado por { $name } el { $date }: { $reason }
order-declined-by = Rechazado por { $name } el { $date }: { $reason }
order-undone-by = Deshecho por { $name } el { $date }: { $reason }
order-state-open = Espera una decisión
order-state-accepted = Aceptada
order-state-declined = Rechazada
order-state-undone = Deshecha
order-about = De qué se trata
order-part = La parte
order-made = De ahí salió
order-from = Clasificada en
order-to = Pasa a
order-nowhere = ninguna categoría
order-decide = Decidir
order-merge-does = La primera representa desde entonces a las demás: las listas la muestran una vez, con los textos y las evaluaciones de todas. Las demás conservan su página. La fusión se puede deshacer.
order-reason = Razón
order-reason-help = La lee quien pueda leer el registro.
order-moved-since = Desde que se propuso se ha clasificado en otro lugar; ahora en: { $name }.
order-anyway = Trasladarla de todos modos
order-accept = Aceptar
order-decline = Rechazar
order-undo = Deshacer la fusión
order-undo-does = Cada una vuelve a valer por sí misma, con todo lo que se dijo de ella.
order-undo-split = Deshacer la división
order-undo-split-does = El todo vuelve a representar a su parte: esta se fusiona con él, con todo lo que se dijo de ella. Al deshacer esa fusión, la parte vuelve.
order-suggest-move = Proponer el traslado de { $name }
order-suggest-merge = Proponer una fusión de { $name }
order-suggest-split = Proponer una división de { $name }
order-move-why = Decide un coordinador. Dónde estaba antes queda en su historial.
order-merge-why = Para recomendaciones que piden lo mismo con otras palabras. Decide un coordinador; no se pierde nada y la fusión se puede deshacer.
order-split-why = Para un texto que pide dos cosas. La parte pasa a ser una recomendación propia, con las palabras de la fuente; esta conserva todo su texto. Se puede deshacer.
order-categories-help = Todas las categorías en que estará desde entonces.
order-category = O escriba una categoría
order-category-help = Por su nombre u otro por el que se conozca.
order-others = Las otras recomendaciones
order-others-help = Una por línea: su número, o la dirección de su página si varias llevan ese número.
order-which-stands = Cuál representa a todas
order-this-stands = Queda { $name }; las demás se fusionan con ella
order-other-stands = Queda la otra; { $name } se fusiona con ella
order-part-text = La parte, con las palabras del texto
order-part-text-help = Cópiela del texto de arriba, palabra por palabra.
order-part-number = Número de la parte
order-part-number-help = Por ejemplo 51b; el del conjunto si se deja vacío.
order-at-once = Enseguida
order-directly = Hacerlo ahora: decido como coordinador
order-send = Enviar
order-to-move = Proponer un traslado
order-to-merge = Proponer una fusión
order-to-split = Proponer una división
order-here = Su lugar en el registro
order-is-merged = Fusionada con otra recomendación
order-is-merged-why = Las listas y los recuentos muestran esa. Lo dicho de esta queda aquí y se cuenta allí.
order-go-to = Ir a { $name }
order-stands-for = También representa a ({ $n })
order-stands-for-why = Se fusionaron con ella. La lectura cuenta lo dicho de cualquiera de ellas: cada evaluación dice a cuál se refiere, cada persona evaluadora cuenta una vez en n y las conclusiones distintas quedan lado a lado.
read-merged = Fusionadas con otras
read-split-from-out = Parte de
read-split-from-in = Una parte figura como
read-merged-into-out = Fusionada con
read-merged-into-in = Representa a
read-event-move-suggested = Se propuso un traslado
read-event-merge-suggested = Se propuso una fusión
read-event-split-suggested = Se propuso una división
read-event-move-accepted = Se aceptó un traslado
read-event-merge-accepted = Se aceptó una fusión
read-event-split-accepted = Se aceptó una división
read-event-move-declined = Se rechazó un traslado
read-event-merge-declined = Se rechazó una fusión
read-event-split-declined = Se rechazó una división
read-event-recommendation-split = Una parte de su texto pasó a ser una recomendación propia
read-event-merged-into = Fusionada con { $name }
read-event-merged-of = Representa también a { $name }
read-event-unmerged-into = Ya no está fusionada con { $name }
read-event-unmerged-of = Ya no representa a { $name }
flash-order-suggested = Queda guardado, con su razón.
flash-order-decided = Está decidido, y todos pueden leer por qué.
flash-order-undone = La fusión se ha deshecho. Todo está como estaba.
register-why-missing = Diga por qué, en una frase o más.
register-is-merged = Está fusionada con { $name }. Hágalo con esa o deshaga antes la fusión.
register-move-nowhere = Elija las categorías a las que pasa.
register-move-there-already = Ya está clasificada exactamente en estas.
register-merge-into-merged = La que ha de quedar está fusionada ella misma con { $name }. Fusione con esa.
register-merge-with-nothing = Diga qué se ha de fusionar con ella.
register-merge-too-many = Cincuenta a la vez es lo máximo.
register-merge-itself = { $name } no se fusiona consigo misma.
register-merged-already = { $name } ya está fusionada con otra.
register-merge-stands-for-others = { $name } representa a otras. Fusione al revés o deshaga antes esas fusiones.
register-merge-into-one = Indique la única recomendación que ha de representar a esta.
register-unmerge-there = Una fusión se deshace con una razón, donde se decidió.
register-split-nothing = Dé las palabras que valen por sí solas.
register-split-everything = Es todo su texto. Una parte hace otra recomendación.
register-split-other-words = El texto no tiene estas palabras en este orden. Cópielas de él.
register-moved-since = Desde que se propuso se ha clasificado en otro lugar; ahora en: { $name }. Marque la casilla para trasladarla de todos modos.
register-decided-already = Alguien ya lo ha decidido y no se ha cambiado nada. Lea arriba qué se decidió.

## Merges that a file brings

import-why-merge-left-out = Se deja fuera la fusión con { $name }: una de las dos ya está fusionada de otro modo.

## Choosing: indications, shortlist, choice

may-register-indicate = Indicar qué propuestas son prioritarias
may-register-keep-choosings = Abrir y cerrar una selección, y elegir con una razón
choosings-title = Selecciones
choosings-what = Los miembros dicen qué recomendaciones son prioritarias; los coordinadores eligen luego unas pocas, cada una con su razón. Los números ayudan y no obligan a nadie.
choosings-none = Aún no se ha sometido nada a selección
choosings-none-why = Los coordinadores abren una selección a partir de una lista de recomendaciones.
choosing-new = Abrir una selección
choosing-not-yet = Aún no abierta
choosing-open = Abierta
choosing-closed = Cerrada
choosing-from = desde: { $name }
choosing-until = hasta el final de: { $name }
choosing-closed-on = cerrada el { $name }
choosing-took-part = participaron { $n } de { $of } que podían
choosing-left = Ha dado { $n } de { $most }; le quedan { $left }.
choosing-yours = ¿Cuáles son prioritarias?
choosing-why = Diga por qué
choosing-why-of = Por qué { $name }
choosing-read-whole = Leerla entera
choosing-keep = Guardar mis indicaciones
choosing-changeable = Puede cambiarlas hasta el cierre. Después, quienes pueden leer el registro leen los nombres y las razones.
choosing-why-not-yet = Aún no está abierta.
choosing-why-sign-in = Indican los miembros; inicie sesión para hacerlo.
choosing-why-members = Indican los miembros. Usted no lo es ahora.
choosing-results = Lo que se indicó
choosing-results-why = Cada número dice cuántas de las personas participantes la indicaron. Los números iguales comparten puesto. El orden no obliga a nadie.
choosing-place-no = Puesto
choosing-proposal = Propuesta
choosing-indications = Indicaciones
choosing-elsewhere = Contadas en otro lugar
choosing-count = { $n } de { $of }
choosing-by-whom = Por quién
choosing-standing = Situación
choosing-standing-listed = En la lista
choosing-standing-shortlisted = Preseleccionada
choosing-standing-chosen = Elegida
choosing-place = Preseleccionar o elegir: { $name }
choosing-place-why = Quien lea después la elección leerá esta razón. Los números de indicaciones ayudan y no deciden.
choosing-place-it = Decidir
choosing-references = Referencias
choosing-references-help = Una por línea: documento | parte | dirección. Las dos últimas pueden faltar.
choosing-notes = Notas
choosing-path = Camino a seguir
choosing-no-path = Aún no se ha introducido ninguna acción.
choosing-chosen = Elegidas ({ $n })
choosing-shortlisted = Preseleccionadas ({ $n })
choosing-still-secret = Lo indicado es secreto hasta el cierre.
choosing-close = Cerrarla
choosing-close-does = El cierre pone fin a las indicaciones y muestra a todos lo indicado.
choosing-name = Nombre
choosing-about = Qué se elige y cómo
choosing-about-help = Los miembros lo leen antes de indicar.
choosing-list = De qué lista
choosing-list-help = La dirección de una lista con sus filtros; todo el registro si se deja vacío. Ahora muestra { $n }; se puede elegir entre 2 y 500.
choosing-most = Indicaciones por miembro
choosing-most-help = Por ejemplo 5; tantas como propuestas si se deja vacío.
choosing-most-number = Escriba un número, o nada.
choosing-how = Cómo
choosing-secret = Secreta hasta el cierre
choosing-opens = Primer día
choosing-opens-help = Por ejemplo 2020-10-01; enseguida si se deja vacío.
choosing-closes = Último día
choosing-closes-help = Hasta el final de ese día, en UTC; se cierra a mano si se deja vacío.
choosing-open-it = Abrirla
choosing-group = Quién elige
choosing-group-help = Solo los miembros de este grupo; entre ellos se cuentan quienes podían.
choosing-any-group = Quien pueda en la fase del registro
choosing-group-unknown = No existe tal grupo que pueda elegir.
choosing-by-group = eligen los miembros de { $name }
choosing-why-group = Indican los miembros de { $name }. Usted no lo es ahora.
choosing-group-alone = Aquí solo indican los miembros del grupo que elige.
choosing-indicated-already = Ya hay miembros que han indicado; no se puede modificar.
choosing-amend = Modificar { $name }
choosing-amend-it = Modificarlo
flash-choosing-amended = La elección se ha modificado.
choosing-in = Propuesta en
read-event-proposal-set-back = Retirada de la preselección
read-event-proposal-shortlisted = Preseleccionada
read-event-proposal-chosen = Elegida para seguir actuando
flash-choosing-opened = La selección está abierta.
flash-indications-kept = Sus indicaciones quedan guardadas. Puede cambiarlas hasta el cierre.
flash-choosing-closed = La selección está cerrada y todos pueden leer lo indicado.
flash-proposal-placed = Queda guardado, con su razón.
register-choosing-how-many = Se puede elegir entre 2 y 500 recomendaciones; estas son { $name }.
register-choosing-most = Solo hay { $name } propuestas.
register-choosing-backwards = Se cerraría antes de abrirse.
register-not-a-proposal = No está entre las propuestas.
register-too-many-indications = Ha elegido demasiadas: { $name } es lo máximo. Aún no se ha cambiado nada.
register-operator-does-not-indicate = El operador no indica nada.
register-choice-why = Diga por qué se propone.
register-references-too-many = Cincuenta referencias es lo máximo.
register-reference-document = Indique el documento de cada referencia.
register-choosing-not-open = Aún no está abierta. No se ha cambiado nada.
register-choosing-closed = Ya está cerrada. No se ha cambiado nada.
register-choosing-still-open = Los miembros aún están indicando. Ciérrela antes.

## The implementation plan

plan-title = Plan de aplicación
plan-what = Todo lo que se hará con las recomendaciones: quién, para cuándo y con qué. Lo que carece de financiación va primero.
plan-none = Aún no hay nada planeado
plan-none-why = Los miembros introducen acciones en la página de una recomendación.
plan-actions = Acciones
plan-resources = Recursos
plan-answers = Responde a
plan-overdue = la fecha ha pasado
plan-shown = Acciones mostradas: { $n }
plan-more = No se muestran: { $n }. Acote la lista con los filtros.
plan-unfunded-filter = Sin financiación suficiente
plan-unfunded = Nada prometido
plan-partly = Prometido menos de lo necesario
plan-needed = Se necesita: { $name }
plan-promised = { $name } promete: { $what }
plan-promised-by = Prometido por { $name }
plan-table = Tabla
plan-table-why = Copie la tabla de tareas de un acta o una hoja de cálculo tal como está. Cada fila pasa a ser una acción que responde a esta recomendación.
plan-table-help = Tarea, responsable, plazo: tres columnas, separadas por tabuladores o barras.
plan-enter-table = Introducir una tabla
plan-needs = Recursos necesarios
plan-needs-help = Por ejemplo dos traductores, una sala, dinero.
plan-sum = Suma necesaria
plan-sum-help = Por ejemplo 12000 USD.
plan-promises = Recursos prometidos
plan-promises-help = Una por línea: quién | qué | suma. Las dos últimas pueden faltar.
plan-evidence-help = Una por línea: la dirección y luego su nombre.
register-no-amount = «{ $name }» no es una suma. Escriba una como 12000 o 12000.50.
register-no-currency = Una suma lleva una moneda de tres letras, como USD; «{ $name }» no lo es.
register-promise-who = Diga quién lo promete.
register-plan-too-many = Son demasiadas.
register-table-row = La fila { $name } no tiene las tres celdas: tarea, responsable, plazo.
register-table-empty = No tiene ninguna fila.
flash-actions-kept = Las acciones quedan guardadas.
## Consultas
requests-title = Consultas
requests-one = Consulta a { $name }
requests-what-they-are = Qué se preguntó y a quién para poder evaluar recomendaciones, y qué respondieron.
requests-none = Todavía no se ha preguntado nada a nadie
requests-none-why = Los miembros pueden preguntar a una persona, un grupo o una oficina cuando les falta algo para evaluar.
requests-shown = { $n ->
    [one] Una consulta
   *[other] { $n } consultas
 }
requests-page = Página { $name }
request-new = Preguntar a alguien
request-new-lead = Sale una carta con el texto de las recomendaciones y su pregunta. Se puede responder desde el correo, sin cuenta.
request-ask-somebody = Preguntar a alguien
request-file-and-ask = Presentar y preguntar a alguien
request-panel-why = ¿Hay que saber algo antes de poder evaluar?
request-it-is-about = Trata de
request-also = También de
request-numbers = Números de las recomendaciones
request-also-help = Números de la misma lista, por ejemplo 32, 33.
request-what-is-needed = Qué hace falta
request-kind-information = Información
request-kind-information-help = Hay que saber algo antes.
request-kind-how-to-assess = Cómo evaluarla
request-kind-how-to-assess-help = No está claro cómo averiguar si se aplicó.
request-question = Pregunta
request-question-help = En frases completas: quien recibe la pregunta quizá no conozca el registro.
request-to-whom = A quién
request-to-whom-help = La carta a un grupo va a quienes lo coordinan.
request-to-nobody-yet = Otra oficina, indicada abajo
request-to-office = Oficina: { $name }
request-to-group = Grupo: { $name }
request-to-person = Persona: { $name }
request-other-office = Otra oficina
request-office-name = Su nombre
request-office-email-label = Su dirección de correo
request-office-email-help = La guarda el foro y nunca se muestra a los visitantes.
request-office-language = Idioma de sus cartas
request-due-by = Responder antes del
request-send = Enviar la carta
request-question-missing = Diga qué quiere saber.
request-question-too-long = La pregunta supera los 5.000 caracteres.
request-kind-unknown = Elija qué hace falta.
request-covers-too-many = Una consulta trata de 50 recomendaciones como máximo.
request-to-missing = Diga a quién se pregunta: elija a alguien o indique una oficina.
request-to-twice = Elija a alguien de la lista o indique otra oficina, no ambas cosas.
request-to-unreachable = No se puede llegar por correo a esta persona u oficina.
request-group-without-coordinator = Nadie coordina este grupo ahora.
request-due-unknown = «{ $name }» no es una fecha como 2026-10-30.
request-due-over = { $name } ya pasó.
request-office-name-missing = Indique el nombre de la oficina.
request-office-email = No es una dirección de correo.
request-office-stands = Se conoce una oficina de este nombre con otra dirección. Elíjala de la lista o pida a un coordinador que cambie la dirección.
request-too-many-today = Ha preguntado 30 veces en un día. Siga mañana.
request-reason-too-long = El motivo es demasiado largo.
request-asked-by = Preguntado por { $who } el { $date }
request-asked-of = Una pregunta para { $name }
request-due = responder antes del { $name }
request-open = Abierta
request-overdue = Atrasada
request-answered = Respondida
request-withdrawn = Retirada
request-state = Estado
request-of-whom = Preguntado a
request-by-whom = Preguntado por
request-not-arrived = La carta no llegó
request-reminded = { $n ->
    [one] recordada el { $date }
   *[other] recordada { $n } veces, la última el { $date }
 }
request-automatic = llegó una respuesta automática el { $name }
request-answered-by-mail = respondido por correo el { $name }
request-answered-by-link = respondido desde la carta el { $name }
request-answered-by-page = respondido el { $name }
request-stands-as-assessment = presentado como evaluación
request-answers = { $n ->
    [0] Respuesta
    [one] Una respuesta
   *[other] { $n } respuestas
 }
request-no-answer-yet = Nadie ha respondido todavía.
request-answer-it = Su respuesta
request-your-answer = Su respuesta
request-your-answer-help = Se muestra como la escribe, con su nombre.
request-how-it-stands = Cómo está
request-how-it-stands-help = Elija solo si puede decirlo: entonces su respuesta se presenta como evaluación. Si no, queda como información.
request-send-answer = Enviar la respuesta
request-answer-missing = Escriba una respuesta.
request-answer-shown = Se muestra junto a la recomendación, a quien puede leer el registro, como respuesta de { $name }.
request-about-these = { $n ->
    [one] La recomendación
   *[other] Las { $n } recomendaciones
 }
request-thanks = Gracias: está respondida.
request-more-to-say = Si hay más que decir, queda junto a la primera respuesta.
requests-remind-all = Recordar todo lo atrasado ({ $n })
requests-reminded = Recordatorios que salen: { $n }
requests-reminded-whom = A: { $name }
requests-reminded-lately = Ya se les escribió hace menos de un día: { $n }
requests-reminded-left = Quedan para otra vez: { $n }
request-remind = Enviar un recordatorio
request-reminded-today = Salió una carta hace menos de un día. Recuerde mañana.
request-withdraw = Retirar la consulta
request-reason = Motivo
request-reason-help = Se comunica a quien se preguntó.
request-withdrawn-why = Retirada: { $name }
request-is-withdrawn = La pregunta se retiró. Ya no hace falta nada.
request-is-answered = La pregunta ya está respondida.
request-not-asked = La carta se envió a otra persona.
request-link-no-good = Este enlace no sirve. Cópielo entero de la carta.
request-link-too-old = Este enlace es demasiado antiguo. Pida otra carta.
flash-request-made = La carta sale ahora.
flash-request-reminded = El recordatorio sale ahora.
flash-request-withdrawn = La consulta se retiró.
flash-request-answered = Su respuesta se ha guardado. Gracias.
read-event-request-made = Se preguntó a alguien lo que falta para evaluar
read-event-request-reminded = Salió un recordatorio de una consulta
read-event-request-answered = Se respondió a una consulta
read-event-request-withdrawn = Se retiró una consulta
read-event-request-undelivered = La carta de una consulta no llegó
read-event-request-answered-automatically = Llegó una respuesta automática a una consulta
may-register-make-request = Preguntar a alguien lo que falta para evaluar
may-register-keep-requests = Recordar una consulta, retirarla
may-register-answer-request = Responder a una consulta
may-register-answer-by-letter = Responder a una consulta por el enlace de su carta
request-recommendations = { $n ->
    [one] una recomendación
   *[other] { $n } recomendaciones
 }
request-letter-subject = { $forum }: una pregunta sobre { $what }
request-letter-reminder-subject = { $forum }: recordatorio de una pregunta sobre { $what }
request-letter-opening = { $who } pide ayuda a { $to } para evaluar { $what } para { $forum }.
request-letter-reminder-opening = El { $date }, { $who } pidió ayuda a { $to } para evaluar { $what } para { $forum }. Todavía no hay respuesta.
request-letter-information = Hay que saber algo antes de poder evaluar.
request-letter-how-to-assess = No está claro cómo averiguar si se aplicó.
request-letter-more = La pregunta trata también de: { $name }.
request-letter-question = La pregunta de { $who }:
request-letter-due = Se pide una respuesta antes del { $name }.
request-letter-button = Responder
request-letter-reply = También puede responder a este correo. No hace falta cuenta.
request-letter-status = Si sabe cómo está, empiece su respuesta con una línea aparte, «Estado:» y una de estas palabras: { $name }. Entonces vale como su evaluación, y lo que escriba debajo dice por qué.
# What the first line of such a reply begins with.
request-mail-status = Estado
request-letter-shown = Su respuesta se muestra en el registro como respuesta de { $name }, tal como la escribe.
request-answer-subject = { $forum }: { $who } respondió sobre { $what }
request-answer-opening = { $who } ha respondido a su pregunta sobre { $what }:
request-answer-assessment = Vale como evaluación: { $name }.
request-answer-no-status = La primera línea habla de un estado, «{ $name }», que este registro no tiene. Por eso la respuesta vale como información; a quien respondió se le dijo cómo puede ser una evaluación.
request-answer-no-reason = La primera línea nombra un estado y nada debajo dice por qué. Por eso la respuesta vale como información; a quien respondió se le dijo cómo puede ser una evaluación.
request-answer-button = Ver la respuesta
request-kept-subject = { $forum }: su respuesta sobre { $what } vale como información
request-kept-opening = Su respuesta sobre { $what } se guarda como la escribió, como información y no como evaluación.
request-kept-no-status = Empieza con el estado «{ $name }», que este registro no tiene.
request-kept-no-reason = Nombra un estado, y nada debajo de esa línea dice por qué.
request-withdrawn-subject = { $forum }: se retiró la pregunta sobre { $what }
request-withdrawn-opening = Ya no hace falta nada sobre { $what }. Gracias por su tiempo.

rounds-remind-all = Recordar a todas las personas cuyo plazo ha vencido ({ $n })
flash-reviews-reminded = Sale una carta a cada persona cuyo plazo ha vencido y a la que hoy no se le ha recordado.
rounds-remind = Recordar
rounds-reminded-already = Se le recordó hace menos de un día, o ya no la tiene.
flash-review-reminded = Se le recuerda por correo.
letter-review-subject = { $round }: { $category }
letter-review-opening = Usted tomó «{ $category }» en la ronda «{ $round }» de { $forum }.
letter-review-due = Debía recorrerse para el { $due }.
letter-review-button = Lo que nadie ha mirado todavía
letter-review-closing = Si no puede, devuélvala en la página de la ronda y otra persona podrá tomarla.

read-open-choosing = Diga cuáles son prioritarias.
read-open-choosing-members = Los miembros del foro dicen cuáles son prioritarias.
read-choosing-closes = Cierre: { $name }
read-open-request = Alguien le pregunta.

## Moderation

may-register-report-assessment = Denunciar una evaluación ante la moderación
may-register-moderate-assessments = Admitir evaluaciones retenidas, ocultar y mostrar evaluaciones
read-event-assessment-hidden = La moderación ocultó una evaluación
read-event-assessment-shown = La moderación volvió a mostrar una evaluación
moderation-title = Moderar una evaluación
moderation-report-title = Denunciar una evaluación
moderation-report-lead = Diga a la moderación qué está mal. La examina y, si la oculta, da públicamente la razón.
moderation-assessment-of = Evaluación de { $name }
moderation-stands-shown = Se muestra: la lee quien puede leer el registro.
moderation-stands-amended = Se muestra, y su autor quiere que diga otra cosa.
moderation-stands-held = Está retenida: solo la han visto su autor y la moderación.
moderation-stands-hidden = Está oculta: solo la leen su autor y la moderación, y no cuenta.
moderation-amendment = Palabras modificadas
moderation-amendment-wanted = Su autor quiere que diga
moderation-done = Lo que se hizo
moderation-log = Registro de moderación
moderation-back = A lo que espera
moderation-reason = Razón:
moderation-reason-missing = Diga por qué.
moderation-yours-waits = Su evaluación está retenida: solo la ven usted y la moderación hasta que alguien la examine. Hasta entonces no cuenta.
moderation-yours-declined = Su evaluación no se admitió: solo la ven usted y la moderación.
moderation-yours-amendment-waits = Sus nuevas palabras esperan a la moderación. Hasta entonces permanecen las anteriores.
moderation-yours-amendment-declined = Sus nuevas palabras no se admitieron. Permanecen las anteriores.
moderation-yours-hidden = La moderación ocultó su evaluación: solo la leen usted y la moderación, y no cuenta.
moderation-hidden-since = Oculta desde el { $date }. { $reason }
moderation-will-be-held = La moderación la examina antes de que otros la vean.
moderation-is-hidden = La moderación ocultó esta evaluación; no se puede modificar.
moderation-stands-otherwise = Alguien fue más rápido: ya está de otra manera.
register-too-fast = Esto va más rápido de lo que contribuyen las personas. Espere un minuto y envíelo de nuevo; no se pierde nada de lo escrito.
flash-assessment-held = Su evaluación espera a la moderación. Hasta entonces solo la ven usted y la moderación.
flash-reported = Se ha avisado a la moderación. Gracias.
flash-done-and-logged = Hecho y anotado en el registro.
moderation-hidden-here = { $n ->
    [one] Aquí hay una evaluación oculta
   *[other] Aquí hay { $n } evaluaciones ocultas
}
archive-title = Partir de una exportación
archive-lead = El registro de otro foro entra aquí en un solo archivo: sus recomendaciones y todo lo que se trabajó en torno a ellas. No se escribe nada antes de que haya visto lo que traería.
archive-file = Archivo de un registro
archive-file-help = Un archivo .json, como lo da «Descargar el archivo completo» más abajo en el otro foro. Aquí, 24 MB como máximo; los mayores entran con la orden «plenary import archive».
archive-too-large = El archivo supera los 24 MB. Los mayores entran con la orden «plenary import archive».
archive-look = Ver lo que traería
archive-what = Qué contiene un archivo así
archive-holds = Recomendaciones con sus evaluaciones y acciones; estados, categorías y sus otros nombres; rondas con sus guías; consultas respondidas o retiradas; selecciones cerradas; traslados, fusiones y divisiones decididos; propuestas aceptadas, y los comentarios que todos leen.
archive-holds-not = Lo retenido, lo oculto, los borradores y lo que sigue en curso se quedan donde están, igual que las direcciones, las cuentas y las indicaciones que aún no se han dado a conocer.
archive-people = Las personas del otro foro figuran aquí solo por su nombre, como quienes lo dijeron allí. Ninguna recibe una cuenta, y nadie con cuenta aquí se toma por una de ellas.
archive-take = Llevarse este registro
archive-take-why = El mismo registro da siempre el mismo archivo. Otro foro puede partir de él y este puede conservarlo.
archive-download = Descargar el archivo completo
archive-plan = Lo que traería
archive-from = de { $name }
archive-kind = Qué
archive-add = Nuevo aquí
archive-same = Ya está aquí
archive-left-out = Se omite
archive-not-understood = No se entiende aquí y se omite: { $name }
archive-nothing = Todo lo que contiene ya está aquí.
archive-nearly-help = Llevan el mismo número y sus palabras son casi las mismas. Lo que elija vale para todas.
archive-apply = Partir de él
archive-apply-why = Todo entra como un solo cambio. No se deshace con un botón: mírelo antes. El mismo archivo otra vez no cambia nada.
flash-archive-started = El registro tiene lo que había en el archivo.
archive-unread-other = Esto no es el archivo de un registro.
archive-unread-newer = Lo escribió una versión más nueva de Plenary (versión { $name } de su formato).
archive-unread-broken = El archivo no se puede leer hasta el final: { $name }
archive-unread-shape = El archivo no tiene la forma de un archivo de registro: { $name }
archive-unread-unsound = Algo en el archivo no se sostiene, así que no se da nada por bueno. No se escribió nada.
archive-fault-twice = { $place }: «{ $name }» figura dos veces
archive-fault-no-moment = { $place }: «{ $name }» no es un momento
archive-fault-no-date = { $place }: «{ $name }» no es una fecha
archive-fault-unknown-word = { $place }: «{ $name }» no es ninguna de las palabras conocidas aquí
archive-fault-nobody = { $place }: { $name } no es nadie de su lista de personas
archive-fault-not-in-file = { $place }: { $name } no es ninguna recomendación del archivo
archive-fault-unnamed = { $place }: «{ $name }» es una categoría o ronda que no está en el archivo
archive-fault-empty = { $place }: no hay nada donde hace falta algo
archive-fault-too-long = { $place }: «{ $name }» no se puede guardar aquí: es demasiado largo o no es una línea simple
carried-statuses = Estados
carried-categories = Categorías
carried-rounds = Rondas
carried-guides = Guías de rondas
carried-recommendations = Recomendaciones
carried-assessments = Evaluaciones
carried-suggestions = Traslados, fusiones y divisiones
carried-proposals = Propuestas
carried-choosings = Selecciones
carried-requests = Consultas
import-why-archive = Esto es un registro entero del que puede partir otro foro: entra por «Partir de una exportación» en la administración o con «plenary import archive».
archive-nearly = { $n ->
    [one] ¿Qué es el texto que se parece mucho a uno del registro?
   *[other] ¿Qué son los { $n } textos que se parecen mucho a otros del registro?
}
proposals-title-help = Para encontrarla: de cuatro a diez palabras.
proposals-speak-as-help = Se muestra con su propuesta.
import-field-task = Qué hay que hacer
import-field-due = Para cuándo
## Erasure

erased-drafts = Borradores de evaluaciones
erased-held = Evaluaciones que esperan a un moderador o no se admitieron
erased-held-amendments = Enmiendas de evaluaciones que esperan a un moderador o no se admitieron
erased-assessment-reports = Avisos sobre evaluaciones a moderadores
erased-files = Archivos por importar
erased-proposals = Propuestas no aceptadas
erased-office-address = Dirección de una oficina
erased-reviews = Categorías que revisa
erased-requests-to = Solicitudes abiertas dirigidas a ellos
erased-assessments = Evaluaciones
erased-recommendations = Recomendaciones que propuso
erased-suggestions = Sugerencias de traslados y fusiones
erased-indications = Indicaciones de prioridad
erased-requests-by = Solicitudes que hizo
erased-answers = Respuestas a solicitudes
request-fell-why = La persona a la que se preguntó ya no está aquí, así que no llegará nada.
request-fell-subject = { $forum }: nadie responderá a la pregunta sobre { $what }
request-fell-opening = La persona a la que preguntó sobre { $what } ya no forma parte de { $forum }. Su solicitud queda retirada; puede preguntar a otra persona.
request-fell-button = La solicitud

## Letters that a forum can word

letter-request = Solicitud a quien sabe
letter-request-reminder = Recordatorio de una solicitud; el resto se redacta con la solicitud
letter-request-answer = Se respondió a una solicitud
letter-request-kept = Una respuesta por correo vale como información
letter-request-withdrawn = Se retiró una solicitud
letter-request-fell = La persona preguntada ya no está
letter-review-reminder = Recordatorio de una categoría por revisar
letter-given-recommendations = (Aquí va el texto de las recomendaciones.)
letter-given-question = (Aquí va la pregunta.)
letter-given-answer = (Aquí va la respuesta.)
