### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = Ver todo lo que ha ocurrido en el foro
may-administration-read-queue = Ver lo que queda por hacer y lo que se abandonó
may-administration-keep-queue = Hacer que se reintente una tarea o retirarla de la cola

## The log

administration-audit = Historial
administration-audit-why = Todo lo que se cambió en el foro, lo más reciente primero: quién hizo qué, en qué y cuándo. Las personas figuran con su nombre actual; las contribuciones se leen en su lugar; de las palabras aquí solo hay motivos y títulos.
administration-n-events = { $n ->
    [0] Ningún suceso
    [one] Un suceso
   *[other] { $n } sucesos
}
administration-no-events = No ocurrió nada así
administration-no-events-why = Quite un filtro o amplíe los días.
administration-filter = Mostrar estos
administration-who = Quién
administration-who-help = Una dirección de correo, un nombre como figura aquí, o «program» para lo que no hizo ninguna persona.
administration-kind = Qué
administration-every-kind = Todo
administration-what = Qué
administration-record = En qué
administration-record-help = La dirección de su página o su identificador.
administration-from = Desde
administration-until = Hasta
administration-day-help = Un año, un mes o un día, en UTC: 2026, 2026-11 o 2026-11-21.
administration-when = Cuándo
administration-details = Detalles
administration-all-of-it = Todo lo que le ocurrió
administration-program = El programa o quien lo opera
administration-erased = Alguien cuyos datos se borraron
administration-as-csv = Guardar como CSV
administration-newest = A lo más reciente
administration-earlier = Anteriores
administration-nobody-called = Nadie aquí se llama «{ $name }» ni tiene esa dirección.
administration-several-called = Varias personas se llaman «{ $name }»: dé una dirección de correo.
administration-no-such-record = No hay nada en «{ $name }».
administration-no-date = «{ $name }» no es una fecha.

## The queue

administration-queue = Cola
administration-queue-why = Lo que el foro tiene aún por hacer: cartas, copias de seguridad. Una tarea que falla se reintenta tras pausas cada vez mayores; después de muchos intentos espera a que alguien la mire.
administration-job-states = Tareas
administration-jobs-failed = Abandonadas
administration-jobs-running = En curso
administration-jobs-waiting = En espera
administration-no-jobs = Nada aquí
administration-no-jobs-why = Las tareas llegan solas cuando alguien pide algo que lleva su tiempo.
administration-job = Tarea
administration-tried = Intentos
administration-attempts = { $n ->
    [0] todavía no
    [one] una vez
   *[other] { $n } veces
}
administration-next-try = Próximo intento
administration-never = Ninguno
administration-went-wrong = Qué falló
administration-nothing-wrong = Nada todavía
administration-act = Qué hacer
administration-retry = Reintentar ahora
administration-retry-all = Reintentarlas todas
administration-drop = Retirar
administration-drop-it = Retirar una tarea
administration-drop-why = No se hará nunca y no puede recuperarse. Si es una carta, no llegará a su destinatario. Queda en el historial que usted la retiró.
administration-leave-it = Dejarla en la cola
administration-job-runs = Esta tarea se está haciendo ahora mismo. Vuelva a mirar cuando termine.
flash-job-retried = Se reintenta ahora.
flash-job-dropped = La tarea quedó fuera de la cola.
job-people-mail-sign-in = Enviar un enlace para iniciar sesión
job-people-mail-join = Enviar un enlace para unirse
job-people-mail-invitation = Enviar una invitación
job-people-letter = Enviar una carta

## Kinds of events

