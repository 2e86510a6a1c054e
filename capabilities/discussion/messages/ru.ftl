### Слова обсуждений: комментарии к любой записи, модерация и её журнал.

## Кто что может

may-discussion-read = Читать, что говорят о записи
may-discussion-comment = Комментировать и отвечать от своего имени
may-discussion-amend = Исправлять или отзывать комментарий
may-discussion-report = Сообщать о комментарии модераторам
may-discussion-moderate = Пропускать задержанные комментарии, скрывать и показывать комментарии
may-discussion-keep-rule = Определять, чьи слова задерживаются, пока их кто-нибудь не посмотрит

## Чтение

discussion = Обсуждение
discussion-of = Обсуждение: { $name }
discussion-what-is-discussed = Что обсуждается
discussion-threads = Ветви
discussion-empty = Пока никто ничего не сказал.
discussion-empty-why = Сказанное здесь стоит под именем автора, для всех, кто может читать то, о чём речь.
discussion-n-comments = { $n ->
    [0] Комментариев пока нет
    [one] { $n } комментарий
    [few] { $n } комментария
   *[other] { $n } комментариев
}
discussion-n-answers = { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[other] { $n } ответов
}
discussion-more-answers = { $n ->
    [one] Ещё { $n } ответ
    [few] Ещё { $n } ответа
   *[other] Ещё { $n } ответов
}
discussion-show-all = Показать все комментарии ({ $n })
discussion-on-its-page = Обсуждение на своей странице
discussion-all-threads = Все ветви
discussion-page = Страница { $n } из { $of }
discussion-say = Комментировать
discussion-answer = Ответить
discussion-quote = Цитировать
discussion-amend = Исправить
discussion-report = Сообщить
discussion-moderate = Модерировать
discussion-answers = Ответ на комментарий: { $name }
discussion-mentions = Упомянуты:
discussion-amended = Исправлено
discussion-former-participant = Бывший участник
discussion-quote-of-record = Слова самой записи
discussion-sign-in-first = Войдите, чтобы участвовать: сказанное вами стоит под вашим именем.
discussion-members-sign-in = На этой стадии комментируют только те, кто над этим работает. Если вы среди них, войдите.
discussion-members-comment = На этой стадии комментируют только те, кто над этим работает.
discussion-held = Задержано: никто, кроме вас и модераторов, этого не видит, пока один из них не посмотрит.
discussion-amendment-held = Новые слова автора ждут модератора; до тех пор остаются прежние.
discussion-amendment-declined = Новые слова автора не пропущены; остаются прежние.
discussion-hidden = Модераторы скрыли эти слова.
discussion-hidden-from-others = Скрыто: эти слова видят только автор и модераторы.
discussion-reason = Причина:
discussion-withdrawn = Отозвано автором, { $name }.
discussion-said-before = Сказано о { $name }
discussion-said-on = { $name }: { $n }
discussion-merged = Сказано о том, что объединено с этой записью
discussion-comments = Комментарии
discussion-comment-on = Комментарий: { $name }
discussion-told = { $name } комментирует: «{ $words }»

## Версии

discussion-history-of = Версии комментария: { $name }
discussion-version-in-force = Как есть
discussion-version = Версия { $n }
discussion-what-changed = Что изменилось

## Участие

