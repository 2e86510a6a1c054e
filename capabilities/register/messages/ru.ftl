### Реестр рекомендаций.

## Rules

may-register-read = Читать реестр, его рекомендации и оценки
may-register-assess = Подавать оценку от своего имени
may-register-amend-assessment = Изменять оценку
may-register-keep-actions = Вносить и изменять действия
may-register-keep-recommendations = Вносить рекомендации, давать им названия, метки, категории, связи и исправления
may-register-import = Импортировать рабочие книги и отменять импорт
may-register-keep-vocabulary = Изменять статусы, категории, раунды, название и этап реестра
phase-working-group = Рабочая группа
phase-chair-preview = Предварительный просмотр председателем
phase-advisory-group = Консультативная группа
phase-public = Открытый этап

## What can be wrong

register-source-missing = Укажите, из какого источника она взята.
register-text-or-number-missing = Укажите текст или хотя бы номер.
register-language-unknown = Это не код языка. Напишите, например, en, fr или zh-Hans.
register-too-long = Слишком длинно.
register-task-missing = Укажите, что предстоит сделать.
register-state-unknown = Выберите состояние.
register-status-unknown = Такого статуса в этом реестре нет.
register-narrative-missing = Объясните почему — одним предложением или больше.
register-narrative-too-long = Пояснение слишком длинное: допускается не более миллиона байтов.
register-evidence-too-much = Допускается не более ста ссылок.
register-evidence-no-address = Подтверждение — это адрес, который начинается с https:// или http://.
register-covers-missing = Укажите, к какой рекомендации это относится.
register-round-unknown = Такого раунда нет.
register-phase-unknown = Такого этапа нет.
register-name-missing = Дайте название.
register-status-in-use = Этот статус указан в оценках, поэтому он остаётся.
register-category-in-use = К этой категории отнесены или были отнесены рекомендации, поэтому она остаётся.
register-category-unknown = Категории «{ $name }» нет; новые создают администраторы.
register-name-taken = Это название уже носит «{ $name }». Выберите другое или измените ту запись.
register-correction-empty = Напишите текст так, как он приведён в источнике.
register-reason-missing = Укажите, в чём опечатка и где находится правильный текст.
register-text-frozen = Её текст уже внесён; добавьте к нему исправление.
register-relation-unknown = Выберите вид связи и другую рекомендацию.
register-date-unknown = Укажите год, месяц или день: 2018, 2018-10 или 2018-10-11.
register-period-unknown = Укажите год, месяц или день либо два из них: 2018, 2018-10 или 2014/2018.
register-due-no-date = «{ $name }» — не дата. Напишите дату, например 2020-09-30, или слова, например «середина июня».
register-plan-is-old = После составления плана реестр изменился. Посмотрите план ещё раз.
register-undecided = Не по всем конфликтам приняты решения. Сначала примите их.
register-built-upon = На внесённое этим импортом уже опираются новые записи, поэтому отменить его нельзя.
register-sent-twice = Эта форма уже была отправлена, и внесённое ею сохранено.
register-said-already = Вы уже сказали то же самое в этом раунде. Измените ту оценку, если что-то изменилось.
register-sent-twice-other = Вы уже отправляли эту форму с другими словами, и внесённое ею сохранено. Просмотрите то, что ввели теперь, и отправьте снова, если это должно стоять рядом.
register-stands-already = Те же слова под этим источником, списком и номером уже есть.

## Reading the register

read-title = Реестр рекомендаций
read-what-it-is = Что было рекомендовано, словами источника; как это оценили в каждом раунде; и что за этим следует.
read-phase-public = Читать его могут все. Каждый вошедший оценивает, комментирует и предлагает от своего имени; разные оценки приводятся рядом.
read-phase-working-group = Он находится в рабочей группе: его читают и оценивают члены группы, которая его ведёт. Он ещё не опубликован.
read-phase-chair-preview = Он находится у председателей и координаторов, которые читают его и дают оценки раньше других. Он ещё не опубликован.
read-phase-advisory-group = Он находится в консультативной группе: читают и оценивают её члены и те, кто его ведёт. Он ещё не опубликован.
read-phase-advisory-group-of = Им занимается группа «{ $name }»: читают и оценивают её члены и те, кто его ведёт. Он ещё не опубликован.
read-phase-advisory-group-unnamed = Это этап консультативной группы, но она не назначена: читают и оценивают члены группы, которая ведёт реестр. Он ещё не опубликован.
read-phase-advisory-group-nobodys = Это этап консультативной группы, но не назначены ни она, ни группа, которая ведёт реестр: читают и оценивают все участники форума. Он ещё не опубликован.
read-closed-title = Пока открыт не для всех
read-closed = Этот реестр пока закрыт для вас: сначала его читают те, кто над ним работает. Он откроется здесь, когда начнётся следующий этап.
read-closed-sign-in = Этот реестр ещё не опубликован. Если вы над ним работаете, войдите, чтобы его прочитать.
read-drafts = Ваши черновики
read-drafts-why = Их видите только вы.
read-find-one = Найти рекомендацию для оценки
read-import = Импортировать рабочую книгу
read-settings = Статусы, категории, раунды, этап
read-sign-in-to-assess = Войти, чтобы участвовать
read-empty = В реестре пока ничего нет
read-empty-why = Здесь приводятся рекомендации с источником и с тем, что из них вышло. Координатор вносит их по одной или импортирует рабочую книгу, в которой они велись.
read-where-it-stands = Ход выполнения
read-where-these-stand = { $n ->
    [1] Ход выполнения этой рекомендации
    [one] Ход выполнения { $n } рекомендации
    [few] Ход выполнения { $n } рекомендаций
    [many] Ход выполнения { $n } рекомендаций
   *[other] Ход выполнения { $n } рекомендации
}
read-all-of-them = Все рекомендации
read-by-reading = Как они оценены
read-not-stale = Позже или ещё нет
read-by-category = По категориям
read-divided = По категориям и источникам
read-and-more = { $n ->
    [one] и ещё { $n } строка в таблице
    [few] и ещё { $n } строки в таблице
    [many] и ещё { $n } строк в таблице
   *[other] и ещё { $n } строки в таблице
}
read-by-source = По источникам
read-of = из { $n }
read-without-status = Без статуса
read-nothing-assessed = Ни одну из них ещё никто не оценил.
read-largest-part = Чаще всего встречается статус «{ $status }»: { $n } из { $of }.
read-all-alike = { $n ->
    [1] Её статус — «{ $status }».
    [one] У всех { $n } рекомендации статус «{ $status }».
    [few] У всех { $n } рекомендаций статус «{ $status }».
    [many] У всех { $n } рекомендаций статус «{ $status }».
   *[other] У всех { $n } рекомендации статус «{ $status }».
}
read-nobody-assessed = { $n ->
    [0] Каждая кем-либо рассмотрена.
    [1] Одну рекомендацию ещё никто не рассматривал.
    [one] { $n } рекомендацию ещё никто не рассматривал.
    [few] { $n } рекомендации ещё никто не рассматривал.
    [many] { $n } рекомендаций ещё никто не рассматривал.
   *[other] { $n } рекомендации ещё никто не рассматривал.
}
read-not-started = Категории, работа по которым не начата: { $name }.
read-not-started-in = { $name } ({ $round })
read-category-not-started = { $name } (не начата, { $round })
read-reading-not-assessed = Не оценена
read-reading-pending = Отложена
read-reading-single = Один участник
read-reading-unanimous = Единогласно
read-reading-divergent = Мнения расходятся
read-stale = Оценена более двух лет назад
read-stub = Известен только номер
read-no-text = Текст ещё не внесён
read-no-text-why = Пока известен только её номер. Текст будет добавлен сюда, когда его найдут.
read-round = Раунд { $name }
read-recommendations = Рекомендации
read-search-these = Поиск среди них
read-sort = Порядок
read-sort-document = в порядке документов
read-sort-number = по номеру
read-sort-title = по названию
read-sort-changed = сначала недавно изменённые
read-filter-reading = Сводная оценка
read-filter-status = Статус
read-filter-category = Категория
read-filter-source = Источник
read-filter-round = Раунд
read-filter-tag = Метка
read-filter-responsible = Ответственный
read-filter-list = Список
read-or = {" "}или{" "}
read-words-quoted = «{ $name }»
read-named = { $name }: { $value }
read-all-shown = { $n ->
    [one] { $n } рекомендация, без фильтров, { $sort }
    [few] { $n } рекомендации, без фильтров, { $sort }
    [many] { $n } рекомендаций, без фильтров, { $sort }
   *[other] { $n } рекомендации, без фильтров, { $sort }
}
read-some-shown = { $n ->
    [0] Ни одной рекомендации: { $filters }
    [1] Одна рекомендация: { $filters }
    [one] { $n } рекомендация: { $filters }, { $sort }
    [few] { $n } рекомендации: { $filters }, { $sort }
    [many] { $n } рекомендаций: { $filters }, { $sort }
   *[other] { $n } рекомендации: { $filters }, { $sort }
}
read-page-shown = { $from }–{ $to } из { $n }
read-nothing-found = Ничто не отвечает всем этим условиям
read-nothing-found-why = Снимите один из фильтров или уберите часть слов. Поиск ведётся по номерам, названиям и текстам.
read-export-these = { $n ->
    [1] Скачать эту рекомендацию:
    [one] Скачать { $n } рекомендацию:
    [few] Скачать { $n } рекомендации:
    [many] Скачать { $n } рекомендаций:
   *[other] Скачать { $n } рекомендации:
}

## A recommendation

