### كلمات الأشخاص: الدخول، الحساب، من يستطيع ماذا، الرسائل.
### The plural rules in use know no numbers beyond 99: all of them come to [other], worded like [many].

## Signing in

people-email = البريد الإلكتروني
people-password = كلمة المرور
people-password-or-link = اتركها فارغة إن لم تكن لديك أو نسيتها، واطلب إرسال رابط إليك.
people-mail-me-a-link = أرسلوا إليّ رابطًا
people-no-account-yet = ليس لديك حساب بعد؟
people-by-invitation = الانضمام إلى هذا المنتدى بالدعوة. يستطيع مديروه أن يرسلوا إليك دعوة.
people-have-account = لديّ حساب
people-look-for-mail = انظر في بريدك
people-sign-in-sent = إن كان لأحد حساب بهذا العنوان، فقد أُرسل إليه رابط لتسجيل الدخول. يعمل مرة واحدة خلال نصف ساعة.
people-join-sent = أُرسلت رسالة إلى العنوان الذي ذكرته. اتبع الرابط الذي فيها؛ يعمل مرة واحدة خلال يوم.
people-mail-may-take = قد يستغرق ذلك دقيقة أو دقيقتين. إن لم يصل شيء، فابحث في البريد غير المرغوب فيه، وتحقق من العنوان.
people-back-to-sign-in = العودة إلى تسجيل الدخول
people-sign-in-as = ستسجّل الدخول باسم { $name }.
people-sign-in-failed = العنوان وكلمة المرور لا يتوافقان. حاول مرة أخرى، أو اطلب إرسال رابط إليك.
people-too-many-tries = محاولات كثيرة في وقت قصير. الرابط بالبريد ما زال يعمل.
people-too-many-tries-wait = { $n ->
    [zero] محاولات كثيرة. تُقبل التالية الآن؛ والرابط بالبريد يعمل فورًا.
    [one] محاولات كثيرة. تُقبل التالية بعد ثانية واحدة؛ والرابط بالبريد يعمل فورًا.
    [two] محاولات كثيرة. تُقبل التالية بعد ثانيتين؛ والرابط بالبريد يعمل فورًا.
    [few] محاولات كثيرة. تُقبل التالية بعد { $n } ثوانٍ؛ والرابط بالبريد يعمل فورًا.
    [many] محاولات كثيرة. تُقبل التالية بعد { $n } ثانية؛ والرابط بالبريد يعمل فورًا.
   *[other] محاولات كثيرة. تُقبل التالية بعد { $n } ثانية؛ والرابط بالبريد يعمل فورًا.
}
people-too-many-links-wait = { $n ->
    [zero] طُلبت رسائل كثيرة. حاول الآن، وابحث عمّا وصل.
    [one] طُلبت رسائل كثيرة. حاول بعد ثانية واحدة، وابحث عمّا وصل.
    [two] طُلبت رسائل كثيرة. حاول بعد ثانيتين، وابحث عمّا وصل.
    [few] طُلبت رسائل كثيرة. حاول بعد { $n } ثوانٍ، وابحث عمّا وصل.
    [many] طُلبت رسائل كثيرة. حاول بعد { $n } ثانية، وابحث عمّا وصل.
   *[other] طُلبت رسائل كثيرة. حاول بعد { $n } ثانية، وابحث عمّا وصل.
}
people-busy = يسجّل الدخول أشخاص كثيرون في هذه اللحظة. حاول بعد ثوانٍ.
people-link-spent = استُعمل هذا الرابط، أو فات أوانه، أو حلّ محله رابط أحدث. اطلب رابطًا آخر.
people-already-set-up = أُعدّ هذا المنتدى من قبل. سجّل الدخول بحساب.

## Joining, invitations, set-up