discussion-new-title = Ваш комментарий
discussion-answer-title = Ваш ответ
discussion-new-lead = Он стоит под вашим именем и в вашем качестве. Его можно исправить или отозвать; прежние версии остаются доступны.
discussion-will-be-held = Прежде чем его увидят другие, его смотрит модератор.
discussion-public-later = Пока это не открыто для всех. Когда откроют, это тоже прочтёт каждый.
discussion-you-answer = Вы отвечаете
discussion-words = Ваши слова
discussion-words-help = Выделение, списки и ссылки в Markdown. Чтобы упомянуть кого-либо, напишите @ и имя.
discussion-quote-a-passage = Цитировать отрывок
discussion-passage = Отрывок
discussion-passage-help = Слово в слово из комментария, на который вы отвечаете; уберите лишнее.
discussion-passage-of-record-help = Слово в слово из того, что обсуждается.
discussion-part = Где это стоит
discussion-part-help = Например: пункт 3.
discussion-speak-as = Вы говорите как
discussion-speak-as-help = Показывается с вашим комментарием.
discussion-tell = Известить кого-либо
discussion-tell-whom = Кого известить
# Число стоит в коде.
discussion-tell-help = { $n ->
    [one] Кто упомянут и может это читать, получает письмо; извещается не более { $n } человека.
   *[other] Кто упомянут и может это читать, получает письмо; извещается не более { $n } человек.
}
discussion-send = Отправить
discussion-back = Назад, не отправляя
discussion-amend-title = Исправить ваш комментарий
discussion-amend-lead = Прежние слова остаются доступны как прежняя версия.
discussion-amend-button = Сохранить эту версию
discussion-withdraw = Отозвать его
discussion-withdraw-why = Ваших слов больше никто не прочтёт, ни в этой версии, ни в прежней. Останется, что здесь был ваш комментарий и когда.
discussion-withdraw-button = Отозвать комментарий
discussion-stands-now = Стоит сейчас
discussion-you-typed = Написали вы
discussion-text-missing = Скажите что-нибудь.
discussion-text-too-long = Это больше 20 000 знаков, допустимых в комментарии.
discussion-quote-missing = Скажите, какой отрывок цитируете, или не цитируйте.
discussion-quote-too-long = Это больше 2000 знаков, допустимых в цитате.
discussion-quote-differs = В комментарии этого нет. Цитата приводится слово в слово.
discussion-line-too-long = Не более 1000 знаков.
discussion-language-unknown = Такого языка мы не знаем.
discussion-reply-gone = На это уже нельзя ответить: возможно, оно отозвано или скрыто.
discussion-sent-twice = Эта форма уже отправлена, и то, что она принесла, на месте.
discussion-sent-twice-other = Эта форма уже отправлена с другими словами, и они на месте. Если это другой комментарий, отправьте его теперь.
discussion-too-fast = Это быстрее, чем идёт обсуждение. Подождите немного и отправьте снова.
discussion-go-on-at = Это быстрее, чем идёт обсуждение. Отправить можно будет с { $name } UTC; ваши слова здесь.
discussion-stands-otherwise = Кто-то успел раньше: комментарий уже в другом состоянии.
discussion-signed-out = Вы вышли. Войдите и отправьте ваши слова снова.
discussion-closed-meanwhile = Пока вы писали, стадия изменилась, и сейчас вы не можете здесь комментировать. Ваши слова здесь; сохраните их копию.
flash-comment-added = Ваш комментарий на месте.
flash-comment-held = Ваш комментарий ждёт модератора. До тех пор его видите только вы и модераторы.
flash-comment-amended = Ваша новая версия на месте.
flash-amendment-held = Ваши новые слова ждут модератора. До тех пор остаются прежние.
flash-comment-withdrawn = Ваш комментарий отозван.
flash-comment-reported = Модераторы извещены. Спасибо.
flash-moderated = Сделано и записано в журнал.
flash-rule-kept = Правило действует.

## Письма

discussion-letter-subject = { $name } упоминает вас: { $title }
discussion-letter-opening = { $name } упоминает вас в комментарии к «{ $title }»:
discussion-letter-button = Прочитать на месте
discussion-letter-reply = Ответьте на это письмо, и ваш ответ появится там под вашим именем.

## Модерация

discussion-report-title = Сообщить о комментарии
discussion-report-lead = Его посмотрят модераторы. Больше никто не узнает, что сообщили вы.
discussion-reason-missing = Скажите почему.
discussion-moderate-title = Модерировать комментарий
discussion-amendment-wanted = Автор хочет, чтобы было так
discussion-amendment = Изменённые слова
discussion-queue = Модерация
discussion-queue-lead = Что ждёт, пока кто-нибудь не посмотрит; дольше всего ждущее первым.
discussion-queue-empty = Ничего не ждёт
discussion-queue-empty-why = Здесь появляется задержанное и то, о чём сообщили.
discussion-waits-held = Задержано
discussion-waits-reported = { $n ->
    [one] Сообщил { $n } читатель
    [few] Сообщили { $n } читателя
   *[other] Сообщили { $n } читателей
}
discussion-log = Журнал модерации
discussion-log-lead = Что сделали модераторы, когда и почему. Самих слов здесь нет.
discussion-log-empty = Модерации не было
discussion-log-empty-why = Когда комментарий задержан и пропущен, скрыт или показан снова, здесь об этом сказано.
discussion-administration = Правило модерации
discussion-hold = Слова извне задерживаются, пока их не посмотрит модератор
discussion-hold-why = На открытой стадии участвовать может каждый, у кого есть учётная запись. Те, кто работает в группе форума, не задерживаются никогда.
discussion-hold-never = Никогда: сказанное сразу на месте
discussion-hold-first-time = От тех, чьих слов здесь ещё нет
discussion-hold-always = Всегда
discussion-hold-missing = Выберите одно из трёх.
discussion-hold-button = Сохранить правило

carried-comments = Комментарии
discussion-carried-wrong = Комментарий { $name } не сходится, поэтому файлу не верят.
## Erasure

erased-comments-unread = Комментарии, которых другие не читают: задержанные или отозванные
erased-reports = Жалобы модераторам
erased-comments = Комментарии

## Letters that a forum can word

letter-mention = Вас упомянули
letter-given-comment = (Здесь стоят слова комментария.)
