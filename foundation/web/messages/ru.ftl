### Слова оболочки страниц и частей, из которых они состоят.

## Shell

skip-to-content = Перейти к содержанию
main-navigation = Основная навигация
search = Найти
search-register = Поиск в реестре
languages = Языки
change-language = Сменить язык
your-account = Ваша учётная запись
sign-in = Войти
sign-out = Выйти
breadcrumbs = Где вы находитесь
runs-on-plenary = { $name } работает на Plenary — системе для форумов с участием многих заинтересованных сторон.
colours = Цвета
colours-of-device = Как на устройстве
colours-light = Светлые
colours-dark = Тёмные
nav-home = Главная
nav-register = Реестр
nav-about = О форуме
who-may-do-what = Кто что может делать
components = Части страниц
open-interface = Для программ (API)
privacy = Конфиденциальность
terms = Условия

## Lists

filters = Фильтры
filters-active = { $n ->
    [one] выбран { $n }
    [few] выбрано { $n }
    [many] выбрано { $n }
   *[other] выбрано { $n }
}
filters-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
filters-unlisted = { $n ->
    [one] Ещё { $n } нет в этом списке; к нему ведёт рекомендация, где он стоит.
    [few] Ещё { $n } нет в этом списке; к ним ведут рекомендации, где они стоят.
    [many] Ещё { $n } нет в этом списке; к ним ведут рекомендации, где они стоят.
   *[other] Ещё { $n } нет в этом списке; к ним ведут рекомендации, где они стоят.
}
clear-filters = Показать всё
pages = Страницы
previous-page = Предыдущая страница
next-page = Следующая страница
same-figures-as-table = Те же цифры в таблице
all-together = Всего
list-separator = ,{" "}

## Status, reading, marks

reading-not-assessed = Не оценена
reading-pending = { $n ->
    [one] Отложена, { $n } участник
    [few] Отложена, { $n } участника
    [many] Отложена, { $n } участников
   *[other] Отложена, { $n } участника
}
reading-single = { $n ->
    [1] Один участник
    [one] Один участник, { $n } оценка
    [few] Один участник, { $n } оценки
    [many] Один участник, { $n } оценок
   *[other] Один участник, { $n } оценки
}
reading-unanimous = { $n ->
    [one] Единогласно, { $n } участник
    [few] Единогласно, { $n } участника
    [many] Единогласно, { $n } участников
   *[other] Единогласно, { $n } участника
}
reading-divergent = { $n ->
    [one] Мнения расходятся, { $n } участник
    [few] Мнения расходятся, { $n } участника
    [many] Мнения расходятся, { $n } участников
   *[other] Мнения расходятся, { $n } участника
}
summary-in-our-words = Изложение нашими словами
summary-in-our-words-why = Это изложение составили редакторы форума. Текст источника здесь не приводится.
correction-layer = Исправленное чтение. Источник остаётся таким, каким он был написан.
step-done = готово
steps = Шаги

## Assessments

no-narrative = Статус указан без пояснения.
evidence = Подтверждения
also-covers = Эта оценка относится также к
said-of = Сказано о
earlier-versions = { $n ->
    [one] { $n } прежняя версия
    [few] { $n } прежние версии
    [many] { $n } прежних версий
   *[other] { $n } прежней версии
}

## Forms

optional = необязательно
problems = { $n ->
    [one] { $n } пункт требует вашего внимания
    [few] { $n } пункта требуют вашего внимания
    [many] { $n } пунктов требуют вашего внимания
   *[other] { $n } пункта требуют вашего внимания
}
nothing-typed-is-lost = Ничего из набранного вами не потеряно.
draft-saved = Черновик сохранён { $name }
draft-kept-here = Пока не сохранено: сервер не отвечает. Ваш текст хранится в этом браузере.
draft-restored = Ваш прежний текст восстановлен. На сервере его ещё нет.
stale-form = Пока вы писали, кто-то внёс изменения. Ваш текст — ниже, рядом с нынешним.
stale-gone = Пока вы писали, кто-то это удалил. Ваш текст — в форме для добавления.
stale-field = Изменено за это время. Сейчас здесь: { $name }
stale-field-empty = За это время очищено.
copy = Копировать
copied = Скопировано
mapping-column = Столбец файла
mapping-sample = Первое значение
mapping-field = Чем становится

## When something is wrong

