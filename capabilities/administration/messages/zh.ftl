### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = 查看论坛中发生的一切
may-administration-read-queue = 查看尚待处理和已放弃的任务
may-administration-keep-queue = 重试任务或将其移出队列

## The log

administration-audit = 日志
administration-audit-why = 论坛中的每一次变更，最新的在前：谁在何时对什么做了什么。人名按其现在的名称显示；发言在原处阅读；这里只有理由和标题的文字。
administration-n-events = { $n ->
    [0] 没有事件
   *[other] { $n }个事件
}
administration-no-events = 没有这样的事件
administration-no-events-why = 请去掉一个筛选条件，或放宽日期。
administration-filter = 显示
administration-who = 谁
administration-who-help = 电子邮件地址、此处显示的姓名，或用“program”表示并非由人完成的事件。
administration-kind = 什么
administration-every-kind = 全部
administration-what = 什么
administration-record = 对象
administration-record-help = 其页面地址或标识符。
administration-from = 自
administration-until = 至
administration-day-help = 年、月或日（UTC）：2026、2026-11或2026-11-21。
administration-when = 时间
administration-details = 详情
administration-all-of-it = 与其相关的一切
administration-program = 程序或其运维人员
administration-erased = 已删除资料的人
administration-as-csv = 存为CSV
administration-newest = 回到最新
administration-earlier = 更早的
administration-nobody-called = 这里没有人叫“{ $name }”，也没有人使用这个地址。
administration-several-called = 有多人叫“{ $name }”：请填写电子邮件地址。
administration-no-such-record = “{ $name }”处没有内容。
administration-no-date = “{ $name }”不是日期。

## The queue

administration-queue = 队列
administration-queue-why = 论坛尚待完成的任务：邮件、备份。失败的任务会在逐渐延长的间隔后重试；多次失败后等待有人查看。
administration-job-states = 任务
administration-jobs-failed = 已放弃
administration-jobs-running = 进行中
administration-jobs-waiting = 等待中
administration-no-jobs = 这里没有任务
administration-no-jobs-why = 当有人要求做需要时间的事情时，任务会自动出现在这里。
administration-job = 任务
administration-tried = 尝试
administration-attempts = { $n ->
    [0] 尚未
   *[other] { $n }次
}
administration-next-try = 下次尝试
administration-never = 无
administration-went-wrong = 出错原因
administration-nothing-wrong = 暂无
administration-act = 操作
administration-retry = 立即重试
administration-retry-all = 全部重试
administration-drop = 移除
administration-drop-it = 移除任务
administration-drop-why = 该任务将永不执行，也无法恢复。如果是邮件，收件人将收不到。日志会记录是您移除的。
administration-leave-it = 留在队列中
administration-job-runs = 该任务正在执行。请在结束后再查看。
flash-job-retried = 正在重试。
flash-job-dropped = 任务已移出队列。
job-people-mail-sign-in = 发送登录链接
job-people-mail-join = 发送加入链接
job-people-mail-invitation = 发送邀请
job-people-letter = 发送信件

## Kinds of events