audit-party-added = Persona u organización añadida
audit-party-amended = Perfil modificado
audit-party-erased = Datos de una persona borrados
audit-account-made = Cuenta creada
audit-password-set = Contraseña establecida
audit-sessions-ended = Sesiones cerradas en otros navegadores
audit-token-made = Token para programas creado
audit-token-revoked = Token para programas revocado
audit-invitation-made = Invitación enviada
audit-group-made = Grupo creado
audit-group-amended = Grupo modificado
audit-membership-added = Función asignada
audit-membership-amended = Fechas de una función modificadas
audit-cycle-added = Ciclo añadido
audit-cycle-amended = Ciclo modificado
audit-forum-amended = Nombre, idiomas o acceso del foro modificados
audit-vocabulary-amended = Vocabulario del foro modificado
audit-register-opened = Registro abierto
audit-register-amended = Registro modificado
audit-status-kept = Estado guardado
audit-status-removed = Estado quitado
audit-category-kept = Categoría guardada
audit-category-removed = Categoría quitada
audit-round-kept = Ronda guardada
audit-round-opened = Ronda abierta
audit-round-amended = Ronda modificada
audit-round-closed = Ronda cerrada
audit-phase-set = Fase del registro fijada
audit-proposal-held = Propuesta retenida
audit-proposal-taken = Propuesta admitida en el registro
audit-proposal-declined = Propuesta rechazada
audit-review-taken = Categoría tomada para revisar
audit-review-given = Categoría asignada para revisar
audit-review-given-back = Categoría devuelta
audit-review-reminded = Recordatorio de una revisión enviado
audit-source-added = Fuente añadida
audit-source-amended = Fuente modificada
audit-recommendation-added = Recomendación añadida
audit-recommendation-imported = Recomendación importada
audit-recommendation-titled = Recomendación titulada
audit-recommendation-tagged = Recomendación etiquetada
audit-recommendation-filed = Recomendación clasificada
audit-recommendation-related = Recomendaciones relacionadas
audit-recommendation-unrelated = Relación quitada
audit-choosing-opened = Elección abierta
audit-indications-given = Prioridades indicadas
audit-choosing-closed = Elección cerrada
audit-proposal-placed = Propuesta presentada a elección
audit-proposal-set-back = Propuesta retirada de la lista corta
audit-proposal-shortlisted = Propuesta en la lista corta
audit-proposal-chosen = Propuesta elegida
audit-move-suggested = Traslado sugerido
audit-move-decided = Traslado decidido
audit-merge-suggested = Fusión sugerida
audit-merge-decided = Fusión decidida
audit-split-suggested = División sugerida
audit-split-decided = División decidida
audit-recommendation-merged = Recomendaciones fusionadas
audit-recommendation-unmerged = Fusión deshecha
audit-recommendation-split = Recomendación dividida
audit-text-corrected = Corrección puesta junto a un texto
audit-text-given = Texto añadido
audit-assessment-filed = Evaluación presentada
audit-assessment-amended = Evaluación modificada
audit-request-made = Solicitud hecha
audit-request-reminded = Recordatorio de una solicitud enviado
audit-request-answered = Solicitud respondida
audit-request-withdrawn = Solicitud retirada
audit-request-undelivered = Carta de una solicitud no entregada
audit-request-answered-automatically = Respuesta automática a una solicitud
audit-action-added = Acción añadida
audit-action-amended = Acción modificada
audit-import-applied = Importación aplicada
audit-import-undone = Importación deshecha
audit-comment-added = Comentario añadido
audit-comment-amended = Comentario modificado
audit-comment-withdrawn = Comentario retirado
audit-comment-reported = Comentario denunciado
audit-comment-accepted = Comentario retenido admitido
audit-comment-hidden = Comentario oculto
audit-comment-shown = Comentario oculto mostrado de nuevo
audit-comment-kept = Comentario denunciado mantenido
audit-moderation-rule-set = Regla de moderación fijada
audit-follow-made = Alguien sigue algo
audit-follow-amended = Seguimiento modificado
audit-follow-left = Alguien dejó de seguir
audit-secret-address-made = Dirección de canal privado creada
audit-secret-address-ended = Dirección de canal privado anulada
audit-job-retried = Tarea reintentada
audit-jobs-retried = Todas las tareas abandonadas reintentadas
audit-job-dropped = Tarea retirada

