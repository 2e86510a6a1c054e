### Слова о людях: вход, учётная запись, кто что может, письма.

## Signing in

people-email = Адрес электронной почты
people-password = Пароль
people-password-or-link = Оставьте пустым, если пароля нет или вы его не помните, и запросите ссылку по почте.
people-mail-me-a-link = Прислать мне ссылку
people-no-account-yet = Ещё нет учётной записи?
people-by-invitation = На этот форум приходят по приглашению. Его могут прислать администраторы.
people-have-account = У меня уже есть учётная запись
people-look-for-mail = Проверьте почту
people-sign-in-sent = Если у кого-то есть учётная запись с этим адресом, туда отправлена ссылка для входа. Она действует полчаса и только один раз.
people-join-sent = На указанный вами адрес отправлено письмо. Перейдите по ссылке в нём; она действует сутки и только один раз.
people-mail-may-take = Это может занять минуту или две. Если ничего не пришло, проверьте папку нежелательной почты и правильность адреса.
people-back-to-sign-in = Вернуться ко входу
people-sign-in-as = Вы входите как { $name }.
people-sign-in-failed = Адрес и пароль не соответствуют друг другу. Попробуйте ещё раз или запросите ссылку по почте.
people-too-many-tries = Слишком много попыток за короткое время. Ссылка по почте по-прежнему действует.
people-too-many-tries-wait = { $n ->
    [one] Слишком много попыток. Следующая будет принята через { $n } секунду; ссылка по почте действует сразу.
    [few] Слишком много попыток. Следующая будет принята через { $n } секунды; ссылка по почте действует сразу.
    [many] Слишком много попыток. Следующая будет принята через { $n } секунд; ссылка по почте действует сразу.
   *[other] Слишком много попыток. Следующая будет принята через { $n } секунды; ссылка по почте действует сразу.
}
people-too-many-links-wait = { $n ->
    [one] Уже запрошено много писем. Попробуйте через { $n } секунду и поищите те, что пришли.
    [few] Уже запрошено много писем. Попробуйте через { $n } секунды и поищите те, что пришли.
    [many] Уже запрошено много писем. Попробуйте через { $n } секунд и поищите те, что пришли.
   *[other] Уже запрошено много писем. Попробуйте через { $n } секунды и поищите те, что пришли.
}
people-busy = Сейчас входит много людей. Попробуйте через несколько секунд.
people-link-spent = Эта ссылка уже использована, устарела или заменена более новой. Запросите другую.
people-already-set-up = Этот форум уже настроен. Войдите с учётной записью.

## Joining, invitations, set-up

people-join = Создать учётную запись
people-join-lead = С учётной записью вы участвуете в работе форума «{ $name }» под своим именем.
people-join-button = Прислать мне письмо
people-join-terms = Продолжая, вы участвуете на условиях этих страниц; первая говорит, что о вас хранится и кто это видит.
people-welcome = Добро пожаловать
people-welcome-lead = Вы присоединяетесь к форуму «{ $forum }» с адресом { $email }.
people-welcome-button = Создать мою учётную запись
people-set-up = Настроить форум
people-set-up-lead = Вы станете его первым администратором. Всё это можно изменить позже.
people-set-up-button = Настроить форум
people-name = Имя
people-name-help = Таким его увидят другие.
people-email-help = На него приходят ссылки для входа. Его видят только администраторы.
people-new-password = Новый пароль
people-new-password-help = Не меньше 12 знаков. Хорошо подходят несколько слов подряд; особые знаки не нужны.
people-new-password-optional-help = Не меньше 12 знаков; можно оставить пустым и входить по ссылкам из писем.

## What can be wrong with a form

