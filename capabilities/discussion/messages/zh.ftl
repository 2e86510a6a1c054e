### 讨论用语：对任何记录的评论、审核及审核日志。

## 各人可做之事

may-discussion-read = 阅读对某一记录的意见
may-discussion-comment = 以自己的名义评论和回复
may-discussion-amend = 修改或撤回评论
may-discussion-report = 向审核员举报评论
may-discussion-moderate = 放行暂留的评论，隐藏和显示评论
may-discussion-keep-rule = 规定谁的意见须先由人看过

## 阅读

discussion = 讨论
discussion-of = 讨论：{ $name }
discussion-what-is-discussed = 讨论的内容
discussion-threads = 话题
discussion-empty = 还没有人发言。
discussion-empty-why = 这里的发言署作者之名，凡可阅读所论内容者均可阅读。
discussion-n-comments = { $n ->
    [0] 还没有评论
   *[other] { $n } 条评论
}
discussion-n-answers = { $n ->
   *[other] { $n } 条回复
}
discussion-more-answers = { $n ->
   *[other] 还有 { $n } 条回复
}
discussion-show-all = 显示全部 { $n } 条评论
discussion-on-its-page = 在单独的页面上看讨论
discussion-all-threads = 全部话题
discussion-page = 第 { $n } 页，共 { $of } 页
discussion-say = 评论
discussion-answer = 回复
discussion-quote = 引用
discussion-amend = 修改
discussion-report = 举报
discussion-moderate = 审核
discussion-answers = 回复 { $name }
discussion-mentions = 提到
discussion-amended = 已修改
discussion-former-participant = 前参与者
discussion-quote-of-record = 记录的原文
discussion-sign-in-first = 登录后参与：您的发言署您的名字。
discussion-members-sign-in = 在此阶段，只有参与此项工作的人可以评论。如果您是其中之一，请登录。
discussion-members-comment = 在此阶段，只有参与此项工作的人可以评论。
discussion-held = 暂留：在审核员看过之前，只有您和审核员能看到。
discussion-amendment-held = 作者的新文字等待管理员审阅，在此之前保留原文字。
discussion-amendment-declined = 作者的新文字未获采用，保留原文字。
discussion-hidden = 审核员已隐藏这些文字。
discussion-hidden-from-others = 已隐藏：只有作者和审核员能看到这些文字。
discussion-reason = 理由：
discussion-withdrawn = 作者已撤回，{ $name }。
discussion-said-before = 就{ $name }所说
discussion-said-on = { $name }：{ $n }
discussion-merged = 就已并入此处的内容所说
discussion-comments = 评论
discussion-comment-on = 对“{ $name }”的评论
discussion-told = { $name } 评论：“{ $words }”

## 版本

discussion-history-of = { $name } 的评论的各个版本
discussion-version-in-force = 现行版本
discussion-version = 第 { $n } 版
discussion-what-changed = 改动之处

## 参与