audit-party-added = 添加了个人或组织
audit-party-amended = 修改了个人资料
audit-party-erased = 删除了个人资料
audit-account-made = 创建了账户
audit-password-set = 设置了密码
audit-sessions-ended = 在其他浏览器中退出登录
audit-token-made = 创建了程序令牌
audit-token-revoked = 撤销了程序令牌
audit-invitation-made = 发出了邀请
audit-group-made = 创建了小组
audit-group-amended = 修改了小组
audit-membership-added = 授予了角色
audit-membership-amended = 修改了角色的日期
audit-cycle-added = 添加了周期
audit-cycle-amended = 修改了周期
audit-forum-amended = 修改了论坛名称、语言或加入方式
audit-vocabulary-amended = 修改了论坛用语
audit-register-opened = 开启了登记册
audit-register-amended = 修改了登记册
audit-status-kept = 保存了状态
audit-status-removed = 移除了状态
audit-category-kept = 保存了类别
audit-category-removed = 移除了类别
audit-round-kept = 保存了轮次
audit-round-opened = 开启了轮次
audit-round-amended = 修改了轮次
audit-round-closed = 结束了轮次
audit-phase-set = 设定了登记册阶段
audit-proposal-held = 提案被暂存
audit-proposal-taken = 提案录入登记册
audit-proposal-declined = 拒绝了提案
audit-review-taken = 领取了类别审阅
audit-review-given = 分派了类别审阅
audit-review-given-back = 交还了类别
audit-review-reminded = 发送了审阅提醒
audit-source-added = 添加了来源
audit-source-amended = 修改了来源
audit-recommendation-added = 添加了建议
audit-recommendation-imported = 导入了建议
audit-recommendation-titled = 为建议定了标题
audit-recommendation-tagged = 为建议加了标签
audit-recommendation-filed = 将建议归类
audit-recommendation-related = 关联了建议
audit-recommendation-unrelated = 取消了建议的关联
audit-choosing-opened = 开启了遴选
audit-indications-given = 标示了优先事项
audit-choosing-closed = 结束了遴选
audit-proposal-placed = 提案进入遴选
audit-proposal-set-back = 提案移出入围名单
audit-proposal-shortlisted = 提案入围
audit-proposal-chosen = 提案被选中
audit-move-suggested = 建议移动
audit-move-decided = 就移动作出决定
audit-merge-suggested = 建议合并
audit-merge-decided = 就合并作出决定
audit-split-suggested = 建议拆分
audit-split-decided = 就拆分作出决定
audit-recommendation-merged = 合并了建议
audit-recommendation-unmerged = 撤销了合并
audit-recommendation-split = 拆分了建议
audit-text-corrected = 在文本旁附上更正
audit-text-given = 补录了文本
audit-assessment-filed = 提交了评估
audit-assessment-amended = 修改了评估
audit-request-made = 提出了请求
audit-request-reminded = 发送了请求提醒
audit-request-answered = 答复了请求
audit-request-withdrawn = 撤回了请求
audit-request-undelivered = 请求信未送达
audit-request-answered-automatically = 请求收到自动回复
audit-action-added = 添加了行动
audit-action-amended = 修改了行动
audit-import-applied = 执行了导入
audit-import-undone = 撤销了导入
audit-comment-added = 发表了评论
audit-comment-amended = 修改了评论
audit-comment-withdrawn = 撤回了评论
audit-comment-reported = 举报了评论
audit-comment-accepted = 放行了暂存的评论
audit-comment-hidden = 隐藏了评论
audit-comment-shown = 恢复显示评论
audit-comment-kept = 保留了被举报的评论
audit-moderation-rule-set = 设定了审核规则
audit-follow-made = 开始关注
audit-follow-amended = 修改了关注方式
audit-follow-left = 取消关注
audit-secret-address-made = 生成了私人订阅地址
audit-secret-address-ended = 停用了私人订阅地址
audit-job-retried = 重试了任务
audit-jobs-retried = 重试了所有已放弃的任务
audit-job-dropped = 移除了任务

## Backups

may-administration-read-backups = 查看现有备份及其位置
may-administration-back-up = 要求写入或检查备份
administration-backups = 备份
administration-backups-why = 备份是论坛在某一时刻的全部内容，存于一个文件。写入时论坛照常运行，随后从头读到尾以检查是否完整。用“plenary restore”可在任一数据库上由它重建论坛。
administration-same-disk = 这些文件与论坛在同一磁盘上
administration-same-disk-why = 有人出错时它们有用，磁盘或机器丢失时则无用。机器的运维人员应将它们复制到别处，并像保护论坛一样妥善保管：其中含有个人数据。它们不会自动删除。设置文件和等待发送的邮件不在其中。
administration-folder = 文件夹
administration-back-up = 立即备份
administration-under-way = 正在写入备份
administration-backup-failed = 所要求的备份未能写成
administration-look-again = 再看一次
administration-standing = 现有备份
administration-no-backups = 这里还没有备份
administration-no-backups-why = 运维人员用命令写到别处的备份不在此列。
administration-file = 文件
administration-made = 写入时间
administration-size = 大小
administration-checked = 检查
administration-kilobytes = { $n } kB
administration-megabytes = { $n } MB
administration-not-checked = 尚未检查
administration-whole = 完整：{ $n }行，{ $at }
administration-broken = 不完整：
administration-check = 检查
flash-backup-asked = 备份即将写入。
flash-backup-checked = 即将检查。
job-administration-back-up = 写入备份
job-administration-check-backup = 检查备份
audit-backup-asked = 要求备份
audit-backup-check-asked = 已要求检查备份
audit-backup-made = 写入了备份
audit-backup-checked = 检查了备份