people-email-malformed = Это не адрес электронной почты
people-name-missing = Укажите имя или название
people-line-too-long = Не больше 200 знаков
people-line-control = Здесь есть знаки, которые нельзя отобразить
people-password-too-short = В пароле не меньше 12 знаков
people-password-too-long = В пароле не больше 256 знаков
people-password-guessable = Этот пароль слишком похож на имя или адрес; выберите то, чего о вас никто не знает
people-password-common = Этот пароль — один из первых, которые попробует любой
people-password-wrong = Это не ваш нынешний пароль
people-unknown-stakeholder-group = Такой группы заинтересованных сторон здесь нет
people-unknown-region = Такой региональной группы здесь нет
people-unknown-group = Такой группы здесь нет
people-unknown-role = Такой роли нет
people-unknown-kind = Такого вида групп нет
people-language-unknown = Укажите коды языков через запятую: en, ru, zh-Hans
people-language-missing = Нужен хотя бы один язык
people-key-missing = Нужен ключ: буквы или цифры, которые используются в адресах
people-date-malformed = Укажите год, месяц или день: 2026, 2026-03 или 2026-03-21
people-term-backwards = Роль не может закончиться раньше, чем началась
people-cycle-backwards = Цикл не может закончиться раньше, чем начался
people-themes-too-long = Не больше 50 тем, в каждой не больше 200 знаков
people-forum-name-too-long = В названии форума не больше 100 знаков
people-term-in-use = «{ $name }» нельзя удалить: к этой группе относятся люди.
people-term-repeats = Один и тот же ключ указан дважды
people-term-malformed = В одной из строк нет группы: напишите ключ, черту и название
people-terms-missing = Нужна хотя бы одна
people-token-days = Токен действует не больше 730 дней
people-has-account = Учётная запись с этим адресом уже есть
people-already-there = Такой ключ уже есть
people-last-administrator = Форуму нужен администратор в каждый будущий день. Сначала дайте эту роль другому без срока окончания.
people-type-your-address = Введите адрес своей учётной записи

## Account

people-profile = Профиль
people-profile-why = Ваше имя и группа заинтересованных сторон указываются рядом с вашим вкладом.
people-affiliation = Организация
people-affiliation-help = Где вы работаете, учитесь или помогаете как доброволец.
people-stakeholder-group = Группа заинтересованных сторон
people-stakeholder-group-help = Та, от имени которой вы здесь выступаете. Отныне она указывается рядом с вашим вкладом; при прежнем вкладе остаётся прежняя.
people-region = Региональная группа
people-country = Страна
people-languages = Языки
people-languages-help = Те, на которых вы читаете, начиная с лучшего: ru, en. Страницы показываются на первом из них, который есть у форума.
people-none = Нет
people-keep-profile = Сохранить профиль
people-roles = Роли
people-group = Группа
people-role = Роль
people-dates = Период
people-password-set = Вы можете входить по паролю или по ссылке из письма.
people-password-forgotten = Вы вошли по ссылке из письма. В течение получаса после этого можно задать новый пароль без старого.
people-password-not-set = Вы входите по ссылкам из писем. С паролем письма не нужны.
people-password-now = Нынешний пароль
people-keep-password = Сохранить новый пароль
people-sessions = Где выполнен вход
people-device = Браузер
people-unknown-device = Браузер, который не называет себя
people-this-browser = этот
people-signed-in-on = Вход
people-last-seen = Последнее посещение
people-end-other-sessions = Выйти везде, кроме этого браузера
people-tokens = Токены для программ
people-tokens-why = Токен позволяет программе действовать от вашего имени. Дайте каждой программе свой и отзовите его, когда он ей больше не нужен.
people-token-name = Для чего он
people-token-name-help = Чтобы потом отличить его от других.
people-token-unnamed = Без названия
people-scope = Что он может
people-scope-read = Читать
people-scope-write = Читать и записывать
people-state = Состояние
people-last-used = Последнее использование
people-never = Никогда
people-token-good-until = Действует до { $name }
people-token-expired = Истёк { $name }
people-token-revoked = Отозван { $name }
people-revoke = Отозвать
people-token-days-label = Срок действия
people-make-token = Создать токен
people-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
people-new-token = Ваш новый токен
people-new-token-why = Он показан только сейчас. Кто им владеет, может действовать от вашего имени; храните его как пароль.
people-your-data = Ваши данные
people-your-data-why = Скачайте всё, что о вас хранится, или удалите это.
people-export = Скачать мои данные
people-erase = Удалить учётную запись и данные
people-erase-lead = Это нельзя отменить.
people-erase-what-goes = Ваша учётная запись, имя, организация, страна, сеансы и токены исчезнут сразу. Восстановить их не сможет никто.
people-erase-what-stays = Ваш вклад останется под словами «бывший участник», поскольку на него отвечали другие.
people-type-to-erase = Введите { $name }, чтобы подтвердить.
people-erase-for-good = Удалить навсегда
people-keep-account = Сохранить мою учётную запись
people-former-participant = бывший участник
flash-profile-kept = Профиль сохранён.
flash-password-kept = Новый пароль сохранён. В других браузерах выполнен выход.
flash-sessions-ended = Теперь вы вошли только в этом браузере.
flash-token-revoked = Токен отозван.

