### كلمات النقاش: تعليقات على أي سجل، والإشراف وسجله.

## ما يمكن لكلٍّ فعله

may-discussion-read = قراءة ما يقال عن سجل
may-discussion-comment = التعليق والرد باسمه
may-discussion-amend = تعديل تعليق أو سحبه
may-discussion-report = الإبلاغ عن تعليق لدى المشرفين
may-discussion-moderate = إجازة التعليقات المحجوزة وإخفاء التعليقات وإظهارها
may-discussion-keep-rule = تحديد من تُحجز مساهماته حتى يطّلع عليها أحد

## القراءة

discussion = النقاش
discussion-of = النقاش: { $name }
discussion-what-is-discussed = موضوع النقاش
discussion-threads = السلاسل
discussion-empty = لم يقل أحد شيئا بعد.
discussion-empty-why = ما يقال هنا يظهر باسم صاحبه لكل من يستطيع قراءة ما يدور حوله.
discussion-n-comments = { $n ->
    [zero] لا تعليقات بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقا
   *[other] { $n } تعليق
}
discussion-n-answers = { $n ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $n } ردود
    [many] { $n } ردا
   *[other] { $n } رد
}
discussion-more-answers = { $n ->
    [zero] لا ردود أخرى
    [one] رد آخر
    [two] ردان آخران
    [few] { $n } ردود أخرى
    [many] { $n } ردا آخر
   *[other] { $n } رد آخر
}
discussion-show-all = أظهر كل التعليقات ({ $n })
discussion-on-its-page = النقاش في صفحته
discussion-all-threads = كل السلاسل
discussion-page = الصفحة { $n } من { $of }
discussion-say = علّق
discussion-answer = ردّ
discussion-quote = اقتبس
discussion-amend = عدّل
discussion-report = أبلغ
discussion-moderate = أشرف
discussion-answers = رد على { $name }
discussion-mentions = يذكر
discussion-amended = معدّل
discussion-former-participant = مشارك سابق
discussion-quote-of-record = كلمات السجل نفسه
discussion-sign-in-first = سجّل الدخول للمشاركة: ما تقوله يظهر باسمك.
discussion-members-sign-in = في هذه المرحلة لا يعلّق إلا من يعملون عليه. إن كنت منهم فسجّل الدخول.
discussion-members-comment = في هذه المرحلة لا يعلّق إلا من يعملون عليه.
discussion-held = محجوز: لا يراه أحد غيرك وغير المشرفين حتى يطّلع عليه أحدهم.
discussion-amendment-held = كلام جديد لصاحبه ينتظر مشرفًا، ويبقى السابق حتى ذلك الحين.
discussion-amendment-declined = لم يُقبل كلام جديد لصاحبه، ويبقى السابق.
discussion-hidden = أخفى المشرفون هذه الكلمات.
discussion-hidden-from-others = مخفي: لا يرى هذه الكلمات إلا صاحبها والمشرفون.
discussion-reason = السبب:
discussion-withdrawn = سحبه صاحبه، { $name }.
discussion-said-before = قيل عن { $name }
discussion-said-on = { $name }: { $n }
discussion-merged = ما قيل عمّا دُمج في هذا
discussion-comments = تعليقات
discussion-comment-on = تعليق على { $name }
discussion-told = علّق { $name }: «{ $words }»

## النسخ

discussion-history-of = نسخ تعليق { $name }
discussion-version-in-force = كما هو الآن
discussion-version = النسخة { $n }
discussion-what-changed = ما الذي تغير

## المشاركة

