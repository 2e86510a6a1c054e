### The register of recommendations.

## Rules

may-register-read = Read the register, its recommendations and assessments
may-register-assess = File an assessment in one's own name
may-register-amend-assessment = Amend an assessment (its assessor alone)
may-register-keep-actions = Enter and amend actions
may-register-keep-recommendations = Enter recommendations, give titles, tags, categories, links and corrections
may-register-import = Import workbooks, and undo an import
may-register-keep-vocabulary = Change statuses, categories, the register's name and phase

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
register-capacity-not-held = You do not hold this role now.
register-phase-unknown = There is no such phase.
register-name-missing = Give it a name.
register-status-in-use = Assessments bear this status, so it stays.
register-correction-empty = Write the text as the source has it.
register-reason-missing = Say what was mistyped and where the right words stand.
register-text-frozen = Its words stand already; lay a correction beside them.
register-relation-unknown = Choose how the two are related, and another recommendation.
register-date-unknown = Write a year, a month or a day: 2018, 2018-10 or 2018-10-11.
register-plan-is-old = The register has changed since the plan was made. Look at the plan again.
register-undecided = Some conflicts are undecided. Decide each of them first.
register-built-upon = Somebody has built on what this import brought, so it can no longer be undone.
register-sent-twice = This form was sent before, and what it brought stands.

## Reading the register

## A recommendation

## Assessing

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
register-tags = Tags
register-tags-help = One per line.
register-round = Round
register-no-round = None yet
register-leave = Leave it as it is
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
register-other-unknown = No recommendation is known by this number or address.
register-other-ambiguous = Several recommendations bear this number. Give the address of the one you mean.
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
register-url = Address
register-how-many = Recommendations
register-amend-source = Amend the source
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
import-file = Import { $name }
import-no-columns = The columns of this file are known, or it has none that can be mapped.
import-columns-of = As found on the sheet “{ $name }”. Change what was taken for the wrong thing.
import-column = Column
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
import-round = Round
import-round-help = A year, such as 2018. A year in a heading goes before it.
import-sheet = Sheet
import-sheet-help = Its name; without it the first sheet that holds recommendations.
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

## Administration

register-administration = Register
register-name = Name of the register
register-keeper = Kept by
register-keeper-help = Coordinators of this group enter, amend and import.
register-any-group = Coordinators of any group
register-phase = Phase
register-phase-help = It decides at once who reads and who contributes.
register-phase-working-group = Working group: its members read and assess
register-phase-chair-preview = Chair's preview: coordinators read and assess
register-phase-advisory-group = Advisory group: members read and assess
register-phase-public = Public: everybody reads, members assess
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
register-categories-why = An alias is another name under which files know a category: filing under it is no move.
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