## Administration

people-administration = Администрирование
people-forum = Форум
people-people = Люди
people-groups = Группы
people-cycles = Циклы
people-forum-name = Название форума
people-forum-name-help = Указывается на каждой странице и в каждом письме.
people-forum-languages = Языки
people-forum-languages-help = Те, на которых говорит форум, начиная с его собственного: en, fr, ar. Страницы есть на английском, арабском, испанском, китайском, русском и французском языках.
people-joining = Кто может присоединиться
people-joining-by-invitation = Те, кого пригласили
people-joining-by-invitation-why = Приглашения рассылают администраторы.
people-joining-open = Любой желающий
people-joining-open-why = Учётную запись получает каждый, кто подтвердит адрес электронной почты.
people-keep-forum = Сохранить
people-stakeholder-groups = Группы заинтересованных сторон
people-regional-groups = Региональные группы
people-terms = По одной в строке
people-terms-help = Ключ, черта и название; затем, если есть, другие названия через черту: weog | Группа западноевропейских и других государств | ЗЕДГ
people-keep-terms = Сохранить список
people-n-accounts = { $n ->
    [one] { $n } учётная запись
    [few] { $n } учётные записи
    [many] { $n } учётных записей
   *[other] { $n } учётной записи
}
people-last-signed-in = Последний вход
people-invitations = Приглашения, которые ещё никто не принял
people-good-until = Действует до
people-withdraw = Отозвать
people-invite = Пригласить
people-invite-why = По почте уйдёт ссылка для создания учётной записи. Она действует 14 дней и только один раз; при повторном приглашении создаётся новая.
people-send-invitation = Отправить приглашение
people-source = Откуда известно
people-not-now = не сейчас
people-amend-dates = Изменить даты
people-keep-dates = Сохранить даты
people-from-date = Начало
people-to-date = Окончание
people-date-help = Год, месяц или день, насколько известно: 2026, 2026-03 или 2026-03-21.
people-to-help = Оставьте пустым, если роль продолжается.
people-from-until = { $from } — { $until }
people-from = начало: { $name }
people-until = окончание: { $name }
people-dates-unknown = даты неизвестны
people-give-role = Назначить роль
people-called = Название
people-key = Ключ
people-key-help = Используется в адресах и не меняется. Если оставить пустым, составляется из названия.
people-kind = Вид
people-description = Описание
people-members-now = Участников сейчас
people-members = Состав
people-no-members = В этой группе пока никого нет.
people-members-how = Роли назначаются на странице каждого человека.
people-add-group = Добавить группу
people-amend-group = Название и вид
people-keep-group = Сохранить группу
people-cycle = Цикл
people-no-cycles = Циклов пока нет. Цикл — это один круг работы форума, например ежегодное совещание со всей подготовкой к нему.
people-cycle-key-help = Используется в адресах и не меняется: 2026
people-begins = Начало
people-ends = Окончание
people-host = Принимающая сторона
people-theme = Общая тема
people-themes = Темы
people-themes-help = По одной в строке.
people-add-cycle = Добавить цикл
people-keep-cycle = Сохранить цикл
people-group-kind-forum = Форум
people-group-kind-working-group = Рабочая группа
people-group-kind-advisory-group = Консультативная группа
people-group-kind-secretariat = Секретариат
people-group-kind-best-practice-forum = Форум по передовой практике
people-group-kind-dynamic-coalition = Динамическая коалиция
people-group-kind-policy-network = Сеть по вопросам политики
people-group-kind-national-regional-forum = Национальный или региональный форум
people-group-kind-stakeholder-community = Сообщество заинтересованных сторон
people-group-kind-other = Другое
people-role-administrator = Администратор
people-role-coordinator = Координатор
people-role-chair = Председатель
people-role-secretariat = Секретариат
people-role-member = Участник
people-role-observer = Наблюдатель
flash-kept = Изменения сохранены.
flash-invited = Приглашение отправлено.
flash-withdrawn = Приглашение отозвано.

