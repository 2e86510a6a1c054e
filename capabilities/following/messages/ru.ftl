### Following: feeds, calendars, mail, what is open now.

following-open-now = Открыто сейчас
following-what-you-follow = Что вы отслеживаете
following-lead = О том, что происходит с отслеживаемым, вы узнаёте так, как хотите: письмом сразу, в одном письме за день или в ленте.
following-n = { $n ->
    [one] Вы отслеживаете { $n } объект
    [few] Вы отслеживаете { $n } объекта
   *[other] Вы отслеживаете { $n } объектов
}
following-none = Вы пока ничего не отслеживаете
following-none-why = На странице рекомендации и в списке реестра с выбранными фильтрами есть кнопка «Отслеживать».
following-since = С { $name }
following-is = Отслеживается · { $name }
following-is-at-once = письмом сразу
following-is-daily = в письме за день
following-is-feed = в ленте
following-is-paused = приостановлено
following-follow = Отслеживать
following-follow-this = Отслеживать: { $name }
following-feed = Лента
following-calendar = Календарь
following-how = Как вы хотите об этом узнавать?
following-how-at-once = Сразу
following-how-daily = Ежедневно
following-how-feed = Только лента
following-how-at-once-help = Письмо, как только что-то произойдёт
following-how-daily-help = Всё за день в одном письме; если ничего не было, письма нет
following-how-feed-help = Без писем; смотрите, когда удобно
following-pause = Приостановить
following-resume = Возобновить
following-leave = Не отслеживать
following-unreadable = { $n ->
    [one] Ещё { $n } отслеживаемый объект вам сейчас недоступен. Пока это так, о нём ничего не сообщается.
    [few] Ещё { $n } отслеживаемых объекта вам сейчас недоступны. Пока это так, о них ничего не сообщается.
   *[other] Ещё { $n } отслеживаемых объектов вам сейчас недоступны. Пока это так, о них ничего не сообщается.
}
following-secret = Ваши личные лента и календарь
following-secret-why = По секретному адресу программа для лент и календарь получают всё, что вы отслеживаете и вправе читать, без входа. Никому его не сообщайте; новый адрес сразу отменяет прежний.
following-secret-since = Адрес существует с { $name }.
following-make-secret = Создать секретный адрес
following-renew-secret = Создать новый
following-end-secret = Отменить
following-secret-made = Ваши секретные адреса
following-secret-once = Они показываются один раз. Кто их знает, читает то, что вправе читать вы.
following-too-many = Вы отслеживаете наибольшее возможное число объектов: 200. Откажитесь от одного, чтобы отслеживать другой.
following-nothing-there = Такой ленты или календаря нет, либо они не открыты для всех. Секретный адрес мог быть отменён.
following-open-now-lead = В чём ещё можно принять участие; сверху то, что закрывается раньше.
following-waits-for-you = Ждёт вас
following-open-to-you = Открыто
following-nothing-open = Сейчас ничего не открыто
following-nothing-open-why = Когда форум что-либо откроет, это появится здесь. Отслеживайте реестр, чтобы узнать об этом.
following-closes = Закрывается: { $name }
following-closes-on = Закрывается { $name }
following-no-end = Открыто до особого объявления
following-last-day = Сегодня последний день
following-days-left = { $n ->
    [one] Остался { $n } день
    [few] Осталось { $n } дня
   *[other] Осталось { $n } дней
}
following-was-due = Срок был: { $name }
following-days-overdue = { $n ->
    [one] Просрочено на { $n } день
    [few] Просрочено на { $n } дня
   *[other] Просрочено на { $n } дней
}
following-sign-in-for-yours = Войдите, чтобы увидеть, что ждёт вас
following-private-calendar = Ваш личный календарь
following-done = Сделано: { $name }
flash-followed = Теперь вы это отслеживаете: в письме за день, если не выбрано иное.
flash-follow-kept = Ваше пожелание сохранено.
flash-follow-left = Вы больше этого не отслеживаете.
flash-secret-ended = Секретный адрес отменён.
may-following-read-feeds = Читать открытые ленты и календари и список открытого сейчас
may-following-read-by-secret = Читать личную ленту или календарь по секретному адресу
may-following-leave-by-mail = Отказаться по ссылке из письма
may-following-read-own = Видеть, что отслеживаешь сам
may-following-follow = Отслеживать
may-following-keep-own = Изменять, приостанавливать и прекращать своё отслеживание
capability-following = Отслеживание

## Mails

following-mail-one = { $name }: { $what }
following-mail-several = { $n ->
    [one] Новости о { $n } отслеживаемом объекте
    [few] Новости о { $n } отслеживаемых объектах
   *[other] Новости о { $n } отслеживаемых объектах
}
following-mail-line = { $date }: { $what }
following-mail-more = Произошло больше, чем здесь умещается. Вся история есть на странице каждого объекта.
following-mail-why = Вы получили это письмо, поскольку отслеживаете это на форуме «{ $name }».
following-mail-leave = Больше не присылать таких писем
following-leave-mails = Отказаться от этих писем
following-leave-one = Прекратить отслеживать то, о чём это письмо? Вам больше не будут о нём сообщать.
following-leave-all = Прекратить отслеживать всё, о чём вам пишут? То, что только в ленте, останется.
following-leave-button = Отказаться
following-left = Готово
following-left-one = Вы больше этого не отслеживаете, писем об этом не будет.
following-left-all = Вы больше не отслеживаете ничего, о чём сообщают письмами.
following-leave-no-good = Эта ссылка не наша или устарела. Войдите, чтобы изменить то, что вы отслеживаете.

## Erasure

erased-follows = То, за чем он следит

## Letters that a forum can word

letter-following = Новости о том, за чем следят
letter-given-news = (Здесь сказано, что произошло, со ссылками.)