## Backups

may-administration-read-backups = Ver qué copias de seguridad hay y dónde
may-administration-back-up = Hacer escribir una copia de seguridad o comprobarla
administration-backups = Copias de seguridad
administration-backups-why = Una copia de seguridad es el foro entero tal como estaba en un momento, en un solo archivo. Se escribe mientras el foro sigue, y luego se lee hasta el final para ver si está completa. «plenary restore» vuelve a hacer de ella un foro, en cualquiera de las dos bases de datos.
administration-same-disk = Estos archivos están en el mismo disco que el foro
administration-same-disk-why = Sirven cuando alguien se equivoca, no cuando se pierde el disco o la máquina. Quien opera la máquina debería copiarlos a otro lugar y guardarlos tan seguros como el propio foro: contienen datos personales. Nada los borra por sí solo. No incluyen el archivo de configuración ni las cartas en espera.
administration-folder = Carpeta
administration-back-up = Hacer una copia ahora
administration-under-way = Se está escribiendo una copia de seguridad
administration-backup-failed = La copia de seguridad pedida no pudo escribirse
administration-look-again = Mirar de nuevo
administration-standing = Copias que hay
administration-no-backups = Todavía no hay ninguna copia aquí
administration-no-backups-why = Las que el operador escribe en otro lugar por línea de órdenes no figuran aquí.
administration-file = Archivo
administration-made = Escrita
administration-size = Tamaño
administration-checked = Comprobación
administration-kilobytes = { $n } kB
administration-megabytes = { $n } MB
administration-not-checked = Sin comprobar
administration-whole = Completa: { $n } filas, { $at }
administration-broken = Incompleta:
administration-check = Comprobarla
flash-backup-asked = La copia de seguridad está en camino.
flash-backup-checked = Se comprobará.
job-administration-back-up = Escribir una copia de seguridad
job-administration-check-backup = Comprobar una copia de seguridad
audit-backup-asked = Copia de seguridad solicitada
audit-backup-check-asked = Comprobación de una copia de seguridad pedida
audit-backup-made = Copia de seguridad escrita
audit-backup-checked = Copia de seguridad comprobada

## Privacy and terms

