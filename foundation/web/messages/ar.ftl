### كلمات إطار الصفحات والأجزاء التي تتكون منها.
### The plural rules in use know no numbers beyond 99: all of them come to [other], worded like [many].
### A sentence made of nothing but values, put into another, begins with u200F: else its values stand in the wrong order.

## Shell

skip-to-content = انتقل إلى المحتوى
main-navigation = التنقل الرئيسي
search = بحث
search-register = ابحث في السجل
languages = اللغات
change-language = غيّر اللغة
your-account = حسابك
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
breadcrumbs = موقعك الحالي
runs-on-plenary = يعمل { $name } على Plenary، وهو نظام لمنتديات أصحاب المصلحة المتعددين.
colours = الألوان
colours-of-device = ألوان الجهاز
colours-light = فاتح
colours-dark = داكن
nav-home = الصفحة الأولى
nav-register = السجل
nav-about = عن المنتدى
who-may-do-what = من يحق له أن يفعل ماذا
components = أجزاء الصفحات
open-interface = للبرامج (API)
privacy = الخصوصية
terms = الشروط

## Lists

filters = التصفية
filters-active = { $n ->
    [zero] لم يُختر شيء
    [one] خيار واحد
    [two] خياران
    [few] { $n } خيارات
    [many] { $n } خيارًا
   *[other] { $n } خيارًا
}
filters-more = { $n ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
    [many] و{ $n } أخرى
   *[other] و{ $n } أخرى
}
filters-unlisted = { $n ->
    [zero] لا شيء غيرها.
    [one] هناك واحد آخر ليس في هذه القائمة؛ تقود إليه التوصية التي تحمله.
    [two] هناك اثنان آخران ليسا في هذه القائمة؛ تقود إليهما التوصيات التي تحملهما.
    [few] هناك { $n } أخرى ليست في هذه القائمة؛ تقود إليها التوصيات التي تحملها.
    [many] هناك { $n } أخرى ليست في هذه القائمة؛ تقود إليها التوصيات التي تحملها.
   *[other] هناك { $n } أخرى ليست في هذه القائمة؛ تقود إليها التوصيات التي تحملها.
}
clear-filters = اعرض الكل
pages = الصفحات
previous-page = الصفحة السابقة
next-page = الصفحة التالية
same-figures-as-table = الأرقام نفسها في جدول
all-together = المجموع
list-separator = ،{" "}

## Status, reading, marks

reading-not-assessed = لم تُقيَّم
reading-pending = { $n ->
    [zero] معلَّقة، بلا مقيِّمين
    [one] معلَّقة، مقيِّم واحد
    [two] معلَّقة، مقيِّمان
    [few] معلَّقة، { $n } مقيِّمين
    [many] معلَّقة، { $n } مقيِّمًا
   *[other] معلَّقة، { $n } مقيِّمًا
}
reading-single = { $n ->
    [zero] مقيِّم واحد، بلا تقييمات
    [one] مقيِّم واحد
    [two] مقيِّم واحد، تقييمان
    [few] مقيِّم واحد، { $n } تقييمات
    [many] مقيِّم واحد، { $n } تقييمًا
   *[other] مقيِّم واحد، { $n } تقييمًا
}
reading-unanimous = { $n ->
    [zero] إجماع، بلا مقيِّمين
    [one] إجماع، مقيِّم واحد
    [two] إجماع، مقيِّمان
    [few] إجماع، { $n } مقيِّمين
    [many] إجماع، { $n } مقيِّمًا
   *[other] إجماع، { $n } مقيِّمًا
}
reading-divergent = { $n ->
    [zero] تباين، بلا مقيِّمين
    [one] تباين، مقيِّم واحد
    [two] تباين، مقيِّمان
    [few] تباين، { $n } مقيِّمين
    [many] تباين، { $n } مقيِّمًا
   *[other] تباين، { $n } مقيِّمًا
}
summary-in-our-words = ملخص بصياغتنا
summary-in-our-words-why = كتب محررو المنتدى هذا الملخص. نص المصدر غير معروض هنا.
correction-layer = قراءة مصححة. يبقى المصدر كما كُتب.
step-done = تم
steps = الخطوات

## Assessments

no-narrative = ذُكرت الحالة دون شرح.
evidence = الأدلة
also-covers = يشمل هذا التقييم أيضًا
said-of = قيل عن
earlier-versions = { $n ->
    [zero] لا نسخ سابقة
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $n } نسخ سابقة
    [many] { $n } نسخة سابقة
   *[other] { $n } نسخة سابقة
}

