### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = Просматривать всё, что происходило на форуме
may-administration-read-queue = Видеть, что ещё предстоит сделать и от чего отказались
may-administration-keep-queue = Повторять задание или убирать его из очереди

## The log

administration-audit = Журнал
administration-audit-why = Всё, что менялось на форуме, начиная с последнего: кто, что, с чем и когда сделал. Люди названы так, как их зовут сейчас; высказывания читаются на своих местах; из слов здесь только причины и названия.
administration-n-events = { $n ->
    [0] Событий нет
    [one] { $n } событие
    [few] { $n } события
   *[other] { $n } событий
}
administration-no-events = Такого не происходило
administration-no-events-why = Снимите один из фильтров или расширьте период.
administration-filter = Показать
administration-who = Кто
administration-who-help = Адрес электронной почты, имя, как оно показано здесь, или «program» — то, что сделал не человек.
administration-kind = Что
administration-every-kind = Всё
administration-what = Что
administration-record = С чем
administration-record-help = Адрес его страницы или идентификатор.
administration-from = С
administration-until = По
administration-day-help = Год, месяц или день по UTC: 2026, 2026-11 или 2026-11-21.
administration-when = Когда
administration-details = Подробности
administration-all-of-it = Всё, что с ним было
administration-program = Программа или её оператор
administration-erased = Человек, чьи данные удалены
administration-as-csv = Сохранить как CSV
administration-newest = К самым новым
administration-earlier = Более ранние
administration-nobody-called = Здесь никого не зовут «{ $name }», и такого адреса ни у кого нет.
administration-several-called = Нескольких людей зовут «{ $name }»: укажите адрес электронной почты.
administration-no-such-record = По адресу «{ $name }» ничего нет.
administration-no-date = «{ $name }» — не дата.

## The queue

administration-queue = Очередь
administration-queue-why = То, что форуму ещё предстоит сделать: письма, резервные копии. Неудавшееся задание повторяется со всё большими паузами; после многих попыток оно ждёт, пока на него посмотрят.
administration-job-states = Задания
administration-jobs-failed = Прекращённые
administration-jobs-running = Выполняются
administration-jobs-waiting = Ждут
administration-no-jobs = Здесь пусто
administration-no-jobs-why = Задания появляются сами, когда кто-то просит о том, что требует времени.
administration-job = Задание
administration-tried = Попытки
administration-attempts = { $n ->
    [0] ещё нет
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
}
administration-next-try = Следующая попытка
administration-never = Нет
administration-went-wrong = Что не удалось
administration-nothing-wrong = Пока ничего
administration-act = Что делать
administration-retry = Повторить сейчас
administration-retry-all = Повторить все
administration-drop = Убрать
administration-drop-it = Убрать задание
administration-drop-why = Оно не будет выполнено, и вернуть его нельзя. Письмо не дойдёт до адресата. В журнале останется, что его убрали вы.
administration-leave-it = Оставить в очереди
administration-job-runs = Это задание сейчас выполняется. Загляните, когда оно завершится.
flash-job-retried = Попытка повторяется сейчас.
flash-job-dropped = Задание убрано из очереди.
job-people-mail-sign-in = Отправить ссылку для входа
job-people-mail-join = Отправить ссылку для вступления
job-people-mail-invitation = Отправить приглашение
job-people-letter = Отправить письмо

## Kinds of events

