### 人员用语：登录、账户、谁可以做什么、邮件。

## Signing in

people-email = 电子邮箱地址
people-password = 密码
people-password-or-link = 没有或忘记密码时请留空，让我们寄给您一个链接。
people-mail-me-a-link = 改为寄链接给我
people-no-account-yet = 还没有账户？
people-by-invitation = 本论坛凭邀请加入。管理员可以向您发出邀请。
people-have-account = 我已有账户
people-look-for-mail = 请查看您的邮件
people-sign-in-sent = 如果有人用这个地址开设了账户，登录链接已寄出。链接只能用一次，半小时内有效。
people-join-sent = 邮件已寄往您填写的地址。请打开其中的链接；链接只能用一次，一天内有效。
people-mail-may-take = 可能需要一两分钟。若未收到，请查看垃圾邮件，并检查地址是否有误。
people-back-to-sign-in = 返回登录
people-sign-in-as = 您将以 { $name } 的身份登录。
people-sign-in-failed = 地址与密码不相符。请再试一次，或让我们寄给您一个链接。
people-too-many-tries = 短时间内尝试次数过多。邮件链接仍然可用。
people-too-many-tries-wait = 尝试次数过多。{ $n } 秒后可再试；邮件链接立即可用。
people-too-many-links-wait = 已请求了许多邮件。请在 { $n } 秒后再试，并查找已收到的邮件。
people-busy = 此刻登录的人很多。请几秒钟后再试。
people-link-spent = 此链接已用过、已过期，或已被更新的链接取代。请重新索取。
people-already-set-up = 本论坛已设置完毕。请用账户登录。

## Joining, invitations, set-up

people-join = 开设账户
people-join-lead = 有了账户，您就能以自己的名字参与{ $name }。
people-join-button = 寄邮件给我
people-welcome = 欢迎
people-welcome-lead = 您将以 { $email } 加入{ $forum }。
people-welcome-button = 开设我的账户
people-set-up = 设置论坛
people-set-up-lead = 您将成为首位管理员。这里的一切以后都可以更改。
people-set-up-button = 设置论坛
people-forum-name = 论坛名称
people-forum-name-help = 显示在每个页面和每封邮件上。
people-name = 姓名
people-name-help = 别人看到的样子。
people-email-help = 登录链接会寄到这里。只有管理员能看到。
people-new-password = 新密码
people-new-password-help = 至少 12 个字符。连用几个词就很好；不必使用符号。
people-new-password-optional-help = 至少 12 个字符；也可留空，用邮件链接登录。

## What can be wrong with a form

people-email-malformed = 这不是电子邮箱地址
people-name-missing = 需要姓名
people-line-too-long = 最多 200 个字符
people-line-control = 其中有无法显示的字符
people-password-too-short = 密码至少需要 12 个字符
people-password-too-long = 密码最多 256 个字符
people-password-guessable = 此密码与姓名或地址太接近；请选择无人知晓的内容
people-password-common = 此密码是任何人最先会尝试的密码之一
people-password-wrong = 这不是您目前的密码
people-unknown-stakeholder-group = 这里没有这个利益相关方群体
people-unknown-region = 这里没有这个区域组
people-language-unknown = 请填写以逗号分隔的语言代码：en, fr, zh-Hans
people-forum-name-too-long = 论坛名称最多 100 个字符
people-token-days = 令牌最长有效 730 天
people-last-administrator = 论坛需要一位管理员。请先指定另一位。
people-type-your-address = 请输入您账户的地址

## Account

