### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = Look through everything that happened in the forum
may-administration-read-queue = See what is still to be done, and what was given up
may-administration-keep-queue = Have a job tried again, or take it out of the queue

## The log

administration-audit = Log
administration-audit-why = Everything that was changed in the forum, the latest first: who did what, to what, and when. It names people by who they are now; contributions are read where they stand; of words only reasons and titles are here.
administration-n-events = { $n ->
    [0] No events
    [one] One event
   *[other] { $n } events
}
administration-no-events = Nothing like that happened
administration-no-events-why = Take a filter away, or widen the days.
administration-filter = Show these
administration-who = Who
administration-who-help = An e-mail address, a name as it is shown here, or “program” for what no person did.
administration-kind = What
administration-every-kind = Everything
administration-what = What
administration-record = On what
administration-record-help = The address of its page, or its id.
administration-from = From
administration-until = To
administration-day-help = A year, a month or a day, in UTC: 2026, 2026-11 or 2026-11-21.
administration-when = When
administration-details = Details
administration-all-of-it = All that happened to it
administration-program = The program or its operator
administration-erased = Somebody who was erased
administration-as-csv = Keep as CSV
administration-newest = To the newest
administration-earlier = Earlier
administration-nobody-called = Nobody here is called “{ $name }”, and nobody has that address.
administration-several-called = Several people are called “{ $name }”: give an e-mail address.
administration-no-such-record = Nothing stands at “{ $name }”.
administration-no-date = “{ $name }” is no date.

## The queue

administration-queue = Queue
administration-queue-why = What the forum still has to do: letters, backups. A job that fails is tried again after growing pauses; after many tries it waits for somebody to look.
administration-job-states = Jobs
administration-jobs-failed = Given up
administration-jobs-running = Running
administration-jobs-waiting = Waiting
administration-no-jobs = Nothing here
administration-no-jobs-why = Jobs come here by themselves when somebody asks for something that takes its time.
administration-job = Job
administration-tried = Tried
administration-attempts = { $n ->
    [0] not yet
    [one] once
   *[other] { $n } times
}
administration-next-try = Next try
administration-never = None
administration-went-wrong = What went wrong
administration-nothing-wrong = Nothing yet
administration-act = What to do
administration-retry = Try again now
administration-retry-all = Try all of them again
administration-drop = Drop
administration-drop-it = Drop a job
administration-drop-why = It is never done, and cannot be brought back. A letter among the jobs never reaches whoever it is for. That you dropped it stands in the log.
administration-leave-it = Leave it in the queue
administration-job-runs = This job is being done just now. Look again when it has ended.
flash-job-retried = It is tried again now.
flash-job-dropped = The job is out of the queue.
job-people-mail-sign-in = Mail a link to sign in
job-people-mail-join = Mail a link to join
job-people-mail-invitation = Mail an invitation
job-people-letter = Send a letter

## Kinds of events

