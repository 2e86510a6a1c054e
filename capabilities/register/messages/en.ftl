### The register of recommendations.

## Rules

may-register-read = Read the register, its recommendations and assessments
may-register-assess = File an assessment in one's own name
may-register-amend-assessment = Amend an assessment
may-register-keep-actions = Enter and amend actions
may-register-keep-recommendations = Enter recommendations, give titles, tags, categories, links and corrections
may-register-import = Import workbooks, and undo an import
may-register-keep-vocabulary = Change statuses, categories, rounds, the register's name and phase

phase-working-group = Working group
phase-chair-preview = Chair's preview
phase-advisory-group = Advisory group
phase-public = Public

## What can be wrong

register-source-missing = Say which source it was taken from.
register-text-or-number-missing = Give its text, or at least its number.
register-language-unknown = This is no language tag. Write one such as en, fr or zh-Hans.
register-too-long = This is too long.
register-task-missing = Say what is to be done.
register-state-unknown = Choose a state.
register-status-unknown = This status is not one of this register's.
register-narrative-missing = Say why, in a sentence or more.
register-narrative-too-long = The narrative is too long: a million bytes are the most.
register-evidence-too-much = A hundred links are the most.
register-evidence-no-address = Evidence is an address that begins with https:// or http://.
register-covers-missing = Say which recommendation it is about.
register-round-unknown = There is no such round.
register-phase-unknown = There is no such phase.
register-name-missing = Give it a name.
register-status-in-use = Assessments bear this status, so it stays.
register-category-in-use = Recommendations are filed under this category, or were, so it stays.
register-category-unknown = There is no category “{ $name }”; administrators make new ones.
register-name-taken = “{ $name }” goes by this name already. Choose another, or amend that one.
register-correction-empty = Write the text as the source has it.
register-reason-missing = Say what was mistyped and where the right words stand.
register-text-frozen = Its words stand already; lay a correction beside them.
register-relation-unknown = Choose how the two are related, and another recommendation.
register-date-unknown = Write a year, a month or a day: 2018, 2018-10 or 2018-10-11.
register-period-unknown = Write a year, a month or a day, or two of them: 2018, 2018-10 or 2014/2018.
register-due-no-date = “{ $name }” is no date. Write one such as 2020-09-30, or words such as mid-June.
register-plan-is-old = The register has changed since the plan was made. Look at the plan again.
register-undecided = Some conflicts are undecided. Decide each of them first.
register-built-upon = Somebody has built on what this import brought, so it can no longer be undone.
register-sent-twice = This form was sent before, and what it brought stands.
register-said-already = You have said the same in this round already. Amend that assessment when something has changed.
register-sent-twice-other = You have sent this form before, with other words, and what it brought stands. Look through what you typed now, and send it again if it is to stand beside that.
register-stands-already = The same words stand under this source, list and number already.

## Reading the register

read-title = Register of recommendations
read-what-it-is = What has been recommended, in the words of its source; what people found of it, round by round; and what follows.
read-phase-public = Everyone may read it. Whoever is signed in assesses, comments and proposes, each in their own name; differing assessments stand side by side.
read-phase-working-group = It is in its working group: the members of the group that keeps it read and assess. It is not public yet.
read-phase-chair-preview = It is with the chairs and coordinators, who read and assess it before others do. It is not public yet.
read-phase-advisory-group = It is with the advisory group: its members and those who keep it read and assess. It is not public yet.
read-phase-advisory-group-of = It is with { $name }: its members and those who keep it read and assess. It is not public yet.
read-phase-advisory-group-unnamed = This is the advisory group's phase, but no advisory group is named: the members of the group that keeps it read and assess. It is not public yet.
read-phase-advisory-group-nobodys = This is the advisory group's phase, but neither an advisory group nor a group that keeps it is named: every member of the forum reads and assesses. It is not public yet.
read-closed-title = Not open to everybody yet
read-closed = This register is not open to you yet: those who work on it read it first. It will be readable here when its next phase begins.
read-closed-sign-in = This register is not public yet. If you work on it, sign in to read it.
read-drafts = Your drafts
read-drafts-why = Seen by nobody but you.
read-find-one = Find one to assess
read-import = Import a workbook
read-settings = Statuses, categories, rounds, phase
read-sign-in-to-assess = Sign in to contribute
read-empty = Nothing is in the register yet
read-empty-why = Recommendations stand here with their source and what became of them. A coordinator enters them one by one, or imports the workbook they were kept in.
read-where-it-stands = Where it stands
read-where-these-stand = { $n ->
    [one] Where this one stands
   *[other] Where these { $n } stand
}
read-all-of-them = All of them
read-by-reading = How they were assessed
read-not-stale = Later, or not yet
read-by-category = By category
read-divided = By category and by source
read-and-more = { $n ->
    [one] and one more, in the table
   *[other] and { $n } more, in the table
}
read-by-source = By source
read-of = of { $n }
read-without-status = Without a status
read-nothing-assessed = Nobody has assessed any of them yet.
read-largest-part = The largest part, { $n } of { $of }, is “{ $status }”.
read-all-alike = { $n ->
    [one] It is “{ $status }”.
   *[other] All { $n } are “{ $status }”.
}
read-nobody-assessed = { $n ->
    [0] Each has been looked at by somebody.
    [one] One has not been looked at by anybody.
   *[other] { $n } have not been looked at by anybody.
}
read-not-started = Not started as a whole: { $name }.
read-not-started-in = { $name } ({ $round })
read-category-not-started = { $name } (not started, { $round })
read-reading-not-assessed = Not assessed
read-reading-pending = Pending
read-reading-single = Single assessor
read-reading-unanimous = Unanimous
read-reading-divergent = Divergent
read-stale = Assessed over two years ago
read-stub = Known by its number alone
read-no-text = Text not recorded yet
read-no-text-why = Only its number is known so far. Its words are added here when they are found.
read-round = Round { $name }
read-recommendations = Recommendations
read-search-these = Search within these
read-sort = Order
read-sort-document = in the documents’ order
read-sort-number = by number
read-sort-title = by title
read-sort-changed = latest change first
read-filter-reading = Reading
read-filter-status = Status
read-filter-category = Category
read-filter-source = Source
read-filter-round = Round
read-filter-tag = Tag
read-filter-responsible = Responsible
read-filter-list = List
read-or = {" "}or{" "}
read-words-quoted = “{ $name }”
read-named = { $name }: { $value }
read-all-shown = { $n ->
    [one] One recommendation, nothing filtered, { $sort }
   *[other] { $n } recommendations, nothing filtered, { $sort }
}
read-some-shown = { $n ->
    [0] No recommendation: { $filters }
    [one] One recommendation: { $filters }
   *[other] { $n } recommendations: { $filters }, { $sort }
}
read-page-shown = { $from } to { $to } of { $n }
read-nothing-found = Nothing fits all of this
read-nothing-found-why = Take one of the filters off, or search for fewer words. A search looks in numbers, titles and texts.
read-export-these = { $n ->
    [one] Take this one along:
   *[other] Take these { $n } along:
}

## A recommendation