## Forms

optional = اختياري
problems = { $n ->
    [zero] لا شيء يحتاج إلى انتباهك
    [one] أمر واحد يحتاج إلى انتباهك
    [two] أمران يحتاجان إلى انتباهك
    [few] { $n } أمور تحتاج إلى انتباهك
    [many] { $n } أمرًا يحتاج إلى انتباهك
   *[other] { $n } أمرًا يحتاج إلى انتباهك
}
nothing-typed-is-lost = لم يضع شيء مما كتبته.
draft-saved = حُفظت المسودة { $name }
draft-kept-here = لم تُحفظ بعد: الخادم لا يستجيب. كلماتك محفوظة في هذا المتصفح.
draft-restored = أُعيدت كلماتك السابقة. وهي ليست على الخادم بعد.
stale-form = غيّر شخص آخر هذا أثناء كتابتك. كلماتك أدناه، إلى جانب ما هو قائم الآن.
stale-gone = أزال شخص آخر هذا أثناء كتابتك. كلماتك في نموذج الإضافة.
stale-field = تغيّر في هذه الأثناء. القائم الآن: { $name }
stale-field-empty = أُفرغ في هذه الأثناء.
copy = انسخ
copied = نُسخ
mapping-column = العمود في الملف
mapping-sample = أول قيمة
mapping-field = يصبح

## When something is wrong

go-home = إلى الصفحة الأولى
go-to-register = إلى السجل
error-not-found = لا شيء في هذا العنوان
error-not-found-why = ربما نُقلت الصفحة أو وصل إليك العنوان ناقصًا. ما ينشره المنتدى لا يُسحب أبدًا: ابحث عنه في السجل.
error-not-allowed = لا يمكنك فتح هذه الصفحة
error-not-allowed-why = هي مفتوحة لبعض الأدوار فقط. إن كنت تتولى أحدها فسجّل الدخول بالحساب الذي يحمله.
error-stale = هذا النموذج أقدم من أن يُقبل
error-stale-why = لم يتغير شيء. ارجع وحمّل الصفحة من جديد ثم أرسل النموذج مرة أخرى؛ ما كتبته لا يزال في متصفحك.
error-too-large = هذا أكبر مما يقبله المنتدى
error-too-large-why = لم يتغير شيء. أرسل ملفًا أصغر أو قسّم النص.
error-too-many = محاولات كثيرة في وقت قصير
error-too-many-why = لم يتغير شيء. انتظر بضع دقائق ثم حاول مرة أخرى.
error-fault = حدث خطأ من جانبنا
error-fault-why = لم يُكتب شيء مما أرسلته ناقصًا: إما حُفظ كله أو لم يُحفظ منه شيء. حاول بعد قليل، وأخبر القائمين على المنتدى إن تكرر ذلك.
error-away = يتعذر الوصول إلى المنتدى مؤقتًا
error-away-why = قاعدة بياناته لا تستجيب. لم يتغير شيء؛ حاول بعد دقيقة.
error-request = للإبلاغ عن هذا، اذكر الطلب { $name }.

## The page of parts