## Privacy and terms

may-administration-read-texts = 阅读论坛的隐私说明和条款
may-administration-keep-texts = 修改论坛的隐私说明和条款
administration-texts = 隐私与条款
administration-texts-why = 每个页面底部都链接到这两页，加入者也会看到。在您修改之前，它们是程序自己的文字，说明程序的实际做法。若只修改了一种语言，未修改语言的读者会看到已修改的版本。
administration-language = 语言
administration-stands = 现状
administration-own-words = 程序自己的文字
administration-version = 版本{ $n }，{ $day }
administration-versions = 版本
administration-earlier-version = 这是先前的版本，已不再有效。
administration-text-in = 此文本仅有{ $name }版。
administration-amend-text = 修改
administration-amend-why = 保存后即成为该语言的下一版本，注明今天的日期。先前的版本仍可阅读。
administration-text = 文本
administration-text-help = Markdown：标题前加##，条目前加-，**重要**，[文字](地址)。
administration-keep-text = 保存为下一版本
administration-read-text = 阅读现行文本
administration-text-missing = 请填写文本。
administration-text-too-long = 最多50,000个字符。
flash-text-kept = 文本已保存。
audit-privacy-amended = 修改了隐私页面
audit-terms-amended = 修改了条款
administration-privacy-text =
    ## 保存您的哪些信息

    只阅读的人在这里不留下任何东西：没有追踪您的Cookie，不从别处加载任何内容，服务器的记录也不提及访问者。Cookie用于保持登录、保护表单，并记住您选择的语言和颜色。

    有账户的人，保存其姓名、电子邮件地址，以及本人自愿填写的内容：组织、国家、群体、语言。密码以任何人都无法还原的形式保存。对每个已登录的浏览器，保存其种类、登录时间和最后使用时间。

    您的贡献连同您的姓名、身份和日期一并保存，包括先前的版本：评估、评论、建议、优先事项、答复。您关注的内容也会保存。

    日志记录谁在何时更改了什么。登录失败的次数会统计一天，所用代码不会透露您的地址。

    没有账户而通过邮件被询问的人，其姓名和地址与请求一并保存。

    ## 谁能看到

    您的姓名和身份显示在您的贡献旁，凡可阅读该内容的人都能看到：公开的内容所有人可读，程序也可获取。优先事项在结束前可以保密。您的电子邮件地址由管理员（他们也能看到日志）和运行论坛的机器的运维人员看到。

    ## 保存多久

    您的账户一直保留，直到您将其删除。已登录的浏览器在14天未使用后、最迟30天后即被遗忘；浏览器曾登录过这一点保留一年。邮件地址随邮件等待，直到寄出。贡献和日志与论坛同在。

    备份包含其制作时的内容，直到机器的运维人员将其删除。

    ## 您可以做什么

    在[您的账户页面](/account)上，您可以更正所保存的内容、全部带走，并删除自己的资料。届时账户、姓名、地址及您填写的一切立即消失；您的贡献会保留，署名为“前参与者”，因为其他人已作出回应。其他事宜请询问论坛管理员。

    没有账户或无法登录的人可以请求论坛管理员：他们同样会交付或删除这些数据，并会看到所交付的内容，包括草稿和保密的优先事项。由此保存的只有日期、请求人和数量，而不保存内容本身。您发言时所代表的身份和群组会留在保留的内容旁；尚未向任何人展示的文字会被删除。无人接受的邀请14天后失效；无法投递的邮件连同地址会一直等待，直到管理员将其移出队列。