read-as-written = Рекомендация { $name }, дословно по источнику. Никогда не редактируется.
read-as-written-unnumbered = Дословно по источнику. Никогда не редактируется.
read-recommendation-number = Рекомендация { $name }
read-tags = Метки
read-more-tags = { $n ->
    [one] Ещё { $n } метка
    [few] Ещё { $n } метки
    [many] Ещё { $n } меток
   *[other] Ещё { $n } метки
}
read-corrected-by = { $reason } Отмечено { $date }: { $name }.
read-other-wordings = Другие формулировки
read-other-wording = Встречается и в такой формулировке
read-other-wording-in = Встречается и в такой формулировке: { $name }
read-met-on = Дата внесения: { $name }; слова, которые есть только в источнике, зачёркнуты, слова, которые есть только в этой формулировке, подчёркнуты.
read-cannot-be-assessed = Пока нельзя оценить
read-status-completed = Выполнена
read-status-in-progress = Выполняется
read-status-to-be-implemented = Предстоит выполнить
read-former-participant = Бывший участник
read-not-assessed-yet = Её ещё никто не оценил
read-not-assessed-yet-why = Здесь приводятся оценки участников форума: каков ход выполнения, почему и чем это подтверждается.
read-round-assessed = Оценка: { $name }
read-from-to = { $from } – { $to }
read-round-published = публикация: { $name }
read-round-not-assessed = В этом раунде её никто не оценил.
read-round-pending = { $n ->
    [one] { $n } участник рассмотрел её, но пока не смог оценить.
    [few] { $n } участника рассмотрели её, но пока не смогли оценить.
    [many] { $n } участников рассмотрели её, но пока не смогли оценить.
   *[other] { $n } участника рассмотрели её, но пока не смогли оценить.
}
read-round-single = Пока её оценил один участник: { $status }.
read-round-single-several = Пока один участник, оценок: { $n }: { $status }.
read-round-unanimous = { $n ->
    [one] Единое мнение { $n } участника: { $status }.
    [few] Единое мнение { $n } участников: { $status }.
    [many] Единое мнение { $n } участников: { $status }.
   *[other] Единое мнение { $n } участника: { $status }.
}
read-round-divergent = { $n ->
    [1] Один участник дал разные оценки. Все они остаются в силе.
    [one] Мнения { $n } участника расходятся. Все оценки остаются в силе.
    [few] Мнения { $n } участников расходятся. Все оценки остаются в силе.
    [many] Мнения { $n } участников расходятся. Все оценки остаются в силе.
   *[other] Мнения { $n } участника расходятся. Все оценки остаются в силе.
}
read-position = { $n } из { $of }: { $status }
read-position-shared = Общее для всех: { $name }
read-add-assessment = Добавить свою оценку
read-be-first = Дать первую оценку
read-amend-yours = Изменить вашу оценку
read-add-another = Добавить ещё одну оценку
read-go-on = Продолжить черновик
read-amend-yours-in = Изменить свою оценку: { $name }
read-add-action = Добавить действие
read-amend-action = Изменить
read-amend-recommendation = Изменить сопутствующие сведения
read-sign-in-first = Оценивает каждый вошедший; сначала вам будет предложено войти.
read-members-assess = На этом этапе оценки дают только те, кто над этим работает; ваши роли такого права не дают.
read-what-follows = Что из неё следует
read-no-actions = Никто ещё ничего на себя не взял. Здесь указывается, что будет сделано по этой рекомендации, кто за это отвечает и к какому сроку.
read-task = Действие
read-responsible = Ответственный
read-due = Срок
read-state = Состояние
read-action-not-started = Не начато
read-action-in-progress = Выполняется
read-action-done = Выполнено
read-action-dropped = Снято
read-kept = Как в исходной таблице
read-kept-why = Ячейки таблицы, для которых здесь нет отдельного места; они сохранены без изменений.
read-kept-heading = Столбец
read-kept-round = Раунд
read-kept-value = Ячейка
read-at-a-glance = Коротко
read-fact-source = Источник
read-fact-list = Список
read-fact-category = Категория
read-fact-rounds = Раунды
read-fact-indications = Приоритетность
read-fact-language = Язык
read-indications = приоритет для { $n } из { $of } участников
read-filed-until = до { $date }: { $name }
read-related = Связанные рекомендации
read-same-as-out = Совпадает с
read-same-as-in = Совпадает с
read-overlaps-out = Пересекается с
read-overlaps-in = Пересекается с
read-depends-on-out = Зависит от
read-depends-on-in = От неё зависит
read-answers-out = Отвечает на
read-answers-in = На неё отвечает
read-refers-to-out = Ссылается на
read-refers-to-in = На неё ссылается
read-who-has-assessed = Кто дал оценку
read-no-group = Группа не указана
read-none-names-a-group = { $n ->
    [1] Один участник, не назвавший группу заинтересованных сторон.
    [one] { $n } участник; никто не назвал группу заинтересованных сторон.
    [few] { $n } участника; никто не назвал группу заинтересованных сторон.
    [many] { $n } участников; никто не назвал группу заинтересованных сторон.
   *[other] { $n } участника; никто не назвал группу заинтересованных сторон.
}
read-history = История
read-full-history = Вся история
read-history-of = История рекомендации { $name }
read-history-why = Все изменения, начиная с последнего. Ничто и никогда не убирается.
read-event-recommendation-added = Внесена в реестр
read-event-imported = Импортирована
read-event-imported-what = Импортировано: { $name }
read-event-imported-from = Импортировано из { $file }: { $what }
read-event-imported-file = Импортирована из { $name }
read-got-named = { $what }: { $name }
read-got-added = рекомендация
read-got-filed = категория
read-got-tagged = метки
read-got-indicated = отметки о приоритетности
read-got-kept = ячейки таблицы
read-got-wording = другая формулировка
read-got-text = текст
read-got-corrected = исправление
read-got-action = действие
read-got-assessed = оценка
read-got-version = прежняя версия оценки
read-got-related = связанные рекомендации
read-event-titled = Дано название: «{ $name }»
read-event-tagged = Заданы метки: { $name }
read-event-untagged = Метки сняты
read-event-filed = Отнесена к категории: { $name }
read-event-unfiled = Не отнесена ни к одной категории
read-event-related = Установлена связь: { $name }
read-event-unrelated = Связь снята: { $name }
read-event-related-how = { $name } ({ $how })
read-event-assessed-in = Оценена: { $name }
read-event-assessment-filed = Подана оценка
read-event-assessment-amended = Изменена оценка
read-event-text-corrected = К тексту добавлено исправление: { $name }
read-event-text-given = Добавлен текст
read-event-action-added = Добавлено действие
read-event-action-amended = Изменено действие
read-event-action-added-named = Добавлено действие: «{ $task }» ({ $state })
read-event-action-amended-named = Изменено действие: «{ $task }» ({ $state })
read-event-import-undone = Импорт отменён
read-event-import-of-undone = Импорт файла { $name } отменён
read-event-other = Изменение ({ $name })

read-version-in-force = Действующая версия
read-version = Версия { $n }
read-versions-of = Оценка, автор: { $name }
read-status-before = Прежде: { $name }
read-what-changed = Что изменилось с прежней версии

## Assessing

assess-title = Ваша оценка рекомендации { $name }
assess-title-unnumbered = Ваша оценка
assess-amend-title = Изменение вашей оценки рекомендации { $name }
assess-amend-title-unnumbered = Изменение вашей оценки
assess-read-again = Дословный текст рекомендации
assess-lead = Расскажите, что вы выяснили. Ваша оценка будет опубликована под вашим именем рядом с оценками других; никто, кроме вас, её не изменит.
assess-status = Каков ход выполнения?
assess-status-help = Верными могут быть сразу два ответа.
assess-status-missing = Выберите хотя бы один статус или укажите, что пока нельзя оценить.
assess-status-both = Выберите статус или укажите, что пока нельзя оценить, но не то и другое сразу.
assess-cannot-help = Ниже укажите, что для этого нужно и от кого.
assess-narrative = Почему?
assess-narrative-help = Что сделано и чего не хватает.
assess-markdown = Как выделять слова, составлять списки и ставить ссылки
assess-markdown-emphasis = выделение
assess-markdown-strong = сильное выделение
assess-markdown-item = пункт списка
assess-markdown-quote = чьи-то слова
assess-markdown-quote-why = станет цитатой
assess-markdown-words = слова
assess-markdown-link = слова со ссылкой
assess-markdown-numbers = «См. рекомендацию 65» станет ссылкой на неё. Изображения и HTML опускаются.
assess-evidence-help = По одной ссылке в строке: сначала адрес, затем название.
assess-speak-as = В каком качестве вы выступаете
assess-speak-as-help = Указывается рядом с вашей оценкой.
assess-round = Раунд
assess-also = Относится также к
assess-also-help = Если то же верно для других рекомендаций этого списка, укажите их номера: 66, 69.
assess-also-unknown = В этом списке нет рекомендации с номером { $name }.
assess-also-ambiguous = Номер { $name } в списке носят несколько рекомендаций. Оцените каждую на её странице.
assess-file = Подать оценку
assess-amend = Сохранить изменённую версию
assess-back = Вернуться, не подавая
assess-already-said = { $n ->
    [0] В этом раунде её ещё никто не оценил.
    [one] В этом раунде подана { $n } оценка. Ваша появится рядом.
    [few] В этом раунде поданы { $n } оценки. Ваша появится рядом.
    [many] В этом раунде подано { $n } оценок. Ваша появится рядом.
   *[other] В этом раунде подано { $n } оценки. Ваша появится рядом.
}
assess-yours-stands = В этом раунде вы её уже оценили. Новая оценка встанет рядом с первой; то, что с тех пор изменилось, лучше внести в неё.
assess-amend-instead = Изменить вашу оценку
assess-read-them = К рекомендации
assess-signed-out = Ваш вход больше не действует, поэтому ничего не подано. Войдите снова в другом окне и отправьте эту форму ещё раз: весь ваш текст на месте.
assess-sign-in-beside = Войти в другом окне
assess-form-too-old = Эта форма была открыта слишком долго или пришла из другого места, поэтому ничего не подано. Просмотрите свой текст и отправьте её ещё раз.
assess-draft-too-large = Это больше, чем вмещает черновик. Текст хранится только в этом окне.
assess-keep-draft = Сохранить как черновик
flash-draft-kept = Черновик сохранён. Его видите только вы.
assess-draft-elsewhere = Вы пишете эту оценку и в другом окне, и оттуда сохранены другие слова. Эти сохранены только в этом окне.
assess-stands-now = Что стоит там сейчас
assess-you-typed = Что ввели вы
flash-assessment-filed = Ваша оценка подана и приводится рядом с другими.
flash-assessment-amended = Ваша оценка изменена. Прежнюю версию по-прежнему можно прочитать.

## Entering and amending