read-as-written = Recommendation { $name }, as written in the source. Never edited.
read-as-written-unnumbered = As written in the source. Never edited.
read-recommendation-number = Recommendation { $name }
read-tags = Tags
read-more-tags = { $n ->
    [one] One more tag
   *[other] { $n } more tags
}
read-corrected-by = { $reason } Noted by { $name } on { $date }.
read-other-wordings = Other wordings
read-other-wording = Also worded like this
read-other-wording-in = Also worded like this, in { $name }
read-met-on = Entered on { $name }. Words that only the source has are struck out, words that only this wording has are underlined.
read-cannot-be-assessed = Cannot be assessed yet
read-status-completed = Completed
read-status-in-progress = In progress
read-status-to-be-implemented = To be implemented
read-former-participant = Former participant
read-not-assessed-yet = Nobody has assessed this yet
read-not-assessed-yet-why = What members of the forum find of it stands here: where it stands, why, and the evidence.
read-round-assessed = Assessed { $name }
read-from-to = { $from } – { $to }
read-round-published = published { $name }
read-round-not-assessed = In this round nobody has assessed it.
read-round-pending = { $n ->
    [one] One assessor looked at it and could not assess it yet.
   *[other] { $n } assessors looked at it and could not assess it yet.
}
read-round-single = One assessor so far: { $status }.
read-round-single-several = One assessor so far, in { $n } assessments: { $status }.
read-round-unanimous = All { $n } assessors say the same: { $status }.
read-round-divergent = { $n ->
    [one] One assessor says different things. All of it stands.
   *[other] { $n } assessors see this differently. All their findings stand.
}
read-position = { $n } of { $of }: { $status }
read-position-shared = Common to all: { $name }
read-add-assessment = Add your assessment
read-be-first = Be the first to assess it
read-amend-yours = Amend your assessment
read-add-another = Add another assessment
read-go-on = Go on with your draft
read-amend-yours-in = Amend yours, { $name }
read-add-action = Add an action
read-amend-action = Amend
read-amend-recommendation = Amend what surrounds it
read-sign-in-first = Whoever is signed in assesses; you are asked to sign in first.
read-members-assess = In this phase only those who work on it assess, and your roles do not include that.
read-what-follows = What follows from it
read-no-actions = Nobody has taken anything on yet. What people will do about this recommendation stands here: the task, who is responsible, and until when.
read-task = Action
read-responsible = Responsible
read-due = Due
read-state = State
read-action-not-started = Not started
read-action-in-progress = In progress
read-action-done = Done
read-action-dropped = Dropped
read-kept = As the source sheet has it
read-kept-why = Cells of the sheet that have no place of their own here, kept as they stand.
read-kept-heading = Column
read-kept-round = Round
read-kept-value = Cell
read-at-a-glance = At a glance
read-fact-source = Source
read-fact-list = List
read-fact-category = Category
read-fact-rounds = Rounds
read-fact-indications = Priority
read-fact-language = Language
read-indications = indicated by { $n } of { $of } members
read-filed-until = until { $date }: { $name }
read-related = Related
read-same-as-out = Same as
read-same-as-in = Same as
read-overlaps-out = Overlaps
read-overlaps-in = Overlaps
read-depends-on-out = Depends on
read-depends-on-in = Needed by
read-answers-out = Answers
read-answers-in = Answered by
read-refers-to-out = Refers to
read-refers-to-in = Referred to by
read-who-has-assessed = Who has assessed
read-no-group = No group named
read-none-names-a-group = { $n ->
    [one] One assessor, who names no stakeholder group.
   *[other] { $n } assessors; none of them names a stakeholder group.
}
read-history = History
read-full-history = Full history
read-history-of = History of recommendation { $name }
read-history-why = Everything that was changed here, the latest first. Nothing is ever taken away.
read-event-recommendation-added = Entered in the register
read-event-imported = Imported
read-event-imported-what = Imported: { $name }
read-event-imported-from = Imported from { $file }: { $what }
read-event-imported-file = Imported from { $name }
read-got-named = { $what }: { $name }
read-got-added = recommendation
read-got-filed = category
read-got-tagged = tags
read-got-indicated = indications
read-got-kept = cells of the sheet
read-got-wording = another wording
read-got-text = text
read-got-corrected = correction
read-got-action = action
read-got-assessed = assessment
read-got-version = earlier version of an assessment
read-got-related = related recommendations
read-event-titled = Titled “{ $name }”
read-event-tagged = Tags set: { $name }
read-event-untagged = Tags taken off
read-event-filed = Filed under { $name }
read-event-unfiled = Filed under no category
read-event-related = Related to { $name }
read-event-unrelated = No longer related to { $name }
read-event-related-how = { $name } ({ $how })
read-event-assessed-in = Assessed, { $name }
read-event-assessment-filed = An assessment was filed
read-event-assessment-amended = An assessment was amended
read-event-text-corrected = A correction was laid beside the text: { $name }
read-event-text-given = The text was added
read-event-action-added = An action was added
read-event-action-amended = An action was amended
read-event-action-added-named = Action added: “{ $task }” ({ $state })
read-event-action-amended-named = Action amended: “{ $task }” ({ $state })
read-event-import-undone = An import was undone
read-event-import-of-undone = The import of { $name } was undone
read-event-other = Changed ({ $name })

read-version-in-force = In force now
read-version = Version { $n }
read-versions-of = Assessment by { $name }
read-status-before = Before: { $name }
read-what-changed = What changed since the version before

## Assessing

assess-title = Your assessment of recommendation { $name }
assess-title-unnumbered = Your assessment
assess-amend-title = Your assessment of recommendation { $name }, amended
assess-amend-title-unnumbered = Your assessment, amended
assess-read-again = The recommendation, as it is written
assess-lead = Say what you found. It is published under your name and stands beside what others found; nobody edits it but you.
assess-status = Where does it stand?
assess-status-help = Two can be true at once.
assess-status-missing = Choose at least one status, or that it cannot be assessed yet.
assess-status-both = Choose what it is, or that it cannot be assessed yet; not both.
assess-cannot-help = Say below what is needed, and from whom.
assess-narrative = Why?
assess-narrative-help = What was done, and what is missing.
assess-markdown = How to set emphasis, lists and links
assess-markdown-emphasis = emphasis
assess-markdown-strong = strong
assess-markdown-item = one item of a list
assess-markdown-quote = somebody’s words
assess-markdown-quote-why = set as a quotation
assess-markdown-words = words
assess-markdown-link = words that lead somewhere
assess-markdown-numbers = “See recommendation 65” becomes a link to it. Images and HTML are left out.
assess-evidence-help = One link a line, with what it is called behind the address.
assess-speak-as = You speak as
assess-speak-as-help = Shown with your assessment.
assess-round = Round
assess-also = Covers also
assess-also-help = If the same holds for others of the same list, their numbers: 66, 69.
assess-also-unknown = No recommendation of this list has the number { $name }.
assess-also-ambiguous = Several recommendations of this list have the number { $name }. Assess each on its own page.
assess-file = File your assessment
assess-amend = Keep the amended version
assess-back = Back without filing
assess-already-said = { $n ->
    [0] Nobody has assessed it in this round yet.
    [one] One assessment stands in this round. Yours will stand beside it.
   *[other] { $n } assessments stand in this round. Yours will stand beside them.
}
assess-yours-stands = You have assessed it in this round already. Another one stands beside the first; what has changed since is better said by amending it.
assess-amend-instead = Amend your assessment
assess-read-them = To the recommendation
assess-signed-out = You are no longer signed in, so nothing was filed. Sign in again in another window, then send this form once more: your words are all here.
assess-sign-in-beside = Sign in in another window
assess-form-too-old = This form was open for too long, or came from somewhere else, so nothing was filed. Look through your words and send it once more.
assess-draft-too-large = This is more than a draft can hold. It is kept in this window only.
assess-keep-draft = Keep as a draft
flash-draft-kept = Your draft is kept. Only you can see it.
assess-draft-elsewhere = You are writing this assessment in another window too, and other words are kept from there. These are kept in this window only.
assess-stands-now = What stands there now
assess-you-typed = What you typed
flash-assessment-filed = Your assessment is filed and stands beside the others.
flash-assessment-amended = Your assessment is amended. The earlier version stays readable.

## Entering and amending

