### Слова о людях: вход, учётная запись, кто что может, письма.

## Signing in

people-email = Адрес электронной почты
people-password = Пароль
people-password-or-link = Оставьте пустым, если пароля нет или вы его не помните, и попросите прислать ссылку.
people-mail-me-a-link = Прислать мне ссылку
people-no-account-yet = Ещё нет учётной записи?
people-by-invitation = На этот форум приходят по приглашению. Его могут прислать администраторы.
people-have-account = У меня уже есть учётная запись
people-look-for-mail = Проверьте почту
people-sign-in-sent = Если у кого-то есть учётная запись с этим адресом, туда отправлена ссылка для входа. Она действует один раз и полчаса.
people-join-sent = На указанный вами адрес отправлено письмо. Перейдите по ссылке в нём; она действует один раз и сутки.
people-mail-may-take = Это может занять минуту или две. Если ничего не пришло, посмотрите среди нежелательных писем и проверьте адрес.
people-back-to-sign-in = Вернуться ко входу
people-sign-in-as = Вы входите как { $name }.
people-sign-in-failed = Адрес и пароль не подходят друг к другу. Попробуйте ещё раз или попросите прислать ссылку.
people-too-many-tries = Слишком много попыток за короткое время. Ссылка по почте по-прежнему действует.
people-too-many-tries-wait = { $n ->
    [one] Слишком много попыток. Следующая будет принята через { $n } секунду; ссылка по почте действует сразу.
    [few] Слишком много попыток. Следующая будет принята через { $n } секунды; ссылка по почте действует сразу.
   *[other] Слишком много попыток. Следующая будет принята через { $n } секунд; ссылка по почте действует сразу.
}
people-too-many-links-wait = { $n ->
    [one] Уже запрошено много писем. Попробуйте через { $n } секунду и поищите те, что пришли.
    [few] Уже запрошено много писем. Попробуйте через { $n } секунды и поищите те, что пришли.
   *[other] Уже запрошено много писем. Попробуйте через { $n } секунд и поищите те, что пришли.
}
people-busy = Сейчас входит много людей. Попробуйте через несколько секунд.
people-link-spent = Эта ссылка уже использована, устарела или заменена более новой. Попросите другую.
people-already-set-up = Этот форум уже настроен. Войдите с учётной записью.

## Joining, invitations, set-up

people-join = Создать учётную запись
people-join-lead = С учётной записью вы участвуете в «{ $name }» под своим именем.
people-join-button = Пришлите мне письмо
people-welcome = Добро пожаловать
people-welcome-lead = Вы присоединяетесь к «{ $forum }» как { $email }.
people-welcome-button = Создать мою учётную запись
people-set-up = Настроить форум
people-set-up-lead = Вы станете его первым администратором. Всё это можно изменить позже.
people-set-up-button = Настроить форум
people-forum-name = Название форума
people-forum-name-help = Оно стоит на каждой странице и в каждом письме.
people-name = Имя
people-name-help = Таким его увидят другие.
people-email-help = Туда приходят ссылки для входа. Его видят только администраторы.
people-new-password = Новый пароль
people-new-password-help = Не меньше 12 знаков. Хороши несколько слов подряд; особые знаки не нужны.
people-new-password-optional-help = Не меньше 12 знаков, или оставьте пустым и входите по ссылкам из писем.

## What can be wrong with a form

people-email-malformed = Это не адрес электронной почты
people-name-missing = Нужно имя
people-line-too-long = Не больше 200 знаков, пожалуйста
people-line-control = Здесь есть знаки, которые нельзя показать
people-password-too-short = В пароле не меньше 12 знаков
people-password-too-long = В пароле не больше 256 знаков
people-password-guessable = Этот пароль слишком похож на имя или адрес; возьмите то, чего о вас никто не знает
people-password-common = Этот пароль среди первых, которые попробует любой
people-password-wrong = Это не ваш нынешний пароль
people-unknown-stakeholder-group = Такой группы заинтересованных сторон здесь нет
people-unknown-region = Такой региональной группы здесь нет
people-language-unknown = Пишите коды языков через запятую: en, ru, zh-Hans
people-forum-name-too-long = В названии форума не больше 100 знаков
people-token-days = Токен действует не больше 730 дней
people-last-administrator = Форуму нужен администратор. Сначала назначьте другого.
people-type-your-address = Введите адрес своей учётной записи

## Account