audit-party-added = Person or organisation added
audit-party-amended = Profile amended
audit-party-erased = Person erased
audit-account-made = Account made
audit-password-set = Password set
audit-sessions-ended = Signed out elsewhere
audit-token-made = Token for programs made
audit-token-revoked = Token for programs revoked
audit-invitation-made = Somebody invited
audit-group-made = Group made
audit-group-amended = Group amended
audit-membership-added = Role given
audit-membership-amended = Dates of a role amended
audit-cycle-added = Cycle added
audit-cycle-amended = Cycle amended
audit-forum-amended = Forum's name, languages or door amended
audit-vocabulary-amended = Forum's words amended
audit-register-opened = Register opened
audit-register-amended = Register amended
audit-status-kept = Status kept
audit-status-removed = Status removed
audit-category-kept = Category kept
audit-category-removed = Category removed
audit-round-kept = Round kept
audit-round-opened = Round opened
audit-round-amended = Round amended
audit-round-closed = Round closed
audit-phase-set = Phase of the register set
audit-proposal-held = Proposal held
audit-proposal-taken = Proposal taken into the register
audit-proposal-declined = Proposal declined
audit-review-taken = Category taken for review
audit-review-given = Category given for review
audit-review-given-back = Category given back
audit-review-reminded = Reminder of a review sent
audit-source-added = Source added
audit-source-amended = Source amended
audit-recommendation-added = Recommendation added
audit-recommendation-imported = Recommendation imported
audit-recommendation-titled = Recommendation titled
audit-recommendation-tagged = Recommendation tagged
audit-recommendation-filed = Recommendation filed under a category
audit-recommendation-related = Recommendations related
audit-recommendation-unrelated = Relation taken away
audit-choosing-opened = Choosing opened
audit-indications-given = Priorities indicated
audit-choosing-closed = Choosing closed
audit-proposal-placed = Proposal put up for choosing
audit-proposal-set-back = Proposal taken off the shortlist
audit-proposal-shortlisted = Proposal shortlisted
audit-proposal-chosen = Proposal chosen
audit-move-suggested = Move suggested
audit-move-decided = Move decided
audit-merge-suggested = Merge suggested
audit-merge-decided = Merge decided
audit-split-suggested = Split suggested
audit-split-decided = Split decided
audit-recommendation-merged = Recommendations merged
audit-recommendation-unmerged = Merge undone
audit-recommendation-split = Recommendation split
audit-text-corrected = Correction laid beside a text
audit-text-given = Text added
audit-assessment-filed = Assessment filed
audit-assessment-amended = Assessment amended
audit-request-made = Request made
audit-request-reminded = Reminder of a request sent
audit-request-answered = Request answered
audit-request-withdrawn = Request withdrawn
audit-request-undelivered = Letter of a request not delivered
audit-request-answered-automatically = Automatic reply to a request
audit-action-added = Action added
audit-action-amended = Action amended
audit-import-applied = Import applied
audit-import-undone = Import undone
audit-comment-added = Comment added
audit-comment-amended = Comment amended
audit-comment-withdrawn = Comment withdrawn
audit-comment-reported = Comment reported
audit-comment-accepted = Held comment let through
audit-comment-hidden = Comment hidden
audit-comment-shown = Hidden comment shown again
audit-comment-kept = Reported comment kept
audit-moderation-rule-set = Rule of moderation set
audit-follow-made = Somebody follows
audit-follow-amended = How somebody follows amended
audit-follow-left = Somebody follows no longer
audit-secret-address-made = Private feed's address made
audit-secret-address-ended = Private feed's address ended
audit-job-retried = Job tried again
audit-jobs-retried = All jobs given up tried again
audit-job-dropped = Job dropped

## Backups

may-administration-read-backups = See which backups stand, and where
may-administration-back-up = Have a backup written, or read through
administration-backups = Backups
administration-backups-why = A backup is the whole forum as it stood at one moment, in one file. It is written while the forum goes on, then read to its end to see whether it is whole. “plenary restore” makes a forum of it again, on either database.
administration-same-disk = These files lie on the same disk as the forum
administration-same-disk-why = They help when somebody makes a mistake, not when the disk or the machine is lost. Whoever operates the machine should copy them elsewhere, and keep them as safe as the forum itself: they hold personal data. Nothing removes them by itself. The settings file and letters that wait are not in them.
administration-folder = Folder
administration-back-up = Back up now
administration-under-way = A backup is being written
administration-backup-failed = The backup that was asked for could not be written
administration-look-again = Look again
administration-standing = Backups that stand
administration-no-backups = No backup stands here yet
administration-no-backups-why = Those that the operator writes elsewhere by command are not listed.
administration-file = File
administration-made = Written
administration-size = Size
administration-checked = Read through
administration-kilobytes = { $n } kB
administration-megabytes = { $n } MB
administration-not-checked = Not read through yet
administration-whole = Whole: { $n } rows, { $at }
administration-broken = Not whole:
administration-check = Read it through
flash-backup-asked = The backup is on its way.
flash-backup-checked = It will be read through.
job-administration-back-up = Write a backup
job-administration-check-backup = Read a backup through
audit-backup-asked = Backup asked for
audit-backup-check-asked = Check of a backup asked for
audit-backup-made = Backup written
audit-backup-checked = Backup read through