register-recommendation-number = Рекомендация { $name }
register-enter = Внести рекомендацию
register-enter-why = Внесённый текст источника больше не меняется. Опечатки исправляются отдельно, рядом с ним.
register-source = Источник
register-source-help = Документ, из которого она взята. Новое название создаёт новый источник.
register-list = Список
register-list-help = Список или глава источника, если их несколько.
register-number = Номер
register-number-help = Как в источнике, например 65 или Part 2.II. По одному номеру создаётся запись, текст которой можно дать позже.
register-text = Текст
register-text-help = Слово в слово, как в источнике.
register-wording = Этот текст
register-verbatim = Собственный текст источника
register-summary = Изложение нашими словами
register-language = Язык текста
register-language-help = Код языка, например en, ru, ar или zh-Hans.
register-title = Название
register-title-help = Даётся нами для поиска: от четырёх до десяти слов.
register-categories = Категории
register-categories-help = Снятая категория остаётся в истории.
register-other-category = Другая категория
register-other-category-help = Её название. Если такой ещё нет, она будет создана.
register-categories-made-by = Другие категории создают администраторы.
register-standing-already = Уже есть:
register-is-it-another = Это другая рекомендация?
register-is-it-another-help = Номера повторяются, и слова тоже могут. Если рекомендация та же, оставьте эту форму: ничего не внесено.
register-is-another = Да, внести её рядом с имеющейся
register-tags = Метки
register-tags-help = По одной в строке.
register-round = Раунд
register-no-round = Пока никакой
register-leave = Оставить как есть
register-back = Вернуться, не внося
register-keep-it = Сохранить
register-amend = Изменить
register-amend-number = Изменить: { $name }
register-amend-why = Названия, метки, категории и связи — наши, и их можно менять. Слова источника — нельзя.
register-around = Сопутствующие сведения
register-give-text = Дать её текст
register-give-text-why = Пока известен только её номер.
register-correct-text = Исправить опечатку в тексте
register-correct-text-why = Внесённый текст остаётся, а исправление с указанием причины приводится рядом.
register-text-as-source = Текст, как в источнике
register-lay-correction = Добавить исправление
register-reason = В чём опечатка
register-reason-help = И где находится правильный текст.
register-relations = Связанные рекомендации
register-no-relations = Пока нет.
register-unrelate = Снять связь
register-relate = Связать
register-relation-kind = Эта рекомендация
register-other = Другая рекомендация
register-other-help = Её номер в том же списке или адрес её страницы.
register-other-unknown = Рекомендации с номером или адресом «{ $name }» нет.
register-other-ambiguous = Номер { $name } носят несколько рекомендаций. Укажите адрес нужной.
register-relation-same-as-out = совпадает с
register-relation-same-as-in = совпадает с
register-relation-overlaps-out = пересекается с
register-relation-overlaps-in = пересекается с
register-relation-depends-on-out = зависит от
register-relation-depends-on-in = необходима для
register-relation-answers-out = отвечает на
register-relation-answers-in = получила ответ в
register-relation-refers-to-out = ссылается на
register-relation-refers-to-in = упоминается в
register-add-action = Добавить действие
register-amend-action = Изменить действие
register-task = Задача
register-task-help = Что предстоит сделать по этой рекомендации.
register-responsible = Ответственный
register-responsible-help = Один или несколько, по одному в строке.
register-due = Срок
register-due-help = Дата, например 2020-09-30, или слова, например «середина июня».
register-state = Состояние
register-state-not-started = Не начато
register-state-in-progress = Выполняется
register-state-done = Выполнено
register-state-dropped = Снято
register-sources = Источники
register-sources-why = Документы, из которых взяты рекомендации.
register-no-sources = Источников пока нет
register-no-sources-why = Источник создаётся с первой рекомендацией, в которой он указан. Координаторы вносят рекомендации или импортируют рабочую книгу.
register-source-name = Название
register-source-name-help = Так он обозначается в списках и фильтрах.
register-body = Орган
register-body-help = Кто его опубликовал.
register-document = Документ
register-date = Дата
register-date-help = Год, месяц или день: 2018, 2018-10 или 2018-10-11.
register-period-help = Год, месяц или день либо период: 2018, 2018-10 или 2014/2018.
register-url = Адрес
register-how-many = Рекомендации
register-amend-source = Изменить источник
register-add-source = Добавить источник
flash-recommendation-entered = Рекомендация внесена.
flash-recommendation-amended = Сохранено.
flash-action-kept = Действие сохранено.
flash-source-kept = Источник сохранён.

## Import

import-imports = Импорт
import-why = Рабочая книга становится частью реестра в пять шагов, и до последнего из них ничего не записывается.
import-step-upload = Загрузка
import-step-columns = Столбцы
import-step-plan = План
import-step-conflicts = Конфликты
import-step-apply = Применение
import-choose-file = Рабочая книга
import-choose-file-help = .xlsx, .ods, .csv или .tsv либо выгрузка из другого реестра (.json). Здесь — не больше 24 МБ; файлы крупнее вносятся командой.
import-upload = Загрузить
import-too-large = Файл больше 24 МБ. Файлы крупнее вносятся командой «plenary import register».
import-file-missing = Выберите файл.
import-earlier = Прежний импорт
import-none = Пока не было.
import-file-name = Файл
import-when = Когда (UTC)
import-who = Кем
import-by-operator = Оператор
import-undo = Отменить
import-undone = Отменён
import-stays = Отменить нельзя
import-built-upon = { $name } уже использует то, что принёс этот импорт ({ $date }), поэтому отменить его больше нельзя.
import-goes-in = Вносится так
import-none-named = нет
import-and-others = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
import-file = Импорт: { $name }
import-no-columns = Столбцы этого файла известны, или таких, которые можно сопоставить, в нём нет.
import-columns-of = Как найдено на листе «{ $name }». Измените то, что распознано неверно.
import-windows-1252 = Файл не в кодировке UTF-8, поэтому он читается как Windows-1252. Если буквы неверны, сохраните его в UTF-8 и отправьте снова.
import-column = Столбец
import-first-value = Первое значение
import-taken-for = Принято за
import-column-round = раунд { $name }
import-as-recognised = { $name } (распознано)
import-kept-as-it-stands = Сохраняется как есть
import-field-number = Номер
import-field-text = Текст рекомендации
import-field-title = Название
import-field-category = Категория
import-field-tags = Метки
import-field-source = Источник
import-field-list = Список
import-field-reference = Указание на документ
import-field-cross-reference = Перекрёстные ссылки
import-field-status = Статус
import-field-narrative = Оценка
import-field-assessor = Кто оценил
import-field-responsible = Ответственный
import-field-cost = Стоимость
import-field-remark = Примечание
import-field-evidence = Подтверждения
import-field-language = Язык
import-field-round = Раунд
import-field-indications = Отметки о приоритетности
import-field-ignore = Ничто: не импортировать
import-field-unknown = Один из столбцов сопоставлен с полем, которого нет.
import-what-the-file-does-not-say = О чём файл не говорит
import-source = Источник
import-source-help = Имеет преимущество перед столбцом файла. Если нет ни того, ни другого, берётся имя файла.
import-list = Список
import-list-help = Список или глава источника. Если не указано, у источника один список.
import-round = Раунд
import-round-help = Год, например 2018. Год в заголовке столбца имеет преимущество; если нет ни того, ни другого — текущий год.
import-sheet = Лист
import-sheet-help = Каждый лист импортируется отдельно. Выберите другой и посмотрите план ещё раз.
import-assessor = Кто дал оценки
import-assessor-help = Группа, которой принадлежит список. Она станет участником без учётной записи.
import-split = Считать каждый абзац оценки отдельной оценкой
import-look-again = Посмотреть план ещё раз
import-add = Добавлено
import-add-means = новые рекомендации
import-amend = Дополнено
import-amend-means = получат категорию, раунд, метку, связь или оценку
import-same = Без изменений
import-same-means = строки, которые ничего не меняют
import-conflict = Конфликты
import-conflict-means = почти те же слова, что и в другой
import-rejected = Отклонено
import-rejected-means = строки, которые нельзя принять
import-changes-nothing = Всё это уже есть в реестре.
import-every-row = Все строки
import-row = Строка
import-result = Результат
import-about = О чём
import-reason = Почему
import-more-rows = { $n ->
    [one] Ещё { $n } строка не показана.
    [few] Ещё { $n } строки не показаны.
    [many] Ещё { $n } строк не показано.
   *[other] Ещё { $n } строки не показано.
}
import-conflicts-why = Более половины слов этих текстов — те же, что и в рекомендации с тем же номером. Это одна и та же рекомендация?
import-row-number = Строка { $n }
import-in-the-register = В реестре
import-in-the-file = В файле
import-decide = Что это?
import-undecided = Решение ещё не принято
import-decide-wording = Та же рекомендация, другими словами
import-decide-wording-means = Обе формулировки сохраняются рядом в одной рекомендации.
import-decide-separate = Другая рекомендация
import-decide-separate-means = Она добавляется рядом с имеющейся.
import-decide-skip = Пропустить эту строку
import-decide-skip-means = С ней ничего не делается.
import-keep-decisions = Сохранить эти решения
import-leave-out = { $n ->
    [1] Импортировать остальное без отклонённой строки
    [one] Импортировать остальное без { $n } отклонённой строки
    [few] Импортировать остальное без { $n } отклонённых строк
    [many] Импортировать остальное без { $n } отклонённых строк
   *[other] Импортировать остальное без { $n } отклонённой строки
}
import-undecided-left = { $n ->
    [one] Решение не принято ещё по { $n } конфликту.
    [few] Решение не принято ещё по { $n } конфликтам.
    [many] Решение не принято ещё по { $n } конфликтам.
   *[other] Решение не принято ещё по { $n } конфликта.
}
import-apply-why = В этот момент план составляется ещё раз и применяется целиком или не применяется вовсе. Импорт можно отменить, пока на него не опираются новые записи.
import-apply = Применить
import-rejected-stop = Некоторые строки отклонены, поэтому ничего не записано. Отметьте, что остальные можно внести без них, или исправьте файл.
import-discard = Отказаться от этого файла
flash-import-applied = Импорт выполнен.
flash-import-undone = Импорт отменён.
flash-import-discarded = Файл удалён без импорта.
flash-import-settled = Этот файл больше не ждёт: он уже импортирован или удалён.

