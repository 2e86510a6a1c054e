### سجل التوصيات.
### العلامة u200E قبل التاريخ وبعد العنوان تحفظ ترتيب أجزائهما من اليسار إلى اليمين.
### The plural rules in use know no numbers beyond 99: all of them come to [other], worded like [many].

## Rules

may-register-read = قراءة السجل وتوصياته وتقييماته
may-register-assess = تقديم تقييم بالاسم الشخصي
may-register-amend-assessment = تعديل تقييم
may-register-keep-actions = إدخال الإجراءات وتعديلها
may-register-keep-recommendations = إدخال التوصيات وإعطاؤها عناوين ووسومًا وفئات وروابط وتصويبات
may-register-import = استيراد المصنَّفات والتراجع عن استيراد
may-register-keep-vocabulary = تغيير الحالات والفئات والجولات واسم السجل ومرحلته
phase-working-group = الفريق العامل
phase-chair-preview = اطلاع الرئاسة المسبق
phase-advisory-group = الفريق الاستشاري
phase-public = للعموم

## What can be wrong

register-source-missing = اذكر المصدر الذي أُخذت منه.
register-text-or-number-missing = أعط نصها أو رقمها على الأقل.
register-language-unknown = ليس هذا رمز لغة. اكتب رمزًا مثل en أو ar أو zh-Hans.
register-too-long = هذا أطول مما ينبغي.
register-task-missing = اذكر المطلوب عمله.
register-state-unknown = اختر وضعًا.
register-status-unknown = ليست هذه من حالات هذا السجل.
register-narrative-missing = قل لماذا، في جملة أو أكثر.
register-narrative-too-long = الشرح أطول مما ينبغي: مليون بايت على الأكثر.
register-evidence-too-much = مئة رابط على الأكثر.
register-evidence-no-address = الدليل عنوان يبدأ بـ https://{"\u200E"} أو http://{"\u200E"}.
register-covers-missing = اذكر التوصية التي يتناولها.
register-round-unknown = لا توجد جولة كهذه.
register-phase-unknown = لا توجد مرحلة كهذه.
register-name-missing = أعطه اسمًا.
register-status-in-use = تحمل تقييمات هذه الحالة، فتبقى.
register-category-in-use = أُدرجت تحت هذه الفئة توصيات الآن أو من قبل، فتبقى.
register-category-unknown = لا توجد فئة «{ $name }»؛ فالفئات الجديدة ينشئها المديرون.
register-name-taken = «{ $name }» يحمل هذا الاسم بالفعل. اختر اسمًا آخر أو عدّل ذلك القائم.
register-correction-empty = اكتب النص كما هو في المصدر.
register-reason-missing = اذكر ما نُقل خطأً وأين يوجد النص الصحيح.
register-text-frozen = نصها قائم بالفعل؛ ضع تصويبًا إلى جانبه.
register-relation-unknown = اختر الصلة بينهما، وتوصية أخرى.
register-date-unknown = اكتب سنة أو شهرًا أو يومًا: 2018 أو {"\u200E"}2018-10 أو {"\u200E"}2018-10-11.
register-period-unknown = اكتب سنة أو شهرًا أو يومًا، أو اثنين منها: 2018 أو 2018-10 أو 2014/2018.
register-due-no-date = «{ $name }» ليس تاريخًا. اكتب تاريخًا مثل {"\u200E"}2020-09-30، أو كلمات مثل منتصف حزيران/يونيه.
register-plan-is-old = تغيّر السجل منذ وُضعت الخطة. انظر في الخطة من جديد.
register-undecided = بعض حالات التعارض لم يُبت فيها. ابتّ في كل منها أولًا.
register-built-upon = بنى أحد على ما جاء به هذا الاستيراد، فلم يعد التراجع عنه ممكنًا.
register-sent-twice = أُرسل هذا النموذج من قبل، وما جاء به قائم.
register-said-already = سبق أن قلت الشيء نفسه في هذه الجولة. عدّل ذلك التقييم إذا تغيّر شيء.
register-sent-twice-other = سبق أن أرسلت هذا النموذج بكلمات أخرى، وما جاء به قائم. راجع ما كتبته الآن وأرسله ثانية إن كان عليه أن يقف إلى جانبه.
register-stands-already = الكلمات نفسها قائمة تحت هذا المصدر وهذه القائمة وهذا الرقم.

## Reading the register

read-title = سجل التوصيات
read-what-it-is = ما أُوصي به بكلمات مصدره؛ وما وجده الناس فيه جولة بعد جولة؛ وما يترتب عليه.
read-phase-public = يستطيع الجميع قراءته. كل من سجّل دخوله يقيّم ويعلّق ويقترح باسمه؛ والتقييمات المختلفة قائمة جنبًا إلى جنب.
read-phase-working-group = السجل لدى الفريق العامل: يقرأ أعضاء المجموعة التي تتولاه ويقيّمون. لم يُفتح للعموم بعد.
read-phase-chair-preview = السجل لدى الرؤساء والمنسقين، يقرؤونه ويقيّمونه قبل غيرهم. لم يُفتح للعموم بعد.
read-phase-advisory-group = السجل لدى الفريق الاستشاري: يقرأ أعضاؤه ومن يتولون السجل ويقيّمون. لم يُفتح للعموم بعد.
read-phase-advisory-group-of = السجل لدى { $name }: يقرأ أعضاؤه ومن يتولون السجل ويقيّمون. لم يُفتح للعموم بعد.
read-phase-advisory-group-unnamed = هذه مرحلة الفريق الاستشاري، لكن لم يُسمَّ فريق استشاري: يقرأ أعضاء المجموعة التي تتولى السجل ويقيّمون. لم يُفتح للعموم بعد.
read-phase-advisory-group-nobodys = هذه مرحلة الفريق الاستشاري، لكن لم يُسمَّ فريق استشاري ولا مجموعة تتولى السجل: يقرأ كل عضو في المنتدى ويقيّم. لم يُفتح للعموم بعد.
read-closed-title = لم يُفتح للجميع بعد
read-closed = هذا السجل غير مفتوح لك بعد: يقرؤه أولًا من يعملون عليه. وستمكن قراءته هنا عندما تبدأ مرحلته التالية.
read-closed-sign-in = لم يُفتح هذا السجل للعموم بعد. إن كنت تعمل عليه فسجّل الدخول لقراءته.
read-drafts = مسوداتك
read-drafts-why = لا يراها أحد سواك.
read-find-one = اختر توصية لتقييمها
read-import = استيراد مصنَّف
read-settings = الحالات والفئات والجولات والمرحلة
read-sign-in-to-assess = سجّل الدخول للمساهمة
read-empty = لا شيء في السجل بعد
read-empty-why = تُدرج هنا التوصيات مع مصدرها وما آلت إليه. يُدخلها المنسق واحدة واحدة، أو يستورد المصنَّف الذي كانت محفوظة فيه.
read-where-it-stands = إلى أين وصل الأمر
read-where-these-stand = { $n ->
    [zero] إلى أين وصلت هذه
    [one] إلى أين وصلت هذه التوصية
    [two] إلى أين وصلت هاتان التوصيتان
    [few] إلى أين وصلت هذه التوصيات ({ $n })
    [many] إلى أين وصلت هذه التوصيات ({ $n })
   *[other] إلى أين وصلت هذه التوصيات ({ $n })
}
read-all-of-them = جميعها
read-by-reading = كيف قُيّمت
read-not-stale = بعد ذلك أو لم تُقيّم بعد
read-by-category = حسب الفئة
read-divided = حسب الفئة وحسب المصدر
read-and-more = { $n ->
    [zero] ولا شيء غيرها في الجدول
    [one] وواحد آخر في الجدول
    [two] واثنان آخران في الجدول
    [few] و{ $n } أخرى في الجدول
    [many] و{ $n } أخرى في الجدول
   *[other] و{ $n } أخرى في الجدول
}
read-by-source = حسب المصدر
read-of = من { $n }
read-without-status = بلا حالة
read-nothing-assessed = لم يقيّم أحد أيًّا منها بعد.
read-largest-part = الجزء الأكبر، { $n } من { $of }، هو «{ $status }».
read-all-alike = { $n ->
    [zero] لا توصيات «{ $status }».
    [one] حالتها «{ $status }».
    [two] كلتاهما «{ $status }».
    [few] جميعها ({ $n }) «{ $status }».
    [many] جميعها ({ $n }) «{ $status }».
   *[other] جميعها ({ $n }) «{ $status }».
}
read-nobody-assessed = { $n ->
    [zero] كل منها نظر فيها أحد.
    [one] واحدة لم ينظر فيها أحد.
    [two] اثنتان لم ينظر فيهما أحد.
    [few] { $n } لم ينظر فيها أحد.
    [many] { $n } لم ينظر فيها أحد.
   *[other] { $n } لم ينظر فيها أحد.
}
read-not-started = لم يبدأ العمل عليها كلها: { $name }.
read-not-started-in = {"\u200F"}{ $name } ({ $round })
read-category-not-started = { $name } (لم تبدأ، { $round })
read-reading-not-assessed = لم تُقيَّم
read-reading-pending = معلَّقة
read-reading-single = مقيِّم واحد
read-reading-unanimous = إجماع
read-reading-divergent = تباين
read-stale = قُيِّمت قبل أكثر من سنتين
read-stub = معروفة برقمها وحده
read-no-text = النص لم يُدوَّن بعد
read-no-text-why = لا يُعرف منها حتى الآن سوى رقمها. ويضاف نصها هنا عندما يُعثر عليه.
read-round = جولة { $name }
read-recommendations = التوصيات
read-search-these = ابحث بين هذه
read-sort = الترتيب
read-sort-document = بترتيب الوثائق
read-sort-number = حسب الرقم
read-sort-title = حسب العنوان
read-sort-changed = الأحدث تغييرًا أولًا
read-filter-reading = القراءة
read-filter-status = الحالة
read-filter-category = الفئة
read-filter-source = المصدر
read-filter-round = الجولة
read-filter-tag = الوسم
read-filter-responsible = المسؤول
read-filter-list = القائمة
read-or = {" "}أو{" "}
read-words-quoted = «{ $name }»
read-named = { $name }: { $value }
read-all-shown = { $n ->
    [zero] لا توصيات، دون تصفية، { $sort }
    [one] توصية واحدة، دون تصفية، { $sort }
    [two] توصيتان، دون تصفية، { $sort }
    [few] { $n } توصيات، دون تصفية، { $sort }
    [many] { $n } توصية، دون تصفية، { $sort }
   *[other] { $n } توصية، دون تصفية، { $sort }
}
read-some-shown = { $n ->
    [zero] لا توصيات: { $filters }
    [one] توصية واحدة: { $filters }
    [two] توصيتان: { $filters }، { $sort }
    [few] { $n } توصيات: { $filters }، { $sort }
    [many] { $n } توصية: { $filters }، { $sort }
   *[other] { $n } توصية: { $filters }، { $sort }
}
read-page-shown = من { $from } إلى { $to } من أصل { $n }
read-nothing-found = لا شيء يطابق هذا كله
read-nothing-found-why = أزل أحد عوامل التصفية، أو ابحث عن كلمات أقل. يشمل البحث الأرقام والعناوين والنصوص.
read-export-these = { $n ->
    [zero] لا شيء للتنزيل:
    [one] نزّل هذه التوصية:
    [two] نزّل هاتين التوصيتين:
    [few] نزّل هذه التوصيات ({ $n }):
    [many] نزّل هذه التوصيات ({ $n }):
   *[other] نزّل هذه التوصيات ({ $n }):
}

## A recommendation