register-recommendation-number = Recommendation { $name }
register-enter = Enter a recommendation
register-enter-why = The words of the source are frozen once they are entered. What was mistyped is corrected in a layer beside them.
register-source = Source
register-source-help = The document it was taken from. A new name makes a new source.
register-list = List
register-list-help = The list or chapter inside the source, if it has several.
register-number = Number
register-number-help = As the source has it, such as 65 or Part 2.II. A number alone makes an entry whose words can be given later.
register-text = Text
register-text-help = Word for word as the source has it.
register-wording = These words are
register-verbatim = The source's own
register-summary = A summary in our words
register-language = Language of the text
register-language-help = Its tag, such as en, fr, ar or zh-Hans.
register-title = Title
register-title-help = Ours, for finding: four to ten words.
register-categories = Categories
register-categories-help = A filing that ends stays in the history.
register-other-category = Another category
register-other-category-help = Its name. One that is not there yet is made.
register-categories-made-by = Administrators make further categories.
register-standing-already = There already:
register-is-it-another = Is this another one?
register-is-it-another-help = Numbers repeat, and words may. If it is the same, leave this form: nothing was entered.
register-is-another = Yes, enter it beside the one that stands
register-tags = Tags
register-tags-help = One per line.
register-round = Round
register-no-round = None yet
register-leave = Leave it as it is
register-back = Back without entering it
register-keep-it = Keep it
register-amend = Amend
register-amend-number = Amend { $name }
register-amend-why = Titles, tags, categories and links are ours and can change. The words of the source cannot.
register-around = What stands around it
register-give-text = Give its words
register-give-text-why = So far it is known by its number alone.
register-correct-text = Correct a mistyped text
register-correct-text-why = The text as it was entered stays, and the correction stands beside it with its reason.
register-text-as-source = Text as the source has it
register-lay-correction = Lay the correction beside it
register-reason = What was mistyped
register-reason-help = And where the right words stand.
register-relations = Related recommendations
register-no-relations = None so far.
register-unrelate = Remove
register-relate = Relate them
register-relation-kind = This one
register-other = The other recommendation
register-other-help = Its number in the same list, or the address of its page.
register-other-unknown = No recommendation is known as { $name }.
register-other-ambiguous = Several recommendations bear the number { $name }. Give the address of the one you mean.
register-relation-same-as-out = is the same as
register-relation-same-as-in = is the same as
register-relation-overlaps-out = overlaps with
register-relation-overlaps-in = overlaps with
register-relation-depends-on-out = depends on
register-relation-depends-on-in = is needed by
register-relation-answers-out = answers
register-relation-answers-in = is answered by
register-relation-refers-to-out = refers to
register-relation-refers-to-in = is referred to by
register-add-action = Add an action
register-amend-action = Amend an action
register-task = Task
register-task-help = What somebody will do about this recommendation.
register-responsible = Responsible
register-responsible-help = One or several, one per line.
register-due = Due
register-due-help = A date such as 2020-09-30, or words such as mid-June.
register-state = State
register-state-not-started = Not started
register-state-in-progress = In progress
register-state-done = Done
register-state-dropped = Dropped
register-sources = Sources
register-sources-why = The documents that the recommendations were taken from.
register-no-sources = No sources yet
register-no-sources-why = A source is made with the first recommendation that names it. Coordinators enter recommendations or import a workbook.
register-source-name = Name
register-source-name-help = How lists and filters call it.
register-body = Body
register-body-help = Who published it.
register-document = Document
register-date = Date
register-date-help = A year, a month or a day: 2018, 2018-10 or 2018-10-11.
register-period-help = A year, a month or a day, or a span: 2018, 2018-10 or 2014/2018.
register-url = Address
register-how-many = Recommendations
register-amend-source = Amend the source
register-add-source = Add a source
flash-recommendation-entered = The recommendation is entered.
flash-recommendation-amended = It is kept.
flash-action-kept = The action is kept.
flash-source-kept = The source is kept.

## Import

import-imports = Imports
import-why = A workbook becomes part of the register in five steps, and nothing is written before the last of them.
import-step-upload = Upload
import-step-columns = Columns
import-step-plan = Plan
import-step-conflicts = Conflicts
import-step-apply = Apply
import-choose-file = Workbook
import-choose-file-help = .xlsx, .ods, .csv or .tsv, or an export of another register (.json). At most 24 MB here; larger files go in by the command.
import-upload = Upload
import-too-large = The file is larger than 24 MB. Larger files go in by the command “plenary import register”.
import-file-missing = Choose a file.
import-earlier = Earlier imports
import-none = None so far.
import-file-name = File
import-when = When (UTC)
import-who = By
import-by-operator = The operator
import-undo = Undo
import-undone = Undone
import-stays = Cannot be undone
import-built-upon = { $name } has built on what this import brought, on { $date }, so it can no longer be undone.
import-goes-in = It goes in as
import-none-named = none
import-and-others = { $n ->
    [one] and one more
   *[other] and { $n } more
}
import-file = Import { $name }
import-no-columns = The columns of this file are known, or it has none that can be mapped.
import-columns-of = As found on the sheet “{ $name }”. Change what was taken for the wrong thing.
import-windows-1252 = The file is not in UTF-8, so it is read as Windows-1252. If letters look wrong, save it as UTF-8 and send it again.
import-column = Column
import-first-value = First value
import-taken-for = Taken for
import-column-round = round { $name }
import-as-recognised = { $name } (recognised)
import-kept-as-it-stands = Kept as it stands
import-field-number = Number
import-field-text = Text of the recommendation
import-field-title = Title
import-field-category = Category
import-field-tags = Tags
import-field-source = Source
import-field-list = List
import-field-reference = Reference
import-field-cross-reference = Cross-references
import-field-status = Status
import-field-narrative = Assessment
import-field-assessor = Assessor
import-field-responsible = Responsible
import-field-cost = Cost
import-field-remark = Remark
import-field-evidence = Evidence
import-field-language = Language
import-field-round = Round
import-field-indications = Indications
import-field-ignore = Nothing: leave it out
import-field-unknown = One of the columns is mapped to something that is no field.
import-what-the-file-does-not-say = What the file does not say
import-source = Source
import-source-help = Goes before the file's own column. Without either it is the file's name.
import-list = List
import-list-help = The list or chapter it stands for. Without one the source has a single list.
import-round = Round
import-round-help = A year, such as 2018. A year in a heading goes before it; without either it is this year.
import-sheet = Sheet
import-sheet-help = Each sheet is imported by itself. Choose another and look at the plan again.
import-assessor = Assessed by
import-assessor-help = The group whose list it is. It becomes a party without an account.
import-split = Take each paragraph of an assessment as an assessment of its own
import-look-again = Look at the plan again
import-add = Added
import-add-means = new recommendations
import-amend = Amended
import-amend-means = get a filing, round, tag, link or assessment
import-same = Same
import-same-means = rows that change nothing
import-conflict = Conflicts
import-conflict-means = nearly the words of another
import-rejected = Rejected
import-rejected-means = rows that cannot be taken
import-changes-nothing = All of it is in the register already.
import-every-row = Every row
import-row = Row
import-result = Result
import-about = About
import-reason = Why
import-more-rows = { $n ->
    [one] One more row is not shown.
   *[other] { $n } more rows are not shown.
}
import-conflicts-why = These texts share more than half of their words with one that bears the same number. Are they the same recommendation?
import-row-number = Row { $n }
import-in-the-register = In the register
import-in-the-file = In the file
import-decide = What is it?
import-undecided = Not decided yet
import-decide-wording = The same, in other words
import-decide-wording-means = Both wordings are kept side by side under one recommendation.
import-decide-separate = Another recommendation
import-decide-separate-means = It is added beside the one that is there.
import-decide-skip = Leave this row out
import-decide-skip-means = Nothing is done with it.
import-keep-decisions = Keep these decisions
import-leave-out = { $n ->
    [one] Import the rest and leave the rejected row out
   *[other] Import the rest and leave the { $n } rejected rows out
}
import-undecided-left = { $n ->
    [one] One conflict is still undecided.
   *[other] { $n } conflicts are still undecided.
}
import-apply-why = The plan is made once more at that moment, and applied whole or not at all. It can be undone as long as nobody has built on it.
import-apply = Apply
import-rejected-stop = Some rows are rejected, so nothing was written. Tick that the rest may go in without them, or mend the file.
import-discard = Discard this file
flash-import-applied = The import is applied.
flash-import-undone = The import is undone.
flash-import-discarded = The file is discarded.
flash-import-settled = This file waits no more: it was imported or discarded before.

## Import: why a row or a file is not taken as it stands

