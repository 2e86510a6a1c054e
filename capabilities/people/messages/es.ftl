### Palabras de las personas: entrar, la cuenta propia, quién puede hacer qué, correos.

## Signing in

people-email = Correo electrónico
people-password = Contraseña
people-password-or-link = Déjela vacía si no tiene o no la recuerda, y pida que le enviemos un enlace.
people-mail-me-a-link = Enviarme un enlace
people-no-account-yet = ¿Aún no tiene cuenta?
people-by-invitation = En este foro se entra por invitación. Sus administradores pueden enviarle una.
people-have-account = Ya tengo una cuenta
people-look-for-mail = Mire su correo
people-sign-in-sent = Si alguien tiene una cuenta con esta dirección, se le ha enviado un enlace para iniciar sesión. Sirve una sola vez, durante media hora.
people-join-sent = Se ha enviado un correo a la dirección que dio. Siga el enlace que contiene; sirve una sola vez, durante un día.
people-mail-may-take = Puede tardar un minuto o dos. Si no llega nada, busque entre el correo no deseado y compruebe la dirección.
people-back-to-sign-in = Volver al inicio de sesión
people-sign-in-as = Va a iniciar sesión como { $name }.
people-sign-in-failed = La dirección y la contraseña no se corresponden. Inténtelo de nuevo o pida un enlace por correo.
people-too-many-tries = Demasiados intentos en poco tiempo. Un enlace por correo sigue funcionando.
people-too-many-tries-wait = { $n ->
    [one] Demasiados intentos. El siguiente se aceptará dentro de { $n } segundo; un enlace por correo funciona ya.
   *[other] Demasiados intentos. El siguiente se aceptará dentro de { $n } segundos; un enlace por correo funciona ya.
}
people-too-many-links-wait = { $n ->
    [one] Ya se pidieron muchos correos. Inténtelo dentro de { $n } segundo y busque los que llegaron.
   *[other] Ya se pidieron muchos correos. Inténtelo dentro de { $n } segundos y busque los que llegaron.
}
people-busy = Muchas personas están iniciando sesión en este momento. Inténtelo dentro de unos segundos.
people-link-spent = Este enlace ya se usó, es demasiado antiguo o lo reemplazó otro más nuevo. Pida otro.
people-already-set-up = Este foro ya está instalado. Inicie sesión con una cuenta.

## Joining, invitations, set-up

people-join = Crear una cuenta
people-join-lead = Con una cuenta participa en { $name } con su nombre.
people-join-button = Envíenme el correo
people-join-terms = Al continuar participa según estas páginas; la primera dice qué se guarda sobre usted y quién lo ve.
people-welcome = Le damos la bienvenida
people-welcome-lead = Va a unirse a { $forum } con la dirección { $email }.
people-welcome-button = Crear mi cuenta
people-set-up = Instalar el foro
people-set-up-lead = Será su primer administrador. Todo esto puede cambiarse después.
people-set-up-button = Instalar el foro
people-name = Nombre
people-name-help = Como otros lo verán.
people-email-help = Allí se envían los enlaces para iniciar sesión. Solo la ven los administradores.
people-new-password = Contraseña nueva
people-new-password-help = Al menos 12 caracteres. Varias palabras seguidas sirven; no hacen falta símbolos.
people-new-password-optional-help = Al menos 12 caracteres, o déjela vacía e inicie sesión con enlaces por correo.

## What can be wrong with a form