people-join = إنشاء حساب
people-join-lead = بحساب تشارك في { $name } باسمك.
people-join-button = أرسلوا إليّ الرسالة
people-join-terms = بالمتابعة تشارك وفق هاتين الصفحتين؛ وتقول الأولى ما يُحفظ عنك ومن يراه.
people-welcome = أهلًا وسهلًا
people-welcome-lead = ستنضم إلى { $forum } بالعنوان { $email }.
people-welcome-button = إنشاء حسابي
people-set-up = إعداد المنتدى
people-set-up-lead = تصبح أول مديريه. كل ما هنا يمكن تغييره لاحقًا.
people-set-up-button = إعداد المنتدى
people-name = الاسم
people-name-help = كما يراه الآخرون.
people-email-help = تُرسل إليه روابط الدخول. لا يراه إلا المديرون.
people-new-password = كلمة مرور جديدة
people-new-password-help = 12 حرفًا على الأقل. عدة كلمات متتابعة تكفي؛ لا حاجة إلى رموز.
people-new-password-optional-help = 12 حرفًا على الأقل، أو اتركها فارغة وسجّل الدخول بروابط البريد.

## What can be wrong with a form

people-email-malformed = ليس هذا عنوان بريد إلكتروني
people-name-missing = لا بد من اسم
people-line-too-long = 200 حرف على الأكثر
people-line-control = هنا حروف لا يمكن عرضها
people-password-too-short = كلمة المرور 12 حرفًا على الأقل
people-password-too-long = كلمة المرور 256 حرفًا على الأكثر
people-password-guessable = كلمة المرور هذه قريبة جدًا من اسم أو من العنوان؛ اختر ما لا يعرفه أحد عنك
people-password-common = كلمة المرور هذه من أول ما يجربه أي أحد
people-password-wrong = ليست هذه كلمة مرورك الحالية
people-unknown-stakeholder-group = لا توجد هنا مجموعة كهذه من أصحاب المصلحة
people-unknown-region = لا توجد هنا مجموعة إقليمية كهذه
people-unknown-group = لا توجد هنا مجموعة كهذه
people-unknown-role = لا يوجد دور كهذا
people-unknown-kind = لا يوجد نوع كهذا من المجموعات
people-language-unknown = اكتب رموز اللغات تفصل بينها فواصل: en, ar, zh-Hans
people-language-missing = لا بد من لغة واحدة على الأقل
people-key-missing = لا بد من مفتاح: حروف أو أرقام تظهر في العناوين
people-date-malformed = اكتب سنة أو شهرًا أو يومًا: 2026 أو {"\u200E"}2026-03 أو {"\u200E"}2026-03-21
people-term-backwards = لا يمكن أن ينتهي الدور قبل أن يبدأ
people-cycle-backwards = لا يمكن أن تنتهي الدورة قبل أن تبدأ
people-themes-too-long = 50 موضوعًا على الأكثر، طول كل منها 200 حرف على الأكثر
people-forum-name-too-long = اسم المنتدى 100 حرف على الأكثر
people-term-in-use = لا يمكن حذف «{ $name }»: ينتمي إليها أشخاص.
people-term-repeats = ورد مفتاح مرتين
people-term-malformed = أحد الأسطر ليس مجموعة: اكتب مفتاحًا وخطًا عموديًا واسمًا
people-terms-missing = لا بد من واحدة على الأقل
people-token-days = يصلح رمز الوصول 730 يومًا على الأكثر
people-has-account = لأحد حساب بهذا العنوان بالفعل
people-already-there = يوجد واحد بهذا المفتاح بالفعل
people-last-administrator = يحتاج المنتدى إلى مدير في كل يوم قادم. أسند الدور أولًا إلى غيرك دون تاريخ انتهاء.
people-type-your-address = اكتب عنوان حسابك

## Account

