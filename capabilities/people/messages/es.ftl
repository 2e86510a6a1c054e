### Palabras de las personas: entrar, la cuenta propia, quién puede hacer qué, correos.

## Signing in

people-email = Correo electrónico
people-password = Contraseña
people-password-or-link = Déjelo vacío si no tiene o no la recuerda, y pida que le enviemos un enlace.
people-mail-me-a-link = Enviarme un enlace
people-no-account-yet = ¿Aún sin cuenta?
people-by-invitation = En este foro se entra por invitación. Sus administradores pueden enviarle una.
people-have-account = Ya tengo una cuenta
people-look-for-mail = Mire su correo
people-sign-in-sent = Si alguien tiene una cuenta con esta dirección, le va en camino un enlace para entrar. Sirve una sola vez, durante media hora.
people-join-sent = Va en camino un correo a la dirección que dio. Siga el enlace que contiene; sirve una sola vez, durante un día.
people-mail-may-take = Puede tardar un minuto o dos. Si no llega nada, busque entre el correo no deseado y compruebe la dirección.
people-back-to-sign-in = Volver a entrar
people-sign-in-as = Va a entrar como { $name }.
people-sign-in-failed = La dirección y la contraseña no van juntas. Inténtelo de nuevo o pida un enlace por correo.
people-too-many-tries = Demasiados intentos en poco tiempo. Un enlace por correo sigue funcionando.
people-too-many-tries-wait = { $n ->
    [one] Demasiados intentos. El siguiente se escuchará dentro de { $n } segundo; un enlace por correo funciona ya.
   *[other] Demasiados intentos. El siguiente se escuchará dentro de { $n } segundos; un enlace por correo funciona ya.
}
people-too-many-links-wait = { $n ->
    [one] Ya se pidieron muchos correos. Inténtelo dentro de { $n } segundo y busque los que llegaron.
   *[other] Ya se pidieron muchos correos. Inténtelo dentro de { $n } segundos y busque los que llegaron.
}
people-busy = Muchas personas están entrando en este momento. Inténtelo dentro de unos segundos.
people-link-spent = Este enlace ya se usó, es demasiado antiguo o lo reemplazó otro más nuevo. Pida otro.
people-already-set-up = Este foro ya está instalado. Entre con una cuenta.

## Joining, invitations, set-up

people-join = Crear una cuenta
people-join-lead = Con una cuenta participa en { $name } con su nombre.
people-join-button = Envíenme el correo
people-welcome = Bienvenida
people-welcome-lead = Va a unirse a { $forum } como { $email }.
people-welcome-button = Crear mi cuenta
people-set-up = Instalar el foro
people-set-up-lead = Será su primer administrador. Todo esto puede cambiarse después.
people-set-up-button = Instalar el foro
people-forum-name = Nombre del foro
people-forum-name-help = Figura en cada página y cada correo.
people-name = Nombre
people-name-help = Como otros lo verán.
people-email-help = Allí se envían los enlaces para entrar. Solo la ven los administradores.
people-new-password = Contraseña nueva
people-new-password-help = Al menos 12 caracteres. Varias palabras seguidas sirven; no hacen falta símbolos.
people-new-password-optional-help = Al menos 12 caracteres, o déjelo vacío y entre con enlaces por correo.

## What can be wrong with a form

people-email-malformed = Esto no es una dirección de correo
people-name-missing = Hace falta un nombre
people-line-too-long = Como máximo 200 caracteres, por favor
people-line-control = Aquí hay caracteres que no pueden mostrarse
people-password-too-short = Una contraseña tiene al menos 12 caracteres
people-password-too-long = Una contraseña tiene como máximo 256 caracteres
people-password-guessable = Esta contraseña se parece demasiado a un nombre o a la dirección; tome algo que nadie sepa de usted
people-password-common = Esta contraseña está entre las primeras que cualquiera probaría
people-password-wrong = Esta no es su contraseña actual
people-unknown-stakeholder-group = Aquí no hay tal grupo de interesados
people-unknown-region = Aquí no hay tal grupo regional
people-language-unknown = Escriba códigos de lengua separados por comas: en, es, zh-Hans
people-forum-name-too-long = El nombre de un foro tiene como máximo 100 caracteres
people-token-days = Una ficha vale como máximo 730 días
people-last-administrator = Un foro necesita un administrador. Nombre antes a otra persona.
people-type-your-address = Escriba la dirección de su cuenta

## Account