## Import: why a row or a file is not taken as it stands

import-part-number = номер
import-part-alias = другое название категории
import-part-round = раунд
import-part-id = идентификатор
import-part-filed = дата подачи
import-part-covers = охваченные рекомендации
import-part-versions = версии
import-why-long = { $field ->
    [number] Номер
    [title] Название
    [source] Источник
    [list] Список
   *[text] Текст
}: слишком много знаков — { $found }, а принимается не больше { $limit }.
import-why-long-category = Категория длиннее { $n } знаков.
import-why-long-tag = Метка длиннее { $n } знаков.
import-why-long-status = Статус длиннее { $n } знаков.
import-why-long-assessment = Оценка занимает больше { $n } байт.
import-why-assessment-of-nothing = Оценка в строке, где нет ни номера, ни текста.
import-why-status-of-nothing = Статус в строке, где нет ни номера, ни текста.
import-why-indications-not-whole = Число отметок о приоритетности — не целое.
import-why-indications-of-too-many = Отметок больше, чем тех, кто мог их поставить: { $n }.
import-why-formula-without-value = Формула без значения или с ошибкой вместо него; исправьте её в табличном редакторе, сохраните файл и отправьте снова.
import-why-nameless = В строке нет ни номера, ни текста.
import-why-number-ambiguous = Этот номер — у нескольких рекомендаций ({ $n }), а в строке нет текста, чтобы их различить.
import-why-text-ambiguous = Эти слова — у нескольких рекомендаций ({ $n }), а в строке нет номера, чтобы их различить.
import-why-conflict = Совпало слов: { $n } из { $of }. Решите, другая ли это формулировка или другая рекомендация.
import-why-conflict-wording = Совпало слов: { $n } из { $of }. Сохраняется как другая формулировка.
import-why-conflict-separate = Совпало слов: { $n } из { $of }. Добавляется как другая рекомендация.
import-why-conflict-skip = Совпало слов: { $n } из { $of }. Пропускается.
import-why-category-taken-as = Категория «{ $name }» принята за «{ $known }».
import-why-indications-stay = Отметки о приоритетности остаются прежними: { $n } из { $of }; в файле — { $file } из { $file-of }.
import-why-link-left-out = Связь с { $name } пропущена: её здесь нет.
import-why-assessment-stays = Оценка { $name } остаётся такой, как здесь; в файле другие её версии.
import-why-status-unknown = Статуса «{ $name }» в реестре нет; он сохраняется как написано.
import-why-round-new = Раунд «{ $name }» здесь новый и датируется: { $date }.
import-why-round-undated = Раунд «{ $name }» здесь новый и не имеет даты.
import-why-and-more = { $name } (и ещё { $n })
import-why-other-json = «{ $name }» — файл JSON, но не выгрузка реестра: в поле «format» стоит не { $format }.
import-why-round = В раунде «{ $name }» не назван год; напишите, например, 2018 или 2018-10.
import-why-own-unreadable = Файл не читается: { $name }.
import-why-own-row-unreadable = Строка { $n } не читается: { $name }.
import-why-own-newer = Здесь читается версия { $n } формата { $format }; файл сделан более новым выпуском программы.
import-why-own-other-shape = Файл не соответствует формату { $format }: { $name }.
import-why-own-cell = Не читается; нужно то, что было при выгрузке.
import-why-own-list = Это не такой список, как при выгрузке: { $name }.
import-why-own-covers = Это не список идентификаторов рекомендаций.
import-why-own-wording = Это ни «verbatim», ни «summary».
import-why-own-computed = Вычисляется из столбца «{ $name }»; меняйте там.
import-why-own-recommendation-differs = У рекомендации здесь не те ячейки, что в строке { $n }.
import-why-own-assessment-differs = У оценки здесь не те ячейки, что в строке { $n }.
import-why-own-assessment-rows = Оценка должна стоять в одной строке каждой рекомендации, которую она охватывает.
import-why-recommendation-twice = Этот идентификатор у двух рекомендаций ({ $name }).
import-why-assessment-twice = Этот идентификатор у двух оценок ({ $name }).
import-why-action-twice = Этот идентификатор у двух действий ({ $name }).
import-why-no-moment = Это не момент времени вида 2020-08-12T09:30:00.000000Z ({ $name }).
import-why-unknown-word = Такого слова здесь не знают ({ $name }).
import-why-category-without-key = Категория без ключа ({ $name }).
import-why-assessment-covers-nothing = Оценка, не охватывающая ни одной рекомендации ({ $name }).
import-why-covers-missing = Рекомендация, которой нет в файле ({ $name }).
import-why-covers-twice = Рекомендация охвачена дважды ({ $name }).
import-why-without-version = Оценка без единой версии ({ $name }).
import-why-no-sheet = Листа «{ $name }» нет; в файле есть { $names }.
import-why-no-text-column = Ни в одном столбце листа «{ $name }» нет рекомендаций; его столбцы: { $names }; укажите ниже нужный.
import-why-empty-sheet = Ни в одном столбце листа «{ $name }» нет рекомендаций: он пуст.
import-why-no-column = Столбца «{ $name }» нет, сопоставлять нечего; столбцы: { $names }.
import-why-no-column-at-all = Столбца «{ $name }» нет, сопоставлять нечего: лист пуст.
import-why-mapped-twice = { $names }: все приняты за «{ $name }», а в строке это бывает один раз.
import-why-empty = Файл «{ $name }» пуст.
import-why-too-large = Размер файла — { $size }, а читается не больше { $limit }; разделите его на части.
import-why-unknown-ending = Имя «{ $name }» не оканчивается на .xlsx, .ods, .csv или .tsv, а читаются только такие файлы.
import-why-not-what-its-name-says = Содержимое «{ $name }» не соответствует имени: должно быть — { $expected }, на деле — { $found }.
import-why-no-spreadsheet = В «{ $name }» — { $found }; сохраните как .xlsx, .ods, .csv или .tsv.
import-why-old-excel = «{ $name }» — книга Excel старше 2007 года; сохраните её как .xlsx.
import-why-encrypted = «{ $name }» защищён паролем; сохраните копию без пароля.
import-why-damaged = «{ $name }» обрезан или повреждён ({ $part }: { $error }); сохраните или отправьте его ещё раз.
import-why-unpacks-too-large = «{ $name }» распаковывается в объём больше { $limit }, что не нужно ни одному реестру; файл не принят.
import-why-too-many-sheets = Листов в файле: { $n }, а читается не больше { $limit }.
import-why-too-many-rows = На листе «{ $name }» больше { $limit } строк; разделите его.
import-why-too-many-columns = В строке { $n } листа «{ $name }» больше { $limit } столбцов.
import-why-cell-too-long = В ячейке { $cell } листа «{ $name }» больше { $limit }.
import-why-too-much-text = Все ячейки вместе занимают больше { $name }; разделите файл.
import-why-unclosed-quote = Кавычка, открытая в строке { $n }, нигде не закрыта.
import-why-broken-utf8 = В строке { $n } нарушена кодировка UTF-8 (байт { $byte }), а в других строках она верна; сохраните файл в UTF-8 ещё раз.
import-why-broken-utf16 = «{ $name }» обрывается посреди символа UTF-16 или содержит его половину; сохраните файл в UTF-8.
import-content-excel = книга Excel
import-content-open-document = таблица OpenDocument
import-content-delimited = текст с разделителями
import-content-packed = сжатые данные, как в .xlsx, .ods или .zip
import-content-open-document-text = текст OpenDocument
import-content-binary-excel = двоичная книга Excel (.xlsb)
import-content-word = документ Word
import-content-powerpoint = презентация PowerPoint
import-content-zip = архив zip, а не книга
import-content-unknown = данные — не текст и не таблица
import-content-text = простой текст
import-content-pdf = документ PDF
import-content-picture = изображение
import-content-gzip = данные, сжатые gzip
import-content-web-page = веб-страница
import-content-xml = документ XML
import-content-rtf = документ RTF
import-content-json = документ JSON
import-size = { $unit ->
    [bytes] { $n } байт
    [kB] { $n } КБ
    [GB] { $n } ГБ
    [TB] { $n } ТБ
   *[MB] { $n } МБ
}

## Administration

register-administration = Реестр
register-name = Название реестра
register-name-help = Без названия он озаглавлен «Реестр рекомендаций».
register-keeper = Кто ведёт
register-keeper-help = Координаторы этой группы вносят, изменяют и импортируют рекомендации.
register-any-group = Координаторы любой группы
register-advisory = Консультативная группа
register-advisory-help = Этап консультативной группы открыт её членам и тем, кто ведёт реестр. Если группа не назначена — только последним.
register-no-advisory = Не назначена
register-advisory-unknown = Нет такой группы, которая могла бы быть консультативной.
register-phase = Этап
register-phase-help = Он сразу определяет, кто читает и кто участвует.
register-phase-working-group = Рабочая группа: её члены читают и дают оценки
register-phase-chair-preview = Предварительный просмотр председателем: координаторы читают и дают оценки
register-phase-advisory-group = Консультативная группа: читают и оценивают её члены и те, кто ведёт реестр
register-phase-public = Открытый этап: читают все, участвует каждый вошедший
register-statuses = Статусы
register-statuses-why = В каком состоянии может находиться рекомендация. Статус, указанный в оценках, остаётся.
register-add-status = Добавить статус
register-label = Название
register-aliases = Другие названия
register-aliases-help = Как это ещё называется в файлах, по одному в строке.
register-tone = Цвет
register-tone-good = Достигнуто
register-tone-under = На пути к цели
register-tone-open = Предстоит сделать
register-tone-wait = Ожидание
register-tone-plain = Нейтральный
register-shape = Знак
register-shape-done = Галочка
register-shape-half = Половина
register-shape-ring = Кольцо
register-shape-dashed = Пунктирное кольцо
register-shape-dot = Точка
register-shape-equal = Знак равенства
register-shape-fork = Развилка
register-shape-pause = Пауза
register-shape-cross = Крестик
register-shape-flag = Флажок
register-shape-arrow = Стрелка
register-position = Место по порядку
register-remove = Удалить
register-categories-why = Другое название — это имя, под которым категория известна в файлах: отнесение к ней под этим именем не считается переносом. Категорию, к которой никогда ничего не относили, можно удалить.
register-add-category = Добавить категорию
register-has-started = Работа по ней
register-started = Начата
register-not-started-in = Не начата в раунде { $name }
register-rounds = Раунды
register-rounds-why = Показывается то, что установил последний по датам раунд; более ранний, загруженный позже, его не отменяет.
register-add-round = Добавить раунд
register-round-key = Ключ
register-round-key-help = Обычно год, например 2020.
register-assessed-when = Когда проведена оценка
register-published-when = Когда опубликован
flash-register-kept = Сохранено.