people-profile = الملف الشخصي
people-profile-why = يظهر اسمك ومجموعتك إلى جانب ما تساهم به.
people-affiliation = المنظمة
people-affiliation-help = حيث تعمل أو تدرس أو تتطوع.
people-stakeholder-group = مجموعة أصحاب المصلحة
people-stakeholder-group-help = التي تتحدث باسمها هنا. تظهر إلى جانب مساهماتك من الآن؛ وتحتفظ السابقة بما كان لها.
people-region = المجموعة الإقليمية
people-country = البلد
people-languages = اللغات
people-languages-help = التي تقرأها، أفضلها أولًا: ar, en. تأتي الصفحات بأول لغة منها لدى المنتدى.
people-none = لا شيء
people-keep-profile = احفظ الملف
people-roles = الأدوار
people-group = المجموعة
people-role = الدور
people-dates = من متى إلى متى
people-password-set = تستطيع تسجيل الدخول بكلمة المرور أو برابط في البريد.
people-password-forgotten = أتيت برابط من البريد. خلال نصف ساعة تستطيع وضع كلمة مرور جديدة دون القديمة.
people-password-not-set = تسجّل الدخول بروابط البريد. بكلمة مرور لا تحتاج إلى بريد.
people-password-now = كلمة المرور الحالية
people-keep-password = احفظ كلمة المرور الجديدة
people-sessions = أين أنت مسجَّل الدخول
people-device = المتصفح
people-unknown-device = متصفح لا يذكر اسمه
people-this-browser = هذا
people-signed-in-on = تاريخ الدخول
people-last-seen = آخر استعمال
people-end-other-sessions = سجّل الخروج من كل مكان آخر
people-tokens = رموز وصول للبرامج
people-tokens-why = رمز الوصول يتيح لبرنامج أن يتحدث باسمك. أعط كل برنامج رمزه، وألغه حين لا يعود محتاجًا إليه.
people-token-name = لأي غرض
people-token-name-help = لكي تعرفه.
people-token-unnamed = بلا اسم
people-scope = ما يستطيعه
people-scope-read = القراءة
people-scope-write = القراءة والكتابة
people-state = الحالة
people-last-used = آخر استعمال
people-never = أبدًا
people-token-good-until = صالح حتى { $name }
people-token-expired = انتهى في { $name }
people-token-revoked = أُلغي في { $name }
people-revoke = إلغاء
people-token-days-label = مدة صلاحيته
people-make-token = إنشاء رمز وصول
people-days = { $n ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يومًا
}
people-new-token = رمز وصولك الجديد
people-new-token-why = يُعرض هذه المرة فقط. من يملكه يستطيع التصرف باسمك، فاحفظه كما تحفظ كلمة المرور.
people-your-data = بياناتك
people-your-data-why = خذ كل ما يُحفظ عنك، أو اطلب محوه.
people-export = تنزيل بياناتي
people-erase = امحُ بياناتي
people-erase-lead = لا رجعة في هذا.
people-erase-what-goes = يزول فورًا حسابك واسمك ومنظمتك وبلدك وجلساتك ورموزك. لا يستطيع أحد إعادتها.
people-erase-what-stays = ما ساهمت به يبقى تحت عبارة «مشارك سابق»، لأن آخرين أجابوا عنه.
people-type-to-erase = اكتب { $name } لتؤكد أنك تريد ذلك.
people-erase-for-good = امحُها نهائيًا
people-keep-account = أبقِ حسابي
people-former-participant = مشارك سابق
flash-profile-kept = حُفظ ملفك.
flash-password-kept = حُفظت كلمة مرورك الجديدة. وسُجّل الخروج من المتصفحات الأخرى.
flash-sessions-ended = أنت الآن مسجَّل الدخول في هذا المتصفح وحده.
flash-token-revoked = أُلغي رمز الوصول.

## Administration