may-administration-read-texts = Leer lo que dice el foro sobre privacidad y condiciones
may-administration-keep-texts = Modificar lo que dice el foro sobre privacidad y condiciones
administration-texts = Privacidad y condiciones
administration-texts-why = Todas las páginas llevan a estas dos en su pie, y se muestran a quien se une. Hasta que usted las modifique están en las palabras del propio programa y dicen lo que hace. Donde se modificó un idioma, quienes leen otro sin modificar ven aquel.
administration-language = Idioma
administration-stands = Qué hay
administration-own-words = En las palabras del propio programa
administration-version = Versión { $n }, { $day }
administration-versions = Versiones
administration-earlier-version = Esta es una versión anterior; ya no rige.
administration-text-in = Este texto solo está en { $name }.
administration-amend-text = Modificar
administration-amend-why = Lo que guarde será la siguiente versión en este idioma, con la fecha de hoy. Las anteriores pueden seguir leyéndose.
administration-text = Texto
administration-text-help = Markdown: ## ante un título, - ante un punto, **importante**, [palabras](dirección).
administration-keep-text = Guardar como siguiente versión
administration-read-text = Leer lo que hay
administration-text-missing = Hace falta un texto.
administration-text-too-long = 50 000 caracteres como máximo.
flash-text-kept = El texto quedó guardado.
audit-privacy-amended = Página de privacidad modificada
audit-terms-amended = Condiciones modificadas
administration-privacy-text =
    ## Qué se guarda sobre usted

    Quien solo lee no deja nada aquí: ninguna cookie le sigue, nada se carga de otros lugares y las notas del servidor no nombran a ningún visitante. Las cookies mantienen su sesión, protegen los formularios y recuerdan el idioma y los colores que elija.

    De quien tiene una cuenta se guardan el nombre, la dirección de correo y lo que quiera decir de sí: organización, país, grupos, idiomas. La contraseña se guarda de una forma que nadie puede volver a leer. De cada navegador con sesión abierta se guardan su tipo, cuándo empezó y cuándo se vio por última vez.

    Lo que aporta se guarda con su nombre, su calidad y su fecha, versiones anteriores incluidas: evaluaciones, comentarios, sugerencias, prioridades, respuestas. También lo que usted sigue.

    Un historial dice quién cambió qué y cuándo. Los intentos fallidos de iniciar sesión se cuentan durante un día, con un código que no revela su dirección.

    De quien recibe una solicitud por correo sin tener cuenta se guardan con ella el nombre y la dirección.

    ## Quién lo ve

    Su nombre y su calidad figuran junto a lo que aporta, para quien pueda leerlo: lo público lo leen todos, y los programas pueden obtenerlo. Las prioridades pueden ser secretas hasta el cierre. Su dirección de correo la ven los administradores, que ven también el historial, y quien opera la máquina en que funciona el foro.

    ## Por cuánto tiempo

    Su cuenta queda hasta que usted la borre. Los navegadores con sesión se olvidan tras 14 días sin uso, y a más tardar tras 30; durante un año se sabe que un navegador inició sesión antes. La dirección de una carta espera con ella hasta que sale. Las contribuciones y el historial quedan mientras exista el foro.

    Las copias de seguridad contienen lo que había cuando se hicieron, hasta que quien opera la máquina las quite.

    ## Qué puede hacer

    En [la página de su cuenta](/account) corrige lo que se guarda, se lo lleva todo y borra sus datos. Entonces desaparecen al instante la cuenta, el nombre, la dirección y cuanto dijo de sí; sus contribuciones quedan como de un «antiguo participante», pues otros respondieron a ellas. Para lo demás, pregunte a los administradores del foro.

    Quien no tiene cuenta, o no puede iniciar sesión, lo pide a los administradores del foro. Ellos entregan o borran lo mismo, y ven lo que entregan, borradores y prioridades secretas incluidos. De ello se guardan la fecha, quién lo pidió y cuánto era, y nada de lo que era. La función y el grupo por los que usted habló quedan junto a lo que queda; las palabras que aún no se habían mostrado a nadie se borran. Una invitación que nadie acepta deja de valer tras 14 días, y una carta que no puede entregarse espera, con su dirección, hasta que un administrador la saque de la cola.
administration-terms-text =
    ## Participar

    Usted participa con su propio nombre y por el grupo que indica con él. Hable por otros solo si se lo pidieron.

    Cíñase a lo que se discute. Diga lo que piensa de un texto o una propuesta, no de quien está detrás. Nada de publicidad, ni nada sobre otras personas que no sea ya público.

    ## Qué pasa con sus palabras

    Nadie edita lo que usted escribió. Las correcciones, traducciones y traslados quedan al lado, cada uno con su autor y su fecha. Puede modificar o retirar lo suyo; lo anterior queda en su historia.

    Lo público puede leerlo, citarlo y copiarlo cualquiera, y los programas pueden obtenerlo. Las opiniones que difieren quedan una junto a otra; ninguna se diluye en un promedio.

    ## Moderación

    Las contribuciones pueden retenerse hasta que alguien las mire, y ocultarse con un motivo. Lo que hacen los moderadores con los comentarios consta en un [registro que cualquiera puede leer](/moderation-log). [Quién puede hacer qué](/about/who-may-do-what) tiene su propia página.

    ## Sin garantía

    El foro se cuida, pero sin garantía. Cuando estas condiciones cambien, las nuevas estarán aquí con su fecha y las anteriores seguirán pudiendo leerse.

## Settings