discussion-new-title = 您的评论
discussion-answer-title = 您的回复
discussion-new-lead = 它署您的姓名和身份。您可以修改或撤回；以前的版本仍可阅读。
discussion-will-be-held = 审核员看过之后其他人才能看到。
discussion-public-later = 目前尚未公开。向所有人开放之后，这段话也人人可见。
discussion-you-answer = 您回复的是
discussion-words = 您的话
discussion-words-help = 可用 Markdown 写强调、列表和链接。写 @ 和姓名即可提到某人。
discussion-quote-a-passage = 引用一段
discussion-passage = 段落
discussion-passage-help = 逐字取自您所回复的评论；不需要的请去掉。
discussion-passage-of-record-help = 逐字取自所讨论的内容。
discussion-part = 出处
discussion-part-help = 例如：第 3 段。
discussion-speak-as = 您的发言身份
discussion-speak-as-help = 与您的评论一起显示。
discussion-tell = 通知某人
discussion-tell-whom = 通知谁
# 数目在代码中。
discussion-tell-help = { $n ->
   *[other] 被提到且可阅读此处的人会收到信；最多通知 { $n } 人。
}
discussion-send = 发送
discussion-back = 不发送，返回
discussion-amend-title = 修改您的评论
discussion-amend-lead = 以前的文字作为以前的版本仍可阅读。
discussion-amend-button = 保存此版本
discussion-withdraw = 撤回
discussion-withdraw-why = 您的文字，无论此版本还是以前的版本，都不再有人能读到。您曾在此评论以及何时评论，仍会保留。
discussion-withdraw-button = 撤回评论
discussion-stands-now = 现有内容
discussion-you-typed = 您输入的内容
discussion-text-missing = 请写点什么。
discussion-text-too-long = 超过了评论的 20,000 字上限。
discussion-quote-missing = 请写明引用哪一段，或不引用。
discussion-quote-too-long = 超过了引文的 2,000 字上限。
discussion-quote-differs = 该评论中没有这句话。引文须逐字一致。
discussion-line-too-long = 最多 1,000 字。
discussion-language-unknown = 我们不认识这种语言。
discussion-reply-gone = 已无法回复此条；它可能已被撤回或隐藏。
discussion-sent-twice = 此表单已发送过，其内容已在此。
discussion-sent-twice-other = 此表单曾以其他文字发送，那些文字已在此。如果这是另一条评论，请现在发送。
discussion-too-fast = 这比讨论的速度快。请稍候再发送。
discussion-go-on-at = 这比讨论的速度快。您可从 UTC { $name } 起发送；您的文字仍在此处。
discussion-stands-otherwise = 有人先了一步：该评论的状态已变。
discussion-signed-out = 您已退出登录。请登录后再次发送您的文字。
discussion-closed-meanwhile = 您书写期间阶段已变更，您现在不能在此评论。您的文字仍在此处；请留存一份。
flash-comment-added = 您的评论已发表。
flash-comment-held = 您的评论等待审核。在此之前只有您和审核员能看到。
flash-comment-amended = 您的新版本已生效。
flash-amendment-held = 您的新文字等待管理员审阅，在此之前保留原文字。
flash-comment-withdrawn = 您的评论已撤回。
flash-comment-reported = 已通知审核员。谢谢。
flash-moderated = 已完成，并记入日志。
flash-rule-kept = 规则即日生效。

## 信件

discussion-letter-subject = { $name } 提到了您：{ $title }
discussion-letter-opening = { $name } 在对“{ $title }”的评论中提到了您：
discussion-letter-button = 在原处阅读
discussion-letter-reply = 回复此邮件，您的回复将以您的名义显示在那里。

## 审核

discussion-report-title = 举报评论
discussion-report-lead = 审核员会查看。其他人不会知道是您举报的。
discussion-reason-missing = 请说明理由。
discussion-moderate-title = 审核评论
discussion-amendment-wanted = 作者希望改为
discussion-amendment = 修改后的文字
discussion-queue = 审核
discussion-queue-lead = 等待有人看过的内容，等得最久的在前。
discussion-queue-empty = 没有等待的内容
discussion-queue-empty-why = 暂留或被举报的内容会出现在这里。
discussion-waits-held = 暂留
discussion-waits-reported = { $n ->
   *[other] { $n } 位读者举报
}
discussion-log = 审核日志
discussion-log-lead = 审核员做了什么、何时、为何。文字本身不在这里。
discussion-log-empty = 没有审核记录
discussion-log-empty-why = 评论暂留后放行、隐藏或重新显示时，这里会写明。
discussion-administration = 审核规则
discussion-hold = 来自外部的意见在审核员看过之前暂留
discussion-hold-why = 在公开阶段，凡有账户者均可参与。在论坛某一小组中工作的人从不暂留。
discussion-hold-never = 从不：发言即时可见
discussion-hold-first-time = 对在此尚无发言的人
discussion-hold-always = 始终
discussion-hold-missing = 请三者选一。
discussion-hold-button = 保存规则

carried-comments = 评论
discussion-carried-wrong = 评论 { $name } 不成立，因此该文件一概不予采信。
## Erasure

erased-comments-unread = 他人看不到的评论：被保留或已收回
erased-reports = 向版主的举报
erased-comments = 评论

## Letters that a forum can word

letter-mention = 有人提及您
letter-given-comment = （此处为评论内容。）