read-as-written = التوصية { $name } كما كُتبت في المصدر. لا تُحرَّر أبدًا.
read-as-written-unnumbered = كما كُتبت في المصدر. لا تُحرَّر أبدًا.
read-recommendation-number = التوصية { $name }
read-tags = الوسوم
read-more-tags = { $n ->
    [zero] لا وسوم أخرى
    [one] وسم آخر
    [two] وسمان آخران
    [few] { $n } وسوم أخرى
    [many] { $n } وسمًا آخر
   *[other] { $n } وسمًا آخر
}
read-corrected-by = { $reason } نبّه إلى ذلك { $name } في { $date }.
read-other-wordings = صياغات أخرى
read-other-wording = صيغت كذلك هكذا
read-other-wording-in = صيغت كذلك هكذا، في { $name }
read-met-on = أُدخلت في { $name }. الكلمات الواردة في المصدر وحده مشطوبة، والواردة في هذه الصياغة وحدها تحتها خط.
read-cannot-be-assessed = لا يمكن تقييمها بعد
read-status-completed = مكتملة
read-status-in-progress = قيد التنفيذ
read-status-to-be-implemented = لم تُنفَّذ بعد
read-former-participant = مشارك سابق
read-not-assessed-yet = لم يقيّمها أحد بعد
read-not-assessed-yet-why = يُدرج هنا ما يجده أعضاء المنتدى فيها: إلى أين وصلت، ولماذا، وما الأدلة.
read-round-assessed = قُيِّمت: { $name }
read-from-to = { $from } – { $to }
read-round-published = نُشرت: { $name }
read-round-not-assessed = لم يقيّمها أحد في هذه الجولة.
read-round-pending = { $n ->
    [zero] لم ينظر فيها أحد.
    [one] نظر فيها مقيِّم واحد ولم يستطع تقييمها بعد.
    [two] نظر فيها مقيِّمان ولم يستطيعا تقييمها بعد.
    [few] نظر فيها { $n } مقيِّمين ولم يستطيعوا تقييمها بعد.
    [many] نظر فيها { $n } مقيِّمًا ولم يستطيعوا تقييمها بعد.
   *[other] نظر فيها { $n } مقيِّمًا ولم يستطيعوا تقييمها بعد.
}
read-round-single = مقيِّم واحد حتى الآن: { $status }.
read-round-single-several = مقيّم واحد حتى الآن، في { $n } من التقييمات: { $status }.
read-round-unanimous = { $n ->
    [zero] إجماع: { $status }.
    [one] مقيِّم واحد: { $status }.
    [two] قال المقيِّمان الشيء نفسه: { $status }.
    [few] قال المقيِّمون جميعًا ({ $n }) الشيء نفسه: { $status }.
    [many] قال المقيِّمون جميعًا ({ $n }) الشيء نفسه: { $status }.
   *[other] قال المقيِّمون جميعًا ({ $n }) الشيء نفسه: { $status }.
}
read-round-divergent = { $n ->
    [zero] تتباين النتائج، وكلها قائمة.
    [one] يقول مقيِّم واحد أمورًا مختلفة. وكل نتائجه قائمة.
    [two] مقيِّمان يريان هذا بصورة مختلفة. وكل نتائجهما قائمة.
    [few] { $n } مقيِّمين يرون هذا بصورة مختلفة. وكل نتائجهم قائمة.
    [many] { $n } مقيِّمًا يرون هذا بصورة مختلفة. وكل نتائجهم قائمة.
   *[other] { $n } مقيِّمًا يرون هذا بصورة مختلفة. وكل نتائجهم قائمة.
}
read-position = { $n } من { $of }: { $status }
read-position-shared = مشترك بين الجميع: { $name }
read-add-assessment = أضف تقييمك
read-be-first = كن أول من يقيّمها
read-amend-yours = تعديل تقييمك
read-add-another = إضافة تقييم آخر
read-go-on = متابعة مسودتك
read-amend-yours-in = عدّل تقييمك، { $name }
read-add-action = أضف إجراءً
read-amend-action = عدّل
read-amend-recommendation = عدّل ما يحيط بها
read-sign-in-first = يقيّم كل من سجّل دخوله؛ وسيُطلب منك تسجيل الدخول أولًا.
read-members-assess = في هذه المرحلة لا يقيّم إلا من يعملون عليه، وأدوارك لا تشمل ذلك.
read-what-follows = ما يترتب عليها
read-no-actions = لم يتكفل أحد بشيء بعد. يُدرج هنا ما سيُعمل بشأن هذه التوصية: المهمة والمسؤول عنها وموعدها.
read-task = الإجراء
read-responsible = المسؤول
read-due = الموعد
read-state = الوضع
read-action-not-started = لم يبدأ
read-action-in-progress = قيد التنفيذ
read-action-done = أُنجز
read-action-dropped = تُرك
read-kept = كما وردت في الورقة الأصلية
read-kept-why = خلايا من الورقة ليس لها هنا موضع خاص، محفوظة كما هي.
read-kept-heading = العمود
read-kept-round = الجولة
read-kept-value = الخلية
read-at-a-glance = لمحة سريعة
read-fact-source = المصدر
read-fact-list = القائمة
read-fact-category = الفئة
read-fact-rounds = الجولات
read-fact-indications = الأولوية
read-fact-language = اللغة
read-indications = أشار إليها { $n } من { $of } من الأعضاء
read-filed-until = حتى { $date }: { $name }
read-related = توصيات ذات صلة
read-same-as-out = هي نفسها
read-same-as-in = هي نفسها
read-overlaps-out = تتداخل مع
read-overlaps-in = تتداخل مع
read-depends-on-out = تتوقف على
read-depends-on-in = تتوقف عليها
read-answers-out = تجيب عن
read-answers-in = تجيب عنها
read-refers-to-out = تحيل إلى
read-refers-to-in = تحيل إليها
read-who-has-assessed = من قيّمها
read-no-group = لم تُذكر مجموعة
read-none-names-a-group = { $n ->
    [zero] لم يقيّمها أحد.
    [one] مقيِّم واحد لم يذكر مجموعة من أصحاب المصلحة.
    [two] مقيِّمان لم يذكر أيٌّ منهما مجموعة من أصحاب المصلحة.
    [few] { $n } مقيِّمين لم يذكر أيٌّ منهم مجموعة من أصحاب المصلحة.
    [many] { $n } مقيِّمًا لم يذكر أيٌّ منهم مجموعة من أصحاب المصلحة.
   *[other] { $n } مقيِّم لم يذكر أيٌّ منهم مجموعة من أصحاب المصلحة.
}
read-history = تاريخ التغييرات
read-full-history = تاريخ التغييرات كاملًا
read-history-of = تاريخ تغييرات التوصية { $name }
read-history-why = كل ما تغيّر هنا، الأحدث أولًا. لا يُزال شيء أبدًا.
read-event-recommendation-added = أُدخلت في السجل
read-event-imported = استُوردت
read-event-imported-what = استُورد: { $name }
read-event-imported-from = استُورد من { $file }: { $what }
read-event-imported-file = استُوردت من { $name }
read-got-named = { $what }: { $name }
read-got-added = التوصية
read-got-filed = الفئة
read-got-tagged = الوسوم
read-got-indicated = إشارات الأولوية
read-got-kept = خلايا الورقة
read-got-wording = صياغة أخرى
read-got-text = النص
read-got-corrected = تصويب
read-got-action = إجراء
read-got-assessed = تقييم
read-got-version = نسخة سابقة من تقييم
read-got-related = توصيات ذات صلة
read-event-titled = أُعطيت العنوان «{ $name }»
read-event-tagged = أُعطيت الوسوم: { $name }
read-event-untagged = أُزيلت الوسوم
read-event-filed = أُدرجت في { $name }
read-event-unfiled = لم تعد مدرجة في أي فئة
read-event-related = رُبطت بـ { $name }
read-event-unrelated = لم تعد مرتبطة بـ { $name }
read-event-related-how = { $name } ({ $how })
read-event-assessed-in = قُيِّمت، { $name }
read-event-assessment-filed = قُدّم تقييم
read-event-assessment-amended = عُدّل تقييم
read-event-text-corrected = وُضع تصويب إلى جانب النص: { $name }
read-event-text-given = أُضيف النص
read-event-action-added = أُضيف إجراء
read-event-action-amended = عُدّل إجراء
read-event-action-added-named = أُضيف إجراء: «{ $task }» ({ $state })
read-event-action-amended-named = عُدّل إجراء: «{ $task }» ({ $state })
read-event-import-undone = تُرجع عن استيراد
read-event-import-of-undone = تُرجع عن استيراد { $name }
read-event-other = تغيير ({ $name })

read-version-in-force = النسخة السارية
read-version = النسخة { $n }
read-versions-of = تقييم { $name }
read-status-before = قبل ذلك: { $name }
read-what-changed = ما تغيّر منذ النسخة السابقة

## Assessing

assess-title = تقييمك للتوصية { $name }
assess-title-unnumbered = تقييمك
assess-amend-title = تعديل تقييمك للتوصية { $name }
assess-amend-title-unnumbered = تعديل تقييمك
assess-read-again = التوصية كما كُتبت
assess-lead = اذكر ما وجدته. يُنشر باسمك إلى جانب ما وجده آخرون؛ ولا يحرره أحد سواك.
assess-status = إلى أين وصل الأمر؟
assess-status-help = قد يصح خياران معًا.
assess-status-missing = اختر حالة واحدة على الأقل، أو أنه لا يمكن تقييمها بعد.
assess-status-both = اختر حالتها، أو أنه لا يمكن تقييمها بعد؛ لا الأمرين معًا.
assess-cannot-help = اذكر أدناه ما يلزم، وممن.
assess-narrative = لماذا؟
assess-narrative-help = ما الذي أُنجز وما الذي ينقص.
assess-markdown = كيف تُبرز الكلمات وتضع القوائم والروابط
assess-markdown-emphasis = إبراز
assess-markdown-strong = إبراز قوي
assess-markdown-item = بند من قائمة
assess-markdown-quote = كلام شخص آخر
assess-markdown-quote-why = يُصف اقتباسًا
assess-markdown-words = كلمات
assess-markdown-link = كلمات تؤدي إلى صفحة
assess-markdown-numbers = عبارة «انظر التوصية 65» تصبح رابطًا إليها. وتُترك الصور وHTML جانبًا.
assess-evidence-help = رابط في كل سطر، وبعد العنوان اسمه.
assess-speak-as = الصفة التي تتحدث بها
assess-speak-as-help = تظهر مع تقييمك.
assess-round = الجولة
assess-also = يشمل كذلك
assess-also-help = إن صح هذا على غيرها في القائمة نفسها، فأرقامها: 66، 69.
assess-also-unknown = لا توصية في هذه القائمة بالرقم { $name }.
assess-also-ambiguous = عدة توصيات في هذه القائمة تحمل الرقم { $name }. قيّم كلًّا منها في صفحتها.
assess-file = قدّم تقييمك
assess-amend = احفظ النسخة المعدَّلة
assess-back = ارجع دون تقديم
assess-already-said = { $n ->
    [zero] لم يقيّمها أحد في هذه الجولة بعد.
    [one] في هذه الجولة تقييم واحد. وسيكون تقييمك إلى جانبه.
    [two] في هذه الجولة تقييمان. وسيكون تقييمك إلى جانبهما.
    [few] في هذه الجولة { $n } تقييمات. وسيكون تقييمك إلى جانبها.
    [many] في هذه الجولة { $n } تقييمًا. وسيكون تقييمك إلى جانبها.
   *[other] في هذه الجولة { $n } تقييمًا. وسيكون تقييمك إلى جانبها.
}
assess-yours-stands = لقد قيّمتها في هذه الجولة من قبل. سيقف تقييم آخر إلى جانب الأول؛ وما تغيّر منذئذ يُقال على نحو أفضل بتعديله.
assess-amend-instead = تعديل تقييمك
assess-read-them = إلى التوصية
assess-signed-out = لم تعد مسجَّل الدخول، فلم يُقدَّم شيء. سجّل الدخول في نافذة أخرى ثم أرسل هذا النموذج مرة أخرى: كلماتك كلها هنا.
assess-sign-in-beside = سجّل الدخول في نافذة أخرى
assess-form-too-old = ظل هذا النموذج مفتوحًا وقتًا طويلًا أو جاء من مكان آخر، فلم يُقدَّم شيء. راجع كلماتك وأرسله مرة أخرى.
assess-draft-too-large = هذا أكثر مما تسعه مسودة. وهو محفوظ في هذه النافذة وحدها.
assess-keep-draft = احفظه مسودةً
flash-draft-kept = حُفظت مسودتك. لا يراها أحد سواك.
assess-draft-elsewhere = أنت تكتب هذا التقييم في نافذة أخرى أيضًا، وقد حُفظت منها كلمات أخرى. أما هذه فمحفوظة في هذه النافذة وحدها.
assess-stands-now = ما هو قائم الآن
assess-you-typed = ما كتبته أنت
flash-assessment-filed = قُدّم تقييمك وهو قائم إلى جانب غيره.
flash-assessment-amended = عُدّل تقييمك. وتبقى النسخة السابقة مقروءة.