components-lead = كل جزء تتكون منه الصفحات، في كل حالاته، مرسومًا بالقوالب نفسها. عندما يتغير جزء، انظر هنا أولًا.
components-type = الخط
components-chips = الحالة والقراءة والعلامات
components-notices = التنبيهات
components-lists = القوائم والتصفية
components-pictures = الرسوم والأرقام
components-quotations = الاقتباسات والتصحيحات
components-assessments = التقييمات
components-forms = النماذج
components-import = الاستيراد
components-empty = الصفحات الفارغة وصفحات الأخطاء
components-tables = الجداول
components-navigation = التنقل
components-buttons = الأزرار
sample-heading = عنوان من الدرجة الثانية
sample-lead = تقول المقدمة في جملة أو جملتين ما هذه الصفحة وإلى أين وصل الأمر.
sample-text = يُصف النص بعرض تسهل قراءته وبالحجم الذي يختاره القارئ. يبدو الرابط هكذا: { $name }، ولا شيء غيره يبدو كذلك.
sample-link = رابط
sample-one-thing = الأمر المطلوب
sample-another = أمر آخر
sample-undo = تراجع عن هذا
sample-plain = أمر هادئ
sample-completed = مكتملة
sample-in-progress = قيد التنفيذ
sample-to-be-implemented = لم تُنفَّذ بعد
sample-not-assessed = لم تُقيَّم
sample-not-started = لم تبدأ
sample-government = الحكومات
sample-intergovernmental = منظمة حكومية دولية
sample-civil-society = المجتمع المدني
sample-technical = المجتمع التقني
sample-private = القطاع الخاص
sample-another-group = مجموعة أخرى
sample-no-group = بلا مجموعة
sample-tag = نتائج ملموسة
sample-notice = الجولة مفتوحة للجميع حتى نهاية الشهر.
sample-notice-good = قُدّم تقييمك.
sample-notice-open = تعذرت قراءة الملف.
sample-diverge = عضوان يريان هذا بصورة مختلفة
sample-diverge-how = يرى أحدهما أنها قيد التنفيذ، ويرى الآخر أنها لم تُنفَّذ بعد. وكلتا النتيجتين قائمة.
sample-title = تقارير أقصر ينتفع بها صانعو السياسات
sample-title-two = ترتيب الوثائق كما ترتبها المكتبات
sample-title-three = النص لم يُدوَّن بعد
sample-about = النتائج · تقرير الفريق العامل، 2012
sample-about-stub = التمويل · معروفة برقمها وحده
sample-source = تقرير الفريق العامل، 2012، التوصية { $name }
sample-as-written = كما كُتب في المصدر. لا يُحرَّر أبدًا.
sample-quotation = ينبغي أن تكون تقارير المنتدى قصيرة، وأن تبيّن أين تلتقي الآراء وأين تفترق، وأن تسمّي من توجَّه إليه.
sample-mistyped = ينبغي أن تكون تقارير المنتدى قصيره، وأن تبيّن أين تلتقي الآراء وأين تفترق، وأن تسمّي من توجه اليه.
sample-other-wording = يجب أن تكون تقارير المنتدى قصيرة، وأن تبيّن أين تلتقي الآراء، وأن تسمّي كل هيئة توجَّه إليها.
sample-corrected-by = أخطاء مطبعية في المصدر. نبّهت إليها الأمانة.
sample-assessor = عضو في الفريق العامل
sample-capacity = الفريق العامل المعني بالتحسينات
sample-narrative = لا تزال التقارير تصف أكثر مما تستنتج. ونموذج يسأل عن مواضع الاتفاق والتباين يكون بداية.
sample-narrative-two = الرسائل القصيرة الصادرة عن الاجتماع الأخير بداية. وما ينقصها هو الجهة الموجَّهة إليها.
sample-evidence = رسائل الاجتماع الأخير
sample-filed = قُدّم تقييم
sample-imported = استُوردت من مصنَّف، الصف 65
sample-source-word = المصدر
sample-category = الفئة
sample-outcomes = النتائج
sample-entities = الصلات بكيانات أخرى
sample-planning = التخطيط لعدة سنوات
sample-sorted-by = الترتيب حسب
sample-number = الرقم
sample-all-shown = 40 توصية، دون تصفية، حسب الرقم
sample-page-shown = من 1 إلى 20 من أصل 40
sample-status = الحالة
sample-of = من 40
sample-share-sentence = معظم التوصيات لم تُنفَّذ بعد؛ وخمس من 40 لم يقيّمها أحد.
sample-action = الإجراء
sample-responsible = المسؤول
sample-due = الموعد
sample-state = الوضع
sample-action-text = نموذج تقرير يبيّن مواضع الاتفاق والتباين
sample-secretariat = الأمانة
sample-due-text = منتصف حزيران/يونيه
sample-where = إلى أين وصل الأمر؟
sample-where-help = قد يصح خياران معًا.
sample-where-error = اختر حالة واحدة على الأقل
sample-why = لماذا؟
sample-why-help = ما الذي أُنجز وما الذي ينقص. سيقرأ آخرون هذا إلى جانب رأيهم؛ ولا يحرره أحد سواك.
sample-why-error = قل لماذا، في جملة أو أكثر
sample-email = البريد الإلكتروني
sample-email-help = يُرسل إليه رابط تسجيل الدخول.
sample-speak-as = الصفة التي تتحدث بها
sample-myself = باسمي
sample-file = المصنَّف
sample-file-help = ‎.xlsx‎ أو ‎.ods‎ أو ‎.csv‎ أو ‎.tsv‎ أو ‎.json‎، حتى 20 ميغابايت
sample-step-upload = الرفع
sample-step-columns = الأعمدة
sample-step-plan = الخطة
sample-step-decide = القرار
sample-step-apply = التطبيق
sample-in-the-register = في السجل
sample-in-the-file = في الملف، الصف 12
sample-decision = ما هذا؟
sample-decision-wording = التوصية نفسها بصياغة أخرى
sample-decision-separate = توصية أخرى
sample-decision-skip = اترك هذا الصف
sample-empty = لا إجراءات بعد
sample-empty-why = تُدرج هنا الإجراءات التي تستجيب لهذه التوصية. ويمكن لأعضاء الفريق العامل إضافتها.

