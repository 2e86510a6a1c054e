### Words of the shell and of the parts that pages are made of.
### $n is a number of things, $name a name or another piece of text as it stands.

## Shell

skip-to-content = Skip to the content
main-navigation = Main
search = Search
search-register = Search the register
languages = Languages
change-language = Change the language
your-account = Your account
sign-in = Sign in
sign-out = Sign out
breadcrumbs = Where you are
runs-on-plenary = { $name } runs on Plenary, a system for multistakeholder forums.
colours = Colours
colours-of-device = Colours of the device
colours-light = Light
colours-dark = Dark
nav-home = Home
nav-register = Register
nav-about = About
who-may-do-what = Who may do what
components = Parts of the pages
open-interface = For programs (API)
privacy = Privacy
terms = Terms

## Lists

filters = Filters
filters-active = { $n ->
    [one] one chosen
   *[other] { $n } chosen
}
filters-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
filters-unlisted = { $n ->
    [one] One more is not in this list; a recommendation that bears it leads to it.
   *[other] { $n } more are not in this list; a recommendation that bears one leads to it.
}
clear-filters = Show everything
pages = Pages
previous-page = Previous page
next-page = Next page
same-figures-as-table = Same figures as a table
all-together = All
list-separator = ,{" "}

## Status, reading, marks

reading-not-assessed = Not assessed
reading-pending = { $n ->
    [one] Pending, one assessor
   *[other] Pending, { $n } assessors
}
reading-single = { $n ->
    [one] Single assessor
   *[other] Single assessor, { $n } assessments
}
reading-unanimous = { $n ->
    [one] Unanimous, one assessor
   *[other] Unanimous, { $n } assessors
}
reading-divergent = { $n ->
    [one] Divergent, one assessor
   *[other] Divergent, { $n } assessors
}
summary-in-our-words = Summary in our words
summary-in-our-words-why = The forum's editors wrote this summary. The wording of the source is not shown here.
correction-layer = Corrected reading. The source stays as it was written.
step-done = done
steps = Steps

## Assessments

no-narrative = A status was given, without a narrative.
evidence = Evidence
also-covers = This assessment also covers
said-of = Said of
earlier-versions = { $n ->
    [one] one earlier version
   *[other] { $n } earlier versions
}

## Forms

optional = optional
problems = { $n ->
    [one] One thing needs your attention
   *[other] { $n } things need your attention
}
nothing-typed-is-lost = Nothing you typed is lost.
draft-saved = Draft saved { $name }
draft-kept-here = Not saved yet: the server does not answer. Your words are kept in this browser.
draft-restored = Your words from earlier were put back. They are not on the server yet.
stale-form = Somebody changed this while you were writing. Your words are below, beside what stands there now.
stale-gone = Somebody removed this while you were writing. Your words are in the form for a new one.
stale-field = Changed meanwhile. It now says: { $name }
stale-field-empty = Emptied meanwhile.
copy = Copy
copied = Copied
mapping-column = Column in the file
mapping-sample = First value
mapping-field = Becomes

## When something is wrong

go-home = Go to the start page
go-to-register = Go to the register
error-not-found = There is nothing at this address
error-not-found-why = It may have moved, or the address was cut off on its way to you. What the forum publishes is never taken away: look for it in the register.
error-not-allowed = You may not open this page
error-not-allowed-why = It is open to some roles only. If you hold one of them, sign in with the account that has it.
error-stale = This form is too old to be accepted
error-stale-why = Nothing was changed. Go back, load the page again and send the form once more; your browser still has what you typed.
error-too-large = This is larger than the forum accepts
error-too-large-why = Nothing was changed. Send a smaller file, or split the text.
error-too-many = Too many tries in a short time
error-too-many-why = Nothing was changed. Wait a few minutes and try again.
error-fault = Something went wrong on our side
error-fault-why = Nothing you sent was half-written: either all of it was kept or none. Try again in a while, and tell the people who run this forum if it happens twice.
error-away = The forum is out of reach for a moment
error-away-why = Its database does not answer. Nothing was changed; try again in a minute.
error-request = To report this, name request { $name }.

## The page of parts