people-email-malformed = Esto no es una dirección de correo
people-name-missing = Hace falta un nombre
people-line-too-long = Como máximo 200 caracteres, por favor
people-line-control = Aquí hay caracteres que no pueden mostrarse
people-password-too-short = Una contraseña tiene al menos 12 caracteres
people-password-too-long = Una contraseña tiene como máximo 256 caracteres
people-password-guessable = Esta contraseña se parece demasiado a un nombre o a la dirección; elija algo que nadie sepa de usted
people-password-common = Esta contraseña está entre las primeras que cualquiera probaría
people-password-wrong = Esta no es su contraseña actual
people-unknown-stakeholder-group = Aquí no existe ese grupo de partes interesadas
people-unknown-region = Aquí no existe ese grupo regional
people-unknown-group = Aquí no existe ese grupo
people-unknown-role = No existe esa función
people-unknown-kind = No existe ese tipo de grupo
people-language-unknown = Escriba códigos de idioma separados por comas: en, es, zh-Hans
people-language-missing = Hace falta al menos un idioma
people-key-missing = Hace falta una clave: letras o cifras que figuran en las direcciones
people-date-malformed = Escriba un año, un mes o un día: 2026, 2026-03 o 2026-03-21
people-term-backwards = Una función no puede terminar antes de empezar
people-cycle-backwards = Un ciclo no puede terminar antes de empezar
people-themes-too-long = 50 temas como máximo, de 200 caracteres como máximo
people-forum-name-too-long = El nombre de un foro tiene como máximo 100 caracteres
people-term-in-use = «{ $name }» no puede quitarse: hay personas que pertenecen a este grupo.
people-term-repeats = Una clave figura dos veces
people-term-malformed = Una línea no es un grupo: escriba una clave, una barra y un nombre
people-terms-missing = Hace falta al menos uno
people-token-days = Un token vale como máximo 730 días
people-has-account = Alguien tiene ya una cuenta con esta dirección
people-already-there = Ya hay uno con esta clave
people-last-administrator = Un foro necesita un administrador todos los días venideros. Dé antes el papel a otra persona, sin fecha de fin.
people-type-your-address = Escriba la dirección de su cuenta

## Account

people-profile = Perfil
people-profile-why = Su nombre y su grupo figuran junto a sus contribuciones.
people-affiliation = Organización
people-affiliation-help = Donde trabaja, estudia o es voluntario.
people-stakeholder-group = Grupo de partes interesadas
people-stakeholder-group-help = Aquel por el que habla aquí. Figura desde ahora junto a sus contribuciones; las anteriores conservan el suyo.
people-region = Grupo regional
people-country = País
people-languages = Idiomas
people-languages-help = Los que lee, el mejor primero: es, en. Las páginas vienen en el primero que el foro tenga.
people-none = Ninguno
people-keep-profile = Guardar el perfil
people-roles = Funciones
people-group = Grupo
people-role = Función
people-dates = Desde cuándo y hasta cuándo
people-password-set = Puede iniciar sesión con contraseña o con un enlace por correo.
people-password-forgotten = Llegó por un enlace de correo. Durante media hora puede poner una contraseña nueva sin la antigua.
people-password-not-set = Inicia sesión con enlaces por correo. Con una contraseña no hace falta correo.
people-password-now = Contraseña actual
people-keep-password = Guardar la contraseña nueva
people-sessions = Dónde tiene la sesión abierta
people-device = Navegador
people-unknown-device = Un navegador que no dice cuál es
people-this-browser = este
people-signed-in-on = Inicio de sesión
people-last-seen = Último uso
people-end-other-sessions = Cerrar las demás sesiones
people-tokens = Tokens para programas
people-tokens-why = Un token permite a un programa hablar por usted. Dé a cada programa el suyo y revóquelo cuando ya no lo necesite.
people-token-name = Para qué es
people-token-name-help = Para que lo reconozca.
people-token-unnamed = Sin nombre
people-scope = Qué puede hacer
people-scope-read = Leer
people-scope-write = Leer y escribir
people-state = Estado
people-last-used = Último uso
people-never = Nunca
people-token-good-until = Vale hasta el { $name }
people-token-expired = Caducó el { $name }
people-token-revoked = Revocado el { $name }
people-revoke = Revocar
people-token-days-label = Cuánto tiempo vale
people-make-token = Crear un token
people-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
people-new-token = Su token nuevo
people-new-token-why = Se muestra solo esta vez. Quien lo tenga puede actuar en su nombre: guárdelo como una contraseña.
people-your-data = Sus datos
people-your-data-why = Llévese todo lo que se guarda sobre usted, o haga que se borre.
people-export = Descargar mis datos
people-erase = Borrar mis datos
people-erase-lead = Esto no puede deshacerse.
people-erase-what-goes = Su cuenta, nombre, organización, país, sesiones y tokens desaparecen al instante. Nadie puede devolverlos.
people-erase-what-stays = Sus contribuciones quedan, con las palabras «antiguo participante», pues otros respondieron a ellas.
people-type-to-erase = Escriba { $name } para decir que lo quiere.
people-erase-for-good = Borrar para siempre
people-keep-account = Conservar mi cuenta
people-former-participant = antiguo participante
flash-profile-kept = Su perfil quedó guardado.
flash-password-kept = Su contraseña nueva quedó guardada. Las demás sesiones se cerraron.
flash-sessions-ended = Su sesión solo sigue abierta en este navegador.
flash-token-revoked = El token quedó revocado.