audit-party-added = Добавлен человек или организация
audit-party-amended = Изменён профиль
audit-party-erased = Удалены данные человека
audit-account-made = Создана учётная запись
audit-password-set = Задан пароль
audit-sessions-ended = Выполнен выход в других браузерах
audit-token-made = Создан токен для программ
audit-token-revoked = Отозван токен для программ
audit-invitation-made = Отправлено приглашение
audit-group-made = Создана группа
audit-group-amended = Изменена группа
audit-membership-added = Назначена роль
audit-membership-amended = Изменены сроки роли
audit-cycle-added = Добавлен цикл
audit-cycle-amended = Изменён цикл
audit-forum-amended = Изменены название, языки или доступ форума
audit-vocabulary-amended = Изменены термины форума
audit-register-opened = Открыт реестр
audit-register-amended = Изменён реестр
audit-status-kept = Сохранён статус
audit-status-removed = Удалён статус
audit-category-kept = Сохранена категория
audit-category-removed = Удалена категория
audit-round-kept = Сохранён раунд
audit-round-opened = Открыт раунд
audit-round-amended = Изменён раунд
audit-round-closed = Закрыт раунд
audit-phase-set = Задан этап реестра
audit-proposal-held = Предложение задержано
audit-proposal-taken = Предложение принято в реестр
audit-proposal-declined = Предложение отклонено
audit-review-taken = Категория взята на рассмотрение
audit-review-given = Категория поручена на рассмотрение
audit-review-given-back = Категория возвращена
audit-review-reminded = Отправлено напоминание о рассмотрении
audit-source-added = Добавлен источник
audit-source-amended = Изменён источник
audit-recommendation-added = Добавлена рекомендация
audit-recommendation-imported = Импортирована рекомендация
audit-recommendation-titled = Рекомендации дано название
audit-recommendation-tagged = Рекомендации заданы метки
audit-recommendation-filed = Рекомендация отнесена к категории
audit-recommendation-related = Рекомендации связаны
audit-recommendation-unrelated = Связь рекомендаций снята
audit-choosing-opened = Открыт выбор
audit-indications-given = Указаны приоритеты
audit-choosing-closed = Выбор завершён
audit-proposal-placed = Предложение вынесено на выбор
audit-proposal-set-back = Предложение убрано из короткого списка
audit-proposal-shortlisted = Предложение внесено в короткий список
audit-proposal-chosen = Предложение выбрано
audit-move-suggested = Предложено перемещение
audit-move-decided = Принято решение о перемещении
audit-merge-suggested = Предложено объединение
audit-merge-decided = Принято решение об объединении
audit-split-suggested = Предложено разделение
audit-split-decided = Принято решение о разделении
audit-recommendation-merged = Рекомендации объединены
audit-recommendation-unmerged = Объединение отменено
audit-recommendation-split = Рекомендация разделена
audit-text-corrected = К тексту добавлено исправление
audit-text-given = Добавлен текст
audit-assessment-filed = Подана оценка
audit-assessment-amended = Изменена оценка
audit-request-made = Сделан запрос
audit-request-reminded = Отправлено напоминание о запросе
audit-request-answered = На запрос дан ответ
audit-request-withdrawn = Запрос отозван
audit-request-undelivered = Письмо с запросом не доставлено
audit-request-answered-automatically = Автоответ на запрос
audit-action-added = Добавлено действие
audit-action-amended = Изменено действие
audit-import-applied = Импорт выполнен
audit-import-undone = Импорт отменён
audit-comment-added = Добавлен комментарий
audit-comment-amended = Изменён комментарий
audit-comment-withdrawn = Комментарий отозван
audit-comment-reported = На комментарий пожаловались
audit-comment-accepted = Задержанный комментарий пропущен
audit-comment-hidden = Комментарий скрыт
audit-comment-shown = Скрытый комментарий снова показан
audit-comment-kept = Комментарий оставлен после жалобы
audit-moderation-rule-set = Задано правило модерации
audit-follow-made = Начато отслеживание
audit-follow-amended = Отслеживание изменено
audit-follow-left = Отслеживание прекращено
audit-secret-address-made = Создан адрес личной ленты
audit-secret-address-ended = Адрес личной ленты отменён
audit-job-retried = Задание повторено
audit-jobs-retried = Повторены все прекращённые задания
audit-job-dropped = Задание убрано

## Backups

may-administration-read-backups = Видеть, какие есть резервные копии и где они
may-administration-back-up = Запрашивать резервную копию или её проверку
administration-backups = Резервные копии
administration-backups-why = Резервная копия — это весь форум, каким он был в один момент, в одном файле. Она пишется, пока форум работает, а затем читается до конца, чтобы проверить её целость. «plenary restore» снова делает из неё форум на любой из двух баз данных.
administration-same-disk = Эти файлы лежат на том же диске, что и форум
administration-same-disk-why = Они помогают, когда кто-то ошибся, но не когда потерян диск или машина. Тому, кто обслуживает машину, стоит копировать их в другое место и хранить так же бережно, как сам форум: в них личные данные. Сами они не удаляются. Файла настроек и ожидающих писем в них нет.
administration-folder = Папка
administration-back-up = Сделать копию сейчас
administration-under-way = Резервная копия пишется
administration-backup-failed = Запрошенную резервную копию не удалось записать
administration-look-again = Посмотреть ещё раз
administration-standing = Имеющиеся копии
administration-no-backups = Резервных копий здесь пока нет
administration-no-backups-why = Копии, которые оператор пишет командой в другое место, здесь не перечислены.
administration-file = Файл
administration-made = Записана
administration-size = Размер
administration-checked = Проверка
administration-kilobytes = { $n } КБ
administration-megabytes = { $n } МБ
administration-not-checked = Ещё не проверена
administration-whole = Цела: строк { $n }, { $at }
administration-broken = Не цела:
administration-check = Проверить
flash-backup-asked = Резервная копия готовится.
flash-backup-checked = Копия будет проверена.
job-administration-back-up = Записать резервную копию
job-administration-check-backup = Проверить резервную копию
audit-backup-asked = Запрошена резервная копия
audit-backup-check-asked = Запрошена проверка резервной копии
audit-backup-made = Записана резервная копия
audit-backup-checked = Проверена резервная копия