administration-terms-text =
    ## 参与

    您以自己的名义，并代表您所注明的群体参与。只有受人委托时才代表他人发言。

    请围绕讨论的内容。对文本或提案发表看法，而不是针对背后的人。不得做广告，也不得发布他人尚未公开的信息。

    ## 您的言论如何处理

    没有人会改动您写的内容。更正、翻译和移动都附在旁边，各有作者和日期。属于您的内容可以修改或撤回；先前的内容保留在其历史中。

    公开的内容任何人都可以阅读、引用和复制，程序也可获取。不同的观点并列呈现，不会被平均掉。

    ## 审核

    贡献可能会暂存，直到有人看过；也可能被隐藏并注明理由。管理评论的操作记录在[任何人都可阅读的日志](/moderation-log)中。[谁可以做什么](/about/who-may-do-what)有专门的页面说明。

    ## 不作保证

    论坛用心维护，但不作保证。条款变更时，新条款连同日期载于此处，先前的条款仍可查阅。

## Settings

may-administration-read-settings = 查看论坛设置
may-administration-keep-settings = 设定每日邮件的时间
administration-settings = 设置
administration-settings-here = 立即生效的设置
administration-settings-here-why = 在这些页面上更改，从下一页起对所有人生效。
administration-setting = 设置项
administration-setting-value = 当前
administration-setting-from = 设于何处
administration-change = 更改
administration-set-name-why = 显示在每个页面和每封邮件上。
administration-set-languages-why = 页面提供的语言；第一种为论坛自己的语言。
administration-set-joining-why = 任何人都可创建账户，还是仅限受邀者。
administration-set-hold = 暂存谁的贡献
administration-set-hold-why = 被暂存的内容只有审核者可见，直到有人放行。
administration-digest-hour = 每日邮件的时间
administration-digest-hour-help = 从这一时刻（UTC）起，向关注内容并希望如此的人发送每天一封的邮件。
administration-as-file-says = 按设置文件：{ $name }
administration-keep-settings = 保存
administration-no-hour = 没有这个时刻。
flash-setting-kept = 即刻生效。
administration-settings-machine = 在机器上设定的内容
administration-settings-machine-why = 程序启动时读取。机器的运维人员在设置文件或环境变量中更改，然后重新启动程序。密码等不予显示。
administration-settings-file = 设置文件
administration-not-shown = 已设置，不显示
administration-not-set = 未设置
administration-from-default = 未另行设定：程序默认值
administration-from-file = 设置文件
administration-from-environment = 环境变量：{ $name }
administration-from-command-line = 命令行
setting-public-url = 邮件和订阅中链接的开头，也是表单必须来自的地址。
setting-listen = 论坛服务的地址和端口。
setting-database-url = 用PostgreSQL代替数据文件夹中的SQLite文件。
setting-trusted-proxies = 可信任其所代表来源的代理。
setting-mail-from = 发出邮件并接收退信的地址。
setting-mail-reply-to = 可通过回复来答复信件的邮箱。
setting-mail-host = 邮件服务器；没有时邮件放入文件夹。
setting-mail-port = 其端口。
setting-mail-security = 与其连接的保护方式。
setting-mail-user = 登录它的用户。
setting-mail-password = 登录所用的密码。
setting-mail-certificate-authority = 除公共机构外为其证书作保的机构。
setting-mail-folder = 没有邮件服务器时邮件存放的位置。
setting-digest-hour = 每日邮件的时间，除非上面另有设定。
setting-metrics-listen = 供程序指标使用的独立监听地址。
setting-metrics-token = 获取这些指标所用的令牌。
setting-log-format = 程序记录的书写格式。
setting-log-filter = 写下其中哪些。
audit-digest-hour-set = 设定了每日邮件的时间

## Kinds of events of the working year

audit-assessment-declined = 拒绝了暂存的评估
audit-assessment-held = 评估被暂存
audit-assessment-hidden = 隐藏了评估
audit-assessment-kept = 保留了被举报的评估
audit-assessment-reported = 举报了评估
audit-assessment-shown = 恢复显示评估
audit-choosing-amended = 修改了遴选
audit-comment-brought = 随导入带来了评论
audit-comment-declined = 拒绝了暂存的评论
audit-register-started = 由导出文件建立了登记册

## Jobs of the working year

job-register-request-fell = 告知请求已失效
audit-party-exported = 已交出某人的数据
audit-invitation-sent-again = 已再次发送邀请
audit-invitation-withdrawn = 已撤回邀请
audit-letter-worded = 已更改信件措辞
