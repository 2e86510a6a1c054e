### Palabras de las discusiones: comentarios sobre cualquier ficha, moderación y su registro.

## Lo que cada cual puede hacer

may-discussion-read = Leer lo que se dice de una ficha
may-discussion-comment = Comentar y responder en su propio nombre
may-discussion-amend = Modificar o retirar un comentario
may-discussion-report = Denunciar un comentario a los moderadores
may-discussion-moderate = Dejar pasar comentarios retenidos, ocultar y mostrar comentarios
may-discussion-keep-rule = Decir de quién se retienen las contribuciones hasta que alguien las haya visto

## Leer

discussion = Discusión
discussion-of = Discusión: { $name }
discussion-what-is-discussed = Lo que se discute
discussion-threads = Hilos
discussion-empty = Nadie ha dicho nada todavía.
discussion-empty-why = Lo que se dice aquí figura bajo el nombre de su autor, para todos los que pueden leer de qué se trata.
discussion-n-comments = { $n ->
    [0] Todavía no hay comentarios
    [one] Un comentario
   *[other] { $n } comentarios
}
discussion-n-answers = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
}
discussion-more-answers = { $n ->
    [one] Una respuesta más
   *[other] { $n } respuestas más
}
discussion-show-all = Mostrar los { $n } comentarios
discussion-on-its-page = La discusión en su propia página
discussion-all-threads = Todos los hilos
discussion-page = Página { $n } de { $of }
discussion-say = Comentar
discussion-answer = Responder
discussion-quote = Citar
discussion-amend = Modificar
discussion-report = Denunciar
discussion-moderate = Moderar
discussion-answers = Responde a { $name }
discussion-mentions = Menciona a
discussion-amended = Modificado
discussion-former-participant = Antiguo participante
discussion-quote-of-record = Las palabras de la propia ficha
discussion-sign-in-first = Inicie sesión para participar: lo que diga figura bajo su nombre.
discussion-members-sign-in = En esta fase solo comentan quienes trabajan en ello. Si es una de esas personas, inicie sesión.
discussion-members-comment = En esta fase solo comentan quienes trabajan en ello.
discussion-held = Retenido: nadie más que usted y los moderadores lo ve hasta que uno de ellos lo haya visto.
discussion-amendment-held = Nuevas palabras de su autor esperan a un moderador; hasta entonces permanecen las anteriores.
discussion-amendment-declined = Nuevas palabras de su autor no se admitieron; permanecen las anteriores.
discussion-hidden = Los moderadores han ocultado estas palabras.
discussion-hidden-from-others = Oculto: solo el autor y los moderadores ven estas palabras.
discussion-reason = Motivo:
discussion-withdrawn = Retirado por su autor, { $name }.
discussion-said-before = Dicho sobre { $name }
discussion-said-on = { $name }: { $n }
discussion-merged = Dicho sobre lo que se fusionó aquí
discussion-comments = Comentarios
discussion-comment-on = Comentario sobre { $name }
discussion-told = { $name } comentó: «{ $words }»

## Versiones

discussion-history-of = Versiones de un comentario de { $name }
discussion-version-in-force = Tal como está
discussion-version = Versión { $n }
discussion-what-changed = Qué cambió

## Participar