## Dates

date-day = {"\u200F"}{ $day } { $month } { $year }
date-and-time = { $date }، { $time } UTC
date-month = {"\u200F"}{ $month } { $year }
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## More that can go wrong

error-malformed = تعذر فهم هذا
error-malformed-why = ما وصل ليس ما تقبله هذه الصفحة. لم يتغير شيء.
error-sign-in-needed = سجّل الدخول للمتابعة
error-sign-in-needed-why = هذا لمن سجّلوا الدخول. وستعود إلى هنا بعد ذلك.
error-conflict = هذا موجود بالفعل
error-conflict-why = سبقك أحد، أو أُرسل هذا مرتين. لم يتغير شيء؛ انظر إلى ما هو موجود.
error-unacceptable = لا يمكن قبول هذا كما هو
error-unacceptable-why = لم يتغير شيء. وما يجب تصحيحه مذكور هنا.
error-no-space = قرص المنتدى ممتلئ
error-no-space-why = لم يُكتب شيء ناقصًا. أخبر القائمين على المنتدى؛ ما كتبته لا يزال في متصفحك.
sign-in-needed = سجّل الدخول أولًا: هذا لمن سجّلوا الدخول.
not-allowed = أدوارك لا تسمح بهذا.
form-no-longer-good = لم يعد هذا النموذج صالحًا. ارجع وحمّل الصفحة من جديد ثم أرسله مرة أخرى؛ ما كتبته لا يزال في متصفحك.
sent-from-elsewhere = أُرسل هذا من صفحة موقع آخر، أو باسم لا يعرفه هذا المنتدى، فلم يُفعل شيء. ارجع إلى الوراء: لا يزال ما كتبته في متصفحك. افتح المنتدى بعنوانه هو وأرسله ثانية.
kept-words = ما كتبته
kept-words-why = لم يضع منه شيء. راجعه ثم أرسله مرة أخرى؛ وإن انتهت جلستك فسجّل الدخول أولًا في نافذة أخرى.
send-once-more = أرسله مرة أخرى
too-large = هذا أكبر مما يقبله المنتدى.

## What moderators do

moderation-report-reason = ما الخطأ فيه
moderation-report-reason-help = لا يقرؤه إلا المشرفون.
moderation-report-button = أبلغ
moderation-reports = البلاغات
moderation-step = ماذا تفعل
moderation-step-missing = اختر ما تفعل.
moderation-step-accept = أجِزه
moderation-step-accept-help = يقرؤه كل من يستطيع قراءة هذا.
moderation-step-decline = رفض الكلام الجديد
moderation-step-decline-help = يبقى الكلام السابق، ويذكر السجل السبب.
moderation-step-hide = أخفه
moderation-step-hide-help = يبقى موضعه مع سببك، وكلماته لصاحبه وللمشرفين.
moderation-step-show = أظهره من جديد
moderation-step-show-help = يقرؤه الجميع من جديد، ويذكر السجل السبب.
moderation-step-keep = أبقه
moderation-step-keep-help = يبقى كما هو، وتُعد البلاغات منتهية.
moderation-step-accept-done = أُجيز.
moderation-step-decline-done = رُفض الكلام الجديد وبقي السابق.
moderation-step-hide-done = أُخفي.
moderation-step-show-done = أُظهر من جديد.
moderation-step-keep-done = أُبقي بعد بلاغ.
moderation-step-button = نفّذ
moderation-public-reason = السبب المعلن
moderation-public-reason-help = لازم للإخفاء أو الإظهار من جديد. يقرؤه الجميع في السجل: اذكر القاعدة لا الكلمات.
