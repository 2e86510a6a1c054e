### 页面外壳及其各组成部分的用语。

## Shell

skip-to-content = 跳到正文
main-navigation = 主导航
search = 搜索
search-register = 在登记册中搜索
languages = 语言
change-language = 更换语言
your-account = 您的账户
sign-in = 登录
sign-out = 退出
breadcrumbs = 您所在的位置
runs-on-plenary = { $name }使用Plenary运行，这是一个面向多利益攸关方论坛的系统。
colours = 颜色
colours-of-device = 跟随设备
colours-light = 浅色
colours-dark = 深色
nav-home = 首页
nav-register = 登记册
nav-about = 关于论坛
who-may-do-what = 谁可以做什么
components = 页面部件
open-interface = 供程序使用（API）
privacy = 隐私
terms = 条款

## Lists

filters = 筛选
filters-active = { $n ->
   *[other] 已选{ $n }项
}
filters-more = { $n ->
   *[other] 另有{ $n }项
}
filters-unlisted = { $n ->
   *[other] 还有{ $n }项未列于此；可由载有它的建议到达。
}
clear-filters = 显示全部
pages = 分页
previous-page = 上一页
next-page = 下一页
same-figures-as-table = 以表格显示相同数字
all-together = 合计
list-separator = 、

## Status, reading, marks

reading-not-assessed = 未评估
reading-pending = { $n ->
   *[other] 待定，{ $n }位评估者
}
reading-single = { $n ->
    [1] 仅一位评估者
   *[other] 仅一位评估者，{ $n }项评估
}
reading-unanimous = { $n ->
   *[other] 一致，{ $n }位评估者
}
reading-divergent = { $n ->
   *[other] 意见不一，{ $n }位评估者
}
summary-in-our-words = 由我们概述
summary-in-our-words-why = 此概述由论坛编辑撰写。这里不载列来源原文。
correction-layer = 更正后的文本。来源保持原样。
step-done = 已完成
steps = 步骤

## Assessments

no-narrative = 只给出了状态，没有说明。
evidence = 依据
also-covers = 此项评估还涉及
said-of = 所评对象：
earlier-versions = { $n ->
   *[other] { $n }个早先版本
}

## Forms

optional = 选填
problems = { $n ->
   *[other] 有{ $n }处需要您注意
}
nothing-typed-is-lost = 您输入的内容都没有丢失。
draft-saved = 草稿已于{ $name }保存
draft-kept-here = 尚未保存：服务器没有响应。您的文字保留在此浏览器中。
draft-restored = 您先前的文字已恢复，但尚未存入服务器。
stale-form = 在您书写期间有人作了修改。您的文字在下方，与现有内容并列。
stale-gone = 在您书写期间，此项已被移除。您的文字在新增表单中。
stale-field = 期间已被修改。现为：{ $name }
stale-field-empty = 期间已被清空。
copy = 复制
copied = 已复制
mapping-column = 文件中的列
mapping-sample = 第一个值
mapping-field = 对应字段

## When something is wrong

go-home = 前往首页
go-to-register = 前往登记册
error-not-found = 此地址没有内容
error-not-found-why = 页面可能已移动，或者地址在传送中被截断。论坛公布的内容从不撤下：请在登记册中查找。
error-not-allowed = 您不能打开此页
error-not-allowed-why = 此页只对某些角色开放。如果您担任其中一种角色，请用相应的账户登录。
error-stale = 此表单已过期，无法接受
error-stale-why = 没有作任何更改。请返回，重新载入页面后再次提交；您输入的内容仍在浏览器中。
error-too-large = 超出了论坛接受的大小
error-too-large-why = 没有作任何更改。请发送较小的文件，或将文字分开。
error-too-many = 短时间内尝试次数过多
error-too-many-why = 没有作任何更改。请等待几分钟后再试。
error-fault = 我们这边出了问题
error-fault-why = 您发送的内容不会只写入一半：要么全部保存，要么全未保存。请稍后再试；如再次发生，请告知论坛的管理者。
error-away = 论坛暂时无法访问
error-away-why = 数据库没有响应。没有作任何更改；请一分钟后再试。
error-request = 如要报告此问题，请注明请求编号{ $name }。

## The page of parts