people-administration = الإدارة
people-forum = المنتدى
people-people = الأشخاص
people-groups = المجموعات
people-cycles = الدورات
people-forum-name = اسم المنتدى
people-forum-name-help = يظهر في كل صفحة وكل رسالة.
people-forum-languages = اللغات
people-forum-languages-help = التي يتكلمها المنتدى، لغته أولًا: ar, en, fr. والصفحات متاحة بالإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية.
people-joining = من يستطيع الانضمام
people-joining-by-invitation = من دُعوا
people-joining-by-invitation-why = المديرون يرسلون الدعوات.
people-joining-open = أي شخص
people-joining-open-why = كل من يؤكد عنوان بريد إلكتروني له حساب.
people-keep-forum = احفظ هذا
people-stakeholder-groups = مجموعات أصحاب المصلحة
people-regional-groups = المجموعات الإقليمية
people-terms = واحدة في كل سطر
people-terms-help = مفتاح وخط عمودي والاسم؛ ثم أسماء أخرى إن وُجدت، بينها خطوط عمودية. مثال: {"\u2066"}weog | {"\u2067"}مجموعة دول أوروبا الغربية ودول أخرى{"\u2069"} | WEOG{"\u2069"}
people-keep-terms = احفظ القائمة
people-n-accounts = { $n ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $n } حسابات
    [many] { $n } حسابًا
   *[other] { $n } حسابًا
}
people-last-signed-in = آخر تسجيل دخول
people-invitations = دعوات لم يقبلها أحد بعد
people-good-until = صالحة حتى
people-withdraw = اسحب
people-invite = ادعُ شخصًا
people-invite-why = تُرسل رسالة برابط ينشئ الحساب. يعمل مرة واحدة خلال 14 يومًا؛ وتكرار الدعوة ينشئ رابطًا جديدًا.
people-send-invitation = أرسل الدعوة
people-source = معروف من
people-not-now = ليس الآن
people-amend-dates = غيّر التواريخ
people-keep-dates = احفظ التواريخ
people-from-date = من
people-to-date = حتى
people-date-help = سنة أو شهر أو يوم، بقدر ما هو معروف: 2026 أو {"\u200E"}2026-03 أو {"\u200E"}2026-03-21.
people-to-help = فارغ: لم ينتهِ.
people-from-until = من { $from } إلى { $until }
people-from = منذ { $name }
people-until = حتى { $name }
people-dates-unknown = التواريخ غير معروفة
people-give-role = أعط دورًا
people-called = الاسم
people-key = المفتاح
people-key-help = يظهر في العناوين على الدوام. فارغ: يؤخذ من الاسم.
people-kind = النوع
people-description = الوصف
people-members-now = الأعضاء الآن
people-members = الأعضاء
people-no-members = لا أعضاء في هذه المجموعة بعد.
people-members-how = تُعطى الأدوار في صفحة كل شخص.
people-add-group = أضف مجموعة
people-amend-group = الاسم والنوع
people-keep-group = احفظ المجموعة
people-cycle = الدورة
people-no-cycles = لا دورات بعد. الدورة فترة من عمل المنتدى، مثل اجتماع سنوي وكل ما يؤدي إليه.
people-cycle-key-help = يظهر في العناوين على الدوام: 2026
people-begins = تبدأ
people-ends = تنتهي
people-host = المضيف
people-theme = الموضوع العام
people-themes = المواضيع
people-themes-help = موضوع في كل سطر.
people-add-cycle = أضف دورة
people-keep-cycle = احفظ الدورة
people-group-kind-forum = منتدى
people-group-kind-working-group = فريق عامل
people-group-kind-advisory-group = فريق استشاري
people-group-kind-secretariat = أمانة
people-group-kind-best-practice-forum = منتدى أفضل الممارسات
people-group-kind-dynamic-coalition = تحالف دينامي
people-group-kind-policy-network = شبكة سياسات
people-group-kind-national-regional-forum = منتدى وطني أو إقليمي
people-group-kind-stakeholder-community = جماعة من أصحاب المصلحة
people-group-kind-other = غير ذلك
people-role-administrator = مدير
people-role-coordinator = منسق
people-role-chair = رئيس
people-role-secretariat = الأمانة
people-role-member = عضو
people-role-observer = مراقب
flash-kept = حُفظت تغييراتك.
flash-invited = الدعوة في طريقها.
flash-withdrawn = سُحبت الدعوة.

## Who may do what