## Entering and amending

register-recommendation-number = التوصية { $name }
register-enter = إدخال توصية
register-enter-why = تُثبَّت كلمات المصدر متى أُدخلت. وما نُقل خطأً يُصوَّب في طبقة إلى جانبها.
register-source = المصدر
register-source-help = الوثيقة التي أُخذت منها. الاسم الجديد ينشئ مصدرًا جديدًا.
register-list = القائمة
register-list-help = القائمة أو الفصل داخل المصدر، إن كانت فيه عدة قوائم.
register-number = الرقم
register-number-help = كما هو في المصدر، مثل 65 أو Part 2.II. والرقم وحده ينشئ مدخلًا يمكن إعطاء نصه لاحقًا.
register-text = النص
register-text-help = كلمة كلمة كما هو في المصدر.
register-wording = هذه الكلمات
register-verbatim = كلمات المصدر نفسه
register-summary = ملخص بصياغتنا
register-language = لغة النص
register-language-help = رمزها، مثل en أو fr أو ar أو zh-Hans.
register-title = العنوان
register-title-help = من وضعنا، لتسهيل العثور عليها: من أربع كلمات إلى عشر.
register-categories = الفئات
register-categories-help = الإدراج الذي ينتهي يبقى في تاريخ التغييرات.
register-other-category = فئة أخرى
register-other-category-help = اسمها. وإن لم تكن موجودة أُنشئت.
register-categories-made-by = ينشئ المديرون فئات أخرى.
register-standing-already = الموجودة من قبل:
register-is-it-another = أهذه توصية أخرى؟
register-is-it-another-help = الأرقام تتكرر، وقد تتكرر الكلمات. فإن كانت هي نفسها فاترك هذا النموذج: لم يُدخَل شيء.
register-is-another = نعم، أدخلها إلى جانب القائمة
register-tags = الوسوم
register-tags-help = وسم في كل سطر.
register-round = الجولة
register-no-round = لا جولة بعد
register-leave = اتركه كما هو
register-back = العودة من دون إدخالها
register-keep-it = احفظ
register-amend = عدّل
register-amend-number = تعديل { $name }
register-amend-why = العناوين والوسوم والفئات والروابط من وضعنا ويمكن أن تتغير. أما كلمات المصدر فلا.
register-around = ما يحيط بها
register-give-text = أعط نصها
register-give-text-why = هي معروفة حتى الآن برقمها وحده.
register-correct-text = صوّب نصًا نُقل خطأً
register-correct-text-why = يبقى النص كما أُدخل، ويوضع التصويب إلى جانبه مع سببه.
register-text-as-source = النص كما هو في المصدر
register-lay-correction = ضع التصويب إلى جانبه
register-reason = ما الذي نُقل خطأً
register-reason-help = وأين يوجد النص الصحيح.
register-relations = توصيات ذات صلة
register-no-relations = لا شيء بعد.
register-unrelate = أزل
register-relate = اربط بينهما
register-relation-kind = هذه التوصية
register-other = التوصية الأخرى
register-other-help = رقمها في القائمة نفسها، أو عنوان صفحتها.
register-other-unknown = لا تُعرف توصية بالرقم أو العنوان { $name }.
register-other-ambiguous = عدة توصيات تحمل الرقم { $name }. أعط عنوان التي تقصدها.
register-relation-same-as-out = هي نفسها
register-relation-same-as-in = هي نفسها
register-relation-overlaps-out = تتداخل مع
register-relation-overlaps-in = تتداخل مع
register-relation-depends-on-out = تتوقف على
register-relation-depends-on-in = تتوقف عليها
register-relation-answers-out = تجيب عن
register-relation-answers-in = تجيب عنها
register-relation-refers-to-out = تحيل إلى
register-relation-refers-to-in = تحيل إليها
register-add-action = إضافة إجراء
register-amend-action = تعديل إجراء
register-task = المهمة
register-task-help = ما سيعمله أحد بشأن هذه التوصية.
register-responsible = المسؤول
register-responsible-help = واحد أو أكثر، كلٌّ في سطر.
register-due = الموعد
register-due-help = تاريخ مثل {"\u200E"}2020-09-30، أو كلمات مثل منتصف حزيران/يونيه.
register-state = الوضع
register-state-not-started = لم يبدأ
register-state-in-progress = قيد التنفيذ
register-state-done = أُنجز
register-state-dropped = تُرك
register-sources = المصادر
register-sources-why = الوثائق التي أُخذت منها التوصيات.
register-no-sources = لا مصادر بعد
register-no-sources-why = يُنشأ المصدر مع أول توصية تذكره. والمنسقون هم من يُدخلون التوصيات أو يستوردون مصنَّفًا.
register-source-name = الاسم
register-source-name-help = كما تسميه القوائم وعوامل التصفية.
register-body = الهيئة
register-body-help = من نشره.
register-document = الوثيقة
register-date = التاريخ
register-date-help = سنة أو شهر أو يوم: 2018 أو {"\u200E"}2018-10 أو {"\u200E"}2018-10-11.
register-period-help = سنة أو شهر أو يوم، أو فترة: 2018 أو 2018-10 أو 2014/2018.
register-url = العنوان
register-how-many = التوصيات
register-amend-source = تعديل المصدر
register-add-source = أضف مصدرًا
flash-recommendation-entered = أُدخلت التوصية.
flash-recommendation-amended = تم الحفظ.
flash-action-kept = حُفظ الإجراء.
flash-source-kept = حُفظ المصدر.

## Import

import-imports = عمليات الاستيراد
import-why = يدخل المصنَّف في السجل على خمس خطوات، ولا يُكتب شيء قبل آخرها.
import-step-upload = الرفع
import-step-columns = الأعمدة
import-step-plan = الخطة
import-step-conflicts = التعارض
import-step-apply = التطبيق
import-choose-file = المصنَّف
import-choose-file-help = ملف xlsx أو ods أو csv أو tsv، أو ملف json مصدَّر من سجل آخر. 24 ميغابايت على الأكثر هنا؛ والملفات الأكبر تدخل بسطر الأوامر.
import-upload = ارفع
import-too-large = الملف أكبر من 24 ميغابايت. والملفات الأكبر تدخل بالأمر «plenary import register».
import-file-missing = اختر ملفًا.
import-earlier = عمليات استيراد سابقة
import-none = لا شيء بعد.
import-file-name = الملف
import-when = متى (UTC)
import-who = من
import-by-operator = المشغّل
import-undo = تراجع
import-undone = تُرجع عنه
import-stays = لا يمكن التراجع عنه
import-built-upon = بنى { $name } على ما جاء به هذا الاستيراد، في { $date }، فلم يعد التراجع عنه ممكنًا.
import-goes-in = يدخل على أنه
import-none-named = لا شيء
import-and-others = { $n ->
    [zero] ولا شيء غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
    [many] و{ $n } أخرى
   *[other] و{ $n } أخرى
}
import-file = استيراد { $name }
import-no-columns = أعمدة هذا الملف معروفة، أو ليس فيه ما يمكن مطابقته.
import-columns-of = كما وُجدت في الورقة «{ $name }». غيّر ما فُهم على غير وجهه.
import-windows-1252 = الملف ليس بترميز UTF-8، ولذلك يُقرأ على أنه Windows-1252. إن ظهرت حروف خاطئة فاحفظه بترميز UTF-8 وأرسله من جديد.
import-column = العمود
import-first-value = أول قيمة
import-taken-for = فُهم على أنه
import-column-round = جولة { $name }
import-as-recognised = { $name } (تُعُرّف عليه)
import-kept-as-it-stands = محفوظ كما هو
import-field-number = الرقم
import-field-text = نص التوصية
import-field-title = العنوان
import-field-category = الفئة
import-field-tags = الوسوم
import-field-source = المصدر
import-field-list = القائمة
import-field-reference = المرجع
import-field-cross-reference = الإحالات
import-field-status = الحالة
import-field-narrative = التقييم
import-field-assessor = من قيّم
import-field-responsible = المسؤول
import-field-cost = التكلفة
import-field-remark = ملاحظة
import-field-evidence = الأدلة
import-field-language = اللغة
import-field-round = الجولة
import-field-indications = إشارات الأولوية
import-field-ignore = لا شيء: اتركه
import-field-unknown = أحد الأعمدة مطابَق بما ليس حقلًا.
import-what-the-file-does-not-say = ما لا يذكره الملف
import-source = المصدر
import-source-help = يُقدَّم على عمود الملف. وإن لم يوجد أي منهما فهو اسم الملف.
import-list = القائمة
import-list-help = القائمة أو الفصل الذي يمثله الملف. ومن دونها تكون للمصدر قائمة واحدة.
import-round = الجولة
import-round-help = سنة، مثل 2018. والسنة الواردة في رأس العمود تُقدَّم عليها؛ وإلا فهي السنة الجارية.
import-sheet = الورقة
import-sheet-help = تُستورد كل ورقة على حدة. اختر ورقة أخرى وانظر في الخطة من جديد.
import-assessor = قيّمها
import-assessor-help = المجموعة صاحبة القائمة. تُسجَّل دون حساب.
import-split = اجعل كل فقرة من التقييم تقييمًا مستقلًا
import-look-again = انظر في الخطة من جديد
import-add = مضافة
import-add-means = توصيات جديدة
import-amend = معدَّلة
import-amend-means = تنال إدراجًا في فئة أو جولة أو وسمًا أو رابطًا أو تقييمًا
import-same = كما هي
import-same-means = صفوف لا تغيّر شيئًا
import-conflict = متعارضة
import-conflict-means = تكاد تكون كلمات توصية أخرى
import-rejected = مرفوضة
import-rejected-means = صفوف لا يمكن أخذها
import-changes-nothing = كل هذا في السجل بالفعل.
import-every-row = كل الصفوف
import-row = الصف
import-result = النتيجة
import-about = الموضوع
import-reason = لماذا
import-more-rows = { $n ->
    [zero] لا صفوف أخرى.
    [one] صف آخر غير معروض.
    [two] صفان آخران غير معروضين.
    [few] { $n } صفوف أخرى غير معروضة.
    [many] { $n } صفًا آخر غير معروض.
   *[other] { $n } صفًا آخر غير معروض.
}
import-conflicts-why = تشترك هذه النصوص في أكثر من نصف كلماتها مع نص يحمل الرقم نفسه. فهل هي التوصية نفسها؟
import-row-number = الصف { $n }
import-in-the-register = في السجل
import-in-the-file = في الملف
import-decide = ما هذا؟
import-undecided = لم يُبت فيه بعد
import-decide-wording = التوصية نفسها بصياغة أخرى
import-decide-wording-means = تُحفظ الصياغتان جنبًا إلى جنب تحت توصية واحدة.
import-decide-separate = توصية أخرى
import-decide-separate-means = تضاف إلى جانب الموجودة.
import-decide-skip = اترك هذا الصف
import-decide-skip-means = لا يُعمل به شيء.
import-keep-decisions = احفظ هذه القرارات
import-leave-out = { $n ->
    [zero] استورد الكل
    [one] استورد الباقي واترك الصف المرفوض
    [two] استورد الباقي واترك الصفين المرفوضين
    [few] استورد الباقي واترك الصفوف المرفوضة ({ $n })
    [many] استورد الباقي واترك الصفوف المرفوضة ({ $n })
   *[other] استورد الباقي واترك الصفوف المرفوضة ({ $n })
}
import-undecided-left = { $n ->
    [zero] لا تعارض ينتظر البت.
    [one] تعارض واحد لم يُبت فيه بعد.
    [two] تعارضان لم يُبت فيهما بعد.
    [few] { $n } حالات تعارض لم يُبت فيها بعد.
    [many] { $n } حالة تعارض لم يُبت فيها بعد.
   *[other] { $n } حالة تعارض لم يُبت فيها بعد.
}
import-apply-why = توضع الخطة من جديد في تلك اللحظة، وتُطبَّق كلها أو لا تُطبَّق. ويمكن التراجع عنها ما دام أحد لم يبنِ عليها.
import-apply = طبّق
import-rejected-stop = رُفضت صفوف، فلم يُكتب شيء. أشّر بأن يدخل الباقي دونها، أو أصلح الملف.
import-discard = تخلَّ عن هذا الملف
flash-import-applied = طُبّق الاستيراد.
flash-import-undone = تُرجع عن الاستيراد.
flash-import-discarded = تُخلي عن الملف.
flash-import-settled = لم يعد هذا الملف ينتظر: سبق استيراده أو التخلي عنه.