## Раунды

may-register-take-review = Взять на себя категорию в раунде
may-register-keep-rounds = Открывать и закрывать раунды, писать их руководство, поручать категории людям
may-register-set-phase = Определять, на каком этапе находится реестр

register-round-key-missing = Дайте раунду ключ, например его год.
register-round-open-already = Раунд «{ $name }» уже открыт.
register-round-not-open = Этот раунд не открыт.
register-category-not-there = Категории «{ $name }» нет.
register-category-not-in-round = Этот раунд не охватывает «{ $name }».
register-party-not-there = Такого человека нет. Выберите из списка.

rounds-title = Раунды
rounds-what-they-are = Раунд — это одна кампания оценки: период, люди, которые просматривают реестр, и то, что они установили.
rounds-open-one = Открыть раунд
rounds-none = Раундов пока нет
rounds-none-why = Первый открывает координатор. Загруженные файлы приносят раунды, о которых в них говорится.
rounds-round = Раунд
rounds-when = Когда
rounds-found = Что установлено
rounds-see-found = Посмотреть, что установлено
rounds-open = Открыт
rounds-closed = Закрыт
rounds-kept = Из файлов
rounds-assessed-when = оценка: { $name }
rounds-published-when = публикация: { $name }
rounds-name-help = Как его называют люди. Без названия его называют по ключу.
rounds-goes-through = Охватывает
rounds-goes-through-help = Ничего не выбрано: все, какие есть.
rounds-guide = Руководство
rounds-guide-why = Его первым читает тот, кто приходит в раунд. Markdown.
rounds-navigate = Как здесь ориентироваться
rounds-process = Что сделано до сих пор
rounds-contribute = Как участвовать
rounds-open-it = Открыть раунд
rounds-amend = Изменить раунд
rounds-open-again = Открыть этот раунд здесь
rounds-take-one = Взять категорию
rounds-take-it = Взять
rounds-phase = На каком он этапе
rounds-phases = Кто что может на каждом этапе
rounds-now = сейчас
rounds-reads = Читает
rounds-contributes = Оценивает, комментирует, предлагает
rounds-works = Спрашивает других, предлагает порядок, указывает приоритеты
rounds-set-phase = Определить этап
rounds-set-phase-help = Он действует сразу для всех, и ничего из того, что кто-то пишет, не пропадёт.
rounds-set-it = Определить этот этап
rounds-progress = Как далеко он продвинулся
rounds-nothing-in-it = В том, что охватывает этот раунд, ничего нет.
rounds-how-counted = Оценено: кто-то установил статус в этом раунде. Ожидает: просмотрено, но оценить пока нельзя. Расхождения, где выводы различаются, входят в число оценённых. То, что отнесено к нескольким категориям, считается в каждой.
rounds-assessed = Оценено
rounds-agreeing = Оценено без расхождений
rounds-pending = Ожидает
rounds-not-started = Не начато
rounds-divergent = С расхождениями
rounds-by-category = По категориям
rounds-category = Категория
rounds-unfiled = Без категории
rounds-who-has-it = Кто просматривает
rounds-nobody = пока никто
rounds-people = По людям
rounds-person = Человек
rounds-people-how-counted = Оценено: человек определил статус в этом раунде. Ожидает: посмотрел, но пока не смог оценить. Расходится: из того и другого, где выводы различаются. Не начато: из взятого на себя, на что он ещё не смотрел.
rounds-reviews = Кто что просматривает
rounds-no-reviews = Пока никто не взял категорию.
rounds-since = С
rounds-until = До
rounds-overdue = Просрочено
rounds-n-of = { $n } из { $of }
rounds-give-back = Вернуть
rounds-untaken = Это пока никто не просматривает:
rounds-myself = Я
rounds-give-help = Вы сами или тот, кому вы её поручаете.
rounds-close = Закрыть раунд
rounds-close-why = После этого ни от кого ничего больше не требуется. Всё установленное остаётся, и раунд можно открыть снова.
rounds-close-it = Закрыть этот раунд
flash-round-opened = Раунд открыт.
flash-round-kept = Раунд сохранён.
flash-round-closed = Раунд закрыт.
flash-phase-set = Этап определён.
flash-review-taken = Взято.
flash-review-given-back = Возвращено.
rounds-left-in = никем не просмотрено: { $name }

## Отчёт о раунде

report-of = Отчёт: { $name }
report-read = Читать отчёт
report-print = Напечатанная, эта страница и есть отчёт на бумаге.
report-opening = Всего рекомендаций: { $n }. Оценено: { $assessed } ({ $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
 }), пока нельзя оценить: { $pending }, никем не просмотрено: { $left }. Расхождения: { $divergent }; выводы приведены рядом.
report-changed = Что изменилось с последней оценки
report-compared = Стоят иначе, чем в прошлом раунде, где их оценивали: { $changed }; так же: { $same }; оценены впервые: { $first }.
report-divergent = Где выводы расходятся
report-none-divergent = В этом раунде нигде.
report-pending = Что не удалось оценить и почему
report-none-pending = В этом раунде ничего.
report-thanks = Благодарность
report-thanks-why = Всем, кто работал в этом раунде, и что сделал каждый.
report-asked = О чём спрашивали в связи с этим
report-asked-on = Спрошено
report-answer = Ответ
report-answered = Ответов на запросы
report-proposed = Предложено рекомендаций
report-made = По состоянию на { $name }.
report-number = Номер
report-recommendation = Рекомендация
report-was = Было
report-is = Стало
report-who = Кто
report-found = Вывод
report-why = Почему
report-and-more = { $n ->
    [one] Ещё { $n } в файлах.
    [few] Ещё { $n } в файлах.
   *[other] Ещё { $n } в файлах.
 }

## Following, what is open, dates

followed-by = { $what } ({ $who })
followed-request = Запрос: { $name }
followed-round-kept = { $name }: заданы даты или название
read-open-in-round = { $name }: приём оценок открыт. Читайте рекомендации и пишите, что вы установили.
read-open = Приём оценок открыт: читайте рекомендации и пишите, что вы установили.
read-open-draft = Оценка, которую вы начали и ещё не подали
read-round-is-published = Публикация: { $name }
read-action-about = Рекомендация { $name }. Ответственные: { $responsible }
followed-round-opened = { $name }: открыт, идёт работа
followed-round-closed = { $name }: закрыт
followed-choosing-opened = Открыт: участники отмечают, что важнее
followed-choosing-closed = Закрыт: можно прочитать, что было отмечено
followed-proposal-taken = Предложение принято в реестр
followed-proposal-declined = Предложение отклонено; причину можно прочитать
read-open-review = Просмотреть эту категорию ({ $name })
## Предложения

may-register-propose = Предложить рекомендацию
proposals-title = Предложения
proposals-one = Предложенная рекомендация
proposals-propose = Предложить рекомендацию
proposals-propose-why = Скажите своими словами, что следует сделать. Их никогда не правят.
proposals-what = Рекомендации, предложенные здесь, и что с ними стало.
proposals-text = Что следует сделать
proposals-text-help = Что-то одно, в одной или нескольких фразах.
proposals-why = Почему
proposals-why-help = Что это исправит и для кого.
proposals-no-category = Ни одна из этих
proposals-send = Предложить
proposals-source = Предложения сообщества
proposals-source-help = Название, под которым она стоит в реестре.
proposals-none = Предложений пока нет
proposals-none-why = Предложить рекомендацию может каждый, кто вошёл, пока реестр для него открыт.
proposals-waiting = Ждут, пока их посмотрят
proposals-waiting-why = Их видят только авторы и те, кто решает.
proposals-decided = Решённые
proposals-held = Ждёт
proposals-taken = Внесена в реестр
proposals-declined = Отклонена
proposals-reason = Причина
proposals-reason-help = Её может прочесть каждый. Для отклонения она нужна.
proposals-see = Посмотреть рекомендацию
proposals-take = Внести в реестр
proposals-decline = Отклонить
proposals-by = Предложено
proposals-text-missing = Скажите, что следует сделать.
proposals-reason-missing = Скажите, почему она отклонена; это может прочесть каждый.
proposals-decided-already = По этому предложению уже принято решение.
flash-proposal-stands = Ваше предложение стоит в реестре.
flash-proposal-held = Ваше предложение ждёт, пока его посмотрят. Вы найдёте его здесь.
flash-proposal-taken = Предложение стоит в реестре.
flash-proposal-declined = Предложение отклонено, причину можно прочесть.
## The order of the register: moves, merges, splits