components-lead = Every part that pages are made of, in every state, drawn by the same templates. When a part changes, look here first.
components-type = Type
components-chips = Status, reading and marks
components-notices = Notices
components-lists = Lists and filters
components-pictures = Pictures and figures
components-quotations = Quotations and corrections
components-assessments = Assessments
components-forms = Forms
components-import = Import
components-empty = Empty and error pages
components-tables = Tables
components-navigation = Navigation
components-buttons = Buttons
sample-heading = A heading of the second order
sample-lead = A lead says in one or two sentences what the page is and where it stands.
sample-text = Running text is set at a measure that can be read with ease, in the reader's own size. A link looks like { $name }, and nothing else does.
sample-link = a link
sample-one-thing = The one thing to do
sample-another = Another thing
sample-undo = Undo this
sample-plain = A quiet one
sample-completed = Completed
sample-in-progress = In progress
sample-to-be-implemented = To be implemented
sample-not-assessed = Not assessed
sample-not-started = Not started
sample-government = Government
sample-intergovernmental = Intergovernmental organization
sample-civil-society = Civil society
sample-technical = Technical community
sample-private = Private sector
sample-another-group = Another group
sample-no-group = No group
sample-tag = Tangible outputs
sample-notice = The round is open to everyone until the end of the month.
sample-notice-good = Your assessment was filed.
sample-notice-open = The file could not be read.
sample-diverge = Two members see this differently
sample-diverge-how = One holds it to be in progress, the other to be still to be implemented. Both findings stand.
sample-title = Shorter reports that policy makers can use
sample-title-two = Order the documents as a library would
sample-title-three = Text not recorded yet
sample-about = Outcomes · Working group report, 2012
sample-about-stub = Funding · known by its number alone
sample-source = Working group report, 2012, recommendation { $name }
sample-as-written = As written in the source. Never edited.
sample-quotation = Reports of the forum should be short, should say where views meet and where they part, and should name who is addressed.
sample-mistyped = Reports of the forum should be shorrt, should say where views meet and where they part, and should name who is adressed.
sample-other-wording = Reports of the forum must be short, should say where views meet, and should name every body that is addressed.
sample-corrected-by = Two letters mistyped in the source. Noted by the secretariat.
sample-assessor = Member of the working group
sample-capacity = Working group on improvements
sample-narrative = Reports still describe rather than conclude. A template that asks for areas of agreement and of divergence would be a beginning.
sample-narrative-two = The short messages of the last meeting are a start. What is missing is an addressee.
sample-evidence = Messages of the last meeting
sample-filed = An assessment was filed
sample-imported = Imported from a workbook, row 65
sample-source-word = Source
sample-category = Category
sample-outcomes = Outcomes
sample-entities = Links to other entities
sample-planning = Multi-year planning
sample-sorted-by = Sorted by
sample-number = Number
sample-all-shown = 40 recommendations, nothing filtered, by number
sample-page-shown = 1 to 20 of 40
sample-status = Status
sample-of = of 40
sample-share-sentence = Most recommendations are still to be implemented; five of 40 have not been assessed by anybody.
sample-action = Action
sample-responsible = Responsible
sample-due = Due
sample-state = State
sample-action-text = Reporting template with areas of agreement and of divergence
sample-secretariat = Secretariat
sample-due-text = mid-June
sample-where = Where does it stand?
sample-where-help = Two can be true at once.
sample-where-error = Choose at least one status
sample-why = Why?
sample-why-help = What was done, what is missing. Others will read this beside their own view; nobody edits it but you.
sample-why-error = Say why, in a sentence or more
sample-email = E-mail address
sample-email-help = The sign-in link is sent there.
sample-speak-as = You speak as
sample-myself = Myself
sample-file = Workbook
sample-file-help = .xlsx, .ods, .csv, .tsv or .json, up to 20 MB
sample-step-upload = Upload
sample-step-columns = Columns
sample-step-plan = Plan
sample-step-decide = Decide
sample-step-apply = Apply
sample-in-the-register = In the register
sample-in-the-file = In the file, row 12
sample-decision = What is it?
sample-decision-wording = The same recommendation in another wording
sample-decision-separate = Another recommendation
sample-decision-skip = Leave the row out
sample-empty = No actions yet
sample-empty-why = Actions that answer this recommendation stand here. Members of the working group can add them.

## Dates

# $m is the month's number, for languages that change $month beside a day.
date-day = { $day } { $month } { $year }
date-and-time = { $date }, { $time } UTC
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## More that can go wrong

error-malformed = This could not be understood
error-malformed-why = What arrived is not what this page takes. Nothing was changed.
error-sign-in-needed = Sign in to go on
error-sign-in-needed-why = This is for people who are signed in. You come back here afterwards.
error-conflict = It is there already
error-conflict-why = Somebody was quicker, or it was sent twice. Nothing was changed; look at what is there.
error-unacceptable = This cannot be taken as it is
error-unacceptable-why = Nothing was changed. What has to be put right is listed here.
error-no-space = The forum's disk is full
error-no-space-why = Nothing was half-written. Tell the people who run this forum; your browser still has what you typed.
sign-in-needed = Sign in first: this is for people who are signed in.
not-allowed = Your roles do not allow this.
form-no-longer-good = This form is no longer good. Go back, load the page again and send it once more; your browser still has what you typed.
sent-from-elsewhere = This was sent from a page of another site, or under a name that this forum does not know, so nothing was done. Go back: your browser still has what you typed. Open the forum by its own address and send it again.
kept-words = What you typed
kept-words-why = Nothing of it is lost. Look through it and send it once more; if you are signed out, sign in again in another window first.
send-once-more = Send it once more
too-large = This is larger than the forum accepts.

## What moderators do

moderation-report-reason = What is wrong with it
moderation-report-reason-help = Only moderators read this.
moderation-report-button = Report
moderation-reports = Reports
moderation-step = What to do
moderation-step-missing = Choose what to do.
moderation-step-accept = Let it through
moderation-step-accept-help = Everybody who may read this will read it.
moderation-step-decline = Decline the new words
moderation-step-decline-help = The words that stood before go on standing; the log says why.
moderation-step-hide = Hide it
moderation-step-hide-help = Its place stays, with your reason; its words are for its author and moderators.
moderation-step-show = Show it again
moderation-step-show-help = Everybody reads it again, and the log says why.
moderation-step-keep = Keep it
moderation-step-keep-help = It stays as it is, and the reports are settled.
moderation-step-accept-done = Let through.
moderation-step-decline-done = New words declined; the former stand.
moderation-step-hide-done = Hidden.
moderation-step-show-done = Shown again.
moderation-step-keep-done = Kept after a report.
moderation-step-button = Do it
moderation-public-reason = Public reason
moderation-public-reason-help = Needed to hide or to show again. Everybody reads it in the log: name the rule, not the words.