import-part-number = number
import-part-alias = other name of a category
import-part-round = round
import-part-id = id
import-part-filed = date of filing
import-part-covers = recommendations it covers
import-part-versions = versions
import-why-long = { $field ->
    [number] Number
    [title] Title
    [source] Source
    [list] List
   *[text] Text
} of { $found } characters, and at most { $limit } are taken.
import-why-long-category = Category of more than { $n } characters.
import-why-long-tag = Tag of more than { $n } characters.
import-why-long-status = Status of more than { $n } characters.
import-why-long-assessment = Assessment of more than { $n } bytes.
import-why-assessment-of-nothing = An assessment in a row without a number and without a text.
import-why-status-of-nothing = A status in a row without a number and without a text.
import-why-indications-not-whole = Indications that are not a whole number.
import-why-indications-of-too-many = More indications than the { $n } who could give one.
import-why-formula-without-value = A formula without a value, or with an error instead of one; put it right in a spreadsheet program, save the file and send it again.
import-why-nameless = The row has neither a number nor a text.
import-why-number-ambiguous = { $n } recommendations bear this number, and the row has no text to tell which.
import-why-text-ambiguous = { $n } recommendations have these words, and the row has no number to tell which.
import-why-conflict = { $n } of { $of } words are shared: decide whether it is another wording or another recommendation.
import-why-conflict-wording = { $n } of { $of } words are shared: kept as another wording.
import-why-conflict-separate = { $n } of { $of } words are shared: added as another recommendation.
import-why-conflict-skip = { $n } of { $of } words are shared: left out.
import-why-category-taken-as = The category “{ $name }” is taken as “{ $known }”.
import-why-indications-stay = Indications stay { $n } of { $of }, the file says { $file } of { $file-of }.
import-why-link-left-out = The link to { $name } is left out: it is not here.
import-why-assessment-stays = Assessment { $name } stays as it is here, the file has other versions of it.
import-why-status-unknown = The status “{ $name }” is not known in this register; it is kept as it is written.
import-why-round-new = The round “{ $name }” is new here and is taken to be of { $date }.
import-why-round-undated = The round “{ $name }” is new here and has no date.
import-why-and-more = { $name } (and { $n } more)
import-why-other-json = “{ $name }” is JSON and no export of a register: its "format" is not { $format }.
import-why-round = The round “{ $name }” names no year; write one such as 2018 or 2018-10.
import-why-own-unreadable = The file cannot be read: { $name }.
import-why-own-row-unreadable = Row { $n } cannot be read: { $name }.
import-why-own-newer = Version { $n } of { $format } is read here; the file is from a newer release.
import-why-own-other-shape = The file is no { $format }: { $name }.
import-why-own-cell = Cannot be read; it is needed as it was exported.
import-why-own-list = Is no list of the kind exported: { $name }.
import-why-own-covers = Is no list of recommendation ids.
import-why-own-wording = Is neither verbatim nor summary.
import-why-own-computed = Is computed from { $name }; change it there.
import-why-own-recommendation-differs = The recommendation has other cells here than in row { $n }.
import-why-own-assessment-differs = The assessment has other cells here than in row { $n }.
import-why-own-assessment-rows = The assessment must stand in one row of each recommendation it covers.
import-why-recommendation-twice = Two recommendations bear this id (in { $name }).
import-why-assessment-twice = Two assessments bear this id (in { $name }).
import-why-action-twice = Two actions bear this id (in { $name }).
import-why-no-moment = No moment such as 2020-08-12T09:30:00.000000Z (in { $name }).
import-why-unknown-word = None of the words known here (in { $name }).
import-why-category-without-key = A category without a key (in { $name }).
import-why-assessment-covers-nothing = An assessment of no recommendation (in { $name }).
import-why-covers-missing = A recommendation that is not in the file (in { $name }).
import-why-covers-twice = A recommendation covered twice (in { $name }).
import-why-without-version = An assessment without a version (in { $name }).
import-why-no-sheet = There is no sheet “{ $name }”; the file has { $names }.
import-why-no-text-column = No column of sheet “{ $name }” holds recommendations; its columns are { $names }; say below which one does.
import-why-empty-sheet = No column of sheet “{ $name }” holds recommendations; it is empty.
import-why-no-column = There is no column “{ $name }” to map; its columns are { $names }.
import-why-no-column-at-all = There is no column “{ $name }” to map; it is empty.
import-why-mapped-twice = { $names } are both taken for “{ $name }”, which a row has once.
import-why-empty = “{ $name }” is empty.
import-why-too-large = The file has { $size }, and at most { $limit } are read; split it into smaller ones.
import-why-unknown-ending = “{ $name }” does not end in .xlsx, .ods, .csv or .tsv, which are the files that can be read.
import-why-not-what-its-name-says = “{ $name }” is not what its name says: it should hold { $expected } and holds { $found }.
import-why-no-spreadsheet = “{ $name }” holds { $found }; save it as .xlsx, .ods, .csv or .tsv.
import-why-old-excel = “{ $name }” is an Excel workbook of before 2007; save it as .xlsx.
import-why-encrypted = “{ $name }” is protected by a password; save a copy without one.
import-why-damaged = “{ $name }” is cut off or damaged ({ $part }: { $error }); save or send it again.
import-why-unpacks-too-large = “{ $name }” unpacks to more than { $limit }, which no register needs; it is refused.
import-why-too-many-sheets = The file has { $n } sheets, and at most { $limit } are read.
import-why-too-many-rows = Sheet “{ $name }” has more than { $limit } rows; split it.
import-why-too-many-columns = Row { $n } of sheet “{ $name }” has more than { $limit } columns.
import-why-cell-too-long = Cell { $cell } of sheet “{ $name }” holds more than { $limit }.
import-why-too-much-text = The cells come to more than { $name } together; split the file.
import-why-unclosed-quote = The quotation mark opened in line { $n } is never closed.
import-why-broken-utf8 = Line { $n } breaks off its UTF-8 (byte { $byte }) while other lines have it right; save the file as UTF-8 again.
import-why-broken-utf16 = “{ $name }” ends in the middle of a UTF-16 character, or holds half of one; save it as UTF-8.
import-content-excel = an Excel workbook
import-content-open-document = an OpenDocument spreadsheet
import-content-delimited = delimited text
import-content-packed = packed data, as an .xlsx, .ods or .zip does
import-content-open-document-text = an OpenDocument text
import-content-binary-excel = a binary Excel workbook (.xlsb)
import-content-word = a Word document
import-content-powerpoint = a PowerPoint presentation
import-content-zip = a zip archive that is no workbook
import-content-unknown = data that is neither text nor a spreadsheet
import-content-text = text
import-content-pdf = a PDF document
import-content-picture = a picture
import-content-gzip = gzip-packed data
import-content-web-page = a web page
import-content-xml = an XML document
import-content-rtf = an RTF document
import-content-json = a JSON document
import-size = { $unit ->
    [bytes] { $n } bytes
    [kB] { $n } kB
    [GB] { $n } GB
    [TB] { $n } TB
   *[MB] { $n } MB
}

## Administration

register-administration = Register
register-name = Name of the register
register-name-help = Without a name it is headed “Register of recommendations”.
register-keeper = Kept by
register-keeper-help = Coordinators of this group enter, amend and import.
register-any-group = Coordinators of any group
register-advisory = Advisory group
register-advisory-help = The advisory group's phase is open to its members and to those who keep the register. Where none is named, to those who keep it alone.
register-no-advisory = None is named
register-advisory-unknown = There is no such group that could be the advisory group.
register-phase = Phase
register-phase-help = It decides at once who reads and who contributes.
register-phase-working-group = Working group: its members read and assess
register-phase-chair-preview = Chair's preview: coordinators read and assess
register-phase-advisory-group = Advisory group: its members and those who keep it read and assess
register-phase-public = Public: everybody reads, whoever is signed in contributes
register-statuses = Statuses
register-statuses-why = What a recommendation can be found to be. A status that assessments bear stays.
register-add-status = Add a status
register-label = Name
register-aliases = Also known as
register-aliases-help = Other words for it in files, one per line.
register-tone = Colour
register-tone-good = Reached
register-tone-under = On the way
register-tone-open = Still to be done
register-tone-wait = Waiting
register-tone-plain = Plain
register-shape = Sign
register-shape-done = Tick
register-shape-half = Half
register-shape-ring = Ring
register-shape-dashed = Dashed ring
register-shape-dot = Dot
register-shape-equal = Equals
register-shape-fork = Fork
register-shape-pause = Pause
register-shape-cross = Cross
register-shape-flag = Flag
register-shape-arrow = Arrow
register-position = Place
register-remove = Remove
register-categories-why = An alias is another name under which files know a category: filing under it is no move. A category under which nothing was ever filed can go.
register-add-category = Add a category
register-has-started = Work on it
register-started = Has started
register-not-started-in = Not started in round { $name }
register-rounds = Rounds
register-rounds-why = The latest round by its dates decides what is shown; an older one loaded later never overrules it.
register-add-round = Add a round
register-round-key = Key
register-round-key-help = Usually its year, such as 2020.
register-assessed-when = Assessed
register-published-when = Published
flash-register-kept = It is kept.

## Rounds as campaigns

may-register-take-review = Take a category upon oneself in a round
may-register-keep-rounds = Open and close rounds, write their guide, give categories to people
may-register-set-phase = Say in which phase the register is

register-round-key-missing = Give the round a key, such as its year.
register-round-open-already = The round “{ $name }” is open already.
register-round-not-open = This round is not open.
register-category-not-there = There is no category “{ $name }”.
register-category-not-in-round = This round does not go through “{ $name }”.
register-party-not-there = There is no such person. Choose one from the list.