components-lead = 组成页面的每个部件及其每种状态，均由相同的模板绘制。部件有变动时，请先看这里。
components-type = 字体
components-chips = 状态、综合结论与标记
components-notices = 提示
components-lists = 列表与筛选
components-pictures = 图与数字
components-quotations = 引文与更正
components-assessments = 评估
components-forms = 表单
components-import = 导入
components-empty = 空白页与错误页
components-tables = 表格
components-navigation = 导航
components-buttons = 按钮
sample-heading = 二级标题
sample-lead = 导语用一两句话说明此页是什么、进展如何。
sample-text = 正文的行宽便于阅读，字号由读者自定。链接的样子如{ $name }，别的都不是这个样子。
sample-link = 一个链接
sample-one-thing = 要做的那件事
sample-another = 另一件事
sample-undo = 撤销
sample-plain = 不显眼的操作
sample-completed = 已完成
sample-in-progress = 进行中
sample-to-be-implemented = 有待落实
sample-not-assessed = 未评估
sample-not-started = 未开始
sample-government = 政府
sample-intergovernmental = 政府间组织
sample-civil-society = 民间社会
sample-technical = 技术界
sample-private = 私营部门
sample-another-group = 其他群体
sample-no-group = 不属任何群体
sample-tag = 具体成果
sample-notice = 本轮评估对所有人开放，直至月底。
sample-notice-good = 您的评估已提交。
sample-notice-open = 无法读取该文件。
sample-diverge = 两位成员看法不同
sample-diverge-how = 一位认为正在进行，另一位认为仍有待落实。两项结论并存。
sample-title = 供决策者使用的更短的报告
sample-title-two = 像图书馆那样整理文件
sample-title-three = 文本尚未录入
sample-about = 成果 · 工作组报告，2012年
sample-about-stub = 经费 · 只知道编号
sample-source = 工作组报告，2012年，建议{ $name }
sample-as-written = 来源原文，从不改动。
sample-quotation = 论坛的报告应当简短，应当说明意见在何处一致、在何处分歧，并应当指明对象。
sample-mistyped = 论坛的报告应当简断，应当说明意见在何处一致、在何处分岐，并应当指明对象。
sample-other-wording = 论坛的报告必须简短，应当说明意见在何处一致，并应当指明每一个所面向的机构。
sample-corrected-by = 来源中有两处错字，由秘书处指出。
sample-assessor = 工作组成员
sample-capacity = 改进工作组
sample-narrative = 报告仍然重描述、轻结论。一个要求写明一致之处和分歧之处的模板会是一个开端。
sample-narrative-two = 上次会议的简短讯息是一个开端，缺的是送达对象。
sample-evidence = 上次会议的讯息
sample-filed = 提交了一项评估
sample-imported = 从工作簿导入，第65行
sample-source-word = 来源
sample-category = 类别
sample-outcomes = 成果
sample-entities = 与其他实体的联系
sample-planning = 多年期规划
sample-sorted-by = 排序
sample-number = 编号
sample-all-shown = 40条建议，未筛选，按编号排列
sample-page-shown = 第1至20条，共40条
sample-status = 状态
sample-of = （共40条）
sample-share-sentence = 大多数建议仍有待落实；40条中有5条无人评估。
sample-action = 行动
sample-responsible = 负责方
sample-due = 期限
sample-state = 进展
sample-action-text = 写明一致与分歧之处的报告模板
sample-secretariat = 秘书处
sample-due-text = 6月中旬
sample-where = 落实情况如何？
sample-where-help = 可以同时选两项。
sample-where-error = 请至少选择一种状态
sample-why = 为什么？
sample-why-help = 做了什么，还缺什么。别人会把它与自己的看法并列来读；除您以外没有人会改动它。
sample-why-error = 请用一句或几句话说明理由
sample-email = 电子邮件地址
sample-email-help = 登录链接会发送到这里。
sample-speak-as = 您的发言身份
sample-myself = 我本人
sample-file = 工作簿
sample-file-help = .xlsx、.ods、.csv、.tsv或.json，不超过20 MB
sample-step-upload = 上传
sample-step-columns = 列
sample-step-plan = 方案
sample-step-decide = 决定
sample-step-apply = 执行
sample-in-the-register = 登记册中
sample-in-the-file = 文件中，第12行
sample-decision = 这是什么？
sample-decision-wording = 同一建议的另一种措辞
sample-decision-separate = 另一条建议
sample-decision-skip = 略去此行
sample-empty = 尚无行动
sample-empty-why = 回应此建议的行动列在这里。工作组成员可以添加。

## Dates

date-day = { $year }年{ $month }{ $day }日
date-and-time = { $date } { $time }（UTC）
date-month = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## More that can go wrong

error-malformed = 无法理解收到的内容
error-malformed-why = 收到的内容不是此页所接受的。没有作任何更改。
error-sign-in-needed = 请登录后继续
error-sign-in-needed-why = 此处供已登录者使用。登录后会回到这里。
error-conflict = 已经存在
error-conflict-why = 有人先做了，或者提交了两次。没有作任何更改；请查看现有内容。
error-unacceptable = 目前这样无法接受
error-unacceptable-why = 没有作任何更改。需要改正之处列在这里。
error-no-space = 论坛的磁盘已满
error-no-space-why = 没有内容只写入一半。请告知论坛的管理者；您输入的内容仍在浏览器中。
sign-in-needed = 请先登录：此处供已登录者使用。
not-allowed = 您的角色不允许这样做。
form-no-longer-good = 此表单已失效。请返回，重新载入页面后再次提交；您输入的内容仍在浏览器中。
sent-from-elsewhere = 这是从其他网站的页面，或以本论坛不认识的名称发送的，因此未作任何处理。请返回：您的浏览器仍保留着您输入的内容。请通过论坛自己的地址打开后重新发送。
kept-words = 您输入的内容
kept-words-why = 没有任何内容丢失。请查看后再次提交；如已退出登录，请先在另一窗口登录。
send-once-more = 再次提交
too-large = 超出了论坛接受的大小。

## What moderators do

moderation-report-reason = 有何不妥
moderation-report-reason-help = 只有审核员能读到。
moderation-report-button = 举报
moderation-reports = 举报
moderation-step = 如何处理
moderation-step-missing = 请选择如何处理。
moderation-step-accept = 放行
moderation-step-accept-help = 凡可阅读此处者都将读到。
moderation-step-decline = 不采用新文字
moderation-step-decline-help = 原文字继续保留；日志说明原因。
moderation-step-hide = 隐藏
moderation-step-hide-help = 其位置与您的理由保留；文字只供作者和审核员阅读。
moderation-step-show = 重新显示
moderation-step-show-help = 所有人重新可以读到，日志说明理由。
moderation-step-keep = 保留
moderation-step-keep-help = 照旧不动，举报即告处理。
moderation-step-accept-done = 已放行。
moderation-step-decline-done = 未采用新文字，保留原文字。
moderation-step-hide-done = 已隐藏。
moderation-step-show-done = 已重新显示。
moderation-step-keep-done = 被举报后保留。
moderation-step-button = 执行
moderation-public-reason = 公开的理由
moderation-public-reason-help = 隐藏或重新显示时必填。所有人都能在日志中读到：请写明规则，而非那些文字。