## Privacy and terms

may-administration-read-texts = Read what the forum says of privacy and of its terms
may-administration-keep-texts = Amend what the forum says of privacy and of its terms
administration-texts = Privacy and terms
administration-texts-why = Every page leads to these two at its foot, and whoever joins is shown them. Until you amend them they stand in the program's own words and say what it does. Where one language has been amended, readers of a language that has not are shown that one.
administration-language = Language
administration-stands = What stands
administration-own-words = In the program's own words
administration-version = Version { $n }, { $day }
administration-versions = Versions
administration-earlier-version = This is an earlier version; it holds no more.
administration-text-in = This text stands in { $name } alone.
administration-amend-text = Amend
administration-amend-why = What you keep is the next version in this language, with today's date. Earlier ones can still be read.
administration-text = Text
administration-text-help = Markdown: ## before a heading, - before a point, **important**, [words](address).
administration-keep-text = Keep as the next version
administration-read-text = Read what stands
administration-text-missing = A text is needed.
administration-text-too-long = At most 50,000 characters.
flash-text-kept = The text is kept.
audit-privacy-amended = Privacy page amended
audit-terms-amended = Terms amended
administration-privacy-text =
    ## What is kept about you

    Whoever only reads leaves nothing here: no cookie is set that follows you, nothing is loaded from other places, and the server’s own notes name no visitor. Cookies keep you signed in, protect forms, and remember the language and colours you choose.

    Whoever has an account is kept with a name, an e-mail address and what they choose to say of themselves: organisation, country, groups, languages. A password is kept in a form that nobody can read back. Of each browser that is signed in its kind is kept, when it began and when it was last seen.

    What you contribute is kept with your name, your capacity and its date, earlier versions included: assessments, comments, suggestions, priorities, answers. What you follow is kept too.

    A log says who changed what and when. Failed sign-ins are counted for a day, by a code that does not tell your address.

    Whoever is asked for something by mail without an account is kept with the request: name and address.

    ## Who sees it

    Your name and capacity stand beside what you contribute, for everybody who may read it: what is public is read by everybody, and programs can fetch it. Priorities can be secret until they are closed. Your e-mail address is seen by administrators, who also see the log, and by whoever operates the machine that the forum runs on.

    ## For how long

    Your account stays until you erase it. Signed-in browsers are forgotten after 14 days without use, and after 30 days at the latest; that a browser signed in before is known for a year. A letter’s address waits with it until the letter has left. Contributions and the log stay as long as the forum does.

    Backups hold what stood when they were made, until whoever operates the machine removes them.

    ## What you can do

    On [your account page](/account) you correct what is kept, take all of it along, and erase yourself. Then account, name, address and all you said of yourself go at once; what you contributed stays, under “former participant”, since others answered it. Ask the forum’s administrators about anything else.

    Whoever has no account, or cannot sign in, asks the forum’s administrators. They hand over or erase the same, and see what they hand over, drafts and secret priorities included. Of that the date, who asked and how much there was is kept, and nothing of what it was. The role and group for which you spoke stay beside what stays; words that nobody had been shown yet go. An invitation that nobody takes up is no good after 14 days, and a letter that cannot be delivered waits, with its address, until an administrator takes it out of the queue.