discussion-new-title = Su comentario
discussion-answer-title = Su respuesta
discussion-new-lead = Figura bajo su nombre y calidad. Puede modificarlo o retirarlo; las versiones anteriores se pueden seguir leyendo.
discussion-will-be-held = Un moderador lo ve antes que los demás.
discussion-public-later = Todavía no es público. Cuando se abra a todo el mundo, cualquiera leerá también esto.
discussion-you-answer = Usted responde a
discussion-words = Sus palabras
discussion-words-help = Énfasis, listas y enlaces en Markdown. Escriba @ y un nombre para mencionar a alguien.
discussion-quote-a-passage = Citar un pasaje
discussion-passage = Pasaje
discussion-passage-help = Palabra por palabra, del comentario al que responde; deje fuera lo que no necesite.
discussion-passage-of-record-help = Palabra por palabra, de lo que se discute.
discussion-part = Dónde está
discussion-part-help = Por ejemplo: párrafo 3.
discussion-speak-as = Habla como
discussion-speak-as-help = Se muestra con su comentario.
discussion-tell = Avisar a alguien
discussion-tell-whom = A quién avisar
# El número está en el código.
discussion-tell-help = { $n ->
    [one] Quien es mencionado y puede leer esto recibe una carta; una persona como máximo.
   *[other] Quien es mencionado y puede leer esto recibe una carta; se avisa a { $n } personas como máximo.
}
discussion-send = Enviar
discussion-back = Volver sin enviar
discussion-amend-title = Modificar su comentario
discussion-amend-lead = Sus palabras anteriores se pueden seguir leyendo como versión anterior.
discussion-amend-button = Guardar esta versión
discussion-withdraw = Retirarlo
discussion-withdraw-why = Nadie volverá a leer sus palabras, ni en esta versión ni en otra. Quedará que hubo aquí un comentario suyo, y cuándo.
discussion-withdraw-button = Retirar el comentario
discussion-stands-now = Lo que hay ahora
discussion-you-typed = Lo que usted escribió
discussion-text-missing = Diga algo.
discussion-text-too-long = Es más de los 20 000 caracteres que puede tener un comentario.
discussion-quote-missing = Diga qué pasaje cita, o no cite ninguno.
discussion-quote-too-long = Es más de los 2000 caracteres que puede tener una cita.
discussion-quote-differs = El comentario no dice esto. Una cita es palabra por palabra.
discussion-line-too-long = 1000 caracteres como máximo.
discussion-language-unknown = No conocemos esta lengua.
discussion-reply-gone = Ya no se puede responder a esto; puede que se haya retirado u ocultado.
discussion-sent-twice = Este formulario ya se envió, y lo que trajo está aquí.
discussion-sent-twice-other = Este formulario ya se envió con otras palabras, y esas están aquí. Si este es otro comentario, envíelo ahora.
discussion-too-fast = Es más rápido de lo que va una discusión. Espere un poco y vuelva a enviarlo.
discussion-go-on-at = Es más rápido de lo que va una discusión. Podrá enviarlo a partir de las { $name } UTC; sus palabras siguen aquí.
discussion-stands-otherwise = Alguien fue más rápido: el comentario ya está en otro estado.
discussion-signed-out = Su sesión ha terminado. Inicie sesión y vuelva a enviar sus palabras.
discussion-closed-meanwhile = La fase cambió mientras escribía y ahora no puede comentar aquí. Sus palabras siguen aquí; guarde una copia.
flash-comment-added = Su comentario está aquí.
flash-comment-held = Su comentario espera a un moderador. Hasta entonces solo usted y los moderadores lo ven.
flash-comment-amended = Su nueva versión está aquí.
flash-amendment-held = Sus nuevas palabras esperan a un moderador. Hasta entonces permanecen las anteriores.
flash-comment-withdrawn = Su comentario está retirado.
flash-comment-reported = Se ha avisado a los moderadores. Gracias.
flash-moderated = Hecho, y escrito en el registro.
flash-rule-kept = La regla vale desde ahora.

## Cartas

discussion-letter-subject = { $name } le menciona: { $title }
discussion-letter-opening = { $name } le menciona en un comentario sobre «{ $title }»:
discussion-letter-button = Leerlo en su lugar
discussion-letter-reply = Responda a este correo y su respuesta figurará allí bajo su nombre.

## Moderación

discussion-report-title = Denunciar un comentario
discussion-report-lead = Los moderadores lo miran. Nadie más sabrá que usted lo denunció.
discussion-reason-missing = Diga por qué.
discussion-moderate-title = Moderar un comentario
discussion-amendment-wanted = Su autor quiere que diga
discussion-amendment = Palabras modificadas
discussion-queue = Moderación
discussion-queue-lead = Lo que espera a que alguien lo haya visto, lo más antiguo primero.
discussion-queue-empty = Nada espera
discussion-queue-empty-why = Aquí aparece lo retenido o denunciado.
discussion-waits-held = Retenido
discussion-waits-reported = { $n ->
    [one] Denunciado por un lector
   *[other] Denunciado por { $n } lectores
}
discussion-log = Registro de moderación
discussion-log-lead = Qué hicieron los moderadores, cuándo y por qué. Las palabras mismas no están aquí.
discussion-log-empty = No se ha moderado nada
discussion-log-empty-why = Cuando un comentario se retiene y pasa, se oculta o se muestra de nuevo, se dice aquí.
discussion-administration = Regla de moderación
discussion-hold = Las contribuciones de fuera se retienen hasta que un moderador las haya visto
discussion-hold-why = En la fase pública puede participar todo el que tenga una cuenta. A quienes trabajan en un grupo del foro nunca se les retiene.
discussion-hold-never = Nunca: lo dicho está aquí enseguida
discussion-hold-first-time = De quienes todavía no hay nada aquí
discussion-hold-always = Siempre
discussion-hold-missing = Elija una de las tres.
discussion-hold-button = Guardar la regla

carried-comments = Comentarios
discussion-carried-wrong = El comentario { $name } no se sostiene, así que no se da nada del archivo por bueno.
## Erasure

erased-comments-unread = Comentarios que otros no leen: retenidos o retirados
erased-reports = Avisos a moderadores
erased-comments = Comentarios

## Letters that a forum can word

letter-mention = Alguien le menciona
letter-given-comment = (Aquí va el comentario.)