rounds-title = Rounds
rounds-what-they-are = A round is one campaign of assessment: a period, the people who go through the register, and what they found.
rounds-open-one = Open a round
rounds-none = No round yet
rounds-none-why = A coordinator opens the first one. Imported files bring the rounds they speak of.
rounds-round = Round
rounds-when = When
rounds-found = What it found
rounds-see-found = See what it found
rounds-open = Open
rounds-closed = Closed
rounds-kept = From files
rounds-assessed-when = assessed { $name }
rounds-published-when = published { $name }
rounds-name-help = What people call it. Without a name it is called by its key.
rounds-goes-through = Goes through
rounds-goes-through-help = None chosen: all there are.
rounds-guide = Guide
rounds-guide-why = Whoever comes to the round reads this first. Markdown.
rounds-navigate = How to find one’s way
rounds-process = What was done so far
rounds-contribute = How to contribute
rounds-open-it = Open the round
rounds-amend = Amend the round
rounds-open-again = Open this round here
rounds-take-one = Take a category
rounds-take-it = Take it
rounds-phase = Where it stands
rounds-phases = Who may do what in each phase
rounds-now = now
rounds-reads = Reads
rounds-contributes = Assesses, comments, proposes
rounds-works = Asks others, suggests order, indicates priorities
rounds-set-phase = Set the phase
rounds-set-phase-help = It holds at once for everybody, and nothing anybody is writing is lost.
rounds-set-it = Set this phase
rounds-progress = How far it is
rounds-nothing-in-it = Nothing is filed under what this round goes through.
rounds-how-counted = Assessed: somebody found a status in this round. Pending: looked at, could not be assessed yet. Divergent, where findings differ, is part of what is assessed. What is filed under several categories counts in each.
rounds-assessed = Assessed
rounds-agreeing = Assessed, not divergent
rounds-pending = Pending
rounds-not-started = Not started
rounds-divergent = Divergent
rounds-by-category = By category
rounds-category = Category
rounds-unfiled = Filed nowhere
rounds-who-has-it = Who goes through it
rounds-nobody = nobody yet
rounds-people = By person
rounds-person = Person
rounds-people-how-counted = Assessed: they found a status in this round. Pending: they looked, and could not assess it yet. Divergent: of both, where findings differ. Not started: of what they go through, what they have not looked at.
rounds-reviews = Who goes through what
rounds-no-reviews = Nobody has taken a category yet.
rounds-since = Since
rounds-until = By
rounds-overdue = Overdue
rounds-n-of = { $n } of { $of }
rounds-give-back = Give back
rounds-untaken = Nobody goes through these yet:
rounds-myself = Myself
rounds-give-help = Yourself, or whoever you give it to.
rounds-close = Close the round
rounds-close-why = Nothing more is asked of anybody then. What was found stays, and the round can be opened again.
rounds-close-it = Close this round
flash-round-opened = The round is open.
flash-round-kept = The round is kept.
flash-round-closed = The round is closed.
flash-phase-set = The phase is set.
flash-review-taken = It is taken.
flash-review-given-back = It is given back.
rounds-left-in = nobody has looked at in { $name }

## The report of a round

report-of = Report: { $name }
report-read = Read the report
report-print = Printed, this page is the report on paper.
report-opening = Of { $n } recommendations: { $assessed } assessed, by { $people ->
    [one] one person
   *[other] { $people } people
 }; { $pending } that could not be assessed yet; { $left } at which nobody has looked. Findings differ on { $divergent }; they stand side by side.
report-changed = What changed since it was last assessed
report-compared = Compared with the round before in which each was assessed: { $changed } changed, { $same } the same, { $first } assessed for the first time.
report-divergent = Where findings differ
report-none-divergent = Nowhere in this round.
report-pending = What could not be assessed, and why
report-none-pending = Nothing in this round.
report-thanks = Thanks
report-thanks-why = To everybody who worked on this round, with what each did.
report-asked = What was asked because of it
report-asked-on = Asked on
report-answer = Answer
report-answered = Requests answered
report-proposed = Recommendations proposed
report-made = As it stood on { $name }.
report-number = Number
report-recommendation = Recommendation
report-was = Was
report-is = Is
report-who = Who
report-found = Found
report-why = Why
report-and-more = { $n ->
    [one] One more is in the files.
   *[other] { $n } more are in the files.
 }

## Following, what is open, dates

followed-by = { $what } ({ $who })
followed-request = Request: { $name }
followed-round-kept = { $name }: its dates or name were set
read-open-in-round = { $name } is open: read the recommendations and say what you find.
read-open = It is open: read the recommendations and say what you find.
read-open-draft = An assessment that you have begun and not filed
read-round-is-published = { $name } is published
read-action-about = Recommendation { $name }. Responsible: { $responsible }
followed-round-opened = { $name } is open: it is being gone through
followed-round-closed = { $name } is closed
followed-choosing-opened = Open: members say which of these come first
followed-choosing-closed = Closed: what was indicated can be read
followed-proposal-taken = A proposal was taken into the register
followed-proposal-declined = A proposal was declined; the reason can be read
read-open-review = Go through this category ({ $name })
## Proposals

may-register-propose = Propose a recommendation
proposals-title = Proposals
proposals-one = A proposed recommendation
proposals-propose = Propose a recommendation
proposals-propose-why = Say what should be done, in your own words. They are never edited.
proposals-what = Recommendations that people proposed here, and what became of them.
proposals-text = What should be done
proposals-text-help = One thing, in a sentence or a few.
proposals-why = Why
proposals-why-help = What it would mend, and for whom.
proposals-no-category = None of these
proposals-send = Propose it
proposals-source = Proposals of the community
proposals-source-help = The name under which it stands in the register.
proposals-none = Nothing proposed yet
proposals-none-why = Everybody who is signed in can propose a recommendation while the register is open to them.
proposals-waiting = Waiting for somebody to look at them
proposals-waiting-why = Only their authors and those who decide see these.
proposals-decided = Decided
proposals-held = Waiting
proposals-taken = Taken into the register
proposals-declined = Declined
proposals-reason = Reason
proposals-reason-help = Everybody can read it. To decline, it is needed.
proposals-see = See the recommendation
proposals-take = Take it into the register
proposals-decline = Decline
proposals-by = Proposed by
proposals-text-missing = Say what should be done.
proposals-reason-missing = Say why it is declined; everybody can read that.
proposals-decided-already = Somebody has decided about this proposal already.
flash-proposal-stands = Your proposal stands in the register.
flash-proposal-held = Your proposal waits for somebody to look at it. You find it here.
flash-proposal-taken = The proposal stands in the register.
flash-proposal-declined = The proposal is declined, and its reason can be read.
## The order of the register: moves, merges, splits