people-profile = Профиль
people-profile-why = Ваше имя и группа стоят рядом с вашими высказываниями.
people-affiliation = Организация
people-affiliation-help = Где вы работаете, учитесь или помогаете.
people-stakeholder-group = Группа заинтересованных сторон
people-stakeholder-group-help = Та, от которой вы здесь говорите. Отныне она стоит рядом с вашими высказываниями; прежние сохраняют свою.
people-region = Региональная группа
people-country = Страна
people-languages = Языки
people-languages-help = Те, на которых вы читаете, лучший первым: ru, en. Страницы приходят на первом, который есть у форума.
people-none = Нет
people-keep-profile = Сохранить профиль
people-roles = Роли
people-group = Группа
people-role = Роль
people-dates = С какого и по какое время
people-from-until = с { $from } по { $until }
people-from = с { $name }
people-until = по { $name }
people-dates-unknown = даты неизвестны
people-password-set = Вы можете входить по паролю или по ссылке из письма.
people-password-forgotten = Вы пришли по ссылке из письма. В течение получаса можно задать новый пароль без старого.
people-password-not-set = Вы входите по ссылкам из писем. С паролем письма не нужны.
people-password-now = Нынешний пароль
people-keep-password = Сохранить новый пароль
people-sessions = Где вы вошли
people-device = Браузер
people-unknown-device = Браузер, который не называет себя
people-this-browser = этот
people-signed-in-on = Вход
people-last-seen = Последний раз
people-end-other-sessions = Выйти везде, кроме этого браузера
people-tokens = Токены для программ
people-tokens-why = Токен позволяет программе говорить от вашего имени. Дайте каждой программе свой и отзовите его, когда он больше не нужен.
people-token-name = Для чего он
people-token-name-help = Чтобы вы его узнали.
people-token-unnamed = Без названия
people-scope = Что он может
people-scope-read = Читать
people-scope-write = Читать и писать
people-state = Состояние
people-last-used = Последнее использование
people-never = Никогда
people-token-good-until = Действует до { $name }
people-token-expired = Истёк { $name }
people-token-revoked = Отозван { $name }
people-revoke = Отозвать
people-token-days-label = Сколько он действует
people-make-token = Создать токен
people-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
}
people-new-token = Ваш новый токен
people-new-token-why = Он показан только сейчас. Кто им владеет, может действовать от вашего имени; храните его как пароль.
people-your-data = Ваши данные
people-your-data-why = Заберите всё, что о вас хранится, или попросите это стереть.
people-export = Скачать мои данные
people-erase = Стереть меня
people-erase-lead = Этого нельзя отменить.
people-erase-what-goes = Ваша учётная запись, имя, организация, страна, входы и токены исчезнут сразу. Вернуть их не сможет никто.
people-erase-what-stays = Ваши высказывания останутся под словами «бывший участник», ведь на них отвечали другие.
people-type-to-erase = Введите { $name }, чтобы подтвердить.
people-erase-for-good = Стереть меня навсегда
people-keep-account = Оставить учётную запись
people-former-participant = бывший участник
people-role-administrator = Администратор
people-role-coordinator = Координатор
people-role-chair = Председатель
people-role-secretariat = Секретариат
people-role-member = Участник
people-role-observer = Наблюдатель
flash-profile-kept = Профиль сохранён.
flash-password-kept = Новый пароль сохранён. В других браузерах выполнен выход.
flash-sessions-ended = Теперь вы вошли только в этом браузере.
flash-token-revoked = Токен отозван.

## Who may do what

people-who-lead = Эта страница составлена по тем же правилам, по которым живёт форум. Чего здесь нет, того никто не может.
people-who-is-who = Кто есть кто
people-who-each-may-more = Каждый может и то, что могут названные выше. Роль действует между своими датами и ни днём дольше.
people-who-what = Что
people-who-who = Кто
people-who-phases = По фазам
people-who-owner-too = и тот, кому это принадлежит
who-everyone = Все
who-everyone-why = Любой, кто открывает страницу, вошёл он или нет.
who-signed-in = Вошедшие
who-signed-in-why = Любой, у кого здесь есть учётная запись.
who-member = Участник
who-member-why = Любой, у кого есть роль, кроме наблюдателя, в группе, которая этим ведает, или в форуме.
who-coordinator = Координатор
who-coordinator-why = Координаторы, председатели и секретариат группы, которая этим ведает, или форума. Пока такой группы нет, любой группы.
who-administrator = Администратор
who-administrator-why = Администраторы форума.
who-operator = Оператор
who-operator-why = Тот, на чьей машине работает форум. Больше никто, кроме того, кому это принадлежит.
capability-people = Люди
may-people-read-groups = Читать названия групп и циклов
may-people-sign-in = Входить и выходить
may-people-join = Создать учётную запись, если форум открыт, или принять приглашение
may-people-read-oneself = Узнать, за кого говорит токен
may-people-open-own-account = Открыть страницу своей учётной записи
may-people-keep-own-account = Менять профиль, пароль, входы и токены учётной записи; выгружать её; стирать её
may-people-read-people = Читать список людей с адресами
may-people-invite = Приглашать людей
may-people-keep-memberships = Давать роли и менять их даты
may-people-keep-groups = Добавлять и менять группы
may-people-keep-cycles = Добавлять и менять циклы
may-people-keep-forum = Менять название форума, языки, группы заинтересованных сторон и региональные группы

## Mails

people-mail-sign-in-subject = Ваша ссылка для входа: { $forum }
people-mail-sign-in-opening = { $minutes ->
    [one] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует один раз и { $minutes } минуту.
    [few] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует один раз и { $minutes } минуты.
   *[other] Перейдите по этой ссылке, чтобы войти: { $forum }. Она действует один раз и { $minutes } минут.
}
people-mail-sign-in-button = Войти
people-mail-sign-in-closing = Если вы её не просили, ничего не делайте: без ссылки никто не войдёт.
people-mail-join-subject = Подтвердите адрес: { $forum }
people-mail-join-opening = Перейдите по этой ссылке, чтобы создать учётную запись: { $forum }. Она действует один раз и сутки.
people-mail-join-button = Создать мою учётную запись
people-mail-join-closing = Если вы её не просили, ничего не делайте: учётной записи не будет.
people-mail-invitation-subject = Вас приглашает { $forum }
people-mail-invitation-opening = { $days ->
    [one] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует один раз и { $days } день.
    [few] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует один раз и { $days } дня.
   *[other] Вас приглашают участвовать: { $forum }. Перейдите по этой ссылке, чтобы создать учётную запись. Она действует один раз и { $days } дней.
}
people-mail-invitation-button = Принять приглашение
people-mail-invitation-closing = Если вы не хотите участвовать, ничего не делайте.