## Import: why a row or a file is not taken as it stands

import-part-number = الرقم
import-part-alias = اسم آخر للفئة
import-part-round = الجولة
import-part-id = المعرّف
import-part-filed = تاريخ الإيداع
import-part-covers = التوصيات المشمولة
import-part-versions = النسخ
import-why-long = { $field ->
    [number] الرقم
    [title] العنوان
    [source] المصدر
    [list] القائمة
   *[text] النص
}: عدد حروفه { $found }، ولا يُقبل أكثر من { $limit }.
import-why-long-category = فئة يتجاوز عدد حروفها { $n }.
import-why-long-tag = وسم يتجاوز عدد حروفه { $n }.
import-why-long-status = حالة يتجاوز عدد حروفها { $n }.
import-why-long-assessment = تقييم يتجاوز حجمه { $n } بايت.
import-why-assessment-of-nothing = تقييم في صف بلا رقم ولا نص.
import-why-status-of-nothing = حالة في صف بلا رقم وبلا نص.
import-why-indications-not-whole = إشارات أولوية ليست عددًا صحيحًا.
import-why-indications-of-too-many = إشارات أكثر ممن يحق لهم إبداؤها، وعددهم { $n }.
import-why-formula-without-value = صيغة بلا قيمة أو بخطأ مكانها؛ صحّحها في برنامج جداول واحفظ الملف وأرسله من جديد.
import-why-nameless = ليس في الصف رقم ولا نص.
import-why-number-ambiguous = هذا الرقم تحمله توصيات عدة ({ $n })، وليس في الصف نص يبيّن أيها المقصودة.
import-why-text-ambiguous = هذه الكلمات ترد في توصيات عدة ({ $n })، وليس في الصف رقم يبيّن أيها المقصودة.
import-why-conflict = عدد الكلمات المشتركة { $n } من { $of }: قرّر هل هي صياغة أخرى أم توصية أخرى.
import-why-conflict-wording = عدد الكلمات المشتركة { $n } من { $of }: تُحفظ صياغةً أخرى.
import-why-conflict-separate = عدد الكلمات المشتركة { $n } من { $of }: تضاف توصيةً أخرى.
import-why-conflict-skip = عدد الكلمات المشتركة { $n } من { $of }: تُترك.
import-why-category-taken-as = الفئة «{ $name }» فُهمت على أنها «{ $known }».
import-why-indications-stay = تبقى إشارات الأولوية { $n } من { $of }، والملف يقول { $file } من { $file-of }.
import-why-link-left-out = تُرك الرابط إلى { $name }: ليست هنا.
import-why-assessment-stays = يبقى التقييم { $name } كما هو هنا، وفي الملف نسخ أخرى منه.
import-why-status-unknown = الحالة «{ $name }» ليست من حالات السجل؛ تُحفظ كما كُتبت.
import-why-round-new = الجولة «{ $name }» جديدة هنا وتُؤرَّخ بـ { $date }.
import-why-round-undated = الجولة «{ $name }» جديدة هنا ولا تاريخ لها.
import-why-and-more = { $name } (وغيره { $n })
import-why-other-json = «{ $name }» ملف JSON وليس تصديرًا لسجل: قيمة «format» فيه ليست { $format }.
import-why-round = الجولة «{ $name }» لا تذكر سنة؛ اكتب مثلًا 2018 أو 2018-10.
import-why-own-unreadable = لا يمكن قراءة الملف: { $name }.
import-why-own-row-unreadable = لا يمكن قراءة الصف { $n }: { $name }.
import-why-own-newer = تُقرأ هنا النسخة { $n } من { $format }؛ والملف من إصدار أحدث.
import-why-own-other-shape = الملف ليس { $format }: { $name }.
import-why-own-cell = لا يمكن قراءته؛ والمطلوب أن يبقى كما صُدّر.
import-why-own-list = ليس قائمة من النوع المصدَّر: { $name }.
import-why-own-covers = ليس قائمة بمعرّفات توصيات.
import-why-own-wording = ليس «verbatim» ولا «summary».
import-why-own-computed = يُحسب من «{ $name }»؛ غيّره هناك.
import-why-own-recommendation-differs = خلايا التوصية هنا غير خلاياها في الصف { $n }.
import-why-own-assessment-differs = خلايا التقييم هنا غير خلاياه في الصف { $n }.
import-why-own-assessment-rows = يجب أن يرد التقييم في صف واحد لكل توصية يشملها.
import-why-recommendation-twice = توصيتان تحملان هذا المعرّف (في { $name }).
import-why-assessment-twice = تقييمان يحملان هذا المعرّف (في { $name }).
import-why-action-twice = إجراءان يحملان هذا المعرّف (في { $name }).
import-why-no-moment = ليس لحظة مثل 2020-08-12T09:30:00.000000Z (في { $name }).
import-why-unknown-word = ليس من الكلمات المعروفة هنا (في { $name }).
import-why-category-without-key = فئة بلا مفتاح (في { $name }).
import-why-assessment-covers-nothing = تقييم لا يخص أي توصية (في { $name }).
import-why-covers-missing = توصية ليست في الملف (في { $name }).
import-why-covers-twice = توصية مشمولة مرتين (في { $name }).
import-why-without-version = تقييم بلا نسخة (في { $name }).
import-why-no-sheet = لا توجد ورقة «{ $name }»؛ في الملف { $names }.
import-why-no-text-column = لا عمود في الورقة «{ $name }» يضم توصيات؛ أعمدتها { $names }؛ بيّن أدناه أيها يضمها.
import-why-empty-sheet = لا عمود في الورقة «{ $name }» يضم توصيات؛ فهي فارغة.
import-why-no-column = لا يوجد عمود «{ $name }» ليُطابَق؛ الأعمدة هي { $names }.
import-why-no-column-at-all = لا يوجد عمود «{ $name }» ليُطابَق؛ الورقة فارغة.
import-why-mapped-twice = { $names }: فُهمت كلها على أنها «{ $name }»، ولا يكون في الصف إلا مرة واحدة.
import-why-empty = الملف «{ $name }» فارغ.
import-why-too-large = حجم الملف { $size }، ولا يُقرأ أكثر من { $limit }؛ قسّمه إلى ملفات أصغر.
import-why-unknown-ending = لا ينتهي اسم «{ $name }» بـ xlsx أو ods أو csv أو tsv، وهي الملفات التي يمكن قراءتها.
import-why-not-what-its-name-says = «{ $name }» ليس ما يقوله اسمه: المتوقع { $expected }، والموجود { $found }.
import-why-no-spreadsheet = يضم «{ $name }» { $found }؛ احفظه بصيغة xlsx أو ods أو csv أو tsv.
import-why-old-excel = «{ $name }» مصنَّف Excel من قبل عام 2007؛ احفظه بصيغة xlsx.
import-why-encrypted = «{ $name }» محمي بكلمة مرور؛ احفظ نسخة بدونها.
import-why-damaged = «{ $name }» مبتور أو تالف ({ $part }: { $error })؛ احفظه أو أرسله من جديد.
import-why-unpacks-too-large = يتجاوز «{ $name }» عند فك ضغطه { $limit }، ولا سجل يحتاج إلى ذلك؛ وهو مرفوض.
import-why-too-many-sheets = عدد أوراق الملف { $n }، ولا يُقرأ أكثر من { $limit }.
import-why-too-many-rows = يتجاوز عدد صفوف الورقة «{ $name }» { $limit }؛ قسّمها.
import-why-too-many-columns = يتجاوز عدد أعمدة الصف { $n } من الورقة «{ $name }» { $limit }.
import-why-cell-too-long = تضم الخلية { $cell } من الورقة «{ $name }» أكثر من { $limit }.
import-why-too-much-text = تتجاوز الخلايا مجتمعةً { $name }؛ قسّم الملف.
import-why-unclosed-quote = علامة الاقتباس المفتوحة في السطر { $n } لا تُغلق أبدًا.
import-why-broken-utf8 = في السطر { $n } ترميز UTF-8 معطوب (البايت { $byte }) وهو سليم في سطور أخرى؛ احفظ الملف بترميز UTF-8 من جديد.
import-why-broken-utf16 = ينتهي «{ $name }» في وسط حرف UTF-16 أو يضم نصف حرف؛ احفظه بترميز UTF-8.
import-content-excel = مصنَّف Excel
import-content-open-document = جدول OpenDocument
import-content-delimited = نص ذو فواصل
import-content-packed = بيانات مضغوطة كما في xlsx أو ods أو zip
import-content-open-document-text = نص OpenDocument
import-content-binary-excel = مصنَّف Excel ثنائي (xlsb)
import-content-word = مستند Word
import-content-powerpoint = عرض PowerPoint
import-content-zip = أرشيف zip ليس مصنَّفًا
import-content-unknown = بيانات ليست نصًا ولا جدولًا
import-content-text = نص
import-content-pdf = مستند PDF
import-content-picture = صورة
import-content-gzip = بيانات مضغوطة بـ gzip
import-content-web-page = صفحة ويب
import-content-xml = مستند XML
import-content-rtf = مستند RTF
import-content-json = مستند JSON
import-size = { $unit ->
    [bytes] { $n } بايت
    [kB] { $n } كيلوبايت
    [GB] { $n } غيغابايت
    [TB] { $n } تيرابايت
   *[MB] { $n } ميغابايت
}

## Administration

register-administration = السجل
register-name = اسم السجل
register-name-help = دون اسم يكون عنوانه «سجل التوصيات».
register-keeper = تتولاه
register-keeper-help = منسقو هذه المجموعة يُدخلون ويعدّلون ويستوردون.
register-any-group = منسقو أي مجموعة
register-advisory = الفريق الاستشاري
register-advisory-help = مرحلة الفريق الاستشاري مفتوحة لأعضائه ولمن يتولون السجل. وإن لم يُسمَّ فريق فهي لهؤلاء وحدهم.
register-no-advisory = لم يُسمَّ فريق
register-advisory-unknown = لا توجد مجموعة كهذه تصلح فريقًا استشاريًا.
register-phase = المرحلة
register-phase-help = تقرر فورًا من يقرأ ومن يساهم.
register-phase-working-group = الفريق العامل: يقرأ أعضاؤه ويقيّمون
register-phase-chair-preview = اطلاع الرئاسة المسبق: يقرأ المنسقون ويقيّمون
register-phase-advisory-group = الفريق الاستشاري: يقرأ أعضاؤه ومن يتولون السجل ويقيّمون
register-phase-public = للعموم: يقرأ الجميع ويساهم كل من سجّل دخوله
register-statuses = الحالات
register-statuses-why = ما يمكن أن توجد عليه التوصية. والحالة التي تحملها تقييمات تبقى.
register-add-status = أضف حالة
register-label = الاسم
register-aliases = أسماء أخرى
register-aliases-help = كلمات أخرى لها في الملفات، كلٌّ في سطر.
register-tone = اللون
register-tone-good = تحقق
register-tone-under = في الطريق
register-tone-open = لم يُنجز بعد
register-tone-wait = في الانتظار
register-tone-plain = محايد
register-shape = العلامة
register-shape-done = علامة صح
register-shape-half = نصف
register-shape-ring = حلقة
register-shape-dashed = حلقة متقطعة
register-shape-dot = نقطة
register-shape-equal = علامة المساواة
register-shape-fork = مفترق
register-shape-pause = توقف
register-shape-cross = علامة خطأ
register-shape-flag = علم
register-shape-arrow = سهم
register-position = الترتيب
register-remove = أزل
register-categories-why = قد تُعرف الفئة في الملفات باسم آخر: والإدراج تحته ليس نقلًا من فئة إلى فئة. والفئة التي لم يُدرج تحتها شيء قط يمكن إزالتها.
register-add-category = أضف فئة
register-has-started = العمل عليها
register-started = بدأ
register-not-started-in = لم يبدأ في جولة { $name }
register-rounds = الجولات
register-rounds-why = آخر جولة بحسب تاريخيها تقرر ما يُعرض؛ والجولة الأقدم إن حُمّلت لاحقًا لا تعلو عليها أبدًا.
register-add-round = أضف جولة
register-round-key = المفتاح
register-round-key-help = سنتها عادة، مثل 2020.
register-assessed-when = قُيِّمت
register-published-when = نُشرت
flash-register-kept = تم الحفظ.