## Administration

people-administration = Administración
people-forum = Foro
people-people = Personas
people-groups = Grupos
people-cycles = Ciclos
people-forum-name = Nombre del foro
people-forum-name-help = Figura en cada página y cada correo.
people-forum-languages = Idiomas
people-forum-languages-help = Los que habla el foro, el suyo primero: es, en, ar. Las páginas existen en árabe, chino, español, francés, inglés y ruso.
people-joining = Quién puede entrar
people-joining-by-invitation = Las personas invitadas
people-joining-by-invitation-why = Los administradores envían las invitaciones.
people-joining-open = Cualquiera
people-joining-open-why = Quien confirma una dirección de correo tiene una cuenta.
people-keep-forum = Guardar
people-stakeholder-groups = Grupos de partes interesadas
people-regional-groups = Grupos regionales
people-terms = Uno por línea
people-terms-help = Una clave, una barra y el nombre; después, si los hay, otros nombres separados por barras: weog | Grupo de los Estados de Europa Occidental y otros Estados | WEOG
people-keep-terms = Guardar la lista
people-n-accounts = { $n ->
    [one] Una cuenta
   *[other] { $n } cuentas
}
people-last-signed-in = Último inicio de sesión
people-invitations = Invitaciones que nadie ha aceptado todavía
people-good-until = Vale hasta
people-withdraw = Retirar
people-invite = Invitar a alguien
people-invite-why = Se envía un correo con un enlace que crea la cuenta. Sirve una sola vez, durante 14 días; invitar de nuevo crea otro.
people-send-invitation = Enviar la invitación
people-source = Se sabe por
people-not-now = no actualmente
people-amend-dates = Cambiar las fechas
people-keep-dates = Guardar las fechas
people-from-date = Desde
people-to-date = Hasta
people-date-help = Un año, un mes o un día, según lo que se sepa: 2026, 2026-03 o 2026-03-21.
people-to-help = Vacío: no ha terminado.
people-from-until = de { $from } a { $until }
people-from = desde { $name }
people-until = hasta { $name }
people-dates-unknown = fechas desconocidas
people-give-role = Dar una función
people-called = Nombre
people-key = Clave
people-key-help = Figura en las direcciones, para siempre. Vacía: se forma a partir del nombre.
people-kind = Tipo
people-description = Descripción
people-members-now = Miembros actuales
people-members = Miembros
people-no-members = Este grupo aún no tiene miembros.
people-members-how = Las funciones se dan en la página de cada persona.
people-add-group = Añadir un grupo
people-amend-group = Nombre y tipo
people-keep-group = Guardar el grupo
people-cycle = Ciclo
people-no-cycles = Todavía no hay ciclos. Un ciclo es un período de trabajo del foro, por ejemplo una reunión anual con todo lo que lleva a ella.
people-cycle-key-help = Figura en las direcciones, para siempre: 2026
people-begins = Comienzo
people-ends = Fin
people-host = Anfitrión
people-theme = Tema general
people-themes = Temas
people-themes-help = Uno por línea.
people-add-cycle = Añadir un ciclo
people-keep-cycle = Guardar el ciclo
people-group-kind-forum = Foro
people-group-kind-working-group = Grupo de trabajo
people-group-kind-advisory-group = Grupo consultivo
people-group-kind-secretariat = Secretaría
people-group-kind-best-practice-forum = Foro sobre mejores prácticas
people-group-kind-dynamic-coalition = Coalición dinámica
people-group-kind-policy-network = Red de políticas
people-group-kind-national-regional-forum = Foro nacional o regional
people-group-kind-stakeholder-community = Comunidad de partes interesadas
people-group-kind-other = Otro
people-role-administrator = Administrador
people-role-coordinator = Coordinador
people-role-chair = Presidente
people-role-secretariat = Secretaría
people-role-member = Miembro
people-role-observer = Observador
flash-kept = Sus cambios quedaron guardados.
flash-invited = La invitación está en camino.
flash-withdrawn = La invitación quedó retirada.