## Who may do what

people-who-lead = Эта страница составлена по тем же правилам, по которым работает форум. Чего здесь нет, того никто не может.
people-who-is-who = Кто есть кто
people-who-each-may-more = Каждый может и то, что могут названные выше. Роль действует в пределах своих дат и ни днём дольше.
people-who-what = Что
people-who-who = Кто
people-who-phases = На этапе
people-who-owner-too = и тот, кому это принадлежит
who-everyone = Все
who-everyone-why = Любой, кто открывает страницу, вошёл он или нет.
who-signed-in = Вошедшие
who-signed-in-why = Любой, у кого здесь есть учётная запись.
who-member = Участник
who-member-why = Любой, у кого есть роль, кроме наблюдателя, в группе, которая этим ведает, или в форуме.
who-advisory = Участник его групп
who-advisory-why = Любой, у кого есть роль, кроме наблюдателя, в его консультативной группе или в группе, которая этим ведает, и тот, кто координирует за форум. Если консультативная группа не назначена — только вторые.
who-keeper = Участник его группы
who-keeper-why = Любой, у кого есть роль, кроме наблюдателя, в группе, которая этим ведает, и тот, кто координирует за форум. Пока такой группы нет — любой участник.
who-coordinator = Координатор
who-coordinator-why = Координаторы, председатели и секретариат группы, которая этим ведает, или форума; пока такой группы нет — любой группы.
who-administrator = Администратор
who-administrator-why = Администраторы форума.
who-operator = Оператор
who-operator-why = Тот, кто обслуживает машину, на которой работает форум. Больше никто, если только это ему не принадлежит.
who-owner = Тот, кому это принадлежит, и никто другой
capability-people = Люди
may-people-read-groups = Читать названия групп и циклов
may-people-sign-in = Входить и выходить
may-people-join = Создать учётную запись, если форум открыт, или принять приглашение
may-people-read-oneself = Узнать, от чьего имени действует токен
may-people-open-own-account = Открыть страницу своей учётной записи
may-people-keep-own-account = Изменять профиль, пароль, сеансы и токены учётной записи; выгружать её; удалять её
may-people-read-people = Читать список людей с их адресами
may-people-invite = Приглашать людей
may-people-keep-memberships = Назначать роли и изменять их даты
may-people-keep-groups = Добавлять и изменять группы
may-people-keep-cycles = Добавлять и изменять циклы
may-people-keep-forum = Изменять название форума, языки, группы заинтересованных сторон и региональные группы

## Mails

people-mail-sign-in-subject = Ваша ссылка для входа: { $forum }
people-mail-sign-in-opening = { $minutes ->
    [one] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует { $minutes } минуту и только один раз.
    [few] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует { $minutes } минуты и только один раз.
    [many] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует { $minutes } минут и только один раз.
   *[other] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует { $minutes } минуты и только один раз.
}
people-mail-sign-in-button = Войти
people-mail-sign-in-closing = Если вы её не запрашивали, ничего не делайте: без ссылки никто не войдёт.
people-mail-join-subject = Подтвердите адрес: { $forum }
people-mail-join-opening = Перейдите по этой ссылке, чтобы создать учётную запись: { $forum }. Она действует сутки и только один раз.
people-mail-join-button = Создать мою учётную запись
people-mail-join-closing = Если вы её не запрашивали, ничего не делайте: учётная запись создана не будет.
people-mail-invitation-subject = Вас приглашает { $forum }
people-mail-invitation-opening = { $days ->
    [one] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует { $days } день и только один раз.
    [few] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует { $days } дня и только один раз.
    [many] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует { $days } дней и только один раз.
   *[other] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует { $days } дня и только один раз.
}
people-mail-invitation-button = Принять приглашение
people-mail-invitation-closing = Если вы не хотите участвовать, ничего не делайте.
people-capacity-not-held = Сейчас у вас нет этой роли.
people-myself = От своего имени
people-myself-of = От своего имени ({ $name })

## Requests for data and their receipts

