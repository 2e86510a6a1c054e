### Following: feeds, calendars, mail, what is open now.

following-open-now = 现正开放
following-what-you-follow = 您关注的内容
following-lead = 您关注的内容有动态时，会按您选择的方式告知：即时邮件、每日一封汇总邮件，或订阅源。
following-n = { $n ->
   *[other] 您关注了 { $n } 项
}
following-none = 您还没有关注任何内容
following-none-why = 每项建议的页面，以及您筛选后的登记册列表上，都有关注按钮。
following-since = 自{ $name }起
following-is = 已关注 · { $name }
following-is-at-once = 即时邮件
following-is-daily = 每日邮件
following-is-feed = 订阅源
following-is-paused = 已暂停
following-follow = 关注
following-follow-this = 关注：{ $name }
following-feed = 订阅源
following-calendar = 日历
following-how = 您希望如何获知？
following-how-at-once = 即时
following-how-daily = 每日
following-how-feed = 仅订阅源
following-how-at-once-help = 一有动态即发邮件
following-how-daily-help = 一天的动态合为一封邮件；无动态则不发
following-how-feed-help = 不发邮件，随时自行查看
following-pause = 暂停
following-resume = 恢复
following-leave = 取消关注
following-unreadable = { $n ->
   *[other] 另有 { $n } 项您关注的内容目前您无权阅读。在恢复权限之前不会告知您任何动态。
}
following-secret = 您的私人订阅源和日历
following-secret-why = 通过秘密地址，您的订阅阅读器和日历无需登录即可获得您关注且有权阅读的全部内容。请勿告诉任何人；新地址会立即取代旧地址。
following-secret-since = 自{ $name }起已有一个。
following-make-secret = 生成秘密地址
following-renew-secret = 生成新的地址
following-end-secret = 停用
following-secret-made = 您的秘密地址
following-secret-once = 仅显示这一次。持有者可阅读您有权阅读的内容。
following-too-many = 您关注的内容已达上限：200 项。请先取消一项。
following-nothing-there = 没有这个订阅源或日历，或者它不公开。秘密地址可能已停用。
following-open-now-lead = 您仍可参与的事项，最先截止的排在最前。
following-waits-for-you = 等待您处理
following-open-to-you = 开放中
following-nothing-open = 目前没有开放的事项
following-nothing-open-why = 论坛开放任何事项时会列在这里。关注登记册即可获知。
following-closes = 截止：{ $name }
following-closes-on = { $name }截止
following-no-end = 开放至另行通知
following-last-day = 今天是最后一天
following-days-left = { $n ->
   *[other] 还剩 { $n } 天
}
following-was-due = 应于{ $name }前完成
following-days-overdue = { $n ->
   *[other] 已逾期 { $n } 天
}
following-sign-in-for-yours = 登录以查看等待您处理的事项
following-private-calendar = 您的私人日历
following-done = 已完成：{ $name }
flash-followed = 您现已关注：如未另选，动态将列入每日邮件。
flash-follow-kept = 已保存您的选择。
flash-follow-left = 您已不再关注。
flash-secret-ended = 秘密地址已停用。
may-following-read-feeds = 阅读公开的订阅源和日历以及现正开放的事项
may-following-read-by-secret = 通过秘密地址阅读私人订阅源或日历
may-following-leave-by-mail = 通过邮件中的链接取消关注
may-following-read-own = 查看自己关注的内容
may-following-follow = 关注
may-following-keep-own = 更改、暂停和取消自己的关注
capability-following = 关注

## Mails

following-mail-one = { $name }：{ $what }
following-mail-several = { $n ->
   *[other] 您关注的 { $n } 项有新动态
}
following-mail-line = { $date }：{ $what }
following-mail-more = 动态较多，此处未能全部列出。各项页面上有完整历史。
following-mail-why = 您收到此邮件，是因为您在{ $name }关注了这些内容。
following-mail-leave = 不再接收此类邮件
following-leave-mails = 停收这些邮件
following-leave-one = 取消关注此邮件所述内容？您将不再收到其动态。
following-leave-all = 取消所有通过邮件告知的关注？仅在订阅源中的关注将保留。
following-leave-button = 取消关注
following-left = 已取消
following-left-one = 您已不再关注，不会再有相关邮件。
following-left-all = 您已没有通过邮件告知的关注。
following-leave-no-good = 此链接不是我们的链接，或已过期。请登录以更改您的关注。

## Erasure

erased-follows = 其关注的内容

## Letters that a forum can word

letter-following = 关注内容的动态
letter-given-news = （此处为发生的事项及其链接。）