people-who-lead = هذه الصفحة مأخوذة من القواعد نفسها التي يسير عليها المنتدى. ما لم يُذكر هنا لا يستطيعه أحد.
people-who-is-who = من هو من
people-who-each-may-more = يستطيع كلٌّ أيضًا ما يستطيعه المذكورون فوقه. يسري الدور بين تاريخيه ولا يومًا بعد ذلك.
people-who-what = ماذا
people-who-who = من
people-who-phases = بحسب المرحلة
people-who-owner-too = ومن يخصه الأمر
who-everyone = الجميع
who-everyone-why = كل من يفتح صفحة، مسجَّل الدخول أم لا.
who-signed-in = من سجّلوا الدخول
who-signed-in-why = كل من له حساب هنا.
who-member = عضو
who-member-why = كل من له دور غير المراقب في المجموعة التي تتولى الأمر، أو في المنتدى.
who-advisory = عضو في مجموعتيه
who-advisory-why = كل من له دور غير المراقب في فريقه الاستشاري أو في المجموعة التي تتولاه، ومن ينسّق باسم المنتدى. وإن لم يُسمَّ فريق استشاري فأعضاء المجموعة التي تتولاه وحدهم.
who-keeper = عضو في مجموعته
who-keeper-why = كل من له دور غير المراقب في المجموعة التي تتولاه، ومن ينسّق باسم المنتدى. وما دامت لا تتولاه مجموعة فكل عضو.
who-coordinator = منسق
who-coordinator-why = المنسقون والرؤساء والأمانة في المجموعة التي تتولى الأمر، أو في المنتدى. وما دامت لا تتولاه مجموعة، ففي أي مجموعة.
who-administrator = مدير
who-administrator-why = مديرو المنتدى.
who-operator = المشغّل
who-operator-why = من يشغّل الجهاز الذي عليه المنتدى. لا أحد سواه، إلا من يخصه الأمر.
who-owner = صاحب الشيء وحده دون غيره
capability-people = الأشخاص
may-people-read-groups = قراءة أسماء المجموعات والدورات
may-people-sign-in = تسجيل الدخول والخروج
may-people-join = إنشاء حساب حيث يكون المنتدى مفتوحًا، أو قبول دعوة
may-people-read-oneself = قراءة من يتحدث رمز الوصول باسمه
may-people-open-own-account = فتح صفحة الحساب الخاص
may-people-keep-own-account = تغيير ملف الحساب وكلمة مروره وجلساته ورموزه؛ تصديره؛ محوه
may-people-read-people = قراءة قائمة الأشخاص بعناوينهم
may-people-invite = دعوة أشخاص
may-people-keep-memberships = إعطاء الأدوار وتغيير تواريخها
may-people-keep-groups = إضافة المجموعات وتغييرها
may-people-keep-cycles = إضافة الدورات وتغييرها
may-people-keep-forum = تغيير اسم المنتدى ولغاته ومجموعات أصحاب المصلحة والمجموعات الإقليمية

## Mails

people-mail-sign-in-subject = رابط تسجيل دخولك إلى { $forum }
people-mail-sign-in-opening = اتبع هذا الرابط لتسجيل الدخول إلى { $forum }. يعمل مرة واحدة خلال { $minutes } دقيقة.
people-mail-sign-in-button = تسجيل الدخول
people-mail-sign-in-closing = إن لم تطلبه فلا تفعل شيئًا: لا يدخل أحد بلا الرابط.
people-mail-join-subject = أكّد عنوانك في { $forum }
people-mail-join-opening = اتبع هذا الرابط لإنشاء حسابك في { $forum }. يعمل مرة واحدة خلال يوم.
people-mail-join-button = إنشاء حسابي
people-mail-join-closing = إن لم تطلبه فلا تفعل شيئًا: لا يُنشأ أي حساب.
people-mail-invitation-subject = دعوة إلى { $forum }
people-mail-invitation-opening = أنت مدعو إلى المشاركة في { $forum }. اتبع هذا الرابط لإنشاء حسابك. يعمل مرة واحدة خلال { $days } يومًا.
people-mail-invitation-button = قبول الدعوة
people-mail-invitation-closing = إن لم ترد المشاركة فلا تفعل شيئًا.
people-capacity-not-held = لا تتولى هذا الدور الآن.
people-myself = باسمي
people-myself-of = باسمي ({ $name })

## Requests for data and their receipts

