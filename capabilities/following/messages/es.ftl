### Following: feeds, calendars, mail, what is open now.

following-open-now = Abierto ahora
following-what-you-follow = Lo que usted sigue
following-lead = Lo que ocurre con lo que usted sigue le llega como desee: por correo al momento, en el correo del día o en un canal.
following-n = { $n ->
    [one] Sigue una cosa
   *[other] Sigue { $n } cosas
}
following-none = Todavía no sigue nada
following-none-why = La página de una recomendación y la lista del registro, tal como la ha filtrado, tienen un botón para seguirla.
following-since = Desde el { $name }
following-is = Siguiendo · { $name }
following-is-at-once = por correo al momento
following-is-daily = en el correo del día
following-is-feed = en el canal
following-is-paused = en pausa
following-follow = Seguir
following-follow-this = Seguir: { $name }
following-feed = Canal
following-calendar = Calendario
following-how = ¿Cómo desea enterarse?
following-how-at-once = Al momento
following-how-daily = Cada día
following-how-feed = Solo en el canal
following-how-at-once-help = Un correo en cuanto ocurra algo
following-how-daily-help = Todo lo del día en un solo correo; ninguno si no ocurrió nada
following-how-feed-help = Sin correo; mire cuando quiera
following-pause = Pausar
following-resume = Reanudar
following-leave = Dejar de seguir
following-unreadable = { $n ->
    [one] Hay otra cosa que sigue y que ahora no puede leer. No le dirá nada hasta que pueda.
   *[other] Hay otras { $n } cosas que sigue y que ahora no puede leer. No le dirán nada hasta que pueda.
}
following-secret = Su canal y su calendario privados
following-secret-why = Una dirección secreta da a su lector de canales y a su calendario todo lo que sigue y puede leer, sin iniciar sesión. No se la dé a nadie; una nueva pone fin a la anterior de inmediato.
following-secret-since = Existe una desde el { $name }.
following-make-secret = Crear una dirección secreta
following-renew-secret = Crear una nueva
following-end-secret = Ponerle fin
following-secret-made = Sus direcciones secretas
following-secret-once = Se muestran solo esta vez. Quien las tenga lee lo que usted puede leer.
following-too-many = Sigue tantas cosas como es posible: 200. Deje una para seguir otra.
following-nothing-there = No existe ese canal o calendario, o no es público. Puede que una dirección secreta haya terminado.
following-open-now-lead = En qué puede participar todavía; primero lo que cierra antes.
following-waits-for-you = Le espera
following-open-to-you = Abierto
following-nothing-open = No hay nada abierto ahora
following-nothing-open-why = Cuando el foro abra algo, figurará aquí. Siga el registro para enterarse.
following-closes = Cierra: { $name }
following-closes-on = Cierra el { $name }
following-no-end = Abierto hasta nuevo aviso
following-last-day = Hoy es el último día
following-days-left = { $n ->
    [one] Queda un día
   *[other] Quedan { $n } días
}
following-was-due = Vencía el { $name }
following-days-overdue = { $n ->
    [one] Un día de retraso
   *[other] { $n } días de retraso
}
following-sign-in-for-yours = Inicie sesión para ver lo que le espera
following-private-calendar = Su calendario privado
following-done = Hecho: { $name }
flash-followed = Ahora lo sigue: llega en el correo del día, salvo que haya elegido otra cosa.
flash-follow-kept = Su deseo quedó guardado.
flash-follow-left = Ya no lo sigue.
flash-secret-ended = La dirección secreta terminó.
may-following-read-feeds = Leer canales y calendarios públicos, y lo que está abierto
may-following-read-by-secret = Leer un canal o calendario privado por su dirección secreta
may-following-leave-by-mail = Dejar de seguir por el enlace de un correo
may-following-read-own = Ver lo que uno sigue
may-following-follow = Seguir algo
may-following-keep-own = Cambiar, pausar y dejar lo que uno sigue
capability-following = Seguimiento

## Mails

following-mail-one = { $name }: { $what }
following-mail-several = { $n ->
    [one] Novedades de una cosa que sigue
   *[other] Novedades de { $n } cosas que sigue
}
following-mail-line = { $date }: { $what }
following-mail-more = Ocurrió más de lo que cabe aquí. La página de cada cosa tiene toda su historia.
following-mail-why = Recibe este correo porque sigue esto en { $name }.
following-mail-leave = No recibir más estos correos
following-leave-mails = Dejar estos correos
following-leave-one = ¿Dejar de seguir aquello de lo que trata este correo? No sabrá más de ello.
following-leave-all = ¿Dejar todo lo que se le envía por correo? Lo que solo está en el canal se queda.
following-leave-button = Dejar de seguir
following-left = Hecho
following-left-one = Ya no lo sigue, y no vendrá ningún correo de ello.
following-left-all = Ya no sigue nada que se cuente por correo.
following-leave-no-good = Este enlace no es nuestro o es demasiado antiguo. Inicie sesión para cambiar lo que sigue.

## Erasure

erased-follows = Lo que sigue

## Letters that a forum can word

letter-following = Novedades de lo que alguien sigue
letter-given-news = (Aquí va lo que ocurrió, cada cosa con su enlace.)