go-home = На главную страницу
go-to-register = К реестру
error-not-found = По этому адресу ничего нет
error-not-found-why = Возможно, страница перемещена или адрес дошёл до вас не целиком. Опубликованное форумом никогда не убирается: поищите в реестре.
error-not-allowed = Вы не можете открыть эту страницу
error-not-allowed-why = Она открыта лишь для некоторых ролей. Если у вас есть такая роль, войдите под соответствующей учётной записью.
error-stale = Эта форма слишком старая и не может быть принята
error-stale-why = Ничего не изменено. Вернитесь назад, загрузите страницу заново и отправьте форму ещё раз; набранное вами осталось в браузере.
error-too-large = Это больше, чем форум принимает
error-too-large-why = Ничего не изменено. Отправьте файл меньшего размера или разделите текст.
error-too-many = Слишком много попыток за короткое время
error-too-many-why = Ничего не изменено. Подождите несколько минут и попробуйте снова.
error-fault = Произошла ошибка на нашей стороне
error-fault-why = Ничто из отправленного вами не записано наполовину: сохранено либо всё, либо ничего. Попробуйте позже и сообщите тем, кто ведёт форум, если это повторится.
error-away = Форум временно недоступен
error-away-why = Его база данных не отвечает. Ничего не изменено; попробуйте через минуту.
error-request = Чтобы сообщить об этом, укажите запрос { $name }.

## The page of parts

components-lead = Все части, из которых состоят страницы, во всех состояниях, нарисованные теми же шаблонами. Когда какая-то часть меняется, смотрите сначала сюда.
components-type = Шрифт
components-chips = Статусы, сводные оценки и знаки
components-notices = Сообщения
components-lists = Списки и фильтры
components-pictures = Диаграммы и цифры
components-quotations = Цитаты и исправления
components-assessments = Оценки
components-forms = Формы
components-import = Импорт
components-empty = Пустые страницы и страницы ошибок
components-tables = Таблицы
components-navigation = Навигация
components-buttons = Кнопки
sample-heading = Заголовок второго уровня
sample-lead = Вступление в одном-двух предложениях говорит, что это за страница и как обстоит дело.
sample-text = Основной текст набран такой ширины, чтобы его было легко читать, и того размера, который выбрал читатель. Ссылка выглядит как { $name }, и ничто другое так не выглядит.
sample-link = ссылка
sample-one-thing = Главное действие
sample-another = Другое действие
sample-undo = Отменить это
sample-plain = Неприметное действие
sample-completed = Выполнена
sample-in-progress = Выполняется
sample-to-be-implemented = Предстоит выполнить
sample-not-assessed = Не оценена
sample-not-started = Не начата
sample-government = Правительства
sample-intergovernmental = Межправительственные организации
sample-civil-society = Гражданское общество
sample-technical = Техническое сообщество
sample-private = Частный сектор
sample-another-group = Другая группа
sample-no-group = Без группы
sample-tag = Конкретные итоги
sample-notice = Раунд открыт для всех до конца месяца.
sample-notice-good = Ваша оценка подана.
sample-notice-open = Файл не удалось прочитать.
sample-diverge = Два участника видят это по-разному
sample-diverge-how = Один считает, что рекомендация выполняется, другой — что её ещё предстоит выполнить. Обе оценки остаются в силе.
sample-title = Более короткие доклады, полезные тем, кто принимает решения
sample-title-two = Упорядочить документы, как это сделала бы библиотека
sample-title-three = Текст ещё не внесён
sample-about = Итоги · Доклад рабочей группы, 2012
sample-about-stub = Финансирование · известен только номер
sample-source = Доклад рабочей группы, 2012, рекомендация { $name }
sample-as-written = Так, как написано в источнике. Никогда не редактируется.
sample-quotation = Доклады форума должны быть краткими, показывать, где мнения сходятся и где расходятся, и называть адресатов.
sample-mistyped = Доклады форума должны быть кратккими, показывать, где мнения сходятся и где расходятся, и называть адрисатов.
sample-other-wording = Доклады форума обязаны быть краткими, показывать, где мнения сходятся, и называть каждый орган, к которому они обращены.
sample-corrected-by = Две опечатки в источнике. Отмечены секретариатом.
sample-assessor = Член рабочей группы
sample-capacity = Рабочая группа по совершенствованию Форума
sample-narrative = Доклады всё ещё больше описывают, чем делают выводы. Началом мог бы стать шаблон, в котором надо указать точки согласия и расхождения.
sample-narrative-two = Краткие послания последнего совещания — это начало. Не хватает адресата.
sample-evidence = Послания последнего совещания
sample-filed = Подана оценка
sample-imported = Импортировано из рабочей книги, строка 65
sample-source-word = Источник
sample-category = Категория
sample-outcomes = Итоги
sample-entities = Связи с другими организациями
sample-planning = Многолетнее планирование
sample-sorted-by = Порядок
sample-number = Номер
sample-all-shown = 40 рекомендаций, без фильтров, по номеру
sample-page-shown = 1–20 из 40
sample-status = Статус
sample-of = из 40
sample-share-sentence = Большинство рекомендаций ещё предстоит выполнить; пять из 40 никто не оценивал.
sample-action = Действие
sample-responsible = Ответственный
sample-due = Срок
sample-state = Состояние
sample-action-text = Шаблон доклада с точками согласия и расхождения
sample-secretariat = Секретариат
sample-due-text = середина июня
sample-where = Каков ход выполнения?
sample-where-help = Верными могут быть сразу два ответа.
sample-where-error = Выберите хотя бы один статус
sample-why = Почему?
sample-why-help = Что сделано, чего не хватает. Другие прочтут это рядом со своим мнением; никто, кроме вас, этого не изменит.
sample-why-error = Объясните почему — одним предложением или больше
sample-email = Адрес электронной почты
sample-email-help = На него придёт ссылка для входа.
sample-speak-as = В каком качестве вы выступаете
sample-myself = От своего имени
sample-file = Рабочая книга
sample-file-help = .xlsx, .ods, .csv, .tsv или .json, до 20 МБ
sample-step-upload = Загрузка
sample-step-columns = Столбцы
sample-step-plan = План
sample-step-decide = Решение
sample-step-apply = Применение
sample-in-the-register = В реестре
sample-in-the-file = В файле, строка 12
sample-decision = Что это?
sample-decision-wording = Та же рекомендация в другой формулировке
sample-decision-separate = Другая рекомендация
sample-decision-skip = Пропустить строку
sample-empty = Действий пока нет
sample-empty-why = Здесь приводятся действия по этой рекомендации. Добавлять их могут члены рабочей группы.