may-register-suggest-order = Предлагать перенос в другую категорию, объединение или разделение
may-register-decide-order = Принимать или отклонять переносы, объединения и разделения, отменять объединение
order-title = Переносы, объединения, разделения
order-what = Что участники предлагают о месте рекомендаций и что решили координаторы, с обоснованием. Ничьи слова при этом не меняются.
order-open = Ждут решения ({ $n })
order-none-open = Ничто не ждёт решения
order-none-open-why = Любой участник может предложить перенос, объединение или разделение на странице рекомендации.
order-decide-help = Откройте предложение, чтобы принять решение.
order-decided = Решено
order-move = Перенести { $name } в { $to }
order-merge = Объединить { $others } с { $name }, которая остаётся
order-split = Выделить часть { $name } в отдельную рекомендацию
order-category-gone = категория, которой больше нет
order-suggested-by = Предложено { $date }: { $name }. { $reason }
order-accepted-by = Принято { $date }: { $name }. { $reason }
order-declined-by = Отклонено { $date }: { $name }. { $reason }
order-undone-by = Отменено { $date }: { $name }. { $reason }
order-state-open = Ждёт решения
order-state-accepted = Принято
order-state-declined = Отклонено
order-state-undone = Отменено
order-about = О чём идёт речь
order-part = Часть
order-made = Так появилась
order-from = Находится в
order-to = Переходит в
order-nowhere = ни в одной категории
order-decide = Решение
order-merge-does = Первая с этого момента представляет остальные: в списках она стоит один раз, со словами и оценками всех. У остальных остаются свои страницы. Объединение можно отменить.
order-reason = Обоснование
order-reason-help = Его читают все, кому доступен реестр.
order-moved-since = После этого предложения её переместили; сейчас она в: { $name }.
order-anyway = Всё равно перенести
order-accept = Принять
order-decline = Отклонить
order-undo = Отменить объединение
order-undo-does = Каждая снова стоит сама по себе, со всем, что о ней сказано.
order-undo-split = Отменить разделение
order-undo-split-does = Целое снова представляет свою часть: часть объединяется с ним вместе со всем, что о ней сказано. Отмена этого объединения вернёт часть.
order-suggest-move = Предложить перенос: { $name }
order-suggest-merge = Предложить объединение: { $name }
order-suggest-split = Предложить разделение: { $name }
order-move-why = Решает координатор. Прежнее место остаётся в истории.
order-merge-why = Для рекомендаций, которые просят о том же другими словами. Решает координатор; ничего не теряется, объединение можно отменить.
order-split-why = Для текста, в котором две просьбы. Часть становится отдельной рекомендацией словами источника; у этой остаётся весь её текст. Разделение можно отменить.
order-categories-help = Все категории, в которых она будет стоять.
order-category = Или впишите категорию
order-category-help = По названию или другому известному имени.
order-others = Другие рекомендации
order-others-help = По одной в строке: номер или адрес страницы, если номер носят несколько.
order-which-stands = Какая представляет все
order-this-stands = Остаётся { $name }; остальные объединяются с ней
order-other-stands = Остаётся другая; { $name } объединяется с ней
order-part-text = Часть, словами текста
order-part-text-help = Скопируйте из текста выше, слово в слово.
order-part-number = Номер части
order-part-number-help = Например, 51б; если пусто — номер целого.
order-at-once = Сразу
order-directly = Сделать сейчас: решаю как координатор
order-send = Отправить
order-to-move = Предложить перенос
order-to-merge = Предложить объединение
order-to-split = Предложить разделение
order-here = Место в реестре
order-is-merged = Объединена с другой рекомендацией
order-is-merged-why = В списках и подсчётах стоит та. Сказанное об этой остаётся здесь и учитывается там.
order-go-to = Перейти: { $name }
order-stands-for = Представляет также ({ $n })
order-stands-for-why = Они объединены с ней. Учитывается сказанное о любой из них: у каждой оценки указано, о чём она, каждый оценивший считается один раз, разные оценки стоят рядом.
read-merged = Объединённые с другими
read-split-from-out = Часть
read-split-from-in = Часть выделена как
read-merged-into-out = Объединена с
read-merged-into-in = Представляет
read-event-move-suggested = Предложен перенос
read-event-merge-suggested = Предложено объединение
read-event-split-suggested = Предложено разделение
read-event-move-accepted = Перенос принят
read-event-merge-accepted = Объединение принято
read-event-split-accepted = Разделение принято
read-event-move-declined = Перенос отклонён
read-event-merge-declined = Объединение отклонено
read-event-split-declined = Разделение отклонено
read-event-recommendation-split = Часть текста стала отдельной рекомендацией
read-event-merged-into = Объединена с { $name }
read-event-merged-of = Представляет также { $name }
read-event-unmerged-into = Больше не объединена с { $name }
read-event-unmerged-of = Больше не представляет { $name }
flash-order-suggested = Сохранено, с обоснованием.
flash-order-decided = Решение принято, и каждый может прочесть почему.
flash-order-undone = Объединение отменено. Всё как было.
register-why-missing = Объясните почему, хотя бы одним предложением.
register-is-merged = Она объединена с { $name }. Сделайте это с той или сначала отмените объединение.
register-move-nowhere = Выберите категории, в которые она переходит.
register-move-there-already = Она уже находится именно в них.
register-merge-into-merged = Та, что должна остаться, сама объединена с { $name }. Объединяйте с той.
register-merge-with-nothing = Укажите, что с ней объединить.
register-merge-too-many = Не больше пятидесяти за раз.
register-merge-itself = { $name } нельзя объединить с самой собой.
register-merged-already = { $name } уже объединена с другой.
register-merge-stands-for-others = { $name } представляет другие. Объедините наоборот или сначала отмените те объединения.
register-merge-into-one = Укажите одну рекомендацию, которая будет представлять эту.
register-unmerge-there = Объединение отменяют с обоснованием там, где оно решено.
register-split-nothing = Приведите слова, которые стоят отдельно.
register-split-everything = Это весь её текст. Другую рекомендацию составляет часть.
register-split-other-words = В тексте нет этих слов в таком порядке. Скопируйте их из него.
register-moved-since = После этого предложения её переместили; сейчас она в: { $name }. Отметьте, чтобы всё равно перенести.
register-decided-already = Это уже решено другим, и ничего не изменено. Решение — выше.

## Merges that a file brings

import-why-merge-left-out = Объединение с { $name } пропущено: одна из двух уже объединена иначе.

## Choosing: indications, shortlist, choice

may-register-indicate = Указывать приоритетные предложения
may-register-keep-choosings = Открывать и закрывать выбор, выбирать с обоснованием
choosings-title = Выбор приоритетов
choosings-what = Участники указывают приоритетные рекомендации; затем координаторы выбирают несколько, каждую с обоснованием. Числа помогают, но никого не обязывают.
choosings-none = На выбор пока ничего не выносилось
choosings-none-why = Координаторы открывают выбор по списку рекомендаций.
choosing-new = Открыть выбор
choosing-not-yet = Ещё не открыт
choosing-open = Открыт
choosing-closed = Закрыт
choosing-from = с { $name }
choosing-until = до конца дня: { $name }
choosing-closed-on = закрыт { $name }
choosing-took-part = участвовали { $n } из { $of } имеющих право
choosing-left = Вы указали { $n } из { $most }; осталось { $left }.
choosing-yours = Что из этого приоритетно?
choosing-why = Объяснить
choosing-why-of = Почему { $name }
choosing-read-whole = Прочесть целиком
choosing-keep = Сохранить мой выбор
choosing-changeable = Их можно менять до закрытия. Потом имена и обоснования читают все, кому доступен реестр.
choosing-why-not-yet = Он ещё не открыт.
choosing-why-sign-in = Указывают участники; войдите, чтобы сделать это.
choosing-why-members = Указывают участники. Сейчас вы не участник.
choosing-results = Результаты
choosing-results-why = Число показывает, сколько участвовавших её указали. Равные числа делят места. Порядок никого не обязывает.
choosing-place-no = Место
choosing-proposal = Предложение
choosing-indications = Указали
choosing-elsewhere = Подсчитано в другом месте
choosing-count = { $n } из { $of }
choosing-by-whom = Кто
choosing-standing = Положение
choosing-standing-listed = В списке
choosing-standing-shortlisted = В коротком списке
choosing-standing-chosen = Выбрано
choosing-place = Отобрать или выбрать: { $name }
choosing-place-why = Тот, кто позже прочтёт о выборе, прочтёт это обоснование. Числа помогают, но не решают.
choosing-place-it = Решить
choosing-references = Ссылки
choosing-references-help = По одной в строке: документ | часть | адрес. Два последних можно опустить.
choosing-notes = Примечания
choosing-path = Дальнейшие шаги
choosing-no-path = Действий пока не внесено.
choosing-chosen = Выбрано ({ $n })
choosing-shortlisted = Короткий список ({ $n })
choosing-still-secret = Результаты тайны до закрытия.
choosing-close = Закрыть
choosing-close-does = Закрытие окончательно завершает выбор и показывает всем результаты.
choosing-name = Название
choosing-about = Что выбирают и как
choosing-about-help = Участники читают это перед выбором.
choosing-list = Из какого списка
choosing-list-help = Адрес списка с фильтрами; если пусто — весь реестр. Сейчас в нём { $n }; выбирать можно из 2–500.
choosing-most = Сколько может указать каждый
choosing-most-help = Например, 5; если пусто — сколько предложений.
choosing-most-number = Напишите число или ничего.
choosing-how = Как
choosing-secret = Тайно до закрытия
choosing-opens = Первый день
choosing-opens-help = Например, 2020-10-01; если пусто — сразу.
choosing-closes = Последний день
choosing-closes-help = До конца этого дня по UTC; если пусто — закрывается вручную.
choosing-open-it = Открыть
choosing-group = Кто выбирает
choosing-group-help = Только члены этой группы; те, кто мог, считаются среди них.
choosing-any-group = Каждый, кто может на этапе реестра
choosing-group-unknown = Нет такой группы, которая могла бы выбирать.
choosing-by-group = выбирают члены группы «{ $name }»
choosing-why-group = Отмечают члены группы «{ $name }». Вы сейчас не из них.
choosing-group-alone = Здесь отмечают только члены группы, которая выбирает.
choosing-indicated-already = Участники уже отметили, изменить это больше нельзя.
choosing-amend = Изменить: { $name }
choosing-amend-it = Изменить
flash-choosing-amended = Выбор изменён.
choosing-in = Выдвинута в
read-event-proposal-set-back = Убрана из короткого списка
read-event-proposal-shortlisted = Включена в короткий список
read-event-proposal-chosen = Выбрана для дальнейшей работы
flash-choosing-opened = Выбор открыт.
flash-indications-kept = Ваш выбор сохранён. Его можно менять до закрытия.
flash-choosing-closed = Выбор закрыт, и каждый может прочесть результаты.
flash-proposal-placed = Сохранено, с обоснованием.
register-choosing-how-many = Выбирать можно из 2–500 рекомендаций; здесь { $name }.
register-choosing-most = Предложений всего { $name }.
register-choosing-backwards = Закрылся бы раньше, чем открылся.
register-not-a-proposal = Этого нет среди предложений.
register-too-many-indications = Выбрано слишком много: не больше { $name }. Пока ничего не изменено.
register-operator-does-not-indicate = Оператор ничего не указывает.
register-choice-why = Объясните, почему она выдвинута.
register-references-too-many = Не больше пятидесяти ссылок.
register-reference-document = Укажите документ каждой ссылки.
register-choosing-not-open = Он ещё не открыт. Ничего не изменено.
register-choosing-closed = Он уже закрыт. Ничего не изменено.
register-choosing-still-open = Участники ещё выбирают. Сначала закройте.

