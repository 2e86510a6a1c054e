### 首页和程序接口页面的用语。

## Start page

front-lead = 本论坛收到了哪些建议、落实结果如何、由谁认定。
front-open = 这里的一切无需账户即可阅读。
front-demonstration = 演示
front-can = 您可以做什么
front-can-read = 阅读登记册，筛选、打印和下载
front-can-assess = 登录并说明某条建议的落实情况
front-can-know = 查看谁可以做什么
front-can-program = 用您自己的程序读取和写入
may-forum-read-pages = 阅读首页和介绍本论坛的页面

## Problems

problem-page-lead = 程序向本论坛提出请求后，所得答复指向本页。
problem-status = HTTP状态码{ $name }
problem-what-to-do = 如何处理
problem-malformed = 无法理解所发送的请求。请改正后再发送。
problem-sign-in-needed = 此请求需要有效的令牌（Bearer）。请在您的账户中创建。
problem-not-allowed = 令牌持有者的角色不允许这样做，或令牌只能用于读取。
problem-not-found = 此地址没有内容，或您无权获知。
problem-method-not-allowed = 此地址接受其他方法；接口说明中列有可用的方法。
problem-conflict = 已经存在，或有人先做了。请重新读取后再作决定。
problem-stale = If-Match所指的是旧版本。请重新读取该记录，在其基础上提交更改。
problem-too-large = 请求正文超出此处接受的大小。请分次发送。
problem-unsupported-media = 此处不读取这种类型的请求正文。请发送application/json。
problem-unacceptable = 请求正文可以理解，但不能接受；errors列出每个有问题的字段及原因。
problem-version-needed = 请随If-Match发送您读取到的ETag。
problem-too-many-requests = 请按Retry-After指明的时间等待，然后放慢速度。
problem-internal = 问题出在我们这边。没有内容只写入一半。报告时请注明答复中的instance。
problem-unavailable = 论坛目前无法答复。等待Retry-After指明的秒数后，可再次发送同一请求。
problem-no-space = 磁盘已满。没有写入任何内容；须由论坛的运营者腾出空间。

## Interface for programs

interface-title = 供程序使用
interface-lead = 页面显示的一切均可由程序读取，其中大部分也可写入。读取公开内容无需账户。
interface-description = 完整说明，OpenAPI 3.1
interface-how = 如何答复
interface-lists = 列表返回data、next和total；将next作为cursor传入即可取得下一页。单个对象直接返回。
interface-tokens = 更改需要令牌（Bearer），可在账户中或用命令行创建。
interface-versions = GET返回ETag；提交更改时将其作为If-Match发送，便不会覆盖其间他人所作的更改。
interface-problems = 错误按RFC 9457以problem表示，每个错误的type指向一个与本页相似的页面。
interface-calls = 调用
interface-call = 调用
interface-what = 作用
interface-takes = 参数
interface-who = 谁可以使用

mail-refused-subject = { $name }：您的邮件未能被接收
mail-refused-opening = 您的邮件“{ $name }”未产生任何结果。
mail-refused-closing = 没有进行其他操作。您可以通过所收信件中的链接回复。
mail-too-late = 您回复的地址已失效：时间过长，或事项已经了结。
mail-other-sender = 信件寄往的地址与您写信的地址不同。请从收到信件的地址回复。
mail-too-large = 邮件超过 40 MB。请用文字回复，不要附带附件。
mail-unreadable = 无法读取该邮件。请以纯文本回复。
mail-says-nothing = 除引用内容外，未发现新的文字。