## الجولات

may-register-take-review = تولّي فئة في جولة
may-register-keep-rounds = فتح الجولات وإغلاقها وكتابة دليلها وإسناد الفئات إلى الأشخاص
may-register-set-phase = تحديد المرحلة التي فيها السجل

register-round-key-missing = أعطِ الجولة مفتاحًا، مثل سنتها.
register-round-open-already = الجولة «{ $name }» مفتوحة بالفعل.
register-round-not-open = هذه الجولة غير مفتوحة.
register-category-not-there = لا توجد فئة «{ $name }».
register-category-not-in-round = لا تشمل هذه الجولة «{ $name }».
register-party-not-there = لا يوجد هذا الشخص. اختر من القائمة.

rounds-title = الجولات
rounds-what-they-are = الجولة حملة تقييم واحدة: فترة، والأشخاص الذين يراجعون السجل، وما توصّلوا إليه.
rounds-open-one = فتح جولة
rounds-none = لا توجد جولات بعد
rounds-none-why = يفتح المنسّق الجولة الأولى. وتأتي الملفات المستوردة بالجولات التي تتحدث عنها.
rounds-round = الجولة
rounds-when = متى
rounds-found = ما توصّلت إليه
rounds-see-found = عرض ما توصّلت إليه
rounds-open = مفتوحة
rounds-closed = مغلقة
rounds-kept = من الملفات
rounds-assessed-when = قُيّمت: { $name }
rounds-published-when = نُشرت: { $name }
rounds-name-help = ما يسمّيها الناس به. وإن لم يكن لها اسم سُمّيت بمفتاحها.
rounds-goes-through = تشمل
rounds-goes-through-help = إن لم تختر شيئًا: كل الفئات.
rounds-guide = الدليل
rounds-guide-why = أول ما يقرؤه من يأتي إلى الجولة. Markdown.
rounds-navigate = كيف تجد طريقك
rounds-process = ما أُنجز حتى الآن
rounds-contribute = كيف تسهم
rounds-open-it = فتح الجولة
rounds-amend = تعديل الجولة
rounds-open-again = فتح هذه الجولة هنا
rounds-take-one = تولّي فئة
rounds-take-it = تولّيها
rounds-phase = أين وصلت
rounds-phases = من يمكنه فعل ماذا في كل مرحلة
rounds-now = الآن
rounds-reads = يقرأ
rounds-contributes = يقيّم ويعلّق ويقترح
rounds-works = يسأل الآخرين، ويقترح الترتيب، ويشير إلى الأولويات
rounds-set-phase = تحديد المرحلة
rounds-set-phase-help = تسري على الجميع فورًا، ولا يضيع شيء مما يكتبه أحد.
rounds-set-it = تحديد هذه المرحلة
rounds-progress = مدى التقدم
rounds-nothing-in-it = لا شيء مصنّف تحت ما تشمله هذه الجولة.
rounds-how-counted = مُقيَّمة: وجد أحدهم لها حالة في هذه الجولة. معلّقة: نُظر فيها ولم يمكن تقييمها بعد. متباينة: حيث تختلف النتائج، وهي من المُقيَّمة. وما صُنّف تحت عدة فئات يُحسب في كل منها.
rounds-assessed = مُقيَّمة
rounds-agreeing = مُقيَّمة دون تباين
rounds-pending = معلّقة
rounds-not-started = لم تبدأ
rounds-divergent = متباينة
rounds-by-category = حسب الفئة
rounds-category = الفئة
rounds-unfiled = غير مصنّفة
rounds-who-has-it = من يراجعها
rounds-nobody = لا أحد بعد
rounds-people = حسب الشخص
rounds-person = الشخص
rounds-people-how-counted = مُقيَّمة: وجد الشخص حالةً لها في هذه الجولة. معلَّقة: نظر فيها ولم يتمكن من تقييمها بعد. متباينة: من كلتيهما، ما اختلفت فيه النتائج. لم تبدأ: مما يتولاه، ما لم ينظر فيه بعد.
rounds-reviews = من يراجع ماذا
rounds-no-reviews = لم يتولَّ أحد فئة بعد.
rounds-since = منذ
rounds-until = حتى
rounds-overdue = متأخرة
rounds-n-of = { $n } من { $of }
rounds-give-back = إعادة
rounds-untaken = لا أحد يراجع هذه بعد:
rounds-myself = أنا
rounds-give-help = أنت، أو من تسندها إليه.
rounds-close = إغلاق الجولة
rounds-close-why = لا يُطلب بعدها شيء من أحد. ويبقى ما توصّلت إليه، ويمكن فتح الجولة من جديد.
rounds-close-it = إغلاق هذه الجولة
flash-round-opened = الجولة مفتوحة.
flash-round-kept = حُفظت الجولة.
flash-round-closed = أُغلقت الجولة.
flash-phase-set = حُدّدت المرحلة.
flash-review-taken = تم تولّيها.
flash-review-given-back = تمت إعادتها.
rounds-left-in = لم ينظر فيها أحد في { $name }

## تقرير الجولة

report-of = تقرير: { $name }
report-read = قراءة التقرير
report-print = هذه الصفحة مطبوعةً هي التقرير على الورق.
report-opening = من أصل { $n } من التوصيات قُيّمت { $assessed } (عدد المقيّمين: { $people })، ولم يمكن تقييم { $pending } بعد، ولم ينظر أحد في { $left }. وتختلف النتائج في { $divergent }، وهي معروضة جنبًا إلى جنب.
report-changed = ما تغيّر منذ آخر تقييم
report-compared = تغيّر حال { $changed } عمّا كان في الجولة السابقة التي قُيّمت فيها، وبقي حال { $same } كما كان؛ وقُيّمت { $first } لأول مرة.
report-divergent = حيث تختلف النتائج
report-none-divergent = لا شيء في هذه الجولة.
report-pending = ما لم يمكن تقييمه، ولماذا
report-none-pending = لا شيء في هذه الجولة.
report-thanks = شكر
report-thanks-why = إلى كل من عمل في هذه الجولة، مع ما قام به كل منهم.
report-asked = ما سُئل عنه بسبب ذلك
report-asked-on = تاريخ السؤال
report-answer = الإجابة
report-answered = طلبات أُجيب عنها
report-proposed = توصيات مقترحة
report-made = كما كان الحال في { $name }.
report-number = الرقم
report-recommendation = التوصية
report-was = كان
report-is = أصبح
report-who = من
report-found = النتيجة
report-why = لماذا
report-and-more = { $n ->
    [zero] لا مزيد في الملفات.
    [one] واحدة أخرى في الملفات.
    [two] اثنتان أخريان في الملفات.
    [few] { $n } أخرى في الملفات.
    [many] { $n } أخرى في الملفات.
   *[other] { $n } أخرى في الملفات.
 }

## Following, what is open, dates

followed-by = { $what } ({ $who })
followed-request = طلب: { $name }
followed-round-kept = { $name }: حُدّدت تواريخها أو اسمها
read-open-in-round = { $name } مفتوحة: اقرأ التوصيات وقل ما تجده.
read-open = السجل مفتوح: اقرأ التوصيات وقل ما تجده.
read-open-draft = تقييم بدأتَه ولم تقدّمه بعد
read-round-is-published = نشر { $name }
read-action-about = التوصية { $name }. المسؤول: { $responsible }
followed-round-opened = { $name } مفتوحة: العمل عليها جارٍ
followed-round-closed = { $name } أُغلقت
followed-choosing-opened = مفتوح: يقول الأعضاء أيّها أولى
followed-choosing-closed = مغلق: يمكن قراءة ما أُشير إليه
followed-proposal-taken = أُدرج اقتراح في السجل
followed-proposal-declined = رُفض اقتراح، ويمكن قراءة السبب
read-open-review = مراجعة هذه الفئة ({ $name })
## المقترحات

may-register-propose = اقتراح توصية
proposals-title = المقترحات
proposals-one = توصية مقترحة
proposals-propose = اقتراح توصية
proposals-propose-why = قل ما ينبغي فعله بكلماتك. ولا يُغيَّر منها شيء أبدًا.
proposals-what = التوصيات التي اقتُرحت هنا، وما آلت إليه.
proposals-text = ما ينبغي فعله
proposals-text-help = شيء واحد، في جملة أو بضع جمل.
proposals-why = لماذا
proposals-why-help = ما الذي يُصلحه، ولمن.
proposals-no-category = لا شيء من هذه
proposals-send = اقتراح
proposals-source = مقترحات المجتمع
proposals-source-help = الاسم الذي تقف تحته في السجل.
proposals-none = لا مقترحات بعد
proposals-none-why = يمكن لكل من سجّل الدخول اقتراح توصية ما دام السجل مفتوحًا له.
proposals-waiting = بانتظار من ينظر فيها
proposals-waiting-why = لا يراها إلا أصحابها ومن يقررون.
proposals-decided = ما تقرر
proposals-held = بانتظار
proposals-taken = أُدرجت في السجل
proposals-declined = لم تُقبل
proposals-reason = السبب
proposals-reason-help = يمكن للجميع قراءته. وهو لازم لعدم القبول.
proposals-see = عرض التوصية
proposals-take = إدراجها في السجل
proposals-decline = عدم القبول
proposals-by = اقترحها
proposals-text-missing = قل ما ينبغي فعله.
proposals-reason-missing = قل لماذا لم تُقبل؛ يمكن للجميع قراءة ذلك.
proposals-decided-already = سبق أن قرر أحدهم بشأن هذا المقترح.
flash-proposal-stands = مقترحك في السجل.
flash-proposal-held = مقترحك بانتظار من ينظر فيه. تجده هنا.
flash-proposal-taken = المقترح في السجل.
flash-proposal-declined = لم يُقبل المقترح، ويمكن قراءة السبب.
## The order of the register: moves, merges, splits