may-administration-read-settings = Ver la configuración del foro
may-administration-keep-settings = Fijar la hora del correo diario
administration-settings = Configuración
administration-settings-here = Lo que rige al instante
administration-settings-here-why = Se cambia en estas páginas y rige para todos desde la página siguiente.
administration-setting = Ajuste
administration-setting-value = Ahora
administration-setting-from = Dónde se fijó
administration-change = Cambiar
administration-set-name-why = Figura en cada página y cada correo.
administration-set-languages-why = Aquellos en que se ofrecen las páginas; el primero es el del foro.
administration-set-joining-why = Si cualquiera puede crear una cuenta o solo quien recibió una invitación.
administration-set-hold = De quién se retienen las contribuciones
administration-set-hold-why = Lo retenido solo lo ven los moderadores hasta que uno lo admite.
administration-digest-hour = Hora del correo diario
administration-digest-hour-help = A partir de esta hora, en UTC, sale el único correo del día para quien sigue algo y lo desea así.
administration-as-file-says = Como dice el archivo de configuración: { $name }
administration-keep-settings = Guardarlo
administration-no-hour = No existe esa hora.
flash-setting-kept = Rige desde ahora.
administration-settings-machine = Lo que se fija en la máquina
administration-settings-machine-why = Se leen cuando arranca el programa. Quien opera la máquina los cambia en el archivo de configuración o en el entorno y arranca el programa de nuevo. Las contraseñas y similares no se muestran.
administration-settings-file = Archivo de configuración
administration-not-shown = Fijado, no se muestra
administration-not-set = Sin fijar
administration-from-default = En ningún lugar: como lo trae el programa
administration-from-file = Archivo de configuración
administration-from-environment = Entorno: { $name }
administration-from-command-line = Línea de órdenes
setting-public-url = Con qué empiezan los enlaces de correos y canales, y el origen del que deben venir los formularios.
setting-listen = Dirección y puerto en que se sirve el foro.
setting-database-url = Un PostgreSQL en lugar del archivo SQLite de la carpeta de datos.
setting-trusted-proxies = Proxies a los que se cree sobre por quién hablan.
setting-mail-from = La dirección de la que sale el correo y a la que vuelven los rebotes.
setting-mail-reply-to = El buzón con que las cartas se contestan respondiendo.
setting-mail-host = El servidor de correo; sin él los correos van a una carpeta.
setting-mail-port = Su puerto.
setting-mail-security = Cómo se protege la conexión con él.
setting-mail-user = Quién inicia sesión en él.
setting-mail-password = Con qué.
setting-mail-certificate-authority = La autoridad que respalda su certificado, además de las públicas.
setting-mail-folder = Dónde van los correos cuando no hay servidor.
setting-digest-hour = La hora del correo diario, salvo que arriba se fije otra.
setting-metrics-listen = Un puerto propio para las cifras del programa.
setting-metrics-token = Con qué se obtienen esas cifras.
setting-log-format = Cómo se escriben las notas del programa.
setting-log-filter = Cuáles se escriben.
audit-digest-hour-set = Hora del correo diario fijada

## Kinds of events of the working year

audit-assessment-declined = Evaluación retenida rechazada
audit-assessment-held = Evaluación retenida
audit-assessment-hidden = Evaluación oculta
audit-assessment-kept = Evaluación denunciada mantenida
audit-assessment-reported = Evaluación denunciada
audit-assessment-shown = Evaluación mostrada de nuevo
audit-choosing-amended = Elección modificada
audit-comment-brought = Comentario traído por una importación
audit-comment-declined = Comentario retenido rechazado
audit-register-started = Registro iniciado a partir de una exportación

## Jobs of the working year

job-register-request-fell = Avisar de que una solicitud ha decaído
audit-party-exported = Entregado lo que se guarda de alguien
audit-invitation-sent-again = Invitación enviada de nuevo
audit-invitation-withdrawn = Invitación retirada
audit-letter-worded = Palabras de una carta cambiadas