people-data = Запросы о данных
people-data-lead = Кто-то просит об этом письмом или не может войти: здесь ему передают всё, что о нём хранится, или стирают его. Внешние учреждения, которым пишут по почте, тоже стираются здесь.
people-data-whom = Чьи данные
people-data-sought = Имя или адрес электронной почты
people-data-sought-help = Достаточно части имени; адрес вводится целиком.
people-data-search = Найти
people-data-offices = Учреждения и организации без учётной записи
people-data-found = Найдено по запросу «{ $name }»
people-data-nobody = Здесь никого не нашлось.
people-data-of = Данные: { $name }
people-data-how = Передать или стереть то, что о нём хранится
people-data-request = Запрос
people-data-request-why = Убедитесь, кто просит, прежде чем отвечать. Введённое здесь стоит в расписке, поэтому не пишите имён.
people-hand-over = Скачать всё, что хранится
people-erasure-plan = Что делает стирание
people-erasure-plan-why = По состоянию на сейчас. Отменить нельзя.
people-erase-confirm = Имя, чтобы стереть
people-erase-them = Стереть навсегда
people-erase-receipt = Вы получите расписку, в которой нет ваших данных. Если хотите забрать свои данные, сделайте это сначала:
people-type-the-name = Введите имя точно так, как оно стоит на этой странице
people-asked-by-missing = Укажите, кто попросил
people-asked-ahead = Этот день ещё не настал
people-asked-by-themselves = Тот, о ком данные
people-asked-by-representative = Кто-то от его имени
people-asked-by-forum = Никто: форум обязан
people-reference-help = Где хранится сам запрос, например номер дела. Без имён.
people-share = Что
people-share-count = Сколько
people-share-fate = Что с этим будет
people-fate-goes = Исчезает
people-fate-ends = Закрывается
people-fate-stays = Остаётся, без имени
people-receipts = Расписки
people-no-receipts = Пока ничего не передано и не стёрто.
people-receipt-title = Расписка { $name }
people-receipt-lead = Здесь сказано, что сделано, и нет ничего личного.
people-receipt-number = Номер
people-receipt-forum = Форум
people-receipt-done = Сделано
people-receipt-export = Передано
people-receipt-erasure = Стёрто
people-receipt-at = Когда
people-receipt-asked-by = Кто попросил
people-receipt-asked = Когда попросили
people-receipt-made-by = Выполнил
people-receipt-by-themselves = тот, о ком данные
people-receipt-by-administrator = администратор форума
people-receipt-by-operator = оператор машины
people-receipt-about = Известен здесь под номером
people-receipt-reference = Ссылка
people-receipt-event = Место в журнале событий
people-receipt-checksum = SHA-256 переданного
people-receipt-no-export = ничего не передавалось
people-receipt-shares = Чего это касалось
people-receipt-again = Как найти снова
people-receipt-again-why = Кто знает этот адрес, найдёт расписку без учётной записи в течение десяти лет.
people-receipt-file = Скачать как текст
people-party-person = Человек
people-party-organisation = Организация или учреждение
people-party-body = Орган
people-party-forum = Форум
flash-erased = Стёрто. Вот расписка.
erased-profile = Имя и профиль
erased-account = Учётная запись с адресом
erased-sessions = Сеансы
erased-tokens = Токены программ
erased-memberships = Роли в группах
may-people-answer-for-data = Передавать и стирать по просьбе то, что хранится о ком-то или о внешнем учреждении
may-people-read-receipt = Читать расписку о стирании по её адресу

## Invitations in bulk