## Dates

date-day = { $day } { $m ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } г.
date-and-time = { $date }, { $time } UTC
date-month = { $month } { $year } г.
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

## More that can go wrong

error-malformed = Это не удалось понять
error-malformed-why = Пришло не то, что принимает эта страница. Ничего не изменено.
error-sign-in-needed = Войдите, чтобы продолжить
error-sign-in-needed-why = Это для тех, кто вошёл. Затем вы вернётесь сюда.
error-conflict = Это уже есть
error-conflict-why = Кто-то опередил вас, или форма отправлена дважды. Ничего не изменено; посмотрите, что там есть.
error-unacceptable = В таком виде это нельзя принять
error-unacceptable-why = Ничего не изменено. Здесь указано, что нужно исправить.
error-no-space = На диске форума нет места
error-no-space-why = Ничто не записано наполовину. Сообщите тем, кто ведёт форум; набранное вами осталось в браузере.
sign-in-needed = Сначала войдите: это для тех, кто вошёл.
not-allowed = Ваши роли этого не позволяют.
form-no-longer-good = Эта форма больше не действует. Вернитесь назад, загрузите страницу заново и отправьте форму ещё раз; набранное вами осталось в браузере.
sent-from-elsewhere = Это отправлено со страницы другого сайта или под именем, которого форум не знает, поэтому ничего не сделано. Вернитесь назад: введённое осталось в браузере. Откройте форум по его собственному адресу и отправьте снова.
kept-words = Что вы набрали
kept-words-why = Ничего не потеряно. Просмотрите и отправьте ещё раз; если сеанс завершён, сначала войдите в другом окне.
send-once-more = Отправить ещё раз
too-large = Это больше, чем форум принимает.

## What moderators do

moderation-report-reason = Что с ним не так
moderation-report-reason-help = Это читают только модераторы.
moderation-report-button = Сообщить
moderation-reports = Сообщения
moderation-step = Что сделать
moderation-step-missing = Выберите, что сделать.
moderation-step-accept = Пропустить
moderation-step-accept-help = Его прочтут все, кто может это читать.
moderation-step-decline = Отклонить новые слова
moderation-step-decline-help = Остаются прежние слова; в журнале сказано почему.
moderation-step-hide = Скрыть
moderation-step-hide-help = Место остаётся вместе с вашей причиной; слова видят автор и модераторы.
moderation-step-show = Показать снова
moderation-step-show-help = Его снова читают все, и в журнале сказано почему.
moderation-step-keep = Оставить
moderation-step-keep-help = Он остаётся как есть, сообщения рассмотрены.
moderation-step-accept-done = Пропущено.
moderation-step-decline-done = Новые слова отклонены, остаются прежние.
moderation-step-hide-done = Скрыто.
moderation-step-show-done = Показано снова.
moderation-step-keep-done = Оставлено после сообщения.
moderation-step-button = Сделать
moderation-public-reason = Открытая причина
moderation-public-reason-help = Нужна, чтобы скрыть или показать снова. Её читают все в журнале: назовите правило, а не слова.