## Privacy and terms

may-administration-read-texts = Читать, что форум говорит о конфиденциальности и условиях
may-administration-keep-texts = Изменять, что форум говорит о конфиденциальности и условиях
administration-texts = Конфиденциальность и условия
administration-texts-why = На эти две страницы ведёт низ каждой страницы, и их показывают всем, кто вступает. Пока вы их не измените, они говорят словами самой программы о том, что она делает. Если изменён один язык, читателям языка, который не изменён, показывают его.
administration-language = Язык
administration-stands = Что стоит
administration-own-words = Словами самой программы
administration-version = Версия { $n }, { $day }
administration-versions = Версии
administration-earlier-version = Это прежняя версия; она больше не действует.
administration-text-in = Этот текст есть только на языке: { $name }.
administration-amend-text = Изменить
administration-amend-why = Сохранённое станет следующей версией на этом языке с сегодняшней датой. Прежние можно прочесть.
administration-text = Текст
administration-text-help = Markdown: ## перед заголовком, - перед пунктом, **важное**, [слова](адрес).
administration-keep-text = Сохранить как следующую версию
administration-read-text = Прочесть действующее
administration-text-missing = Нужен текст.
administration-text-too-long = Не больше 50 000 знаков.
flash-text-kept = Текст сохранён.
audit-privacy-amended = Изменена страница о конфиденциальности
audit-terms-amended = Изменены условия
administration-privacy-text =
    ## Что о вас хранится

    Кто только читает, не оставляет здесь ничего: нет cookie, которые следят за вами, ничего не загружается из других мест, а заметки сервера не называют посетителей. Cookie сохраняют вход, защищают формы и помнят выбранные язык и цвета.

    О том, у кого есть учётная запись, хранятся имя, адрес электронной почты и то, что человек сам о себе сообщил: организация, страна, группы, языки. Пароль хранится в виде, который нельзя прочесть. О каждом браузере, где выполнен вход, хранятся его вид, когда вход начался и когда браузер видели в последний раз.

    Ваш вклад хранится с именем, качеством, в котором вы выступаете, и датой, вместе с прежними версиями: оценки, комментарии, предложения, приоритеты, ответы. Хранится и то, что вы отслеживаете.

    Журнал говорит, кто, что и когда изменил. Неудачные попытки входа считаются в течение суток под кодом, который не выдаёт вашего адреса.

    О том, кого спросили по почте без учётной записи, вместе с запросом хранятся имя и адрес.

    ## Кто это видит

    Ваше имя и качество стоят рядом с вашим вкладом для всех, кто может его читать: открытое читают все, и программы могут его получить. Приоритеты могут быть тайными до закрытия. Адрес почты видят администраторы, которым виден и журнал, и тот, кто обслуживает машину, на которой работает форум.

    ## Как долго

    Учётная запись остаётся, пока вы её не удалите. Браузеры, где выполнен вход, забываются через 14 дней без использования и не позднее чем через 30 дней; то, что браузер уже входил, известно год. Адрес письма ждёт вместе с ним, пока оно не уйдёт. Вклад и журнал остаются, пока существует форум.

    Резервные копии содержат то, что было при их создании, пока их не удалит тот, кто обслуживает машину.

    ## Что вы можете сделать

    На [странице своей учётной записи](/account) вы исправляете то, что хранится, забираете всё с собой и удаляете свои данные. Тогда учётная запись, имя, адрес и всё, что вы о себе сообщили, исчезают сразу; вклад остаётся под словами «бывший участник», поскольку на него отвечали другие. Об остальном спрашивайте администраторов форума.

    У кого нет учётной записи или кто не может войти, обращается к администраторам форума. Они выдают или удаляют то же самое и видят, что выдают, включая черновики и тайные приоритеты. Об этом хранятся дата, кто просил и сколько было записей, но не сами данные. Роль и группа, от имени которых вы говорили, остаются рядом с тем, что остаётся; слова, которые ещё никому не показаны, удаляются. Приглашение, которое никто не принял, через 14 дней недействительно, а письмо, которое нельзя доставить, ждёт вместе с адресом, пока администратор не уберёт его из очереди.
