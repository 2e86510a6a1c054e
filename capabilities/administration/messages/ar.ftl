### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = الاطلاع على كل ما حدث في المنتدى
may-administration-read-queue = الاطلاع على ما لم يُنجز بعد وما تُخلّي عنه
may-administration-keep-queue = إعادة محاولة مهمة أو إخراجها من الطابور

## The log

administration-audit = السجل الزمني
administration-audit-why = كل ما تغيّر في المنتدى، الأحدث أولًا: من فعل ماذا، وبماذا، ومتى. تظهر الأسماء كما هي الآن، وتُقرأ المساهمات في مواضعها؛ ولا يرد هنا من الكلام إلا الأسباب والعناوين.
administration-n-events = { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } حدث
}
administration-no-events = لم يحدث شيء من هذا
administration-no-events-why = أزل أحد عوامل التصفية أو وسّع المدة.
administration-filter = اعرض هذه
administration-who = من
administration-who-help = عنوان بريد إلكتروني، أو اسم كما يظهر هنا، أو program لما لم يفعله شخص.
administration-kind = ماذا
administration-every-kind = كل شيء
administration-what = ماذا
administration-record = بشأن ماذا
administration-record-help = عنوان صفحته أو معرّفه.
administration-from = من تاريخ
administration-until = إلى تاريخ
administration-day-help = سنة أو شهر أو يوم بالتوقيت العالمي: 2026 أو 2026-11 أو 2026-11-21.
administration-when = متى
administration-details = التفاصيل
administration-all-of-it = كل ما حدث له
administration-program = البرنامج أو مشغّله
administration-erased = شخص مُحيت بياناته
administration-as-csv = احفظ بصيغة CSV
administration-newest = إلى الأحدث
administration-earlier = الأقدم
administration-nobody-called = لا أحد هنا اسمه «{ $name }» ولا أحد له هذا العنوان.
administration-several-called = أكثر من شخص اسمه «{ $name }»: أعطِ عنوان بريد إلكتروني.
administration-no-such-record = لا شيء في «{ $name }».
administration-no-date = «{ $name }» ليس تاريخًا.

## The queue