may-register-suggest-order = Suggest a move to another category, a merge or a split
may-register-decide-order = Accept or decline moves, merges and splits, and undo a merge
order-title = Moves, merges, splits
order-what = What members suggest about where recommendations stand, and what coordinators decided, with the reasons. Nobody’s words are changed by any of it.
order-open = Waiting for a decision ({ $n })
order-none-open = Nothing waits for a decision
order-none-open-why = Any member can suggest a move, a merge or a split on the page of a recommendation.
order-decide-help = Open one to decide it.
order-decided = Decided
order-move = Move { $name } to { $to }
order-merge = Merge { $others } into { $name }
order-split = Make a part of { $name } a recommendation of its own
order-category-gone = a category that is no more
order-suggested-by = Suggested by { $name } on { $date }: { $reason }
order-accepted-by = Accepted by { $name } on { $date }: { $reason }
order-declined-by = Declined by { $name } on { $date }: { $reason }
order-undone-by = Undone by { $name } on { $date }: { $reason }
order-state-open = Waits for a decision
order-state-accepted = Accepted
order-state-declined = Declined
order-state-undone = Undone
order-about = What it is about
order-part = The part
order-made = This made
order-from = Filed under
order-to = Moves to
order-nowhere = no category
order-decide = Decide
order-merge-does = The first one stands for the others from then on: lists show it once, with the words and assessments of all. The others keep their pages. The merge can be undone.
order-reason = Reason
order-reason-help = Everyone who may read the register reads it.
order-moved-since = It has been filed elsewhere since this was suggested; now under: { $name }.
order-anyway = Move it all the same
order-accept = Accept
order-decline = Decline
order-undo = Undo the merge
order-undo-does = Each stands for itself again, with everything that was ever said of it.
order-undo-split = Undo the split
order-undo-split-does = The whole stands for its part again: the part is merged into it, with everything that was said of it. Undoing that merge brings the part back.
order-suggest-move = Suggest a move of { $name }
order-suggest-merge = Suggest a merge of { $name }
order-suggest-split = Suggest a split of { $name }
order-move-why = A coordinator decides. Where it was filed before stays in its history.
order-merge-why = For recommendations that ask for the same in other words. A coordinator decides; nothing is lost, and a merge can be undone.
order-split-why = For a text that asks for two things. The part becomes a recommendation of its own, in the words of the source; this one keeps all of its words. It can be undone.
order-categories-help = All categories it is to stand under from then on.
order-category = Or type a category
order-category-help = By its name or another name it is known by.
order-others = The other recommendations
order-others-help = One per line: its number, or the address of its page where several bear that number.
order-which-stands = Which one stands for all
order-this-stands = { $name } stands; the others are merged into it
order-other-stands = The other stands; { $name } is merged into it
order-part-text = The part, in the words of the text
order-part-text-help = Copy it from the text above, word for word.
order-part-number = Number of the part
order-part-number-help = Such as 51b; that of the whole when empty.
order-at-once = At once
order-directly = Do it now: I decide as a coordinator
order-send = Send
order-to-move = Suggest a move
order-to-merge = Suggest a merge
order-to-split = Suggest a split
order-here = Its place in the register
order-is-merged = Merged into another recommendation
order-is-merged-why = Lists and counts show that one. What was said of this one stays here and is counted there.
order-go-to = Go to { $name }
order-stands-for = Also stands for ({ $n })
order-stands-for-why = These were merged into it. The reading counts what was said of any of them: each assessment says what it was said of, each assessor counts once in n, and differing findings stand side by side.
read-merged = Merged into others
read-split-from-out = Part of
read-split-from-in = A part stands as
read-merged-into-out = Merged into
read-merged-into-in = Stands for
read-event-move-suggested = A move was suggested
read-event-merge-suggested = A merge was suggested
read-event-split-suggested = A split was suggested
read-event-move-accepted = A move was accepted
read-event-merge-accepted = A merge was accepted
read-event-split-accepted = A split was accepted
read-event-move-declined = A move was declined
read-event-merge-declined = A merge was declined
read-event-split-declined = A split was declined
read-event-recommendation-split = A part of its words became a recommendation of its own
read-event-merged-into = Merged into { $name }
read-event-merged-of = Stands for { $name } too
read-event-unmerged-into = No longer merged into { $name }
read-event-unmerged-of = No longer stands for { $name }
flash-order-suggested = It is kept, with its reason.
flash-order-decided = It is decided, and everyone can read why.
flash-order-undone = The merge is undone. Everything is as it was.
register-why-missing = Say why, in a sentence or more.
register-is-merged = It is merged into { $name }. Do this to that one, or undo the merge first.
register-move-nowhere = Choose the categories it goes to.
register-move-there-already = It is filed under just these already.
register-merge-into-merged = The one that is to stand is merged into { $name } itself. Merge into that one.
register-merge-with-nothing = Say what is to be merged with it.
register-merge-too-many = Fifty at once are the most.
register-merge-itself = { $name } is not merged into itself.
register-merged-already = { $name } is merged into another already.
register-merge-stands-for-others = { $name } stands for others. Merge the other way round, or undo those merges first.
register-merge-into-one = Name the one recommendation that is to stand for this one.
register-unmerge-there = A merge is undone with a reason, where it was decided.
register-split-nothing = Give the words that stand by themselves.
register-split-everything = These are all of its words. A part of them makes another recommendation.
register-split-other-words = The text does not have these words in this order. Copy them from it.
register-moved-since = It has been filed elsewhere since this was suggested; now under: { $name }. Tick the box to move it all the same.
register-decided-already = Somebody has decided this already, and nothing was changed. Read above what was decided.

## Merges that a file brings

import-why-merge-left-out = The merge into { $name } is left out: one of the two is merged otherwise already.

## Choosing: indications, shortlist, choice

may-register-indicate = Indicate which proposals are priorities
may-register-keep-choosings = Open and close a choosing, and choose with a reason
choosings-title = Choosings
choosings-what = Members say which recommendations are priorities; coordinators then choose a few, each with its reason. Numbers help, and bind nobody.
choosings-none = Nothing has been put to a choice yet
choosings-none-why = Coordinators open a choosing from a list of recommendations.
choosing-new = Open a choosing
choosing-not-yet = Not open yet
choosing-open = Open
choosing-closed = Closed
choosing-from = from { $name }
choosing-until = to the end of { $name }
choosing-closed-on = closed on { $name }
choosing-took-part = { $n } indicated, of { $of } who could
choosing-left = You have given { $n } of { $most }; { $left } are left.
choosing-yours = Which of these are priorities?
choosing-why = Say why
choosing-why-of = Why { $name }
choosing-read-whole = Read it whole
choosing-keep = Keep my indications
choosing-changeable = You can change them until it is closed. Then names and reasons are read by everyone who may read the register.
choosing-why-not-yet = It is not open yet.
choosing-why-sign-in = Members indicate; sign in to do so.
choosing-why-members = Members indicate. You are not one now.
choosing-results = What was indicated
choosing-results-why = Each number says how many of those who took part indicated it. Equal numbers share their places. The order binds nobody.
choosing-place-no = Place
choosing-proposal = Proposal
choosing-indications = Indications
choosing-elsewhere = Counted elsewhere
choosing-count = { $n } of { $of }
choosing-by-whom = By whom
choosing-standing = Standing
choosing-standing-listed = Listed
choosing-standing-shortlisted = Shortlisted
choosing-standing-chosen = Chosen
choosing-place = Shortlist or choose: { $name }
choosing-place-why = Whoever reads the choice later reads this reason. The numbers of indications help, and do not decide.
choosing-place-it = Decide
choosing-references = References
choosing-references-help = One per line: document | part | address. The last two may be left out.
choosing-notes = Notes
choosing-path = Path forward
choosing-no-path = No action has been entered yet.
choosing-chosen = Chosen ({ $n })
choosing-shortlisted = Shortlisted ({ $n })
choosing-still-secret = What is indicated is secret until it is closed.
choosing-close = Close it
choosing-close-does = Closing ends the indicating for good, and shows everyone what was indicated.
choosing-name = What it is called
choosing-about = What is chosen, and how
choosing-about-help = Members read it before they indicate.
choosing-list = From which list
choosing-list-help = The address of a list with its filters; the whole register when empty. It shows { $n } now; from 2 to 500 can be chosen from.
choosing-most = Indications each member may give
choosing-most-help = Such as 5; as many as there are proposals when empty.
choosing-most-number = Write a number, or nothing.
choosing-how = How
choosing-secret = Secret until it is closed
choosing-opens = First day
choosing-opens-help = Such as 2020-10-01; at once when empty.
choosing-closes = Last day
choosing-closes-help = To the end of that day, in UTC; closed by hand when empty.
choosing-open-it = Open it
choosing-group = Who chooses
choosing-group-help = Members of this group alone; those who could are counted among them.
choosing-any-group = Whoever may in the register’s phase
choosing-group-unknown = There is no such group that could choose.
choosing-by-group = members of { $name } choose
choosing-why-group = Members of { $name } indicate. You are not one now.
choosing-group-alone = Only members of the group that chooses indicate here.
choosing-indicated-already = Members have indicated already, so it cannot be amended any more.
choosing-amend = Amend { $name }
choosing-amend-it = Amend it
flash-choosing-amended = The choosing is amended.
choosing-in = Put forward in
read-event-proposal-set-back = Taken off the shortlist
read-event-proposal-shortlisted = Put on a shortlist
read-event-proposal-chosen = Chosen for further action
flash-choosing-opened = The choosing is open.
flash-indications-kept = Your indications are kept. You can change them until it is closed.
flash-choosing-closed = The choosing is closed, and everyone can read what was indicated.
flash-proposal-placed = It is kept, with its reason.
register-choosing-how-many = From 2 to 500 recommendations can be chosen from; these are { $name }.
register-choosing-most = There are only { $name } proposals.
register-choosing-backwards = It would close before it opens.
register-not-a-proposal = This is not among the proposals.
register-too-many-indications = You chose too many: { $name } are the most. Nothing was changed yet.
register-operator-does-not-indicate = The operator indicates nothing.
register-choice-why = Say why it is put forward.
register-references-too-many = Fifty references are the most.
register-reference-document = Name the document of each reference.
register-choosing-not-open = It is not open yet. Nothing was changed.
register-choosing-closed = It is closed already. Nothing was changed.
register-choosing-still-open = Members are still indicating. Close it first.

## The implementation plan