people-data = طلبات البيانات
people-data-lead = يطلب شخص ما برسالة، أو لا يستطيع تسجيل الدخول: هنا يُسلَّم ما يُحفظ عنه أو يُمحى. وتُمحى هنا أيضًا المكاتب الخارجية التي تُسأل بالبريد.
people-data-whom = بيانات مَن
people-data-sought = الاسم أو عنوان البريد الإلكتروني
people-data-sought-help = يكفي جزء من الاسم؛ أما العنوان فيُكتب كاملًا.
people-data-search = ابحث
people-data-offices = مكاتب ومنظمات بلا حساب
people-data-found = ما وُجد لعبارة «{ $name }»
people-data-nobody = لم يُعثر على أحد هنا.
people-data-of = بيانات { $name }
people-data-how = تسليم ما يُحفظ عنه أو محوه
people-data-request = الطلب
people-data-request-why = تأكد من هوية الطالب قبل الرد. ما تدخله هنا يظهر على الإيصال، فلا تكتب أسماء.
people-hand-over = تنزيل ما يُحفظ عنه
people-erasure-plan = ما يفعله المحو
people-erasure-plan-why = كما هو الآن. ولا رجعة فيه.
people-erase-confirm = الاسم، للمحو
people-erase-them = المحو نهائيًا
people-erase-receipt = ستحصل على إيصال لا يحتوي على أي من بياناتك. إن أردت أخذ بياناتك معك فافعل ذلك أولًا:
people-type-the-name = اكتب الاسم كما يظهر في هذه الصفحة تمامًا
people-asked-by-missing = حدّد من طلب
people-asked-ahead = هذا اليوم لم يأتِ بعد
people-asked-by-themselves = صاحب البيانات
people-asked-by-representative = شخص ينوب عنه
people-asked-by-forum = لا أحد: المنتدى ملزم بذلك
people-reference-help = مكان حفظ الطلب، مثل رقم ملف. بلا أسماء.
people-share = ماذا
people-share-count = كم
people-share-fate = ما مصيره
people-fate-goes = يزول
people-fate-ends = يُغلق
people-fate-stays = يبقى بلا اسم
people-receipts = الإيصالات
people-no-receipts = لم يُسلَّم أو يُمحَ شيء بعد.
people-receipt-title = الإيصال { $name }
people-receipt-lead = يبيّن ما تم ولا يحتوي على أي شيء شخصي.
people-receipt-number = الرقم
people-receipt-forum = المنتدى
people-receipt-done = ما تم
people-receipt-export = سُلّمت
people-receipt-erasure = مُحيت
people-receipt-at = في
people-receipt-asked-by = بطلب من
people-receipt-asked = تاريخ الطلب
people-receipt-made-by = نفّذه
people-receipt-by-themselves = صاحب البيانات
people-receipt-by-administrator = أحد مديري المنتدى
people-receipt-by-operator = من يشغّل الجهاز
people-receipt-about = معروف هنا بالمعرّف
people-receipt-reference = المرجع
people-receipt-event = الموضع في سجل الأحداث
people-receipt-checksum = بصمة SHA-256 لما سُلّم
people-receipt-no-export = لم يُسلَّم شيء
people-receipt-shares = ما الذي شمله
people-receipt-again = للعثور عليه لاحقًا
people-receipt-again-why = من يملك هذا العنوان يجد هذا الإيصال، بلا حساب، لمدة عشر سنوات.
people-receipt-file = تنزيله نصًّا
people-party-person = شخص
people-party-organisation = منظمة أو مكتب
people-party-body = هيئة
people-party-forum = منتدى
flash-erased = تم المحو. هذا هو الإيصال.
erased-profile = الاسم والملف الشخصي
erased-account = الحساب وعنوانه
erased-sessions = الجلسات
erased-tokens = رموز البرامج
erased-memberships = الأدوار في المجموعات
may-people-answer-for-data = تسليم ومحو ما يُحفظ عن شخص أو مكتب خارجي بناءً على طلبه
may-people-read-receipt = قراءة إيصال محو من عنوانه

## Invitations in bulk

people-invitations-tab = الدعوات
people-invite-people = دعوة أشخاص
people-invite-language = لغة الرسالة
people-invite-many = دعوة كثيرين
people-invite-many-why = ترى أولًا مصير كل صف؛ ولا يُرسل شيء قبل موافقتك. قائمة من 1000 صف على الأكثر.
people-invite-list = العناوين
people-invite-list-help = عنوان في كل سطر مع الاسم إن وُجد: Anna Example <anna@example.org>. أو جدول يسمّي سطره الأول الأعمدة: email, name, group, role, language, stakeholder group.
people-invite-look = عرض الخطة
people-invite-look-again = عرض مرة أخرى
people-invite-file = ملف
people-invite-file-help = ملف CSV أو TSV أو XLSX أو ODS بالأعمدة email, name, group, role, language, stakeholder group. العنوان وحده لازم.
people-invite-plan = خطة الدعوات
people-invite-plan-lead = لم يُرسل شيء بعد.
people-invite-line = السطر
people-invite-standing = ما مصيره
people-invite-correct = صحّح هنا ما فيه خطأ ثم اعرض مرة أخرى. لا يُرسل ما فيه خطأ أو ما هو معروف.
people-invite-send = { $n ->
    [one] إرسال دعوة واحدة
    [two] إرسال دعوتين
    [few] إرسال { $n } دعوات
   *[other] إرسال { $n } دعوة
}
people-standing-new = جديد: تُرسل رسالة
people-standing-known = لديه حساب بالفعل
people-standing-invited = مدعو بالفعل
people-standing-repeated = مكرر في القائمة
people-standing-repeats = مثل السطر { $n }
people-standing-faulty = فيه خطأ
people-invite-too-many = القائمة طويلة جدًا؛ ادعُ في عدة قوائم من 1000 صف على الأكثر
people-invite-unreadable = لا يمكن قراءة الملف: { $name }
people-invite-empty = لا عنوان فيه
people-invite-no-file = اختر ملفًا
people-invite-again = إعادة الإرسال
people-invitations-filter = تصفية
people-invitations-sought = جزء من اسم أو عنوان
people-invitations-show = عرض هذه
people-invitations-all = عرض الكل
people-invitations-shown = يُعرض { $n } من { $of }
people-invitations-none-chosen = اختر دعوة واحدة على الأقل
people-any-group = أي مجموعة
people-ends-whenever = مهما كان موعد انتهائها
people-ends-soon = خلال ثلاثة أيام
flash-invited-all = تُرسل الدعوات الآن.
flash-invited-again = تُرسل الآن مرة أخرى؛ والروابط السابقة لم تعد صالحة.