may-register-suggest-order = اقتراح نقل إلى فئة أخرى أو دمج أو تقسيم
may-register-decide-order = قبول عمليات النقل والدمج والتقسيم أو رفضها، والتراجع عن دمج
order-title = النقل والدمج والتقسيم
order-what = ما يقترحه الأعضاء بشأن مواضع التوصيات، وما قرره المنسقون، مع الأسباب. ولا يغيّر أي من ذلك كلام أحد.
order-open = بانتظار قرار ({ $n })
order-none-open = لا شيء ينتظر قرارًا
order-none-open-why = يمكن لأي عضو أن يقترح نقلًا أو دمجًا أو تقسيمًا في صفحة التوصية.
order-decide-help = افتح أحدها للبت فيه.
order-decided = ما بُتّ فيه
order-move = نقل { $name } إلى { $to }
order-merge = دمج { $others } في { $name }
order-split = جعل جزء من { $name } توصية قائمة بذاتها
order-category-gone = فئة لم تعد قائمة
order-suggested-by = اقترحه { $name } في { $date }: { $reason }
order-accepted-by = قبله { $name } في { $date }: { $reason }
order-declined-by = رفضه { $name } في { $date }: { $reason }
order-undone-by = تراجع عنه { $name } في { $date }: { $reason }
order-state-open = ينتظر قرارًا
order-state-accepted = مقبول
order-state-declined = مرفوض
order-state-undone = متراجع عنه
order-about = ما يتعلق به
order-part = الجزء
order-made = نتج عن ذلك
order-from = مصنفة تحت
order-to = تنتقل إلى
order-nowhere = لا فئة
order-decide = البت
order-merge-does = تقوم الأولى مقام الأخريات من الآن فصاعدًا: تعرضها القوائم مرة واحدة بنصوص الجميع وتقييماتها. وتحتفظ الأخريات بصفحاتها. ويمكن التراجع عن الدمج.
order-reason = السبب
order-reason-help = يقرؤه كل من يجوز له قراءة السجل.
order-moved-since = صُنفت في موضع آخر منذ تقديم هذا الاقتراح؛ وهي الآن تحت: { $name }.
order-anyway = انقلها رغم ذلك
order-accept = قبول
order-decline = رفض
order-undo = التراجع عن الدمج
order-undo-does = تعود كل توصية قائمة بذاتها، بكل ما قيل عنها.
order-undo-split = التراجع عن التقسيم
order-undo-split-does = تمثّل التوصية الكاملة جزءها من جديد: يُدمج فيها مع كل ما قيل عنه. والتراجع عن هذا الدمج يعيد الجزء.
order-suggest-move = اقتراح نقل { $name }
order-suggest-merge = اقتراح دمج { $name }
order-suggest-split = اقتراح تقسيم { $name }
order-move-why = يبت في ذلك منسق. ويبقى تصنيفها السابق في سجل تغييراتها.
order-merge-why = للتوصيات التي تطلب الأمر نفسه بكلمات أخرى. يبت في ذلك منسق؛ ولا يضيع شيء، ويمكن التراجع عن الدمج.
order-split-why = لنص يطلب أمرين. يصبح الجزء توصية قائمة بذاتها بنص المصدر؛ وتحتفظ هذه بنصها كله. ويمكن التراجع عنه.
order-categories-help = كل الفئات التي ستندرج تحتها من الآن فصاعدًا.
order-category = أو اكتب فئة
order-category-help = باسمها أو باسم آخر تُعرف به.
order-others = التوصيات الأخرى
order-others-help = واحدة في كل سطر: رقمها، أو عنوان صفحتها إذا حمل الرقم نفسه عدة توصيات.
order-which-stands = أيها يقوم مقام الجميع
order-this-stands = تبقى { $name }؛ وتُدمج الأخريات فيها
order-other-stands = تبقى الأخرى؛ وتُدمج { $name } فيها
order-part-text = الجزء، بألفاظ النص
order-part-text-help = انسخه من النص أعلاه كلمة كلمة.
order-part-number = رقم الجزء
order-part-number-help = مثل 51ب؛ ويؤخذ رقم الأصل إذا تُرك فارغًا.
order-at-once = فورًا
order-directly = نفّذه الآن: أبت فيه بصفتي منسقًا
order-send = إرسال
order-to-move = اقتراح نقل
order-to-merge = اقتراح دمج
order-to-split = اقتراح تقسيم
order-here = موضعها في السجل
order-is-merged = مدمجة في توصية أخرى
order-is-merged-why = تعرض القوائم والأعداد تلك التوصية. وما قيل عن هذه يبقى هنا ويُحسب هناك.
order-go-to = انتقل إلى { $name }
order-stands-for = تقوم أيضًا مقام ({ $n })
order-stands-for-why = دُمجت هذه فيها. وتُحسب القراءة مما قيل عن أي منها: يبيّن كل تقييم ما قيل عنه، ويُحسب كل مقيِّم مرة واحدة في العدد، وتقوم النتائج المتباينة جنبًا إلى جنب.
read-merged = مدمجة في غيرها
read-split-from-out = جزء من
read-split-from-in = جزء منها قائم باسم
read-merged-into-out = مدمجة في
read-merged-into-in = تقوم مقام
read-event-move-suggested = اقتُرح نقل
read-event-merge-suggested = اقتُرح دمج
read-event-split-suggested = اقتُرح تقسيم
read-event-move-accepted = قُبل نقل
read-event-merge-accepted = قُبل دمج
read-event-split-accepted = قُبل تقسيم
read-event-move-declined = رُفض نقل
read-event-merge-declined = رُفض دمج
read-event-split-declined = رُفض تقسيم
read-event-recommendation-split = صار جزء من نصها توصية قائمة بذاتها
read-event-merged-into = دُمجت في { $name }
read-event-merged-of = تقوم أيضًا مقام { $name }
read-event-unmerged-into = لم تعد مدمجة في { $name }
read-event-unmerged-of = لم تعد تقوم مقام { $name }
flash-order-suggested = حُفظ مع سببه.
flash-order-decided = بُتّ فيه، ويمكن للجميع قراءة السبب.
flash-order-undone = تم التراجع عن الدمج. وعاد كل شيء كما كان.
register-why-missing = اذكر السبب في جملة أو أكثر.
register-is-merged = هي مدمجة في { $name }. افعل هذا بتلك، أو تراجع عن الدمج أولًا.
register-move-nowhere = اختر الفئات التي تنتقل إليها.
register-move-there-already = هي مصنفة تحت هذه بعينها بالفعل.
register-merge-into-merged = التوصية التي ستقوم مقام غيرها مدمجة هي نفسها في { $name }. ادمج في تلك.
register-merge-with-nothing = اذكر ما يُدمج معها.
register-merge-too-many = خمسون دفعة واحدة هي الحد الأقصى.
register-merge-itself = لا تُدمج { $name } في نفسها.
register-merged-already = { $name } مدمجة في أخرى بالفعل.
register-merge-stands-for-others = تقوم { $name } مقام غيرها. ادمج في الاتجاه المعاكس، أو تراجع عن تلك العمليات أولًا.
register-merge-into-one = اذكر التوصية الواحدة التي تقوم مقام هذه.
register-unmerge-there = يُتراجع عن الدمج مع ذكر السبب، حيث بُتّ فيه.
register-split-nothing = اذكر الكلمات التي تقوم بذاتها.
register-split-everything = هذا نصها كله. جزء منه يصنع توصية أخرى.
register-split-other-words = لا ترد هذه الكلمات في النص بهذا الترتيب. انسخها منه.
register-moved-since = صُنفت في موضع آخر منذ تقديم هذا الاقتراح؛ وهي الآن تحت: { $name }. علّم المربع لنقلها رغم ذلك.
register-decided-already = بتّ أحد في هذا بالفعل، ولم يتغير شيء. اقرأ أعلاه ما تقرر.

## Merges that a file brings

import-why-merge-left-out = تُرك الدمج في { $name }: إحدى التوصيتين مدمجة على نحو آخر بالفعل.

## Choosing: indications, shortlist, choice

may-register-indicate = بيان المقترحات ذات الأولوية
may-register-keep-choosings = فتح اختيار وإغلاقه، والاختيار مع ذكر السبب
choosings-title = الاختيارات
choosings-what = يبيّن الأعضاء التوصيات ذات الأولوية؛ ثم يختار المنسقون بضعًا منها، ولكل منها سبب. الأعداد تعين ولا تُلزم أحدًا.
choosings-none = لم يُطرح شيء للاختيار بعد
choosings-none-why = يفتح المنسقون اختيارًا من قائمة توصيات.
choosing-new = فتح اختيار
choosing-not-yet = لم يُفتح بعد
choosing-open = مفتوح
choosing-closed = مغلق
choosing-from = من { $name }
choosing-until = حتى نهاية { $name }
choosing-closed-on = أُغلق في { $name }
choosing-took-part = شارك { $n } من { $of } ممن يحق لهم
choosing-left = أعطيت { $n } من { $most }؛ وبقي { $left }.
choosing-yours = أي هذه ذات أولوية؟
choosing-why = اذكر السبب
choosing-why-of = لماذا { $name }
choosing-read-whole = اقرأها كاملة
choosing-keep = احفظ اختياراتي
choosing-changeable = يمكنك تغييرها إلى أن يُغلق. ثم يقرأ الأسماء والأسباب كل من يجوز له قراءة السجل.
choosing-why-not-yet = لم يُفتح بعد.
choosing-why-sign-in = يشارك الأعضاء؛ سجّل الدخول للمشاركة.
choosing-why-members = يشارك الأعضاء، ولست منهم الآن.
choosing-results = النتائج
choosing-results-why = يبيّن كل عدد كم من المشاركين أشار إليها. وتتشارك الأعداد المتساوية مراتبها. والترتيب لا يُلزم أحدًا.
choosing-place-no = المرتبة
choosing-proposal = المقترح
choosing-indications = الإشارات
choosing-elsewhere = حُسبت في موضع آخر
choosing-count = { $n } من { $of }
choosing-by-whom = مِمَّن
choosing-standing = الوضع
choosing-standing-listed = مدرج
choosing-standing-shortlisted = في القائمة المختصرة
choosing-standing-chosen = مختار
choosing-place = القائمة المختصرة أو الاختيار: { $name }
choosing-place-why = من يقرأ الاختيار لاحقًا يقرأ هذا السبب. أعداد الإشارات تعين ولا تحسم.
choosing-place-it = البت
choosing-references = المراجع
choosing-references-help = واحد في كل سطر: الوثيقة | الجزء | العنوان. ويجوز حذف الأخيرين.
choosing-notes = ملاحظات
choosing-path = المسار المقبل
choosing-no-path = لم يُدخل أي إجراء بعد.
choosing-chosen = المختارة ({ $n })
choosing-shortlisted = القائمة المختصرة ({ $n })
choosing-still-secret = تبقى الإشارات سرية إلى أن يُغلق.
choosing-close = إغلاقه
choosing-close-does = يُنهي الإغلاق المشاركة نهائيًا، ويُظهر النتائج للجميع.
choosing-name = الاسم
choosing-about = ما يُختار وكيف
choosing-about-help = يقرؤه الأعضاء قبل المشاركة.
choosing-list = من أي قائمة
choosing-list-help = عنوان قائمة بمرشحاتها؛ والسجل كله إذا تُرك فارغًا. تعرض الآن { $n }؛ ويمكن الاختيار من 2 إلى 500.
choosing-most = عدد الإشارات لكل عضو
choosing-most-help = مثل 5؛ وبعدد المقترحات إذا تُرك فارغًا.
choosing-most-number = اكتب عددًا أو اتركه فارغًا.
choosing-how = الطريقة
choosing-secret = سري إلى أن يُغلق
choosing-opens = اليوم الأول
choosing-opens-help = مثل {"\u200E"}2020-10-01؛ وفورًا إذا تُرك فارغًا.
choosing-closes = اليوم الأخير
choosing-closes-help = حتى نهاية ذلك اليوم بالتوقيت العالمي؛ ويُغلق يدويًا إذا تُرك فارغًا.
choosing-open-it = فتحه
choosing-group = من يختار
choosing-group-help = أعضاء هذه المجموعة وحدهم، ومنهم يُحسب من كان يمكنهم.
choosing-any-group = كل من يحق له في مرحلة السجل
choosing-group-unknown = لا توجد مجموعة كهذه يمكنها الاختيار.
choosing-by-group = يختار أعضاء { $name }
choosing-why-group = يشير أعضاء { $name }. ولست منهم الآن.
choosing-group-alone = لا يشير هنا إلا أعضاء المجموعة التي تختار.
choosing-indicated-already = أشار أعضاء بالفعل، فلم يعد ممكنًا تعديله.
choosing-amend = تعديل { $name }
choosing-amend-it = تعديله
flash-choosing-amended = عُدّل الاختيار.
choosing-in = طُرحت في
read-event-proposal-set-back = أُخرجت من القائمة المختصرة
read-event-proposal-shortlisted = أُدرجت في قائمة مختصرة
read-event-proposal-chosen = اختيرت لمزيد من العمل
flash-choosing-opened = فُتح الاختيار.
flash-indications-kept = حُفظت اختياراتك. ويمكنك تغييرها إلى أن يُغلق.
flash-choosing-closed = أُغلق الاختيار، ويمكن للجميع قراءة النتائج.
flash-proposal-placed = حُفظ مع سببه.
register-choosing-how-many = يمكن الاختيار من 2 إلى 500 توصية؛ وهذه { $name }.
register-choosing-most = لا يوجد سوى { $name } من المقترحات.
register-choosing-backwards = سيُغلق قبل أن يُفتح.
register-not-a-proposal = هذه ليست ضمن المقترحات.
register-too-many-indications = اخترت أكثر مما يجوز: الحد الأقصى { $name }. لم يتغير شيء بعد.
register-operator-does-not-indicate = المشغّل لا يشير إلى شيء.
register-choice-why = اذكر سبب طرحها.
register-references-too-many = خمسون مرجعًا هي الحد الأقصى.
register-reference-document = اذكر وثيقة كل مرجع.
register-choosing-not-open = لم يُفتح بعد. لم يتغير شيء.
register-choosing-closed = أُغلق بالفعل. لم يتغير شيء.
register-choosing-still-open = ما زال الأعضاء يشاركون. أغلقه أولًا.