people-profile = Perfil
people-profile-why = Su nombre y su grupo figuran junto a lo que aporta.
people-affiliation = Organización
people-affiliation-help = Donde trabaja, estudia o es voluntario.
people-stakeholder-group = Grupo de interesados
people-stakeholder-group-help = Aquel por el que habla aquí. Figura junto a sus aportes desde ahora; los anteriores conservan el suyo.
people-region = Grupo regional
people-country = País
people-languages = Lenguas
people-languages-help = Las que lee, la mejor primero: es, en. Las páginas vienen en la primera que el foro tenga.
people-none = Ninguno
people-keep-profile = Guardar el perfil
people-roles = Funciones
people-group = Grupo
people-role = Función
people-dates = Desde cuándo y hasta cuándo
people-from-until = de { $from } a { $until }
people-from = desde { $name }
people-until = hasta { $name }
people-dates-unknown = fechas desconocidas
people-password-set = Puede entrar con contraseña o con un enlace por correo.
people-password-forgotten = Llegó por un enlace de correo. Durante media hora puede poner una contraseña nueva sin la antigua.
people-password-not-set = Entra con enlaces por correo. Con una contraseña no hace falta correo.
people-password-now = Contraseña actual
people-keep-password = Guardar la contraseña nueva
people-sessions = Dónde ha entrado
people-device = Navegador
people-unknown-device = Un navegador que no dice cuál es
people-this-browser = este
people-signed-in-on = Entró
people-last-seen = Visto
people-end-other-sessions = Salir en todos los demás
people-tokens = Fichas para programas
people-tokens-why = Una ficha permite a un programa hablar por usted. Dé a cada programa la suya y revóquela cuando ya no la necesite.
people-token-name = Para qué es
people-token-name-help = Para que la reconozca.
people-token-unnamed = Sin nombre
people-scope = Qué puede hacer
people-scope-read = Leer
people-scope-write = Leer y escribir
people-state = Estado
people-last-used = Último uso
people-never = Nunca
people-token-good-until = Vale hasta el { $name }
people-token-expired = Caducó el { $name }
people-token-revoked = Revocada el { $name }
people-revoke = Revocar
people-token-days-label = Cuánto tiempo vale
people-make-token = Crear una ficha
people-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
people-new-token = Su ficha nueva
people-new-token-why = Se muestra solo esta vez. Quien la tenga puede actuar en su nombre: guárdela como una contraseña.
people-your-data = Sus datos
people-your-data-why = Llévese todo lo que se guarda sobre usted, o haga que se borre.
people-export = Descargar mis datos
people-erase = Borrarme
people-erase-lead = Esto no puede deshacerse.
people-erase-what-goes = Su cuenta, nombre, organización, país, sesiones y fichas desaparecen al instante. Nadie puede devolverlos.
people-erase-what-stays = Lo que aportó queda, con las palabras «antiguo participante», pues otros respondieron.
people-type-to-erase = Escriba { $name } para decir que lo quiere.
people-erase-for-good = Borrarme para siempre
people-keep-account = Conservar mi cuenta
people-former-participant = antiguo participante
people-role-administrator = Administrador
people-role-coordinator = Coordinador
people-role-chair = Presidente
people-role-secretariat = Secretaría
people-role-member = Miembro
people-role-observer = Observador
flash-profile-kept = Su perfil quedó guardado.
flash-password-kept = Su contraseña nueva quedó guardada. Los demás navegadores salieron.
flash-sessions-ended = Ya solo está dentro en este navegador.
flash-token-revoked = La ficha quedó revocada.

## Who may do what

people-who-lead = Esta página sale de las mismas reglas que sigue el foro. Lo que no figura aquí, nadie lo puede.
people-who-is-who = Quién es quién
people-who-each-may-more = Cada cual puede también lo que pueden los de arriba. Una función cuenta entre sus fechas y ni un día más.
people-who-what = Qué
people-who-who = Quién
people-who-phases = Según la fase
people-who-owner-too = y la persona a quien pertenece
who-everyone = Todos
who-everyone-why = Quien abra una página, haya entrado o no.
who-signed-in = Con cuenta
who-signed-in-why = Quien tenga una cuenta aquí.
who-member = Miembro
who-member-why = Quien tenga una función distinta de observador en el grupo que lleva la cosa, o en el foro.
who-coordinator = Coordinador
who-coordinator-why = Coordinadores, presidentes y secretaría del grupo que la lleva, o del foro. Mientras ningún grupo la lleve, los de cualquiera.
who-administrator = Administrador
who-administrator-why = Los administradores del foro.
who-operator = Operador
who-operator-why = Quien hace funcionar la máquina del foro. Nadie más, salvo lo que le pertenece.
capability-people = Personas
may-people-read-groups = Leer los nombres de grupos y ciclos
may-people-sign-in = Entrar y salir
may-people-join = Crear una cuenta, donde el foro está abierto, o aceptar una invitación
may-people-read-oneself = Leer por quién habla una ficha
may-people-open-own-account = Abrir la página de la cuenta propia
may-people-keep-own-account = Cambiar perfil, contraseña, sesiones y fichas de una cuenta; exportarla; borrarla
may-people-read-people = Leer la lista de personas con sus direcciones
may-people-invite = Invitar
may-people-keep-memberships = Dar funciones y cambiar sus fechas
may-people-keep-groups = Añadir y cambiar grupos
may-people-keep-cycles = Añadir y cambiar ciclos
may-people-keep-forum = Cambiar nombre, lenguas, grupos de interesados y grupos regionales del foro

## Mails

people-mail-sign-in-subject = Su enlace para entrar en { $forum }
people-mail-sign-in-opening = Siga este enlace para entrar en { $forum }. Sirve una sola vez, durante { $minutes } minutos.
people-mail-sign-in-button = Entrar
people-mail-sign-in-closing = Si no lo pidió, no haga nada: sin el enlace nadie entra.
people-mail-join-subject = Confirme su dirección para { $forum }
people-mail-join-opening = Siga este enlace para crear su cuenta en { $forum }. Sirve una sola vez, durante un día.
people-mail-join-button = Crear mi cuenta
people-mail-join-closing = Si no lo pidió, no haga nada: no se crea ninguna cuenta.
people-mail-invitation-subject = Invitación a { $forum }
people-mail-invitation-opening = Le invitan a participar en { $forum }. Siga este enlace para crear su cuenta. Sirve una sola vez, durante { $days } días.
people-mail-invitation-button = Aceptar la invitación
people-mail-invitation-closing = Si no quiere participar, no haga nada.