## The implementation plan

plan-title = План осуществления
plan-what = Всё, что предстоит сделать по рекомендациям: кто, к какому сроку, на какие средства. Необеспеченное — первым.
plan-none = Пока ничего не запланировано
plan-none-why = Участники вносят действия на странице рекомендации.
plan-actions = Действия
plan-resources = Ресурсы
plan-answers = Отвечает на
plan-overdue = срок прошёл
plan-shown = Показано действий: { $n }
plan-more = Не показано: { $n }. Сузьте список фильтрами.
plan-unfunded-filter = Не обеспечено
plan-unfunded = Ничего не обещано
plan-partly = Обещано меньше, чем нужно
plan-needed = Нужно: { $name }
plan-promised = { $name } обещает: { $what }
plan-promised-by = Обещает { $name }
plan-table = Таблица
plan-table-why = Скопируйте таблицу задач из протокола или электронной таблицы как есть. Каждая строка станет действием по этой рекомендации.
plan-table-help = Задача, ответственный, срок: три столбца, разделённые табуляцией или чертой.
plan-enter-table = Внести таблицу
plan-needs = Нужные ресурсы
plan-needs-help = Например, два переводчика, зал, деньги.
plan-sum = Нужная сумма
plan-sum-help = Например, 12000 USD.
plan-promises = Обещанные ресурсы
plan-promises-help = По одному в строке: кто | что | сумма. Два последних можно опустить.
plan-evidence-help = По одному в строке: адрес, затем название.
register-no-amount = «{ $name }» — не сумма. Напишите, например, 12000 или 12000.50.
register-no-currency = У суммы есть валюта из трёх букв, например USD; «{ $name }» — нет.
register-promise-who = Укажите, кто обещает.
register-plan-too-many = Слишком много.
register-table-row = В строке { $name } нет трёх ячеек: задача, ответственный, срок.
register-table-empty = В ней нет ни одной строки.
flash-actions-kept = Действия сохранены.
## Запросы
requests-title = Запросы
requests-one = Запрос: { $name }
requests-what-they-are = Кого и о чём спросили, чтобы можно было оценить рекомендации, и что ответили.
requests-none = Пока никого ни о чём не спросили
requests-none-why = Участники могут спросить человека, группу или учреждение, если для оценки чего-то не хватает.
requests-shown = { $n ->
    [one] { $n } запрос
    [few] { $n } запроса
    [many] { $n } запросов
   *[other] { $n } запроса
 }
requests-page = Страница { $name }
request-new = Спросить
request-new-lead = Уходит письмо с текстом рекомендаций и вашим вопросом. Ответить можно прямо из почты, без учётной записи.
request-ask-somebody = Спросить кого-нибудь
request-file-and-ask = Подать и спросить
request-panel-why = Для оценки нужно сначала что-то узнать?
request-it-is-about = Речь о
request-also = Также о
request-numbers = Номера рекомендаций
request-also-help = Номера из того же списка, например 32, 33.
request-what-is-needed = Что нужно
request-kind-information = Сведения
request-kind-information-help = Сначала нужно что-то узнать.
request-kind-how-to-assess = Как оценить
request-kind-how-to-assess-help = Неясно, как выяснить, выполнена ли она.
request-question = Вопрос
request-question-help = Полными предложениями: адресат может не знать реестра.
request-to-whom = Кому
request-to-whom-help = Письмо группе получают её координаторы.
request-to-nobody-yet = Другое учреждение, названное ниже
request-to-office = Учреждение: { $name }
request-to-group = Группа: { $name }
request-to-person = Человек: { $name }
request-other-office = Другое учреждение
request-office-name = Название
request-office-email-label = Адрес электронной почты
request-office-email-help = Хранится форумом и никогда не показывается посетителям.
request-office-language = Язык писем
request-due-by = Ответить до
request-send = Отправить письмо
request-question-missing = Напишите, что вы хотите узнать.
request-question-too-long = Вопрос длиннее 5 000 знаков.
request-kind-unknown = Выберите, что нужно.
request-covers-too-many = Запрос касается не более 50 рекомендаций.
request-to-missing = Укажите, кого спрашивают: выберите из списка или назовите учреждение.
request-to-twice = Выберите из списка или назовите другое учреждение, но не то и другое.
request-to-unreachable = С этим человеком или учреждением нельзя связаться по почте.
request-group-without-coordinator = Сейчас эту группу никто не координирует.
request-due-unknown = «{ $name }» — не дата вида 2026-10-30.
request-due-over = { $name } уже прошло.
request-office-name-missing = Укажите название учреждения.
request-office-email = Это не адрес электронной почты.
request-office-stands = Учреждение с таким названием известно с другим адресом. Выберите его из списка или попросите координатора изменить адрес.
request-too-many-today = За сутки вы отправили 30 запросов. Продолжите завтра.
request-reason-too-long = Причина слишком длинная.
request-asked-by = Спрашивает { $who }, { $date }
request-asked-of = Вопрос: { $name }
request-due = ответить до { $name }
request-open = Открыт
request-overdue = Просрочен
request-answered = Есть ответ
request-withdrawn = Отозван
request-state = Состояние
request-of-whom = Кого спросили
request-by-whom = Кто спросил
request-not-arrived = Письмо не дошло
request-reminded = { $n ->
    [one] напоминание { $date }
    [few] { $n } напоминания, последнее { $date }
    [many] { $n } напоминаний, последнее { $date }
   *[other] { $n } напоминания, последнее { $date }
 }
request-automatic = { $name } пришёл автоматический ответ
request-answered-by-mail = ответ по почте, { $name }
request-answered-by-link = ответ по ссылке из письма, { $name }
request-answered-by-page = ответ, { $name }
request-stands-as-assessment = подано как оценка
request-answers = { $n ->
    [0] Ответ
    [one] { $n } ответ
    [few] { $n } ответа
    [many] { $n } ответов
   *[other] { $n } ответа
 }
request-no-answer-yet = Ответа пока нет.
request-answer-it = Ваш ответ
request-your-answer = Ваш ответ
request-your-answer-help = Он показывается так, как вы его пишете, с вашим именем.
request-how-it-stands = Как обстоит дело
request-how-it-stands-help = Выбирайте, только если можете это сказать: тогда ответ подаётся как оценка. Иначе он остаётся сведениями.
request-send-answer = Отправить ответ
request-answer-missing = Напишите ответ.
request-answer-shown = Он показывается рядом с рекомендацией всем, кто может читать реестр; автор ответа: { $name }.
request-about-these = { $n ->
    [one] { $n } рекомендация
    [few] { $n } рекомендации
    [many] { $n } рекомендаций
   *[other] { $n } рекомендации
 }
request-thanks = Спасибо: ответ получен.
request-more-to-say = Если есть что добавить, это встанет рядом с первым ответом.
requests-remind-all = Напомнить обо всём просроченном ({ $n })
requests-reminded = Отправляется напоминаний: { $n }
requests-reminded-whom = Кому: { $name }
requests-reminded-lately = Писали меньше суток назад: { $n }
requests-reminded-left = Оставлено на другой раз: { $n }
request-remind = Отправить напоминание
request-reminded-today = Письмо ушло менее суток назад. Напомните завтра.
request-withdraw = Отозвать запрос
request-reason = Причина
request-reason-help = О ней сообщат тому, кого спросили.
request-withdrawn-why = Отозван: { $name }
request-is-withdrawn = Вопрос отозван. Больше ничего не требуется.
request-is-answered = На вопрос уже ответили.
request-not-asked = Письмо было отправлено другому.
request-link-no-good = Эта ссылка не годится. Скопируйте её из письма целиком.
request-link-too-old = Эта ссылка устарела. Попросите другое письмо.
flash-request-made = Письмо отправляется.
flash-request-reminded = Напоминание отправляется.
flash-request-withdrawn = Запрос отозван.
flash-request-answered = Ваш ответ сохранён. Спасибо.
read-event-request-made = Спросили о том, что нужно для оценки
read-event-request-reminded = Отправлено напоминание о запросе
read-event-request-answered = На запрос ответили
read-event-request-withdrawn = Запрос отозван
read-event-request-undelivered = Письмо запроса не дошло
read-event-request-answered-automatically = На запрос пришёл автоматический ответ
may-register-make-request = Спрашивать о том, что нужно для оценки
may-register-keep-requests = Напоминать о запросе, отзывать его
may-register-answer-request = Отвечать на запрос
may-register-answer-by-letter = Отвечать на запрос по ссылке из письма
request-recommendations = { $n ->
    [one] { $n } рекомендация
    [few] { $n } рекомендации
    [many] { $n } рекомендаций
   *[other] { $n } рекомендации
 }
request-letter-subject = { $forum }: вопрос ({ $what })
request-letter-reminder-subject = { $forum }: напоминание о вопросе ({ $what })
request-letter-opening = { $who } обращается за помощью ({ $to }) в оценке для { $forum }: { $what }.
request-letter-reminder-opening = { $date } { $who } обращался за помощью ({ $to }) в оценке для { $forum }: { $what }. Ответа пока нет.
request-letter-information = Чтобы оценить, нужно сначала что-то узнать.
request-letter-how-to-assess = Неясно, как выяснить, выполнена ли она.
request-letter-more = Вопрос касается также: { $name }.
request-letter-question = Вопрос ({ $who }):
request-letter-due = Ответ нужен до { $name }.
request-letter-button = Ответить
request-letter-reply = Можно также ответить на это письмо. Учётная запись не нужна.
request-letter-status = Если вы знаете, как обстоит дело, начните ответ отдельной строкой: «Статус:» и одно из этих слов: { $name }. Тогда он станет вашей оценкой, а написанное ниже объяснит почему.
# What the first line of such a reply begins with.
request-mail-status = Статус
request-letter-shown = Ваш ответ показывается в реестре так, как вы его пишете; автор: { $name }.
request-answer-subject = { $forum }: ответ от { $who } ({ $what })
request-answer-opening = { $who } отвечает на ваш вопрос ({ $what }):
request-answer-assessment = Ответ засчитан как оценка: { $name }.
request-answer-no-status = В первой строке назван статус «{ $name }», которого в этом реестре нет. Поэтому ответ сохранён как сведения; ответившему сообщено, как сделать его оценкой.
request-answer-no-reason = В первой строке назван статус, но ниже не сказано почему. Поэтому ответ сохранён как сведения; ответившему сообщено, как сделать его оценкой.
request-answer-button = Посмотреть ответ
request-kept-subject = { $forum }: ваш ответ ({ $what }) сохранён как сведения
request-kept-opening = Ваш ответ ({ $what }) сохранён так, как вы его написали: как сведения, а не как оценка.
request-kept-no-status = Он начинается со статуса «{ $name }», которого в этом реестре нет.
request-kept-no-reason = В нём назван статус, но ниже этой строки не сказано почему.
request-withdrawn-subject = { $forum }: вопрос отозван ({ $what })
request-withdrawn-opening = Больше ничего не требуется: { $what }. Спасибо за ваше время.