## Who may do what

people-who-lead = Esta página sale de las mismas reglas que sigue el foro. Lo que no figura aquí, nadie puede hacerlo.
people-who-is-who = Quién es quién
people-who-each-may-more = Cada cual puede hacer también lo que pueden los de arriba. Una función cuenta entre sus fechas y ni un día más.
people-who-what = Qué
people-who-who = Quién
people-who-phases = Según la fase
people-who-owner-too = y la persona a quien pertenece
who-everyone = Todos
who-everyone-why = Quien abra una página, con la sesión iniciada o no.
who-signed-in = Con cuenta
who-signed-in-why = Quien tenga una cuenta aquí.
who-member = Miembro
who-member-why = Quien tenga una función distinta de observador en el grupo que lleva el asunto, o en el foro.
who-advisory = Miembro de sus grupos
who-advisory-why = Quien tenga una función distinta de observador en su grupo consultivo o en el grupo que lo lleva, y quien coordine por el foro. Si no se designa grupo consultivo, solo los del grupo que lo lleva.
who-keeper = Miembro de su grupo
who-keeper-why = Quien tenga una función distinta de observador en el grupo que lo lleva, y quien coordine por el foro. Mientras ningún grupo lo lleve, cualquier miembro.
who-coordinator = Coordinador
who-coordinator-why = Coordinadores, presidentes y secretaría del grupo que lo lleva, o del foro. Mientras ningún grupo lo lleve, los de cualquiera.
who-administrator = Administrador
who-administrator-why = Los administradores del foro.
who-operator = Operador
who-operator-why = Quien hace funcionar la máquina del foro. Nadie más, salvo lo que le pertenece.
who-owner = La persona a quien pertenece, y nadie más
capability-people = Personas
may-people-read-groups = Leer los nombres de grupos y ciclos
may-people-sign-in = Iniciar y cerrar sesión
may-people-join = Crear una cuenta, donde el foro está abierto, o aceptar una invitación
may-people-read-oneself = Leer por quién habla un token
may-people-open-own-account = Abrir la página de la cuenta propia
may-people-keep-own-account = Cambiar perfil, contraseña, sesiones y tokens de una cuenta; exportarla; borrarla
may-people-read-people = Leer la lista de personas con sus direcciones
may-people-invite = Invitar
may-people-keep-memberships = Dar funciones y cambiar sus fechas
may-people-keep-groups = Añadir y cambiar grupos
may-people-keep-cycles = Añadir y cambiar ciclos
may-people-keep-forum = Cambiar nombre, idiomas, grupos de partes interesadas y grupos regionales del foro

## Mails

people-mail-sign-in-subject = Su enlace para iniciar sesión en { $forum }
people-mail-sign-in-opening = Siga este enlace para iniciar sesión en { $forum }. Sirve una sola vez, durante { $minutes } minutos.
people-mail-sign-in-button = Iniciar sesión
people-mail-sign-in-closing = Si no lo pidió, no haga nada: sin el enlace nadie entra.
people-mail-join-subject = Confirme su dirección para { $forum }
people-mail-join-opening = Siga este enlace para crear su cuenta en { $forum }. Sirve una sola vez, durante un día.
people-mail-join-button = Crear mi cuenta
people-mail-join-closing = Si no lo pidió, no haga nada: no se crea ninguna cuenta.
people-mail-invitation-subject = Invitación a { $forum }
people-mail-invitation-opening = Le invitan a participar en { $forum }. Siga este enlace para crear su cuenta. Sirve una sola vez, durante { $days } días.
people-mail-invitation-button = Aceptar la invitación
people-mail-invitation-closing = Si no quiere participar, no haga nada.
people-capacity-not-held = Usted no ejerce ahora esta función.
people-myself = A título personal
people-myself-of = A título personal ({ $name })