plan-title = Implementation plan
plan-what = Everything that is to be done about recommendations: by whom, until when, with what. What is not funded comes first.
plan-none = Nothing is planned yet
plan-none-why = Members enter actions on the page of a recommendation.
plan-actions = Actions
plan-resources = Resources
plan-answers = Answers
plan-overdue = the date has passed
plan-shown = Actions shown: { $n }
plan-more = Not shown: { $n }. Narrow the list with the filters.
plan-unfunded-filter = Not funded
plan-unfunded = Nothing promised
plan-partly = Less promised than needed
plan-needed = Needed: { $name }
plan-promised = { $name } promises: { $what }
plan-promised-by = Promised by { $name }
plan-table = Table
plan-table-why = Copy the table of tasks from minutes or a spreadsheet as it stands. Each row becomes an action that answers this recommendation.
plan-table-help = Task, responsible, due by: three columns, with tabs or bars between.
plan-enter-table = Enter a table
plan-needs = Resources needed
plan-needs-help = Such as two translators, a room, money.
plan-sum = Sum needed
plan-sum-help = Such as 12000 USD.
plan-promises = Resources promised
plan-promises-help = One per line: who | what | sum. The last two may be left out.
plan-evidence-help = One per line: the address, then what it is called.
register-no-amount = “{ $name }” is no sum. Write one such as 12000 or 12000.50.
register-no-currency = A sum has a currency of three letters, such as USD; “{ $name }” is none.
register-promise-who = Say who promises it.
register-plan-too-many = These are too many.
register-table-row = Row { $name } has not the three cells: task, responsible, due by.
register-table-empty = There is no row in it.
flash-actions-kept = The actions are kept.
## Requests
requests-title = Requests
requests-one = Request to { $name }
requests-what-they-are = What was asked of whom, so that recommendations can be assessed, and what they answered.
requests-none = Nobody has been asked anything yet
requests-none-why = Members can ask a person, a group or an office when an assessment needs something they do not know.
requests-shown = { $n ->
    [one] One request
   *[other] { $n } requests
 }
requests-page = Page { $name }
request-new = Ask somebody
request-new-lead = A letter goes out with the recommendations’ words and your question. It can be answered from the mail, without an account.
request-ask-somebody = Ask somebody
request-file-and-ask = File it and ask somebody
request-panel-why = Something has to be known before it can be assessed?
request-it-is-about = It is about
request-also = Also about
request-numbers = Numbers of the recommendations
request-also-help = Numbers in the same list, for instance 32, 33.
request-what-is-needed = What is needed
request-kind-information = Information
request-kind-information-help = Something has to be known first.
request-kind-how-to-assess = How to assess it
request-kind-how-to-assess-help = It is not clear how to find out whether it was implemented.
request-question = Question
request-question-help = In whole sentences: whoever is asked may not know the register.
request-to-whom = To whom
request-to-whom-help = A group’s letter goes to whoever coordinates it.
request-to-nobody-yet = Another office, named below
request-to-office = Office: { $name }
request-to-group = Group: { $name }
request-to-person = Person: { $name }
request-other-office = Another office
request-office-name = Its name
request-office-email-label = Its e-mail address
request-office-email-help = Kept by the forum, and never shown to visitors.
request-office-language = Language of its letters
request-due-by = Answer by
request-send = Send the letter
request-question-missing = Say what you want to know.
request-question-too-long = The question is longer than 5,000 characters.
request-kind-unknown = Choose what is needed.
request-covers-too-many = A request is about 50 recommendations at most.
request-to-missing = Say who is asked: choose somebody, or name an office.
request-to-twice = Choose somebody from the list or name another office, not both.
request-to-unreachable = This person or office cannot be reached by mail.
request-group-without-coordinator = Nobody coordinates this group now.
request-due-unknown = “{ $name }” is no date such as 2026-10-30.
request-due-over = { $name } is over.
request-office-name-missing = Give the office’s name.
request-office-email = This is no e-mail address.
request-office-stands = An office of this name is known with another address. Choose it from the list, or ask a coordinator to change the address.
request-too-many-today = You have asked 30 times within a day. Go on tomorrow.
request-reason-too-long = The reason is too long.
request-asked-by = Asked by { $who } on { $date }
request-asked-of = A question for { $name }
request-due = answer by { $name }
request-open = Open
request-overdue = Overdue
request-answered = Answered
request-withdrawn = Withdrawn
request-state = State
request-of-whom = Asked of
request-by-whom = Asked by
request-not-arrived = The letter did not arrive
request-reminded = { $n ->
    [one] reminded on { $date }
   *[other] reminded { $n } times, last on { $date }
 }
request-automatic = an automatic reply came on { $name }
request-answered-by-mail = answered by mail on { $name }
request-answered-by-link = answered from the letter on { $name }
request-answered-by-page = answered on { $name }
request-stands-as-assessment = filed as an assessment
request-answers = { $n ->
    [0] Answer
    [one] One answer
   *[other] { $n } answers
 }
request-no-answer-yet = Nobody has answered yet.
request-answer-it = Your answer
request-your-answer = Your answer
request-your-answer-help = It is shown as you write it, with your name.
request-how-it-stands = How it stands
request-how-it-stands-help = Choose only if you can say so: then your answer is filed as an assessment. Otherwise it stands as information.
request-send-answer = Send the answer
request-answer-missing = Write an answer.
request-answer-shown = It is shown beside the recommendation, to whoever may read the register, as the answer of { $name }.
request-about-these = { $n ->
    [one] The recommendation
   *[other] The { $n } recommendations
 }
request-thanks = Thank you: this is answered.
request-more-to-say = If there is more to say, it stands beside the first answer.
requests-remind-all = Remind of everything overdue ({ $n })
requests-reminded = Reminders that go out: { $n }
requests-reminded-whom = To: { $name }
requests-reminded-lately = Written to less than a day ago: { $n }
requests-reminded-left = Left for another time: { $n }
request-remind = Send a reminder
request-reminded-today = A letter went out less than a day ago. Remind tomorrow.
request-withdraw = Withdraw the request
request-reason = Reason
request-reason-help = Whoever was asked is told.
request-withdrawn-why = Withdrawn: { $name }
request-is-withdrawn = The question was withdrawn. Nothing is wanted any more.
request-is-answered = The question is answered already.
request-not-asked = The letter was sent to somebody else.
request-link-no-good = This link is no good. Copy it whole from the letter.
request-link-too-old = This link is too old. Ask for another letter.
flash-request-made = The letter goes out now.
flash-request-reminded = The reminder goes out now.
flash-request-withdrawn = The request is withdrawn.
flash-request-answered = Your answer is kept. Thank you.
read-event-request-made = Somebody was asked for what an assessment needs
read-event-request-reminded = A reminder of a request went out
read-event-request-answered = A request was answered
read-event-request-withdrawn = A request was withdrawn
read-event-request-undelivered = The letter of a request did not arrive
read-event-request-answered-automatically = An automatic reply came to a request
may-register-make-request = Ask somebody for what an assessment needs
may-register-keep-requests = Remind of a request, withdraw it
may-register-answer-request = Answer a request
may-register-answer-by-letter = Answer a request by the link in its letter
request-recommendations = { $n ->
    [one] one recommendation
   *[other] { $n } recommendations
 }
request-letter-subject = { $forum }: a question on { $what }
request-letter-reminder-subject = { $forum }: reminder of a question on { $what }
request-letter-opening = { $who } asks { $to } for help with assessing { $what } for { $forum }.
request-letter-reminder-opening = On { $date } { $who } asked { $to } for help with assessing { $what } for { $forum }. There is no answer yet.
request-letter-information = Something has to be known before it can be assessed.
request-letter-how-to-assess = It is not clear how to find out whether it was implemented.
request-letter-more = The question is also about: { $name }.
request-letter-question = The question by { $who }:
request-letter-due = An answer is asked for by { $name }.
request-letter-button = Answer
request-letter-reply = You can also answer by replying to this mail. No account is needed.
request-letter-status = If you know how it stands, begin your reply with a line of its own, “Status:” and one of these: { $name }. It then stands as your assessment, and what you write below that line says why.
# What the first line of such a reply begins with.
request-mail-status = Status
request-letter-shown = Your answer is shown in the register as the answer of { $name }, as you write it.
request-answer-subject = { $forum }: { $who } answered on { $what }
request-answer-opening = { $who } has answered your question on { $what }:
request-answer-assessment = It stands as an assessment: { $name }.
request-answer-no-status = The first line speaks of a status, “{ $name }”, and this register has none of that name. So the answer stands as information; whoever answered was told how it can be an assessment.
request-answer-no-reason = The first line names a status and nothing below it says why. So the answer stands as information; whoever answered was told how it can be an assessment.
request-answer-button = See the answer
request-kept-subject = { $forum }: your answer on { $what } stands as information
request-kept-opening = Your answer on { $what } is kept as you wrote it, as information and not as an assessment.
request-kept-no-status = It begins with the status “{ $name }”, and this register has none of that name.
request-kept-no-reason = It names a status, and nothing below that line says why.
request-withdrawn-subject = { $forum }: the question on { $what } was withdrawn
request-withdrawn-opening = Nothing is wanted any more on { $what }. Thank you for your time.