rounds-remind-all = Напомнить всем, чей срок истёк ({ $n })
flash-reviews-reminded = Письма уходят всем, чей срок истёк и кому сегодня ещё не напоминали.
rounds-remind = Напомнить
rounds-reminded-already = Напоминали меньше суток назад, или категория уже возвращена.
flash-review-reminded = Напоминание отправлено письмом.
letter-review-subject = { $round }: { $category }
letter-review-opening = Вы взяли «{ $category }» в раунде «{ $round }» форума { $forum }.
letter-review-due = Просмотреть её следовало до { $due }.
letter-review-button = Что ещё никто не просмотрел
letter-review-closing = Если не можете, верните её на странице раунда, и её возьмёт кто-то другой.

read-open-choosing = Скажите, что из этого приоритетно.
read-open-choosing-members = Участники форума говорят, что из этого приоритетно.
read-choosing-closes = Закрытие: { $name }
read-open-request = Вас спрашивают.

## Moderation

may-register-report-assessment = Пожаловаться модераторам на оценку
may-register-moderate-assessments = Пропускать задержанные оценки, скрывать и показывать оценки
read-event-assessment-hidden = Модераторы скрыли оценку
read-event-assessment-shown = Модераторы снова показали оценку
moderation-title = Модерация оценки
moderation-report-title = Пожаловаться на оценку
moderation-report-lead = Скажите модераторам, что с ней не так. Они посмотрят и, если скроют её, назовут причину для всех.
moderation-assessment-of = Оценка рекомендации { $name }
moderation-stands-shown = Она показана: её читает каждый, кто может читать реестр.
moderation-stands-amended = Она показана, и автор хочет изменить её слова.
moderation-stands-held = Она задержана: её видели только автор и модераторы.
moderation-stands-hidden = Она скрыта: её читают только автор и модераторы, и она не учитывается.
moderation-amendment = Изменённые слова
moderation-amendment-wanted = Автор хочет, чтобы было так
moderation-done = Что было сделано
moderation-log = Журнал модерации
moderation-back = К тому, что ждёт
moderation-reason = Причина:
moderation-reason-missing = Скажите почему.
moderation-yours-waits = Ваша оценка задержана: пока модератор её не посмотрит, её видите только вы и модераторы. До тех пор она не учитывается.
moderation-yours-declined = Ваша оценка не пропущена: её видите только вы и модераторы.
moderation-yours-amendment-waits = Ваши новые слова ждут модератора. До тех пор остаются прежние.
moderation-yours-amendment-declined = Ваши новые слова не пропущены. Остаются прежние.
moderation-yours-hidden = Модераторы скрыли вашу оценку: её читаете только вы и они, и она не учитывается.
moderation-hidden-since = Скрыта { $date }. { $reason }
moderation-will-be-held = Модератор посмотрит её, прежде чем её увидят другие.
moderation-is-hidden = Модераторы скрыли эту оценку, изменить её нельзя.
moderation-stands-otherwise = Кто-то успел раньше: всё уже иначе.
register-too-fast = Это быстрее, чем пишут люди. Подождите минуту и отправьте снова; ничего из написанного не потеряно.
flash-assessment-held = Ваша оценка ждёт модератора. До тех пор её видите только вы и модераторы.
flash-reported = Модераторам сообщено. Спасибо.
flash-done-and-logged = Сделано и записано в журнал.
moderation-hidden-here = { $n ->
    [one] Здесь скрыта { $n } оценка
    [few] Здесь скрыты { $n } оценки
   *[other] Здесь скрыто { $n } оценок
}
archive-title = Начать с выгрузки
archive-lead = Реестр другого форума попадает сюда одним файлом: его рекомендации и вся работа вокруг них. Ничего не записывается, пока вы не увидите, что он принесёт.
archive-file = Архив реестра
archive-file-help = Файл .json, какой даёт «Скачать архив» ниже в другом форуме. Здесь не больше 24 МБ; большие вносит команда «plenary import archive».
archive-too-large = Файл больше 24 МБ. Такие вносит команда «plenary import archive».
archive-look = Посмотреть, что он принесёт
archive-what = Что есть в таком файле
archive-holds = Рекомендации с оценками и действиями; статусы, категории и их другие названия; раунды с руководствами; запросы, на которые ответили или которые отозвали; завершённый выбор приоритетов; решённые переносы, объединения и разделения; принятые предложения; и комментарии, которые читают все.
archive-holds-not = Задержанное, скрытое, черновики и то, что ещё идёт, остаются на месте, как и адреса, учётные записи и ещё не объявленные указания.
archive-people = Люди другого форума стоят здесь только по имени, как те, кто сказал это там. Никто из них не получает учётной записи, и никого с учётной записью здесь за них не принимают.
archive-take = Взять этот реестр с собой
archive-take-why = Один и тот же реестр всегда даёт один и тот же файл. Другой форум может начать с него, а этот — хранить его.
archive-download = Скачать архив
archive-plan = Что он принесёт
archive-from = из: { $name }
archive-kind = Что
archive-add = Новое здесь
archive-same = Уже здесь
archive-left-out = Пропущено
archive-not-understood = Здесь не понято и пропущено: { $name }
archive-nothing = Всё, что в нём есть, уже здесь.
archive-nearly-help = У них тот же номер, и слова почти те же. Ваш выбор действует для всех.
archive-apply = Начать с него
archive-apply-why = Всё вносится одним изменением. Кнопкой это не отменить: посмотрите заранее. Тот же файл ещё раз ничего не меняет.
flash-archive-started = В реестре есть то, что было в файле.
archive-unread-other = Это не архив реестра.
archive-unread-newer = Он записан более новой версией Plenary (версия формата { $name }).
archive-unread-broken = Файл не читается до конца: { $name }
archive-unread-shape = Файл устроен не так, как архив: { $name }
archive-unread-unsound = Что-то в файле не сходится, поэтому ничему в нём не верят. Ничего не записано.
archive-fault-twice = { $place }: «{ $name }» встречается дважды
archive-fault-no-moment = { $place }: «{ $name }» — не момент времени
archive-fault-no-date = { $place }: «{ $name }» — не дата
archive-fault-unknown-word = { $place }: «{ $name }» — слово, которое здесь неизвестно
archive-fault-nobody = { $place }: { $name } нет в списке людей
archive-fault-not-in-file = { $place }: рекомендации { $name } в файле нет
archive-fault-unnamed = { $place }: категории или раунда «{ $name }» в файле нет
archive-fault-empty = { $place }: пусто там, где что-то нужно
archive-fault-too-long = { $place }: «{ $name }» здесь не сохранить: слишком длинно или не простая строка
carried-statuses = Статусы
carried-categories = Категории
carried-rounds = Раунды
carried-guides = Руководства раундов
carried-recommendations = Рекомендации
carried-assessments = Оценки
carried-suggestions = Переносы, объединения и разделения
carried-proposals = Предложения
carried-choosings = Выбор приоритетов
carried-requests = Запросы
import-why-archive = Это целый реестр, с которого может начать другой форум: его вносят через «Начать с выгрузки» в управлении или командой «plenary import archive».
archive-nearly = { $n ->
    [one] Что такое { $n } текст, почти совпадающий с текстом реестра?
    [few] Что такое { $n } текста, почти совпадающие с текстами реестра?
    [many] Что такое { $n } текстов, почти совпадающих с текстами реестра?
   *[other] Что такое { $n } текста, почти совпадающие с текстами реестра?
}
proposals-title-help = Для поиска: от четырёх до десяти слов.
proposals-speak-as-help = Указывается рядом с вашим предложением.
import-field-task = Что сделать
import-field-due = К какому сроку
## Erasure

erased-drafts = Черновики оценок
erased-held = Оценки, ожидающие модератора или отклонённые
erased-held-amendments = Поправки к оценкам, ожидающие модератора или отклонённые
erased-assessment-reports = Жалобы на оценки модераторам
erased-files = Файлы, ожидающие импорта
erased-proposals = Непринятые предложения
erased-office-address = Адрес учреждения
erased-reviews = Разбираемые категории
erased-requests-to = Открытые запросы к нему
erased-assessments = Оценки
erased-recommendations = Предложенные рекомендации
erased-suggestions = Предложения о переносе и слиянии
erased-indications = Указания приоритета
erased-requests-by = Сделанные запросы
erased-answers = Ответы на запросы
request-fell-why = Того, кого спросили, здесь больше нет, поэтому ответа не будет.
request-fell-subject = { $forum }: на вопрос о { $what } никто не ответит
request-fell-opening = Того, кого вы спросили о { $what }, больше нет в { $forum }. Ваш запрос отозван; вы можете спросить другого.
request-fell-button = Запрос

## Letters that a forum can word

letter-request = Запрос к тому, кто знает
letter-request-reminder = Напоминание о запросе; остальное меняется вместе с запросом
letter-request-answer = На запрос ответили
letter-request-kept = Ответ по почте сохранён как сведения
letter-request-withdrawn = Запрос отозван
letter-request-fell = Того, кого спросили, больше нет
letter-review-reminder = Напоминание о категории для разбора
letter-given-recommendations = (Здесь стоят слова рекомендаций.)
letter-given-question = (Здесь стоит вопрос.)
letter-given-answer = (Здесь стоит ответ.)
