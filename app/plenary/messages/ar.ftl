### كلمات الصفحة الأولى والصفحات المتعلقة بواجهة البرامج.

## Start page

front-lead = ما أُوصي به لهذا المنتدى، وما آل إليه، ومن يقول ذلك.
front-open = وكل ما هنا يُقرأ دون حساب.
front-demonstration = عرض توضيحي
front-can = ما تستطيع عمله
front-can-read = اقرأ السجل، وصفّه، واطبعه، ونزّله
front-can-assess = سجّل الدخول لتقول إلى أين وصلت توصية
front-can-know = اطلع على من يحق له أن يفعل ماذا
front-can-program = اقرأ واكتب ببرنامج من عندك
may-forum-read-pages = قراءة الصفحة الأولى والصفحات المتعلقة بهذا المنتدى

## Problems

problem-page-lead = يصل إلى هنا كل برنامج طلب من هذا المنتدى شيئًا، بالرد الذي تلقاه.
problem-status = رمز HTTP { $name }
problem-what-to-do = ما العمل
problem-malformed = لم يُفهم الطلب كما أُرسل. صحّحه قبل أن ترسله مرة أخرى.
problem-sign-in-needed = يحتاج الطلب إلى رمز وصول لا يزال صالحًا. أنشئ واحدًا في حسابك.
problem-not-allowed = ليس لصاحب رمز الوصول دور يسمح بهذا، أو الرمز صالح للقراءة وحدها.
problem-not-found = لا شيء في هذا العنوان، أو لا يحق لك أن تعلم به.
problem-method-not-allowed = يقبل هذا العنوان طرقًا أخرى؛ ووصف الواجهة يبيّنها.
problem-conflict = هو موجود بالفعل، أو سبقك أحد. اقرأه من جديد ثم قرّر.
problem-stale = ذكر If-Match نسخة أقدم. اقرأ القيد من جديد وأرسل تغييرك على أساسه.
problem-too-large = المتن أكبر مما يُقبل هنا. أرسل أقل في كل مرة.
problem-unsupported-media = المتن من نوع لا يُقرأ هنا. أرسل application/json.
problem-unacceptable = فُهم المتن ولا يمكن قبوله؛ ويسمّي errors كل حقل ويبيّن السبب.
problem-version-needed = أرسل If-Match مع ETag الذي قرأته.
problem-too-many-requests = انتظر المدة التي يذكرها Retry-After ثم تابع ببطء.
problem-internal = الخطأ من جانبنا. لم يُكتب شيء ناقصًا. أبلغ عنه مع ذكر instance الوارد في الرد.
problem-unavailable = لا يستطيع المنتدى أن يجيب الآن. ويمكن إرسال الطلب نفسه بعد عدد الثواني الذي يذكره Retry-After.
problem-no-space = القرص ممتلئ. لم يُكتب شيء؛ وعلى مشغّل المنتدى أن يفسح مكانًا.

## Interface for programs

interface-title = للبرامج
interface-lead = كل ما تعرضه الصفحات يستطيع برنامج أن يقرأه، ومعظمه أن يكتبه. وقراءة ما هو متاح للعموم لا تحتاج إلى حساب.
interface-description = الوصف الكامل، OpenAPI 3.1
interface-how = كيف تجيب
interface-lists = تجيب القوائم بـ data وnext وtotal؛ مرّر next في cursor للصفحة التالية. والشيء الواحد يأتي وحده.
interface-tokens = تحتاج التغييرات إلى رمز وصول يُنشأ في حسابك أو في سطر الأوامر.
interface-versions = يجيب GET بـ ETag؛ أرسله في If-Match مع التغيير، فلا يُكتب فوق تغيير جرى في الأثناء.
interface-problems = الأخطاء مشكلات وفق RFC 9457، لكل منها نوع يؤدي إلى صفحة كهذه.
interface-calls = النداءات
interface-call = النداء
interface-what = ما يعمله
interface-takes = المعاملات
interface-who = من يحق له

mail-refused-subject = { $name }: تعذّر قبول رسالتك
mail-refused-opening = لم يترتب شيء على رسالتك «{ $name }».
mail-refused-closing = لم يُفعل شيء آخر. يمكنك الرد عبر الرابط الوارد في الرسالة التي أُرسلت إليك.
mail-too-late = العنوان الذي رددت عليه لم يعد صالحًا: مضى وقت طويل أو حُسم الأمر.
mail-other-sender = أُرسلت الرسالة إلى عنوان غير الذي تكتب منه. أجب من العنوان الذي وصلت إليه.
mail-too-large = الرسالة أكبر من 40 ميغابايت. أجب بالكلمات من دون مرفقات.
mail-unreadable = لا يمكن قراءة الرسالة. أجب بنص بسيط.
mail-says-nothing = لم توجد فيها كلمات جديدة غير ما تقتبسه.