## Letters in words of the forum

people-letters = الرسائل
people-letters-lead = كل رسالة يرسلها المنتدى يمكن صياغتها بكلماتكم، بكل لغة.
people-letter = الرسالة
people-letter-languages = اللغات
people-letter-own = بكلمات خاصة
people-letter-how = تُملأ الأسماء بين الأقواس عند إرسال الرسالة. ولا يتغير ما أُرسل بالفعل.
people-letter-subject = الموضوع
people-letter-paragraph = فقرة { $n }
people-letter-button = كلمات الرابط
people-letter-needs = لازم: { $name }.
people-letter-may = ممكن: { $name }.
people-letter-keep = حفظ هذه الكلمات
people-letter-look = معاينة الشكل
people-letter-default = العودة إلى الكلمات المعتادة
people-letter-preview = كيف تبدو
people-letter-preview-why = بقيم مختلقة. وتظهر كل الفقرات، حتى التي لا تحتاجها إلا بعض الرسائل.
people-letter-as-text = كنص عادي
people-letter-history = الإصدارات
people-letter-version = الإصدار { $n }، { $name }، { $date }
people-letter-version-default = الإصدار { $n }، عودة إلى الكلمات المعتادة، { $name }، { $date }
people-letter-empty = اكتب شيئًا هنا
people-letter-too-long = { $name } حرف على الأكثر
people-letter-brace = قوس { $name } وحيد؛ يكون الاسم بين قوسين
people-letter-unknown = لا يوجد { $name } في هذه الجملة؛ استعمل فقط الأسماء المذكورة فوق الحقل
people-letter-missing = { $name } ناقص؛ بدونه لا يعرف القارئ موضوع الرسالة
flash-letter-kept = من الآن فصاعدًا تقول الرسالة هذا.
may-people-keep-letters = صياغة الرسائل التي يرسلها المنتدى
letter-sign-in = رابط تسجيل الدخول
letter-join = تأكيد عنوان
letter-invitation = دعوة
letter-mail-refused = رد على بريد لم يُقبل
letter-given-reason = (هنا تذكر الرسالة السبب.)
letter-means-forum = اسم المنتدى
letter-means-minutes = دقائق صلاحيته
letter-means-days = أيام صلاحيته
letter-means-name = ما أو من يتعلق به
letter-means-what = ما يتعلق به
letter-means-who = من يقوم بالفعل
letter-means-to = من يُسأل
letter-means-date = اليوم
letter-means-title = عنوان الصفحة
letter-means-round = اسم الجولة
letter-means-category = اسم الفئة
letter-means-due = يوم الاستحقاق
letter-means-n = كم
letter-sample-minutes = 30
letter-sample-days = 14
letter-sample-name = Anna Example
letter-sample-what = التوصية 31
letter-sample-who = Anna Example
letter-sample-to = المكتب
letter-sample-date = 30 أكتوبر 2026
letter-sample-title = التوصية 31
letter-sample-round = جولة 2026
letter-sample-category = النتائج
letter-sample-due = 30 أكتوبر 2026
letter-sample-n = 3