people-profile = 个人资料
people-profile-why = 您的姓名和群体会显示在您的贡献旁边。
people-affiliation = 组织
people-affiliation-help = 您工作、学习或做志愿者的地方。
people-stakeholder-group = 利益相关方群体
people-stakeholder-group-help = 您在此代表的群体。从现在起显示在您的贡献旁边；以前的贡献保持原样。
people-region = 区域组
people-country = 国家
people-languages = 语言
people-languages-help = 您能阅读的语言，最擅长的在前：zh, en。页面以论坛具备的第一种显示。
people-none = 无
people-keep-profile = 保存资料
people-roles = 角色
people-group = 小组
people-role = 角色
people-dates = 起止时间
people-from-until = { $from }至{ $until }
people-from = 自{ $name }起
people-until = 至{ $name }止
people-dates-unknown = 日期不详
people-password-set = 您可以用密码或邮件链接登录。
people-password-forgotten = 您是通过邮件链接进来的。半小时内无需旧密码即可设置新密码。
people-password-not-set = 您用邮件链接登录。有了密码就不需要邮件。
people-password-now = 目前的密码
people-keep-password = 保存新密码
people-sessions = 您在何处登录
people-device = 浏览器
people-unknown-device = 未表明身份的浏览器
people-this-browser = 本浏览器
people-signed-in-on = 登录于
people-last-seen = 最近使用
people-end-other-sessions = 在其他地方全部退出
people-tokens = 供程序使用的令牌
people-tokens-why = 令牌让程序代表您行事。请给每个程序一个单独的令牌，不再需要时撤销它。
people-token-name = 用途
people-token-name-help = 便于您辨认。
people-token-unnamed = 未命名
people-scope = 可以做什么
people-scope-read = 读取
people-scope-write = 读取和写入
people-state = 状态
people-last-used = 最近使用
people-never = 从未
people-token-good-until = 有效至{ $name }
people-token-expired = 已于{ $name }过期
people-token-revoked = 已于{ $name }撤销
people-revoke = 撤销
people-token-days-label = 有效多久
people-make-token = 创建令牌
people-days = { $n } 天
people-new-token = 您的新令牌
people-new-token-why = 仅此一次显示。持有者可以您的名义行事，请像密码一样保管。
people-your-data = 您的数据
people-your-data-why = 带走所保存的关于您的一切，或要求将其清除。
people-export = 下载我的数据
people-erase = 清除我
people-erase-lead = 此操作无法撤回。
people-erase-what-goes = 您的账户、姓名、组织、国家、登录和令牌将立即消失。无人能够恢复。
people-erase-what-stays = 您的贡献会保留，署名为“前参与者”，因为别人已作出回应。
people-type-to-erase = 请输入 { $name } 以确认。
people-erase-for-good = 永久清除我
people-keep-account = 保留我的账户
people-former-participant = 前参与者
people-role-administrator = 管理员
people-role-coordinator = 协调员
people-role-chair = 主席
people-role-secretariat = 秘书处
people-role-member = 成员
people-role-observer = 观察员
flash-profile-kept = 您的资料已保存。
flash-password-kept = 新密码已保存。其他浏览器已退出。
flash-sessions-ended = 您现在只在本浏览器登录。
flash-token-revoked = 令牌已撤销。

## Who may do what

people-who-lead = 本页由论坛自身遵循的规则生成。此处未列出的事，任何人都不能做。
people-who-is-who = 谁是谁
people-who-each-may-more = 每一类人也可以做其上各类人可以做的事。角色只在其起止日期之间有效，一天也不多。
people-who-what = 事项
people-who-who = 谁
people-who-phases = 按阶段
people-who-owner-too = 以及其所属的人
who-everyone = 所有人
who-everyone-why = 任何打开页面的人，无论是否登录。
who-signed-in = 已登录者
who-signed-in-why = 任何在此有账户的人。
who-member = 成员
who-member-why = 在主管该事项的小组或论坛中担任观察员以外角色的人。
who-coordinator = 协调员
who-coordinator-why = 主管该事项的小组或论坛的协调员、主席和秘书处。尚无小组主管时，任何小组的均可。
who-administrator = 管理员
who-administrator-why = 论坛的管理员。
who-operator = 运行者
who-operator-why = 运行论坛所在机器的人。除所属者外，别无他人。
capability-people = 人员
may-people-read-groups = 查看小组和周期的名称
may-people-sign-in = 登录和退出
may-people-join = 在论坛开放时开设账户，或接受邀请
may-people-read-oneself = 查看令牌代表谁
may-people-open-own-account = 打开自己的账户页面
may-people-keep-own-account = 更改账户的资料、密码、登录和令牌；导出；清除
may-people-read-people = 查看人员及其地址的名单
may-people-invite = 邀请他人
may-people-keep-memberships = 授予角色并更改其日期
may-people-keep-groups = 添加和更改小组
may-people-keep-cycles = 添加和更改周期
may-people-keep-forum = 更改论坛的名称、语言、利益相关方群体和区域组

## Mails

people-mail-sign-in-subject = 您的{ $forum }登录链接
people-mail-sign-in-opening = 请打开此链接登录{ $forum }。链接只能用一次，{ $minutes } 分钟内有效。
people-mail-sign-in-button = 登录
people-mail-sign-in-closing = 如果不是您索取的，请不必理会：没有链接，谁也进不来。
people-mail-join-subject = 请确认您在{ $forum }的地址
people-mail-join-opening = 请打开此链接，在{ $forum }开设账户。链接只能用一次，一天内有效。
people-mail-join-button = 开设我的账户
people-mail-join-closing = 如果不是您索取的，请不必理会：不会开设任何账户。
people-mail-invitation-subject = 邀请您加入{ $forum }
people-mail-invitation-opening = 邀请您参与{ $forum }。请打开此链接开设账户。链接只能用一次，{ $days } 天内有效。
people-mail-invitation-button = 接受邀请
people-mail-invitation-closing = 如果您不想参与，请不必理会。
