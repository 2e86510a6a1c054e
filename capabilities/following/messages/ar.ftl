### Following: feeds, calendars, mail, what is open now.

following-open-now = مفتوح الآن
following-what-you-follow = ما تتابعه
following-lead = يصلك ما يحدث لما تتابعه كما تريد: بالبريد فوراً، أو في رسالة اليوم الواحدة، أو في خلاصة.
following-n = { $n ->
    [zero] لا تتابع شيئاً
    [one] تتابع شيئاً واحداً
    [two] تتابع شيئين
    [few] تتابع { $n } أشياء
    [many] تتابع { $n } شيئاً
   *[other] تتابع { $n } شيء
}
following-none = لا تتابع شيئاً بعد
following-none-why = في صفحة كل توصية، وفي قائمة السجل كما صفّيتها، زر لمتابعتها.
following-since = منذ { $name }
following-is = متابَع · { $name }
following-is-at-once = بالبريد فوراً
following-is-daily = في رسالة اليوم
following-is-feed = في الخلاصة
following-is-paused = متوقف مؤقتاً
following-follow = تابِع
following-follow-this = متابعة: { $name }
following-feed = خلاصة
following-calendar = تقويم
following-how = كيف تريد أن تعلم به؟
following-how-at-once = فوراً
following-how-daily = يومياً
following-how-feed = الخلاصة فقط
following-how-at-once-help = رسالة حالما يحدث شيء
following-how-daily-help = كل ما حدث في اليوم في رسالة واحدة؛ ولا رسالة إن لم يحدث شيء
following-how-feed-help = بلا بريد؛ اطّلع متى شئت
following-pause = إيقاف مؤقت
following-resume = استئناف
following-leave = ترك المتابعة
following-unreadable = { $n ->
    [zero] لا شيء آخر مما تتابعه محجوب عنك.
    [one] شيء آخر مما تتابعه لا يمكنك قراءته الآن. لن يخبرك بشيء حتى يمكنك.
    [two] شيئان آخران مما تتابعه لا يمكنك قراءتهما الآن. لن يخبراك بشيء حتى يمكنك.
    [few] { $n } أشياء أخرى مما تتابعه لا يمكنك قراءتها الآن. لن تخبرك بشيء حتى يمكنك.
    [many] { $n } شيئاً آخر مما تتابعه لا يمكنك قراءته الآن. لن يخبرك بشيء حتى يمكنك.
   *[other] { $n } شيء آخر مما تتابعه لا يمكنك قراءته الآن. لن يخبرك بشيء حتى يمكنك.
}
following-secret = خلاصتك وتقويمك الخاصان
following-secret-why = يعطي العنوان السري قارئ الخلاصات والتقويم لديك كل ما تتابعه ويحق لك قراءته، دون تسجيل دخول. لا تعطه لأحد؛ والعنوان الجديد ينهي القديم فوراً.
following-secret-since = يوجد عنوان منذ { $name }.
following-make-secret = إنشاء عنوان سري
following-renew-secret = إنشاء عنوان جديد
following-end-secret = إنهاؤه
following-secret-made = عناوينك السرية
following-secret-once = تُعرض هذه المرة فقط. من يملكها يقرأ ما يحق لك قراءته.
following-too-many = تتابع أكثر ما يمكن متابعته: 200. اترك شيئاً لتتابع غيره.
following-nothing-there = لا توجد خلاصة أو تقويم كهذا، أو أنه ليس عاماً. ربما أُنهي العنوان السري.
following-open-now-lead = ما لا يزال بإمكانك المشاركة فيه، والأقرب إغلاقاً أولاً.
following-waits-for-you = بانتظارك
following-open-to-you = مفتوح
following-nothing-open = لا شيء مفتوح الآن
following-nothing-open-why = حين يفتح المنتدى شيئاً يظهر هنا. تابع السجل لتعلم بذلك.
following-closes = يُغلق: { $name }
following-closes-on = يُغلق في { $name }
following-no-end = مفتوح حتى إشعار آخر
following-last-day = اليوم هو اليوم الأخير
following-days-left = { $n ->
    [zero] لم يبق يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يوماً
   *[other] بقي { $n } يوم
}
following-was-due = كان الموعد { $name }
following-days-overdue = { $n ->
    [zero] حلّ الموعد
    [one] متأخر يوماً واحداً
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يوماً
   *[other] متأخر { $n } يوم
}
following-sign-in-for-yours = سجّل الدخول لترى ما ينتظرك
following-private-calendar = تقويمك الخاص
following-done = أُنجز: { $name }
flash-followed = أنت تتابعه الآن: يصلك في رسالة اليوم ما لم تختر غير ذلك.
flash-follow-kept = حُفظت رغبتك.
flash-follow-left = لم تعد تتابعه.
flash-secret-ended = انتهى العنوان السري.
may-following-read-feeds = قراءة الخلاصات والتقاويم العامة وما هو مفتوح الآن
may-following-read-by-secret = قراءة خلاصة أو تقويم خاص بعنوانه السري
may-following-leave-by-mail = ترك المتابعة برابط في رسالة
may-following-read-own = رؤية ما يتابعه المرء
may-following-follow = متابعة شيء
may-following-keep-own = تغيير ما يتابعه المرء وإيقافه وتركه
capability-following = المتابعة

## Mails

following-mail-one = { $name }: { $what }
following-mail-several = { $n ->
    [zero] لا جديد فيما تتابعه
    [one] جديد في شيء تتابعه
    [two] جديد في شيئين تتابعهما
    [few] جديد في { $n } أشياء تتابعها
    [many] جديد في { $n } شيئاً تتابعه
   *[other] جديد في { $n } شيء تتابعه
}
following-mail-line = { $date }: { $what }
following-mail-more = حدث أكثر مما يتسع له المقام. في صفحة كل شيء تاريخه كاملاً.
following-mail-why = تصلك هذه الرسالة لأنك تتابع هذا في { $name }.
following-mail-leave = لا مزيد من هذه الرسائل
following-leave-mails = ترك هذه الرسائل
following-leave-one = أتترك متابعة ما تحدثت عنه هذه الرسالة؟ لن تسمع عنه بعد ذلك.
following-leave-all = أتترك كل ما يصلك بالبريد؟ يبقى ما هو في الخلاصة فقط.
following-leave-button = ترك المتابعة
following-left = تم
following-left-one = لم تعد تتابعه، ولن تأتي رسالة عنه.
following-left-all = لم تعد تتابع شيئاً يُروى بالبريد.
following-leave-no-good = هذا الرابط ليس من روابطنا، أو أنه قديم جداً. سجّل الدخول لتغيير ما تتابعه.

## Erasure

erased-follows = ما يتابعه

## Letters that a forum can word

letter-following = أخبار ما يتابعه شخص
letter-given-news = (هنا ما حدث، مع رابط لكل منه.)