## The implementation plan

plan-title = خطة التنفيذ
plan-what = كل ما يُراد عمله بشأن التوصيات: مَن ومتى وبأي موارد. وما ليس له تمويل يأتي أولًا.
plan-none = لا شيء مخطط بعد
plan-none-why = يُدخل الأعضاء الإجراءات في صفحة التوصية.
plan-actions = الإجراءات
plan-resources = الموارد
plan-answers = تستجيب لـ
plan-overdue = انقضى الموعد
plan-shown = الإجراءات المعروضة: { $n }
plan-more = غير معروض: { $n }. ضيّق القائمة بالمرشحات.
plan-unfunded-filter = بلا تمويل كافٍ
plan-unfunded = لم يوعد بشيء
plan-partly = الموعود أقل من المطلوب
plan-needed = المطلوب: { $name }
plan-promised = يعد { $name } بما يلي: { $what }
plan-promised-by = وعد من { $name }
plan-table = الجدول
plan-table-why = انسخ جدول المهام من المحضر أو من ورقة حساب كما هو. ويصبح كل صف إجراءً يستجيب لهذه التوصية.
plan-table-help = المهمة والمسؤول والموعد: ثلاثة أعمدة تفصل بينها علامات جدولة أو خطوط عمودية.
plan-enter-table = إدخال جدول
plan-needs = الموارد المطلوبة
plan-needs-help = مثل مترجمين اثنين أو قاعة أو مال.
plan-sum = المبلغ المطلوب
plan-sum-help = مثل 12000 USD.
plan-promises = الموارد الموعودة
plan-promises-help = واحد في كل سطر: مَن | ماذا | المبلغ. ويجوز حذف الأخيرين.
plan-evidence-help = واحد في كل سطر: العنوان ثم الاسم.
register-no-amount = «{ $name }» ليس مبلغًا. اكتب مثلًا 12000 أو 12000.50.
register-no-currency = للمبلغ عملة من ثلاثة أحرف مثل USD؛ و«{ $name }» ليست عملة.
register-promise-who = اذكر من يعد به.
register-plan-too-many = هذا أكثر مما يجوز.
register-table-row = ليس في الصف { $name } الخانات الثلاث: المهمة والمسؤول والموعد.
register-table-empty = لا يوجد فيه صف.
flash-actions-kept = حُفظت الإجراءات.
## الطلبات
requests-title = الطلبات
requests-one = طلب إلى { $name }
requests-what-they-are = ما سُئل عنه ومن سُئل، كي يمكن تقييم التوصيات، وما كان الجواب.
requests-none = لم يُسأل أحد عن شيء بعد
requests-none-why = يمكن للأعضاء سؤال شخص أو مجموعة أو مكتب حين ينقصهم شيء للتقييم.
requests-shown = { $n ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $n } طلبات
    [many] { $n } طلبًا
   *[other] { $n } طلب
 }
requests-page = الصفحة { $name }
request-new = اسأل أحدًا
request-new-lead = تخرج رسالة بنص التوصيات وسؤالك، ويمكن الرد عليها من البريد من دون حساب.
request-ask-somebody = اسأل أحدًا
request-file-and-ask = قدّمه واسأل أحدًا
request-panel-why = أهناك ما يجب معرفته قبل التقييم؟
request-it-is-about = موضوعه
request-also = وأيضًا
request-numbers = أرقام التوصيات
request-also-help = أرقام من القائمة نفسها، مثل 32، 33.
request-what-is-needed = ما يلزم
request-kind-information = معلومات
request-kind-information-help = يجب معرفة شيء أولًا.
request-kind-how-to-assess = كيفية التقييم
request-kind-how-to-assess-help = ليس واضحًا كيف يُعرف هل نُفّذت.
request-question = السؤال
request-question-help = بجمل كاملة: قد لا يعرف المسؤول السجل.
request-to-whom = إلى من
request-to-whom-help = تذهب رسالة المجموعة إلى منسقيها.
request-to-nobody-yet = مكتب آخر يُسمّى أدناه
request-to-office = مكتب: { $name }
request-to-group = مجموعة: { $name }
request-to-person = شخص: { $name }
request-other-office = مكتب آخر
request-office-name = اسمه
request-office-email-label = عنوان بريده الإلكتروني
request-office-email-help = يحفظه المنتدى ولا يُعرض على الزوار أبدًا.
request-office-language = لغة رسائله
request-due-by = الجواب قبل
request-send = أرسل الرسالة
request-question-missing = قل ما تريد معرفته.
request-question-too-long = السؤال أطول من 5000 حرف.
request-kind-unknown = اختر ما يلزم.
request-covers-too-many = يتناول الطلب 50 توصية على الأكثر.
request-to-missing = قل من يُسأل: اختر أحدًا أو سمِّ مكتبًا.
request-to-twice = اختر من القائمة أو سمِّ مكتبًا آخر، لا كليهما.
request-to-unreachable = لا يمكن الوصول إلى هذا الشخص أو المكتب بالبريد.
request-group-without-coordinator = لا أحد ينسق هذه المجموعة الآن.
request-due-unknown = «{ $name }» ليس تاريخًا مثل 2026-10-30.
request-due-over = { $name } قد مضى.
request-office-name-missing = اذكر اسم المكتب.
request-office-email = هذا ليس عنوان بريد إلكتروني.
request-office-stands = يُعرف مكتب بهذا الاسم بعنوان آخر. اختره من القائمة أو اطلب من منسق تغيير العنوان.
request-too-many-today = سألت 30 مرة خلال يوم. تابع غدًا.
request-reason-too-long = السبب طويل جدًا.
request-asked-by = سأل { $who } في { $date }
request-asked-of = سؤال إلى { $name }
request-due = الجواب قبل { $name }
request-open = مفتوح
request-overdue = متأخر
request-answered = أُجيب عنه
request-withdrawn = مسحوب
request-state = الحالة
request-of-whom = المسؤول
request-by-whom = السائل
request-not-arrived = لم تصل الرسالة
request-reminded = { $n ->
    [zero] لا تذكير
    [one] ذُكّر به في { $date }
    [two] ذُكّر به مرتين، آخرهما في { $date }
    [few] ذُكّر به { $n } مرات، آخرها في { $date }
    [many] ذُكّر به { $n } مرة، آخرها في { $date }
   *[other] ذُكّر به { $n } مرة، آخرها في { $date }
 }
request-automatic = جاء رد آلي في { $name }
request-answered-by-mail = أُجيب بالبريد في { $name }
request-answered-by-link = أُجيب من الرسالة في { $name }
request-answered-by-page = أُجيب في { $name }
request-stands-as-assessment = قُدّم بصفته تقييمًا
request-answers = { $n ->
    [0] الجواب
    [zero] الجواب
    [one] جواب واحد
    [two] جوابان
    [few] { $n } أجوبة
    [many] { $n } جوابًا
   *[other] { $n } جواب
 }
request-no-answer-yet = لم يُجب أحد بعد.
request-answer-it = جوابك
request-your-answer = جوابك
request-your-answer-help = يُعرض كما تكتبه، مع اسمك.
request-how-it-stands = ما وضعها
request-how-it-stands-help = اختر فقط إن استطعت القول: عندها يُقدَّم جوابك تقييمًا، وإلا بقي معلومات.
request-send-answer = أرسل الجواب
request-answer-missing = اكتب جوابًا.
request-answer-shown = يُعرض بجانب التوصية لكل من يحق له قراءة السجل، جوابًا من { $name }.
request-about-these = { $n ->
    [zero] لا توصيات
    [one] التوصية
    [two] التوصيتان
    [few] { $n } توصيات
    [many] { $n } توصية
   *[other] { $n } توصية
 }
request-thanks = شكرًا: أُجيب عن هذا.
request-more-to-say = إن كان هناك المزيد فإنه يُعرض بجانب الجواب الأول.
requests-remind-all = التذكير بكل ما تأخر ({ $n })
requests-reminded = التذكيرات المرسلة: { $n }
requests-reminded-whom = إلى: { $name }
requests-reminded-lately = كُتب إليهم قبل أقل من يوم: { $n }
requests-reminded-left = المتروك لمرة أخرى: { $n }
request-remind = أرسل تذكيرًا
request-reminded-today = خرجت رسالة قبل أقل من يوم. ذكّر غدًا.
request-withdraw = اسحب الطلب
request-reason = السبب
request-reason-help = يُبلَّغ به من سُئل.
request-withdrawn-why = مسحوب: { $name }
request-is-withdrawn = سُحب السؤال. لم يعد مطلوبًا شيء.
request-is-answered = أُجيب عن السؤال من قبل.
request-not-asked = أُرسلت الرسالة إلى غيرك.
request-link-no-good = هذا الرابط غير صالح. انسخه كاملًا من الرسالة.
request-link-too-old = هذا الرابط قديم جدًا. اطلب رسالة أخرى.
flash-request-made = تخرج الرسالة الآن.
flash-request-reminded = يخرج التذكير الآن.
flash-request-withdrawn = سُحب الطلب.
flash-request-answered = حُفظ جوابك. شكرًا.
read-event-request-made = سُئل أحد عما يلزم للتقييم
read-event-request-reminded = خرج تذكير بطلب
read-event-request-answered = أُجيب عن طلب
read-event-request-withdrawn = سُحب طلب
read-event-request-undelivered = لم تصل رسالة طلب
read-event-request-answered-automatically = جاء رد آلي على طلب
may-register-make-request = سؤال أحد عما يلزم للتقييم
may-register-keep-requests = التذكير بطلب أو سحبه
may-register-answer-request = الجواب عن طلب
may-register-answer-by-letter = الجواب عن طلب برابط رسالته
request-recommendations = { $n ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $n } توصيات
    [many] { $n } توصية
   *[other] { $n } توصية
 }
request-letter-subject = { $forum }: سؤال عن { $what }
request-letter-reminder-subject = { $forum }: تذكير بسؤال عن { $what }
request-letter-opening = يطلب { $who } من { $to } العون في تقييم { $what } لصالح { $forum }.
request-letter-reminder-opening = في { $date } طلب { $who } من { $to } العون في تقييم { $what } لصالح { $forum }. لا جواب بعد.
request-letter-information = يجب معرفة شيء قبل أن يمكن التقييم.
request-letter-how-to-assess = ليس واضحًا كيف يُعرف هل نُفّذت.
request-letter-more = يتناول السؤال أيضًا: { $name }.
request-letter-question = سؤال { $who }:
request-letter-due = يُرجى الجواب قبل { $name }.
request-letter-button = أجب
request-letter-reply = يمكنك أيضًا الرد على هذه الرسالة. لا حاجة إلى حساب.
request-letter-status = إن كنت تعلم ما بلغه التنفيذ، فابدأ ردّك بسطر مستقل فيه «الحالة:» وإحدى هذه الكلمات: { $name }. عندئذ يكون ردّك تقييماً منك، وما تكتبه تحت ذلك السطر يبيّن السبب.
# What the first line of such a reply begins with.
request-mail-status = الحالة
request-letter-shown = يُعرض جوابك في السجل كما تكتبه، جوابًا من { $name }.
request-answer-subject = { $forum }: أجاب { $who } عن { $what }
request-answer-opening = أجاب { $who } عن سؤالك بشأن { $what }:
request-answer-assessment = يُعتدّ بالجواب تقييماً: { $name }.
request-answer-no-status = يذكر السطر الأول حالة «{ $name }» وليست في هذا السجل حالة بهذا الاسم. لذلك حُفظ الجواب معلومةً؛ وقد أُبلغ من أجاب كيف يصير تقييماً.
request-answer-no-reason = يذكر السطر الأول حالة ولا شيء تحته يبيّن السبب. لذلك حُفظ الجواب معلومةً؛ وقد أُبلغ من أجاب كيف يصير تقييماً.
request-answer-button = انظر الجواب
request-kept-subject = { $forum }: حُفظ جوابك بشأن { $what } معلومةً
request-kept-opening = حُفظ جوابك بشأن { $what } كما كتبته، معلومةً لا تقييماً.
request-kept-no-status = يبدأ بالحالة «{ $name }» وليست في هذا السجل حالة بهذا الاسم.
request-kept-no-reason = يذكر حالة، ولا شيء تحت ذلك السطر يبيّن السبب.
request-withdrawn-subject = { $forum }: سُحب السؤال عن { $what }
request-withdrawn-opening = لم يعد مطلوبًا شيء بشأن { $what }. شكرًا لوقتك.