discussion-new-title = تعليقك
discussion-answer-title = ردك
discussion-new-lead = يظهر باسمك وصفتك. يمكنك تعديله أو سحبه، وتبقى النسخ السابقة مقروءة.
discussion-will-be-held = يطّلع عليه مشرف قبل أن يراه غيرك.
discussion-public-later = هذا ليس عامًا بعد. وعندما يُفتح للجميع يقرأ الجميع هذا أيضًا.
discussion-you-answer = ترد على
discussion-words = كلماتك
discussion-words-help = التشديد والقوائم والروابط بصيغة Markdown. اكتب @ ثم اسما لتذكر أحدا.
discussion-quote-a-passage = اقتبس مقطعا
discussion-passage = المقطع
discussion-passage-help = حرفيا من التعليق الذي ترد عليه، واحذف ما لا تحتاج إليه.
discussion-passage-of-record-help = حرفيا مما يدور حوله النقاش.
discussion-part = موضعه
discussion-part-help = مثلا: الفقرة 3.
discussion-speak-as = تتحدث بصفتك
discussion-speak-as-help = تظهر مع تعليقك.
discussion-tell = أخبر أحدا
discussion-tell-whom = من تخبر
# العدد في البرنامج.
discussion-tell-help = { $n ->
   *[other] من يُذكر ويستطيع قراءة هذا تصله رسالة، ولا يُخبَر أكثر من { $n } شخصا.
}
discussion-send = أرسل
discussion-back = عُد دون إرسال
discussion-amend-title = عدّل تعليقك
discussion-amend-lead = تبقى كلماتك السابقة مقروءة كنسخة سابقة.
discussion-amend-button = احفظ هذه النسخة
discussion-withdraw = اسحبه
discussion-withdraw-why = لن يقرأ أحد كلماتك بعد الآن، لا في هذه النسخة ولا في سابقة. ويبقى أن تعليقا لك كان هنا ومتى.
discussion-withdraw-button = اسحب التعليق
discussion-stands-now = المكتوب الآن
discussion-you-typed = ما كتبته
discussion-text-missing = قل شيئا.
discussion-text-too-long = هذا أطول من 20,000 حرف المسموح بها في التعليق.
discussion-quote-missing = حدد المقطع الذي تقتبسه أو لا تقتبس.
discussion-quote-too-long = هذا أطول من 2,000 حرف المسموح بها في الاقتباس.
discussion-quote-differs = لا يقول التعليق هذا. الاقتباس حرفي.
discussion-line-too-long = 1,000 حرف على الأكثر.
discussion-language-unknown = لا نعرف هذه اللغة.
discussion-reply-gone = لم يعد الرد على هذا ممكنا، فربما سُحب أو أُخفي.
discussion-sent-twice = أُرسلت هذه الاستمارة من قبل، وما جاءت به قائم.
discussion-sent-twice-other = أُرسلت هذه الاستمارة من قبل بكلمات أخرى وهي قائمة. إن كان هذا تعليقا آخر فأرسله الآن.
discussion-too-fast = هذا أسرع من سير النقاش. انتظر قليلا ثم أرسله مرة أخرى.
discussion-go-on-at = هذا أسرع من سير النقاش. يمكنك إرساله ابتداء من { $name } UTC، وكلماتك ما زالت هنا.
discussion-stands-otherwise = كان غيرك أسرع: تغيرت حال التعليق.
discussion-signed-out = خرجت من حسابك. سجّل الدخول ثم أرسل كلماتك مرة أخرى.
discussion-closed-meanwhile = تغيرت المرحلة وأنت تكتب، ولا يمكنك التعليق هنا الآن. كلماتك ما زالت هنا، فاحتفظ بنسخة منها.
flash-comment-added = تعليقك قائم.
flash-comment-held = ينتظر تعليقك مشرفا. حتى ذلك الحين لا يراه إلا أنت والمشرفون.
flash-comment-amended = نسختك الجديدة قائمة.
flash-amendment-held = كلامك الجديد ينتظر مشرفًا، ويبقى السابق حتى ذلك الحين.
flash-comment-withdrawn = سُحب تعليقك.
flash-comment-reported = أُخبر المشرفون. شكرا.
flash-moderated = تم، وكُتب في السجل.
flash-rule-kept = القاعدة سارية من الآن.

## الرسائل

discussion-letter-subject = ذكرك { $name }: { $title }
discussion-letter-opening = ذكرك { $name } في تعليق على «{ $title }»:
discussion-letter-button = اقرأه في موضعه
discussion-letter-reply = أجب عن هذه الرسالة ليظهر ردك هناك باسمك.

## الإشراف

discussion-report-title = أبلغ عن تعليق
discussion-report-lead = يطّلع عليه المشرفون. ولا يعلم غيرهم أنك أبلغت عنه.
discussion-reason-missing = اذكر السبب.
discussion-moderate-title = الإشراف على تعليق
discussion-amendment-wanted = يريد صاحبه أن يكون
discussion-amendment = كلام معدَّل
discussion-queue = الإشراف
discussion-queue-lead = ما ينتظر أن يطّلع عليه أحد، الأقدم أولا.
discussion-queue-empty = لا شيء ينتظر
discussion-queue-empty-why = يظهر هنا ما حُجز أو أُبلغ عنه.
discussion-waits-held = محجوز
discussion-waits-reported = { $n ->
    [zero] لم يبلغ عنه أحد
    [one] أبلغ عنه قارئ واحد
    [two] أبلغ عنه قارئان
    [few] أبلغ عنه { $n } قراء
    [many] أبلغ عنه { $n } قارئا
   *[other] أبلغ عنه { $n } قارئ
}
discussion-log = سجل الإشراف
discussion-log-lead = ما فعله المشرفون ومتى ولماذا. الكلمات نفسها ليست هنا.
discussion-log-empty = لم يُشرف على شيء
discussion-log-empty-why = حين يُحجز تعليق ثم يُجاز أو يُخفى أو يُظهر من جديد يُذكر ذلك هنا.
discussion-administration = قاعدة الإشراف
discussion-hold = تُحجز المساهمات من الخارج حتى يطّلع عليها مشرف
discussion-hold-why = في المرحلة العامة يستطيع المشاركة كل من له حساب. ومن يعملون في مجموعة من مجموعات المنتدى لا تُحجز مساهماتهم أبدا.
discussion-hold-never = أبدا: ما يقال يظهر فورا
discussion-hold-first-time = ممن لا شيء لهم هنا بعد
discussion-hold-always = دائما
discussion-hold-missing = اختر واحدة من الثلاث.
discussion-hold-button = احفظ القاعدة

carried-comments = التعليقات
discussion-carried-wrong = التعليق { $name } لا يصح، فلا يُعتد بشيء من الملف.
## Erasure

erased-comments-unread = تعليقات لا يقرؤها غيره: محجوزة أو مسحوبة
erased-reports = بلاغات إلى المشرفين
erased-comments = تعليقات

## Letters that a forum can word

letter-mention = شخص يذكرك
letter-given-comment = (هنا نص التعليق.)