administration-queue = طابور المهام
administration-queue-why = ما على المنتدى أن ينجزه بعد: رسائل ونسخ احتياطية. المهمة التي تفشل تُعاد محاولتها بعد فترات متزايدة، وبعد محاولات كثيرة تنتظر من ينظر فيها.
administration-job-states = المهام
administration-jobs-failed = تُخلّي عنها
administration-jobs-running = قيد التنفيذ
administration-jobs-waiting = في الانتظار
administration-no-jobs = لا شيء هنا
administration-no-jobs-why = تأتي المهام إلى هنا من تلقاء نفسها حين يُطلب ما يستغرق وقتًا.
administration-job = المهمة
administration-tried = المحاولات
administration-attempts = { $n ->
    [zero] لا محاولة بعد
    [one] مرة واحدة
    [two] مرتين
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
administration-next-try = المحاولة التالية
administration-never = لا توجد
administration-went-wrong = ما الخطأ
administration-nothing-wrong = لا شيء حتى الآن
administration-act = ما العمل
administration-retry = أعد المحاولة الآن
administration-retry-all = أعد محاولة الجميع
administration-drop = أخرجها
administration-drop-it = إخراج مهمة
administration-drop-why = لن تُنجز أبدًا ولا يمكن إعادتها. وإن كانت رسالة فلن تصل إلى صاحبها. ويُسجَّل أنك أخرجتها.
administration-leave-it = اتركها في الطابور
administration-job-runs = هذه المهمة قيد التنفيذ الآن. عُد حين تنتهي.
flash-job-retried = تُعاد المحاولة الآن.
flash-job-dropped = أُخرجت المهمة من الطابور.
job-people-mail-sign-in = إرسال رابط تسجيل الدخول
job-people-mail-join = إرسال رابط الانضمام
job-people-mail-invitation = إرسال دعوة
job-people-letter = إرسال رسالة

## Kinds of events

audit-party-added = أُضيف شخص أو منظمة
audit-party-amended = عُدّل ملف تعريفي
audit-party-erased = مُحيت بيانات شخص
audit-account-made = أُنشئ حساب
audit-password-set = عُيّنت كلمة مرور
audit-sessions-ended = سُجّل الخروج من المتصفحات الأخرى
audit-token-made = أُنشئ رمز للبرامج
audit-token-revoked = أُلغي رمز للبرامج
audit-invitation-made = دُعي شخص
audit-group-made = أُنشئت مجموعة
audit-group-amended = عُدّلت مجموعة
audit-membership-added = أُعطي دور
audit-membership-amended = عُدّلت تواريخ دور
audit-cycle-added = أُضيفت دورة
audit-cycle-amended = عُدّلت دورة
audit-forum-amended = عُدّل اسم المنتدى أو لغاته أو بابه
audit-vocabulary-amended = عُدّلت مفردات المنتدى
audit-register-opened = فُتح السجل
audit-register-amended = عُدّل السجل
audit-status-kept = حُفظت حالة
audit-status-removed = حُذفت حالة
audit-category-kept = حُفظت فئة
audit-category-removed = حُذفت فئة
audit-round-kept = حُفظت جولة
audit-round-opened = فُتحت جولة
audit-round-amended = عُدّلت جولة
audit-round-closed = أُغلقت جولة
audit-phase-set = حُدّدت مرحلة السجل
audit-proposal-held = حُجز اقتراح
audit-proposal-taken = قُبل اقتراح في السجل
audit-proposal-declined = رُفض اقتراح
audit-review-taken = أُخذت فئة للمراجعة
audit-review-given = أُسندت فئة للمراجعة
audit-review-given-back = أُعيدت فئة
audit-review-reminded = أُرسل تذكير بمراجعة
audit-source-added = أُضيف مصدر
audit-source-amended = عُدّل مصدر
audit-recommendation-added = أُضيفت توصية
audit-recommendation-imported = استُوردت توصية
audit-recommendation-titled = أُعطيت توصية عنوانًا
audit-recommendation-tagged = وُسمت توصية
audit-recommendation-filed = أُدرجت توصية في فئة
audit-recommendation-related = رُبطت توصيتان
audit-recommendation-unrelated = أُزيل رابط بين توصيتين
audit-choosing-opened = فُتح اختيار
audit-indications-given = حُدّدت أولويات
audit-choosing-closed = أُغلق اختيار
audit-proposal-placed = عُرض اقتراح للاختيار
audit-proposal-set-back = أُخرج اقتراح من القائمة المختصرة
audit-proposal-shortlisted = أُدرج اقتراح في القائمة المختصرة
audit-proposal-chosen = اختير اقتراح
audit-move-suggested = اقتُرح نقل
audit-move-decided = بُتّ في نقل
audit-merge-suggested = اقتُرح دمج
audit-merge-decided = بُتّ في دمج
audit-split-suggested = اقتُرح فصل
audit-split-decided = بُتّ في فصل
audit-recommendation-merged = دُمجت توصيات
audit-recommendation-unmerged = تُرجع عن دمج
audit-recommendation-split = فُصلت توصية
audit-text-corrected = وُضع تصويب إلى جانب نص
audit-text-given = أُضيف نص
audit-assessment-filed = قُدّم تقييم
audit-assessment-amended = عُدّل تقييم
audit-request-made = قُدّم طلب
audit-request-reminded = أُرسل تذكير بطلب
audit-request-answered = أُجيب عن طلب
audit-request-withdrawn = سُحب طلب
audit-request-undelivered = لم تصل رسالة طلب
audit-request-answered-automatically = رد آلي على طلب
audit-action-added = أُضيف إجراء
audit-action-amended = عُدّل إجراء
audit-import-applied = طُبّق استيراد
audit-import-undone = تُرجع عن استيراد
audit-comment-added = أُضيف تعليق
audit-comment-amended = عُدّل تعليق
audit-comment-withdrawn = سُحب تعليق
audit-comment-reported = أُبلغ عن تعليق
audit-comment-accepted = أُجيز تعليق محجوز
audit-comment-hidden = أُخفي تعليق
audit-comment-shown = أُظهر تعليق كان مخفيًا
audit-comment-kept = أُبقي على تعليق أُبلغ عنه
audit-moderation-rule-set = حُدّدت قاعدة الإشراف
audit-follow-made = بدأ شخص يتابع
audit-follow-amended = عُدّلت طريقة متابعة
audit-follow-left = توقّف شخص عن المتابعة
audit-secret-address-made = أُنشئ عنوان موجز خاص
audit-secret-address-ended = أُنهي عنوان موجز خاص
audit-job-retried = أُعيدت محاولة مهمة
audit-jobs-retried = أُعيدت محاولة كل المهام المتخلى عنها
audit-job-dropped = أُخرجت مهمة من الطابور

## Backups

may-administration-read-backups = رؤية النسخ الاحتياطية القائمة ومكانها
may-administration-back-up = طلب كتابة نسخة احتياطية أو قراءتها كاملة للتحقق
administration-backups = النسخ الاحتياطية
administration-backups-why = النسخة الاحتياطية هي المنتدى كله كما كان في لحظة واحدة، في ملف واحد. تُكتب والمنتدى يعمل، ثم تُقرأ إلى آخرها للتحقق من سلامتها. ويعيد الأمر plenary restore بناء المنتدى منها على أي من قاعدتي البيانات.
administration-same-disk = هذه الملفات على القرص نفسه الذي عليه المنتدى
administration-same-disk-why = هي تنفع حين يخطئ أحد، لا حين يضيع القرص أو الجهاز. على من يشغّل الجهاز أن ينسخها إلى مكان آخر ويصونها كما يصون المنتدى نفسه، ففيها بيانات شخصية. لا شيء يحذفها من تلقاء نفسه. ولا تشمل ملف الإعدادات ولا الرسائل المنتظرة.
administration-folder = المجلد
administration-back-up = انسخ احتياطيًا الآن
administration-under-way = تُكتب الآن نسخة احتياطية
administration-backup-failed = تعذّرت كتابة النسخة الاحتياطية المطلوبة
administration-look-again = انظر مجددًا
administration-standing = النسخ القائمة
administration-no-backups = لا نسخة احتياطية هنا بعد
administration-no-backups-why = لا تُدرج هنا النسخ التي يكتبها المشغّل بالأوامر في مكان آخر.
administration-file = الملف
administration-made = كُتبت
administration-size = الحجم
administration-checked = القراءة للتحقق
administration-kilobytes = { $n } كيلوبايت
administration-megabytes = { $n } ميغابايت
administration-not-checked = لم تُقرأ بعد
administration-whole = سليمة: { $n } صف، { $at }
administration-broken = غير سليمة:
administration-check = اقرأها للتحقق
flash-backup-asked = النسخة الاحتياطية في طريقها.
flash-backup-checked = ستُقرأ للتحقق.
job-administration-back-up = كتابة نسخة احتياطية
job-administration-check-backup = قراءة نسخة احتياطية للتحقق
audit-backup-asked = طُلبت نسخة احتياطية
audit-backup-check-asked = طُلب فحص نسخة احتياطية
audit-backup-made = كُتبت نسخة احتياطية
audit-backup-checked = قُرئت نسخة احتياطية للتحقق

## Privacy and terms

may-administration-read-texts = قراءة ما يقوله المنتدى عن الخصوصية وعن شروطه
may-administration-keep-texts = تعديل ما يقوله المنتدى عن الخصوصية وعن شروطه
administration-texts = الخصوصية والشروط
administration-texts-why = تقود كل صفحة إلى هاتين في أسفلها، وتُعرضان على من ينضم. وحتى تعدّلهما تبقيان بكلمات البرنامج نفسه وتقولان ما يفعله. وحيث عُدّلت لغة واحدة، يُعرض نصها على قرّاء لغة لم تُعدَّل.
administration-language = اللغة
administration-stands = ما هو قائم
administration-own-words = بكلمات البرنامج نفسه
administration-version = الصيغة { $n }، { $day }
administration-versions = الصيغ
administration-earlier-version = هذه صيغة سابقة لم تعد سارية.
administration-text-in = هذا النص متاح بهذه اللغة وحدها: { $name }.
administration-amend-text = عدّل
administration-amend-why = ما تحفظه هو الصيغة التالية بهذه اللغة بتاريخ اليوم. وتبقى السابقة متاحة للقراءة.
administration-text = النص
administration-text-help = Markdown: ‏## قبل العنوان، و- قبل البند، و**مهم**، و[كلمات](عنوان).
administration-keep-text = احفظها صيغةً تالية
administration-read-text = اقرأ القائم
administration-text-missing = يلزم نص.
administration-text-too-long = 50000 حرف على الأكثر.
flash-text-kept = حُفظ النص.
audit-privacy-amended = عُدّلت صفحة الخصوصية
audit-terms-amended = عُدّلت الشروط
administration-privacy-text =
    ## ما يُحفظ عنك

    من يقرأ فقط لا يترك هنا شيئًا: لا ملفات تعريف ارتباط تتعقبك، ولا شيء يُحمَّل من أماكن أخرى، ولا تذكر ملاحظات الخادم أي زائر. تُبقيك ملفات تعريف الارتباط مسجَّل الدخول، وتحمي النماذج، وتتذكر اللغة والألوان التي تختارها.

    من له حساب يُحفظ اسمه وعنوان بريده الإلكتروني وما يختار أن يقوله عن نفسه: المنظمة والبلد والمجموعات واللغات. وتُحفظ كلمة المرور في صورة لا يستطيع أحد قراءتها. ويُحفظ عن كل متصفح مسجَّل الدخول نوعه ووقت بدئه وآخر ظهور له.

    ما تساهم به يُحفظ مع اسمك وصفتك وتاريخه، بما في ذلك الصيغ السابقة: التقييمات والتعليقات والاقتراحات والأولويات والإجابات. ويُحفظ أيضًا ما تتابعه.

    وهناك سجل زمني يقول من غيّر ماذا ومتى. وتُعد محاولات الدخول الفاشلة مدة يوم برمز لا يكشف عنوانك.

    ومن يُسأل بالبريد بلا حساب يُحفظ اسمه وعنوانه مع الطلب.

    ## من يراه

    يظهر اسمك وصفتك إلى جانب ما تساهم به لكل من يحق له قراءته: ما هو عام يقرؤه الجميع، وتستطيع البرامج جلبه. ويمكن أن تكون الأولويات سرية حتى تُغلق. أما عنوان بريدك فيراه المديرون، الذين يرون السجل الزمني أيضًا، ومن يشغّل الجهاز الذي يعمل عليه المنتدى.

    ## إلى متى

    يبقى حسابك حتى تمحوه. وتُنسى المتصفحات المسجَّلة الدخول بعد 14 يومًا بلا استعمال، وبعد 30 يومًا على الأكثر؛ ويُعرف مدة سنة أن متصفحًا سجّل الدخول من قبل. وينتظر عنوان الرسالة معها حتى تُرسل. وتبقى المساهمات والسجل ما بقي المنتدى.

    وتضم النسخ الاحتياطية ما كان قائمًا حين كُتبت، حتى يحذفها من يشغّل الجهاز.

    ## ما تستطيع فعله

    في [صفحة حسابك](/account) تصحح ما يُحفظ، وتأخذه كله معك، وتمحو بياناتك. عندئذ يزول فورًا حسابك واسمك وعنوانك وكل ما قلته عن نفسك؛ ويبقى ما ساهمت به تحت عبارة «مشارك سابق»، لأن آخرين أجابوا عنه. وفي ما عدا ذلك اسأل مديري المنتدى.

    من ليس له حساب أو لا يستطيع تسجيل الدخول يطلب من مديري المنتدى، فيسلّمونه بياناته أو يمحونها على النحو نفسه، ويرون ما يسلّمونه، بما فيه المسودات والأولويات السرية. ويُحفظ من ذلك التاريخ ومن طلب وكم كان، ولا شيء مما كان. وتبقى الصفة والمجموعة اللتان تكلّمت باسمهما إلى جانب ما يبقى، ويُمحى الكلام الذي لم يُعرض على أحد بعد. والدعوة التي لا يقبلها أحد لا تصلح بعد 14 يومًا، والرسالة التي يتعذر تسليمها تنتظر مع عنوانها حتى يُخرجها مدير من قائمة الانتظار.
administration-terms-text =
    ## المشاركة

    تشارك باسمك، وعن المجموعة التي تذكرها معه. لا تتكلم باسم آخرين إلا إذا طلبوا ذلك منك.

    التزم بموضوع النقاش. قل رأيك في النص أو الاقتراح، لا في من وراءه. لا إعلانات، ولا شيء عن الآخرين ليس معلنًا من قبل.

    ## مصير كلماتك

    لا يحرر أحد ما كتبته. التصويبات والترجمات وعمليات النقل تقف إلى جانبه، لكل منها صاحبها وتاريخها. تستطيع تعديل ما هو لك أو سحبه، ويبقى ما كان قبله في تاريخه.

    ما هو عام يستطيع الجميع قراءته واقتباسه ونسخه، وتستطيع البرامج جلبه. والآراء المختلفة تقف جنبًا إلى جنب، ولا يذوب أي منها في متوسط.

    ## الإشراف

    قد تُحجز المساهمات حتى ينظر فيها أحد، وقد تُخفى مع ذكر السبب. وما يفعله المشرفون بالتعليقات يرد في [سجل يقرؤه الجميع](/moderation-log). و[من يحق له أن يفعل ماذا](/about/who-may-do-what) له صفحته.

    ## بلا ضمان

    يُعتنى بالمنتدى بلا ضمان. وحين تتغير هذه الشروط تقف الجديدة هنا بتاريخها، وتبقى السابقة متاحة للقراءة.

## Settings

may-administration-read-settings = رؤية إعدادات المنتدى
may-administration-keep-settings = تحديد ساعة البريد اليومي
administration-settings = الإعدادات
administration-settings-here = ما يسري فورًا
administration-settings-here-why = تُغيَّر في هذه الصفحات وتسري على الجميع من الصفحة التالية.
administration-setting = الإعداد
administration-setting-value = الآن
administration-setting-from = أين حُدّد
administration-change = غيّر
administration-set-name-why = يظهر في كل صفحة وكل رسالة.
administration-set-languages-why = اللغات المعروضة للصفحات؛ والأولى لغة المنتدى نفسه.
administration-set-joining-why = هل يستطيع أي شخص إنشاء حساب أم المدعوون فقط.
administration-set-hold = من تُحجز مساهماته
administration-set-hold-why = ما يُحجز يراه المشرفون وحدهم حتى يجيزه أحدهم.
administration-digest-hour = ساعة البريد اليومي
administration-digest-hour-help = ابتداء من هذه الساعة بالتوقيت العالمي تُرسل رسالة اليوم الواحدة إلى من يتابع شيئًا ويريدها.
administration-as-file-says = كما يقول ملف الإعدادات: { $name }
administration-keep-settings = احفظه
administration-no-hour = لا توجد ساعة كهذه.
flash-setting-kept = يسري من الآن.
administration-settings-machine = ما يُحدَّد على الجهاز
administration-settings-machine-why = تُقرأ هذه عند بدء البرنامج. يغيّرها من يشغّل الجهاز في ملف الإعدادات أو في بيئة التشغيل ثم يعيد تشغيل البرنامج. ولا تُعرض كلمات المرور وما شابهها.
administration-settings-file = ملف الإعدادات
administration-not-shown = محدَّد ولا يُعرض
administration-not-set = غير محدَّد
administration-from-default = غير محدَّد: كما في البرنامج
administration-from-file = ملف الإعدادات
administration-from-environment = بيئة التشغيل: { $name }
administration-from-command-line = سطر الأوامر
setting-public-url = ما تبدأ به الروابط في الرسائل والموجزات، والمصدر الذي يجب أن تأتي منه النماذج.
setting-listen = العنوان والمنفذ اللذان يُقدَّم عليهما المنتدى.
setting-database-url = قاعدة PostgreSQL بدل ملف SQLite في مجلد البيانات.
setting-trusted-proxies = الوكلاء الذين يُصدَّق قولهم عمّن يتحدثون باسمه.
setting-mail-from = العنوان الذي يصدر منه البريد وتعود إليه المرتدات.
setting-mail-reply-to = صندوق البريد الذي يمكن به الرد على الرسائل.
setting-mail-host = خادم البريد؛ وبدونه توضع الرسائل في مجلد.
setting-mail-port = منفذه.
setting-mail-security = كيف يُحمى الاتصال به.
setting-mail-user = من يسجّل الدخول إليه.
setting-mail-password = بماذا.
setting-mail-certificate-authority = الجهة المصدِّقة لشهادته إلى جانب الجهات العامة.
setting-mail-folder = أين توضع الرسائل حين لا يوجد خادم بريد.
setting-digest-hour = ساعة البريد اليومي ما لم تُحدَّد أعلاه ساعة أخرى.
setting-metrics-listen = منفذ خاص لأرقام عن البرنامج.
setting-metrics-token = بماذا تُجلب تلك الأرقام.
setting-log-format = كيف تُكتب ملاحظات البرنامج.
setting-log-filter = ما الذي يُكتب منها.
audit-digest-hour-set = حُدّدت ساعة البريد اليومي

## Kinds of events of the working year

audit-assessment-declined = رُفض تقييم محجوز
audit-assessment-held = حُجز تقييم
audit-assessment-hidden = أُخفي تقييم
audit-assessment-kept = أُبقي على تقييم أُبلغ عنه
audit-assessment-reported = أُبلغ عن تقييم
audit-assessment-shown = أُظهر تقييم من جديد
audit-choosing-amended = عُدّل اختيار
audit-comment-brought = أتى تعليق مع استيراد
audit-comment-declined = رُفض تعليق محجوز
audit-register-started = بدأ السجل من ملف مصدَّر

## Jobs of the working year

job-register-request-fell = الإبلاغ بأن طلبًا قد سقط
audit-party-exported = سُلّم ما يُحفظ عن شخص
audit-invitation-sent-again = أُعيد إرسال دعوة
audit-invitation-withdrawn = سُحبت دعوة
audit-letter-worded = غُيّرت كلمات رسالة