rounds-remind-all = Remind everybody whose day is over ({ $n })
flash-reviews-reminded = Letters go out to everybody whose day is over and who was not reminded today.
rounds-remind = Remind
rounds-reminded-already = They were reminded less than a day ago, or have it no longer.
flash-review-reminded = They are reminded by a letter.
letter-review-subject = { $round }: { $category }
letter-review-opening = You have taken “{ $category }” in the round “{ $round }” of { $forum }.
letter-review-due = It was to be gone through by { $due }.
letter-review-button = What nobody has looked at yet
letter-review-closing = If you cannot, give it back on the page of the round, and somebody else can take it.

read-open-choosing = Say which of these are priorities.
read-open-choosing-members = Members of the forum say which of these are priorities.
read-choosing-closes = { $name } closes
read-open-request = Somebody asks you.

## Moderation

may-register-report-assessment = Report an assessment to the moderators
may-register-moderate-assessments = Let held assessments through, hide and show assessments
read-event-assessment-hidden = An assessment was hidden by moderators
read-event-assessment-shown = An assessment is shown again by moderators
moderation-title = Moderate an assessment
moderation-report-title = Report an assessment
moderation-report-lead = Tell the moderators what is wrong with it. They look at it and answer with a public reason where they hide it.
moderation-assessment-of = Assessment of { $name }
moderation-stands-shown = It is shown: everybody who may read the register reads it.
moderation-stands-amended = It is shown, and its author wants it to say something else.
moderation-stands-held = It is held: nobody but its author and moderators has seen it.
moderation-stands-hidden = It is hidden: nobody but its author and moderators reads it, and it counts for nothing.
moderation-amendment = Amended words
moderation-amendment-wanted = Its author wants it to say
moderation-done = What was done
moderation-log = Log of moderation
moderation-back = To what waits
moderation-reason = Reason:
moderation-reason-missing = Say why.
moderation-yours-waits = Your assessment is held: nobody but you and the moderators sees it until one of them has looked at it. It counts for nothing until then.
moderation-yours-declined = Your assessment was not let through: nobody but you and the moderators sees it.
moderation-yours-amendment-waits = Your new words wait for a moderator. Until then the former stand.
moderation-yours-amendment-declined = Your new words were not let through. The former stand.
moderation-yours-hidden = Moderators have hidden your assessment: nobody but you and they read it, and it counts for nothing.
moderation-hidden-since = Hidden on { $date }. { $reason }
moderation-will-be-held = A moderator looks at it before others see it.
moderation-is-hidden = Moderators have hidden this assessment, so it cannot be amended.
moderation-stands-otherwise = Somebody was quicker: it stands in another way by now.
register-too-fast = This is faster than people contribute. Wait a minute and send it again; nothing you typed is lost.
flash-assessment-held = Your assessment waits for a moderator. Until then only you and the moderators see it.
flash-reported = The moderators have been told. Thank you.
flash-done-and-logged = Done, and written into the log.
moderation-hidden-here = { $n ->
    [one] One assessment here is hidden
   *[other] { $n } assessments here are hidden
}
# Starting from another forum's archive
archive-title = Start from an export
archive-lead = Another forum’s register goes in here as one file: its recommendations, and everything that was worked on around them. Nothing is written before you have seen what it would bring.
archive-file = Archive of a register
archive-file-help = A .json file, as “Download the archive” below gives it in the other forum. At most 24 MB here; larger ones go in by the command “plenary import archive”.
archive-too-large = The file is larger than 24 MB. Larger ones go in by the command “plenary import archive”.
archive-look = See what it would bring
archive-what = What such a file holds
archive-holds = Recommendations with their assessments and actions; statuses, categories and their other names; rounds with their guides; requests that were answered or withdrawn; choosings that are closed; moves, merges and splits that were decided; proposals that were taken; and the comments everybody reads.
archive-holds-not = What is held, hidden, a draft or still under way stays where it is, and so do addresses, accounts and indications that are not told yet.
archive-people = People of the other forum stand here by name alone, as those who said it there. None of them gets an account, and nobody with an account here is taken for one of them.
archive-take = Take this register along
archive-take-why = The same register always gives the same file. Another forum can start from it, and this one can keep it.
archive-download = Download the archive
archive-plan = What it would bring
archive-from = from { $name }
archive-kind = What
archive-add = New here
archive-same = Here already
archive-left-out = Left out
archive-not-understood = Not understood here, and left out: { $name }
archive-nothing = Everything in it is here already.
archive-nearly-help = They bear the same number, and their words are nearly the same. What you choose holds for all of them.
archive-apply = Start from it
archive-apply-why = All of it goes in as one change. It is not taken back by a button: look at it before. The same file again changes nothing.
flash-archive-started = The register has what was in the file.
archive-unread-other = This is no archive of a register.
archive-unread-newer = It was written by a newer version of Plenary (version { $name } of its format).
archive-unread-broken = The file cannot be read to its end: { $name }
archive-unread-shape = The file is not shaped as an archive is: { $name }
archive-unread-unsound = Something in the file does not hold, so none of it is believed. Nothing was written.
archive-fault-twice = { $place }: “{ $name }” is borne twice
archive-fault-no-moment = { $place }: “{ $name }” is no moment
archive-fault-no-date = { $place }: “{ $name }” is no date
archive-fault-unknown-word = { $place }: “{ $name }” is none of the words known here
archive-fault-nobody = { $place }: { $name } is nobody in its list of people
archive-fault-not-in-file = { $place }: { $name } is no recommendation in the file
archive-fault-unnamed = { $place }: “{ $name }” is a category or round that is not in the file
archive-fault-empty = { $place }: nothing stands where something is needed
archive-fault-too-long = { $place }: “{ $name }” cannot be kept here: it is too long, or no plain line
carried-statuses = Statuses
carried-categories = Categories
carried-rounds = Rounds
carried-guides = Guides of rounds
carried-recommendations = Recommendations
carried-assessments = Assessments
carried-suggestions = Moves, merges and splits
carried-proposals = Proposals
carried-choosings = Choosings
carried-requests = Requests
import-why-archive = This is a whole register, for another forum to start from: it goes in under “Start from an export” in the administration, or by “plenary import archive”.
archive-nearly = { $n ->
    [one] What is the one text that is nearly one of the register’s?
   *[other] What are the { $n } texts that are nearly ones of the register’s?
}
proposals-title-help = For finding it: four to ten words.
proposals-speak-as-help = Shown with your proposal.
import-field-task = What is to be done
import-field-due = By when
## Erasure

erased-drafts = Drafts of assessments
erased-held = Assessments that wait for a moderator or were declined
erased-held-amendments = Amendments of assessments that wait for a moderator or were declined
erased-assessment-reports = Reports of assessments to moderators
erased-files = Files waiting to be imported
erased-proposals = Proposals that were not taken
erased-office-address = Address of an office
erased-reviews = Categories they go through
erased-requests-to = Open requests to them
erased-assessments = Assessments
erased-recommendations = Recommendations they proposed
erased-suggestions = Suggestions of moves and merges
erased-indications = Indications of priority
erased-requests-by = Requests they made
erased-answers = Answers to requests
request-fell-why = Whoever was asked is no longer here, so nothing will come.
request-fell-subject = { $forum }: nobody will answer the question on { $what }
request-fell-opening = Whoever you asked about { $what } is no longer part of { $forum }. Your request is withdrawn; you can ask somebody else.
request-fell-button = The request

## Letters that a forum can word

letter-request = Request to somebody who knows
letter-request-reminder = Reminder of a request; the rest is worded with the request
letter-request-answer = A request was answered
letter-request-kept = An answer by mail stands as information
letter-request-withdrawn = A request was withdrawn
letter-request-fell = Whoever was asked is no longer here
letter-review-reminder = Reminder of a category to go through
letter-given-recommendations = (Here stand the words of the recommendations it is about.)
letter-given-question = (Here stands the question.)
letter-given-answer = (Here stands the answer.)