administration-terms-text =
    ## Участие

    Вы участвуете под своим именем и от группы, которую с ним называете. Говорите за других, только если они вас об этом просили.

    Держитесь предмета обсуждения. Говорите, что думаете о тексте или предложении, а не о человеке за ними. Никакой рекламы и ничего о других, что ещё не открыто.

    ## Что происходит с вашими словами

    Никто не правит написанное вами. Исправления, переводы и перемещения стоят рядом, каждое с автором и датой. Своё можно изменить или отозвать; прежнее остаётся в истории.

    Открытое может читать, цитировать и копировать каждый, и его могут получать программы. Различные мнения стоят рядом; ни одно не усредняется.

    ## Модерация

    Вклад может быть задержан, пока на него не посмотрят, и скрыт с указанием причины. То, что модераторы делают с комментариями, стоит в [журнале, который может читать каждый](/moderation-log). [Кто что может делать](/about/who-may-do-what), сказано на отдельной странице.

    ## Без гарантий

    Форум ведётся бережно и без гарантий. Когда условия меняются, новые стоят здесь с датой, а прежние по-прежнему можно прочесть.

## Settings

may-administration-read-settings = Видеть настройки форума
may-administration-keep-settings = Задавать час ежедневного письма
administration-settings = Настройки
administration-settings-here = Что действует сразу
administration-settings-here-why = Меняется на этих страницах и действует для всех со следующей же страницы.
administration-setting = Настройка
administration-setting-value = Сейчас
administration-setting-from = Где задано
administration-change = Изменить
administration-set-name-why = Стоит на каждой странице и в каждом письме.
administration-set-languages-why = На этих языках предлагаются страницы; первый — язык самого форума.
administration-set-joining-why = Может ли создать учётную запись каждый или только приглашённые.
administration-set-hold = Чей вклад задерживается
administration-set-hold-why = Задержанное видят только модераторы, пока кто-то из них его не пропустит.
administration-digest-hour = Час ежедневного письма
administration-digest-hour-help = С этого часа по UTC уходит одно письмо в день тем, кто что-то отслеживает и хочет этого.
administration-as-file-says = Как сказано в файле настроек: { $name }
administration-keep-settings = Сохранить
administration-no-hour = Такого часа нет.
flash-setting-kept = Действует с этого момента.
administration-settings-machine = Что задано на машине
administration-settings-machine-why = Они читаются при запуске программы. Тот, кто обслуживает машину, меняет их в файле настроек или в окружении и запускает программу заново. Пароли и подобное не показаны.
administration-settings-file = Файл настроек
administration-not-shown = Задано, не показано
administration-not-set = Не задано
administration-from-default = Нигде: как в программе
administration-from-file = Файл настроек
administration-from-environment = Окружение: { $name }
administration-from-command-line = Командная строка
setting-public-url = С чего начинаются ссылки в письмах и лентах и откуда должны приходить формы.
setting-listen = Адрес и порт, на которых работает форум.
setting-database-url = PostgreSQL вместо файла SQLite в папке данных.
setting-trusted-proxies = Прокси, которым верят, от чьего имени они говорят.
setting-mail-from = Адрес, с которого уходит почта и куда приходят возвраты.
setting-mail-reply-to = Ящик, через который на письма можно ответить.
setting-mail-host = Почтовый сервер; без него письма кладутся в папку.
setting-mail-port = Его порт.
setting-mail-security = Как защищено соединение с ним.
setting-mail-user = Кто на него входит.
setting-mail-password = С чем.
setting-mail-certificate-authority = Центр, заверивший его сертификат, помимо общеизвестных.
setting-mail-folder = Куда кладутся письма, когда сервера нет.
setting-digest-hour = Час ежедневного письма, если выше не задан другой.
setting-metrics-listen = Отдельный адрес для показателей программы.
setting-metrics-token = С чем эти показатели получают.
setting-log-format = В каком виде пишутся заметки программы.
setting-log-filter = Что из них пишется.
audit-digest-hour-set = Задан час ежедневного письма

## Kinds of events of the working year

audit-assessment-declined = Задержанная оценка отклонена
audit-assessment-held = Оценка задержана
audit-assessment-hidden = Оценка скрыта
audit-assessment-kept = Оценка оставлена после жалобы
audit-assessment-reported = На оценку пожаловались
audit-assessment-shown = Оценка снова показана
audit-choosing-amended = Выбор изменён
audit-comment-brought = Комментарий пришёл с импортом
audit-comment-declined = Задержанный комментарий отклонён
audit-register-started = Реестр начат из выгрузки

## Jobs of the working year

job-register-request-fell = Сообщить, что запрос отпал
audit-party-exported = Передано хранимое о ком-то
audit-invitation-sent-again = Приглашение отправлено снова
audit-invitation-withdrawn = Приглашение отозвано
audit-letter-worded = Изменены слова письма