people-invitations-tab = Приглашения
people-invite-people = Пригласить людей
people-invite-language = Язык письма
people-invite-many = Пригласить многих
people-invite-many-why = Сначала видно, что будет с каждой строкой; без вашего решения ничего не отправляется. В списке не больше 1000 строк.
people-invite-list = Адреса
people-invite-list-help = По одному в строке, с именем, если оно известно: Anna Example <anna@example.org>. Или таблица, первая строка которой называет столбцы: email, name, group, role, language, stakeholder group.
people-invite-look = Посмотреть план
people-invite-look-again = Посмотреть снова
people-invite-file = Файл
people-invite-file-help = CSV, TSV, XLSX или ODS со столбцами email, name, group, role, language, stakeholder group. Нужен только адрес.
people-invite-plan = План приглашений
people-invite-plan-lead = Пока ничего не отправлено.
people-invite-line = Строка
people-invite-standing = Что с ней будет
people-invite-correct = Исправьте здесь ошибки и посмотрите снова. Ошибочное и уже известное не отправляется.
people-invite-send = { $n ->
    [one] Отправить { $n } приглашение
    [few] Отправить { $n } приглашения
   *[other] Отправить { $n } приглашений
}
people-standing-new = Новый: отправится письмо
people-standing-known = Уже есть учётная запись
people-standing-invited = Уже приглашён
people-standing-repeated = Стоит в списке дважды
people-standing-repeats = То же, что строка { $n }
people-standing-faulty = С ошибкой
people-invite-too-many = Список слишком длинный; разбейте его на списки не больше 1000 строк
people-invite-unreadable = Файл не читается: { $name }
people-invite-empty = В нём нет адресов
people-invite-no-file = Выберите файл
people-invite-again = Отправить снова
people-invitations-filter = Отбор
people-invitations-sought = Часть имени или адреса
people-invitations-show = Показать эти
people-invitations-all = Показать все
people-invitations-shown = Показано { $n } из { $of }
people-invitations-none-chosen = Выберите хотя бы одно приглашение
people-any-group = Любая группа
people-ends-whenever = Когда бы ни кончались
people-ends-soon = В ближайшие три дня
flash-invited-all = Приглашения отправляются.
flash-invited-again = Они отправляются снова; прежние ссылки недействительны.

## Letters in words of the forum

people-letters = Письма
people-letters-lead = Каждое письмо форума можно сказать своими словами, на каждом языке.
people-letter = Письмо
people-letter-languages = Языки
people-letter-own = свои слова
people-letter-how = Имена в фигурных скобках подставляются при отправке. Уже отправленное не меняется.
people-letter-subject = Тема
people-letter-paragraph = Абзац { $n }
people-letter-button = Слова на ссылке
people-letter-needs = Нужно: { $name }.
people-letter-may = Можно: { $name }.
people-letter-keep = Сохранить эти слова
people-letter-look = Посмотреть, как выглядит
people-letter-default = Вернуть обычные слова
people-letter-preview = Как выглядит
people-letter-preview-why = С вымышленными значениями. Показаны все абзацы, даже те, что нужны не каждому письму.
people-letter-as-text = Простым текстом
people-letter-history = Версии
people-letter-version = Версия { $n }, { $name }, { $date }
people-letter-version-default = Версия { $n }, возврат к обычным словам, { $name }, { $date }
people-letter-empty = Напишите здесь что-нибудь
people-letter-too-long = Не больше { $name } знаков
people-letter-brace = Скобка { $name } стоит одна; подстановка — это имя между двумя скобками
people-letter-unknown = В этом предложении нет { $name }; используйте только имена, указанные над полем
people-letter-missing = Не хватает { $name }; без этого читатель не поймёт, о чём письмо
flash-letter-kept = Отныне письмо гласит так.
may-people-keep-letters = Менять слова писем форума
letter-sign-in = Ссылка для входа
letter-join = Подтверждение адреса
letter-invitation = Приглашение
letter-mail-refused = Ответ на непринятое письмо
letter-given-reason = (Здесь сказано почему.)
letter-means-forum = название форума
letter-means-minutes = сколько минут действует
letter-means-days = сколько дней действует
letter-means-name = о чём или о ком
letter-means-what = о чём речь
letter-means-who = кто действует
letter-means-to = кого спрашивают
letter-means-date = день
letter-means-title = заголовок страницы
letter-means-round = название раунда
letter-means-category = название категории
letter-means-due = срок
letter-means-n = сколько
letter-sample-minutes = 30
letter-sample-days = 14
letter-sample-name = Anna Example
letter-sample-what = Рекомендация 31
letter-sample-who = Anna Example
letter-sample-to = Учреждение
letter-sample-date = 30 октября 2026 года
letter-sample-title = Рекомендация 31
letter-sample-round = Раунд 2026 года
letter-sample-category = Итоги
letter-sample-due = 30 октября 2026 года
letter-sample-n = 3