rounds-remind-all = تذكير كل من انقضى موعده ({ $n })
flash-reviews-reminded = تُرسل رسالة إلى كل من انقضى موعده ولم يُذكَّر اليوم.
rounds-remind = تذكير
rounds-reminded-already = جرى تذكيره قبل أقل من يوم، أو لم تعد لديه.
flash-review-reminded = أُرسل التذكير برسالة.
letter-review-subject = { $round }: { $category }
letter-review-opening = تولّيت «{ $category }» في الجولة «{ $round }» من { $forum }.
letter-review-due = كان ينبغي مراجعتها حتى { $due }.
letter-review-button = ما لم ينظر فيه أحد بعد
letter-review-closing = إن لم تستطع فأعدها في صفحة الجولة ليتولاها غيرك.

read-open-choosing = قل أيّها ذو أولوية.
read-open-choosing-members = يقول أعضاء المنتدى أيّها ذو أولوية.
read-choosing-closes = إغلاق: { $name }
read-open-request = أحدهم يسألك.

## Moderation

may-register-report-assessment = الإبلاغ عن تقييم لدى المشرفين
may-register-moderate-assessments = تمرير التقييمات المعلّقة وإخفاء التقييمات وإظهارها
read-event-assessment-hidden = أخفى المشرفون تقييمًا
read-event-assessment-shown = أعاد المشرفون إظهار تقييم
moderation-title = الإشراف على تقييم
moderation-report-title = الإبلاغ عن تقييم
moderation-report-lead = أخبر المشرفين بما فيه من خلل. ينظرون فيه، وإن أخفوه ذكروا السبب علنًا.
moderation-assessment-of = تقييم { $name }
moderation-stands-shown = ظاهر: يقرؤه كل من يستطيع قراءة السجل.
moderation-stands-amended = ظاهر، ويريد صاحبه تغيير كلامه.
moderation-stands-held = معلّق: لم يره غير صاحبه والمشرفين.
moderation-stands-hidden = مخفي: لا يقرؤه غير صاحبه والمشرفين ولا يُحتسب.
moderation-amendment = كلام معدَّل
moderation-amendment-wanted = يريد صاحبه أن يكون
moderation-done = ما جرى
moderation-log = سجل الإشراف
moderation-back = إلى ما ينتظر
moderation-reason = السبب:
moderation-reason-missing = اذكر السبب.
moderation-yours-waits = تقييمك معلّق: لا يراه غيرك وغير المشرفين حتى ينظر فيه أحدهم، ولا يُحتسب حتى ذلك الحين.
moderation-yours-declined = لم يُمرَّر تقييمك: لا يراه غيرك وغير المشرفين.
moderation-yours-amendment-waits = كلامك الجديد ينتظر مشرفًا، ويبقى السابق حتى ذلك الحين.
moderation-yours-amendment-declined = لم يُقبل كلامك الجديد، ويبقى السابق.
moderation-yours-hidden = أخفى المشرفون تقييمك: لا يقرؤه غيرك وغيرهم ولا يُحتسب.
moderation-hidden-since = أُخفي في { $date }. { $reason }
moderation-will-be-held = ينظر فيه مشرف قبل أن يراه غيرك.
moderation-is-hidden = أخفى المشرفون هذا التقييم فلا يمكن تعديله.
moderation-stands-otherwise = سبقك أحد: تغيّر الحال.
register-too-fast = هذا أسرع مما يساهم به الناس. انتظر دقيقة ثم أرسله من جديد؛ لم يضع شيء مما كتبته.
flash-assessment-held = تقييمك ينتظر مشرفًا. لا يراه غيرك وغير المشرفين حتى ذلك الحين.
flash-reported = أُبلغ المشرفون. شكرًا لك.
flash-done-and-logged = تم ودُوّن في السجل.
moderation-hidden-here = { $n ->
    [one] تقييم واحد مخفي هنا
    [two] تقييمان مخفيان هنا
    [few] { $n } تقييمات مخفية هنا
   *[other] { $n } تقييمًا مخفيًا هنا
}
archive-title = البدء من ملف مُصدَّر
archive-lead = يدخل سجل منتدى آخر هنا في ملف واحد: توصياته وكل ما جرى العمل عليه حولها. لا يُكتب شيء قبل أن ترى ما سيجلبه.
archive-file = أرشيف سجل
archive-file-help = ملف ‎.json كما يعطيه «تنزيل الأرشيف» أدناه في المنتدى الآخر. 24 ميغابايت على الأكثر هنا؛ والأكبر يدخل بالأمر «plenary import archive».
archive-too-large = الملف أكبر من 24 ميغابايت. الملفات الأكبر تدخل بالأمر «plenary import archive».
archive-look = انظر ما سيجلبه
archive-what = ما يحتويه مثل هذا الملف
archive-holds = التوصيات مع تقييماتها وإجراءاتها؛ والحالات والفئات وأسماؤها الأخرى؛ والجولات مع أدلتها؛ والطلبات التي أُجيب عنها أو سُحبت؛ والاختيارات المغلقة؛ وعمليات النقل والدمج والتقسيم التي بُتّ فيها؛ والمقترحات المقبولة؛ والتعليقات التي يقرؤها الجميع.
archive-holds-not = أما ما هو معلّق أو مخفي أو مسودة أو ما زال جاريًا فيبقى في مكانه، وكذلك العناوين والحسابات والإشارات التي لم تُعلن بعد.
archive-people = يظهر أشخاص المنتدى الآخر هنا بأسمائهم فقط، بوصفهم من قالوا ذلك هناك. لا يحصل أي منهم على حساب، ولا يُحسب أي صاحب حساب هنا واحدًا منهم.
archive-take = خذ هذا السجل معك
archive-take-why = السجل نفسه يعطي الملف نفسه دائمًا. يمكن لمنتدى آخر أن يبدأ منه، ويمكن لهذا المنتدى أن يحتفظ به.
archive-download = تنزيل الأرشيف
archive-plan = ما سيجلبه
archive-from = من { $name }
archive-kind = الشيء
archive-add = جديد هنا
archive-same = موجود هنا
archive-left-out = متروك
archive-not-understood = غير مفهوم هنا ومتروك: { $name }
archive-nothing = كل ما فيه موجود هنا.
archive-nearly-help = تحمل الرقم نفسه وكلماتها متقاربة جدًا. ما تختاره يسري عليها كلها.
archive-apply = ابدأ منه
archive-apply-why = يدخل كله تغييرًا واحدًا. لا يُتراجع عنه بزر: انظر إليه قبل ذلك. الملف نفسه مرة أخرى لا يغيّر شيئًا.
flash-archive-started = صار في السجل ما كان في الملف.
archive-unread-other = هذا ليس أرشيف سجل.
archive-unread-newer = كتبته نسخة أحدث من Plenary (الإصدار { $name } من صيغته).
archive-unread-broken = تتعذر قراءة الملف حتى نهايته: { $name }
archive-unread-shape = ليس للملف شكل الأرشيف: { $name }
archive-unread-unsound = في الملف ما لا يصح، فلا يُعتد بشيء منه. لم يُكتب شيء.
archive-fault-twice = { $place }: «{ $name }» مستعمل مرتين
archive-fault-no-moment = { $place }: «{ $name }» ليس وقتًا
archive-fault-no-date = { $place }: «{ $name }» ليس تاريخًا
archive-fault-unknown-word = { $place }: «{ $name }» ليست من الكلمات المعروفة هنا
archive-fault-nobody = { $place }: { $name } ليس أحدًا في قائمة أشخاصه
archive-fault-not-in-file = { $place }: { $name } ليست توصية في الملف
archive-fault-unnamed = { $place }: «{ $name }» فئة أو جولة ليست في الملف
archive-fault-empty = { $place }: لا شيء حيث يلزم شيء
archive-fault-too-long = { $place }: لا يمكن حفظ «{ $name }» هنا: طويل جدًا أو ليس سطرًا عاديًا
carried-statuses = الحالات
carried-categories = الفئات
carried-rounds = الجولات
carried-guides = أدلة الجولات
carried-recommendations = التوصيات
carried-assessments = التقييمات
carried-suggestions = النقل والدمج والتقسيم
carried-proposals = المقترحات
carried-choosings = الاختيارات
carried-requests = الطلبات
import-why-archive = هذا سجل كامل يبدأ منه منتدى آخر: يدخل من «البدء من ملف مُصدَّر» في الإدارة، أو بالأمر «plenary import archive».
archive-nearly = { $n ->
    [zero] ما حكم النصوص القريبة من نصوص السجل؟
    [one] ما حكم النص الوحيد القريب من نص في السجل؟
    [two] ما حكم النصين القريبين من نصوص السجل؟
    [few] ما حكم { $n } نصوص قريبة من نصوص السجل؟
    [many] ما حكم { $n } نصًا قريبًا من نصوص السجل؟
   *[other] ما حكم { $n } نص قريب من نصوص السجل؟
}
proposals-title-help = لتسهيل العثور عليها: من أربع كلمات إلى عشر.
proposals-speak-as-help = تظهر مع مقترحك.
import-field-task = ما ينبغي عمله
import-field-due = الموعد
## Erasure

erased-drafts = مسودات تقييمات
erased-held = تقييمات تنتظر مشرفاً أو لم تُقبل
erased-held-amendments = تعديلات على تقييمات تنتظر مشرفاً أو لم تُقبل
erased-assessment-reports = بلاغات عن تقييمات إلى المشرفين
erased-files = ملفات تنتظر الاستيراد
erased-proposals = مقترحات لم تُعتمد
erased-office-address = عنوان مكتب
erased-reviews = فئات يراجعها
erased-requests-to = طلبات مفتوحة موجّهة إليه
erased-assessments = تقييمات
erased-recommendations = توصيات اقترحها
erased-suggestions = اقتراحات نقل ودمج
erased-indications = إشارات أولوية
erased-requests-by = طلبات قدّمها
erased-answers = ردود على طلبات
request-fell-why = من سُئل لم يعد هنا، فلن يصل شيء.
request-fell-subject = { $forum }: لن يجيب أحد عن السؤال حول { $what }
request-fell-opening = من سألتَه عن { $what } لم يعد جزءًا من { $forum }. سُحب طلبك؛ ويمكنك أن تسأل غيره.
request-fell-button = الطلب

## Letters that a forum can word

letter-request = طلب إلى من يعلم
letter-request-reminder = تذكير بطلب؛ والباقي يُصاغ مع الطلب
letter-request-answer = أُجيب عن طلب
letter-request-kept = جواب بالبريد حُفظ معلومةً
letter-request-withdrawn = سُحب طلب
letter-request-fell = من سُئل لم يعد هنا
letter-review-reminder = تذكير بفئة تجب مراجعتها
letter-given-recommendations = (هنا نصوص التوصيات المعنية.)
letter-given-question = (هنا السؤال.)
letter-given-answer = (هنا الجواب.)