administration-terms-text =
    ## Taking part

    You take part under your own name, and for the group that you name with it. Speak for others only where they asked you to.

    Keep to what is discussed. Say what you think of a text or a proposal, not of the person behind it. No advertising, and nothing about others that is not public already.

    ## What becomes of your words

    Nobody edits what you wrote. Corrections, translations and moves stand beside it, each with its author and date. You can amend or withdraw what is yours; what stood before remains in its history.

    What is public can be read, quoted and copied by everybody, and fetched by programs. Views that differ stand side by side; none is averaged away.

    ## Moderation

    Contributions may be held until somebody has looked at them, and hidden with a reason. What moderators do with comments stands in a [log that anybody can read](/moderation-log). [Who may do what](/about/who-may-do-what) is said on a page of its own.

    ## No promise

    The forum is kept with care and without a guarantee. When these terms change, the new ones stand here with their date, and the earlier ones remain to be read.

## Settings

may-administration-read-settings = See how the forum is set
may-administration-keep-settings = Set the hour of the day's mail
administration-settings = Settings
administration-settings-here = What holds at once
administration-settings-here-why = Changed on these pages, and true for everybody from the next page on.
administration-setting = Setting
administration-setting-value = Now
administration-setting-from = Set where
administration-change = Change
administration-set-name-why = It stands on every page and mail.
administration-set-languages-why = Those the pages are offered in; the first is the forum's own.
administration-set-joining-why = Whether anybody can make an account, or only who is invited.
administration-set-hold = Whose contributions are held
administration-set-hold-why = What is held is seen by moderators alone until one of them lets it through.
administration-digest-hour = Hour of the day's mail
administration-digest-hour-help = From this hour on, in UTC, the one mail of the day leaves to whoever follows something and wishes it so.
administration-as-file-says = As the settings file says: { $name }
administration-keep-settings = Keep it
administration-no-hour = There is no such hour.
flash-setting-kept = It holds from now on.
administration-settings-machine = What is set on the machine
administration-settings-machine-why = These are read when the program starts. Whoever operates the machine changes them in the settings file or in the environment, and starts the program anew. Passwords and the like are not shown.
administration-settings-file = Settings file
administration-not-shown = Set, not shown
administration-not-set = Not set
administration-from-default = Nowhere: as the program has it
administration-from-file = Settings file
administration-from-environment = Environment: { $name }
administration-from-command-line = Command line
setting-public-url = What links in mails and feeds begin with, and the origin that forms must come from.
setting-listen = Address and port the forum is served on.
setting-database-url = A PostgreSQL instead of the SQLite file in the data folder.
setting-trusted-proxies = Proxies that are believed about whom they speak for.
setting-mail-from = The address that mail comes from and bounces go to.
setting-mail-reply-to = The mailbox by which letters can be answered by replying.
setting-mail-host = The mail server; without it mails are put into a folder.
setting-mail-port = Its port.
setting-mail-security = How the connection to it is protected.
setting-mail-user = Who signs in to it.
setting-mail-password = With what.
setting-mail-certificate-authority = The authority behind its certificate, beside the public ones.
setting-mail-folder = Where mails are put when there is no mail server.
setting-digest-hour = The hour of the day's mail, unless another is set above.
setting-metrics-listen = A listener of its own for figures about the program.
setting-metrics-token = With what those figures are fetched.
setting-log-format = How the program's notes are written.
setting-log-filter = What of them is written.
audit-digest-hour-set = Hour of the day's mail set

## Kinds of events of the working year

audit-assessment-declined = Held assessment declined
audit-assessment-held = Assessment held
audit-assessment-hidden = Assessment hidden
audit-assessment-kept = Reported assessment kept
audit-assessment-reported = Assessment reported
audit-assessment-shown = Assessment shown again
audit-choosing-amended = Choosing amended
audit-comment-brought = Comment brought by an import
audit-comment-declined = Held comment declined
audit-register-started = Register started from an export

## Jobs of the working year

job-register-request-fell = Tell that a request has fallen
audit-party-exported = What is kept of somebody handed over
audit-invitation-sent-again = Invitation sent again
audit-invitation-withdrawn = Invitation withdrawn
audit-letter-worded = Words of a letter changed
