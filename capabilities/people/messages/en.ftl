### Words of people: signing in, one's own account, administration, who may do what.

## Signing in

people-email = E-mail address
people-password = Password
people-password-or-link = Leave it empty if you have none or do not remember it, and have a link mailed to you.
people-mail-me-a-link = Mail me a link instead
people-no-account-yet = No account yet?
people-by-invitation = This forum takes people by invitation. Its administrators can send you one.
people-have-account = I have an account already
people-look-for-mail = Look for a mail from us
people-sign-in-sent = If somebody has an account with this address, a link to sign in is on its way there. It works once, within half an hour.
people-join-sent = A mail is on its way to the address you gave. Follow the link in it to go on; it works once, within a day.
people-mail-may-take = It can take a minute or two. If nothing comes, look among unwanted mail, and check the address for a slip.
people-back-to-sign-in = Back to signing in
people-sign-in-as = You are about to sign in as { $name }.
people-sign-in-failed = Address and password do not belong together. Try again, or have a link mailed to you.
people-too-many-tries = Too many tries in a short time. A link by mail still works.
people-too-many-tries-wait = { $n ->
    [one] Too many tries. The next one is listened to in one second; a link by mail works at once.
   *[other] Too many tries. The next one is listened to in { $n } seconds; a link by mail works at once.
}
people-too-many-links-wait = { $n ->
    [one] Many mails were asked for already. Try again in one second, and look for those that came.
   *[other] Many mails were asked for already. Try again in { $n } seconds, and look for those that came.
}
people-busy = Many people are signing in at this moment. Try again in a few seconds.
people-link-spent = This link has been used, or it is too old, or a newer one took its place. Ask for another.
people-already-set-up = This forum is set up already. Sign in with an account.

## Joining, invitations, set-up

people-join = Make an account
people-join-lead = With an account you take part in { $name } under your name.
people-join-button = Send me the mail
people-join-terms = By going on you take part as these pages say; the first tells what is kept about you, and who sees it.
people-welcome = Welcome
people-welcome-lead = You are about to join { $forum } as { $email }.
people-welcome-button = Make my account
people-set-up = Set the forum up
people-set-up-lead = You become its first administrator. Everything here can be changed later.
people-set-up-button = Set the forum up
people-name = Name
people-name-help = As others are to see it.
people-email-help = Links to sign in are sent there. Nobody but administrators sees it.
people-new-password = New password
people-new-password-help = At least 12 characters. Several words in a row are good; symbols are not needed.
people-new-password-optional-help = At least 12 characters, or leave it empty and sign in by mailed links.

## What can be wrong with a form

people-email-malformed = This is no e-mail address
people-name-missing = A name is needed
people-line-too-long = At most 200 characters, please
people-line-control = This holds characters that cannot be shown
people-password-too-short = A password needs at least 12 characters
people-password-too-long = A password has at most 256 characters
people-password-guessable = This password is too close to a name or the address; take something nobody knows of you
people-password-common = This password is among the first that anybody would try
people-password-wrong = This is not the password you have now
people-unknown-stakeholder-group = There is no such stakeholder group here
people-unknown-region = There is no such regional group here
people-unknown-group = There is no such group here
people-unknown-role = There is no such role
people-unknown-kind = There is no such kind of group
people-language-unknown = Write language tags with commas between: en, fr, zh-Hans
people-language-missing = At least one language is needed
people-key-missing = A key is needed: letters or digits that stand in addresses
people-date-malformed = Write a year, a month or a day: 2026, 2026-03 or 2026-03-21
people-term-backwards = A role cannot end before it begins
people-cycle-backwards = A cycle cannot end before it begins
people-themes-too-long = At most 50 themes of at most 200 characters
people-forum-name-too-long = A forum's name has at most 100 characters
people-term-in-use = “{ $name }” cannot go: people belong to it.
people-term-repeats = A key stands twice
people-term-malformed = A line is no group: write a key, a bar and a name
people-terms-missing = At least one is needed
people-token-days = A token is good for at most 730 days
people-has-account = Somebody has an account with this address already
people-already-there = There is one with this key already
people-last-administrator = A forum needs an administrator on every day to come. Give somebody else the role without an end first.
people-type-your-address = Type the address of your account

## Account

people-profile = Profile
people-profile-why = Your name and stakeholder group stand beside what you contribute.
people-affiliation = Organisation
people-affiliation-help = Where you work, study or volunteer.
people-stakeholder-group = Stakeholder group
people-stakeholder-group-help = The one you speak for here. It stands beside your contributions from now on; earlier ones keep theirs.
people-region = Regional group
people-country = Country
people-languages = Languages
people-languages-help = Those you read, the best first: en, fr. Pages come in the first one the forum has.
people-none = None
people-keep-profile = Keep the profile
people-roles = Roles
people-group = Group
people-role = Role
people-dates = From when to when
people-password-set = You can sign in by password or by a mailed link.
people-password-forgotten = You came by a mailed link. For half an hour from then on you can set a new password without the old one.
people-password-not-set = You sign in by mailed links. With a password you need no mail.
people-password-now = Password you have now
people-keep-password = Keep the new password
people-sessions = Where you are signed in
people-device = Browser
people-unknown-device = A browser that does not say which
people-this-browser = this one
people-signed-in-on = Signed in
people-last-seen = Last seen
people-end-other-sessions = Sign out everywhere else
people-tokens = Tokens for programs
people-tokens-why = A token lets a program speak for you. Give each program its own, and revoke it when the program no longer needs it.
people-token-name = What it is for
people-token-name-help = For you to know it again.
people-token-unnamed = Without a name
people-scope = What it may do
people-scope-read = Read
people-scope-write = Read and write
people-state = State
people-last-used = Last used
people-never = Never
people-token-good-until = Good until { $name }
people-token-expired = Expired on { $name }
people-token-revoked = Revoked on { $name }
people-revoke = Revoke
people-token-days-label = How long it is good
people-make-token = Make a token
people-days = { $n ->
    [one] One day
   *[other] { $n } days
}
people-new-token = Your new token
people-new-token-why = It is shown this once. Whoever has it can act in your name, so keep it like a password.
people-your-data = Your data
people-your-data-why = Take along all that is kept about you, or have it erased.
people-export = Download my data
people-erase = Erase me
people-erase-lead = This cannot be undone.
people-erase-what-goes = Your account, name, organisation, country, sessions and tokens go at once. Nobody can give them back.
people-erase-what-stays = What you contributed stays, under the words "former participant", since others answered it.
people-type-to-erase = Type { $name } to say that you mean it.
people-erase-for-good = Erase me for good
people-keep-account = Keep my account
people-former-participant = former participant
flash-profile-kept = Your profile was kept.
flash-password-kept = Your new password was kept. Other browsers were signed out.
flash-sessions-ended = You are signed in on this browser alone.
flash-token-revoked = The token was revoked.

## Administration

people-administration = Administration
people-forum = Forum
people-people = People
people-groups = Groups
people-cycles = Cycles
people-forum-name = Name of the forum
people-forum-name-help = It stands on every page and mail.
people-forum-languages = Languages
people-forum-languages-help = Those the forum speaks, its own first: en, fr, ar. Pages come in Arabic, Chinese, English, French, Russian and Spanish.
people-joining = Who may join
people-joining-by-invitation = People who were invited
people-joining-by-invitation-why = Administrators send invitations.
people-joining-open = Anybody
people-joining-open-why = Whoever confirms an e-mail address has an account.
people-keep-forum = Keep this
people-stakeholder-groups = Stakeholder groups
people-regional-groups = Regional groups
people-terms = One a line
people-terms-help = A key, a bar and the name; then, if there are any, other names with bars between: weog | Western European and Others Group | WEOG
people-keep-terms = Keep the list
people-n-accounts = { $n ->
    [one] One account
   *[other] { $n } accounts
}
people-last-signed-in = Last signed in
people-invitations = Invitations nobody has accepted yet
people-good-until = Good until
people-withdraw = Withdraw
people-invite = Invite somebody
people-invite-why = A mail goes out with a link that makes the account. It works once, within 14 days; inviting again makes a new one.
people-send-invitation = Send the invitation
people-source = Known from
people-not-now = not now
people-amend-dates = Change the dates
people-keep-dates = Keep the dates
people-from-date = From
people-to-date = Until
people-date-help = A year, a month or a day, as far as it is known: 2026, 2026-03 or 2026-03-21.
people-to-help = Empty: it has not ended.
people-from-until = { $from } to { $until }
people-from = since { $name }
people-until = until { $name }
people-dates-unknown = dates not known
people-give-role = Give a role
people-called = Name
people-key = Key
people-key-help = Stands in addresses, for good. Empty: made from the name.
people-kind = Kind
people-description = Description
people-members-now = Members now
people-members = Members
people-no-members = Nobody is in this group yet.
people-members-how = Roles are given on each person's page.
people-add-group = Add a group
people-amend-group = Name and kind
people-keep-group = Keep the group
people-cycle = Cycle
people-no-cycles = No cycle stands here yet. A cycle is one round of the forum's work, such as one yearly meeting with all that leads up to it.
people-cycle-key-help = Stands in addresses, for good: 2026
people-begins = Begins
people-ends = Ends
people-host = Host
people-theme = Overarching theme
people-themes = Themes
people-themes-help = One a line.
people-add-cycle = Add a cycle
people-keep-cycle = Keep the cycle
people-group-kind-forum = Forum
people-group-kind-working-group = Working group
people-group-kind-advisory-group = Advisory group
people-group-kind-secretariat = Secretariat
people-group-kind-best-practice-forum = Best practice forum
people-group-kind-dynamic-coalition = Dynamic coalition
people-group-kind-policy-network = Policy network
people-group-kind-national-regional-forum = National or regional forum
people-group-kind-stakeholder-community = Stakeholder community
people-group-kind-other = Other
people-role-administrator = Administrator
people-role-coordinator = Coordinator
people-role-chair = Chair
people-role-secretariat = Secretariat
people-role-member = Member
people-role-observer = Observer
flash-kept = Your changes were kept.
flash-invited = The invitation is on its way.
flash-withdrawn = The invitation was withdrawn.

## Who may do what

people-who-lead = This page is drawn from the rules that the forum itself goes by. What is not listed here, nobody may do.
people-who-is-who = Who is who
people-who-each-may-more = Each may also do what those above may. A role counts between its dates and not a day longer.
people-who-what = What
people-who-who = Who
people-who-phases = In a phase
people-who-owner-too = and whoever it belongs to
who-everyone = Everyone
who-everyone-why = Anybody who opens a page, signed in or not.
who-signed-in = Signed in
who-signed-in-why = Anybody with an account here.
who-member = Member
who-member-why = Whoever has a role, other than observer, in the group that keeps the thing in question, or in the forum.
who-advisory = Member of its groups
who-advisory-why = Whoever has a role, other than observer, in its advisory group or in the group that keeps it, and whoever coordinates for the forum. Where no advisory group is named, those of the group that keeps it alone.
who-keeper = Member of its group
who-keeper-why = Whoever has a role, other than observer, in the group that keeps it, and whoever coordinates for the forum. As long as no group keeps it, every member.
who-coordinator = Coordinator
who-coordinator-why = Coordinators, chairs and the secretariat of the group that keeps it, or of the forum. As long as no group keeps it, those of any group.
who-administrator = Administrator
who-administrator-why = Administrators of the forum.
who-operator = Operator
who-operator-why = Whoever runs the machine the forum is on. Nobody else, unless it belongs to them.
who-owner = Whoever it belongs to, and nobody else
capability-people = People
may-people-read-groups = Read the names of groups and cycles
may-people-sign-in = Sign in and out
may-people-join = Make an account, where the forum is open, or accept an invitation
may-people-read-oneself = Read whom a token speaks for
may-people-open-own-account = Open the page of one's own account
may-people-keep-own-account = Change an account's profile, password, sessions and tokens; export it; erase it
may-people-read-people = Read the list of people with their addresses
may-people-invite = Invite people
may-people-keep-memberships = Give roles and change their dates
may-people-keep-groups = Add and change groups
may-people-keep-cycles = Add and change cycles
may-people-keep-forum = Change the forum's name, languages, stakeholder groups and regional groups

## Mails

people-mail-sign-in-subject = Your link to sign in to { $forum }
people-mail-sign-in-opening = Follow this link to sign in to { $forum }. It works once, within { $minutes } minutes.
people-mail-sign-in-button = Sign in
people-mail-sign-in-closing = If you did not ask for it, do nothing: without the link nobody gets in.
people-mail-join-subject = Confirm your address for { $forum }
people-mail-join-opening = Follow this link to make your account at { $forum }. It works once, within a day.
people-mail-join-button = Make my account
people-mail-join-closing = If you did not ask for it, do nothing: no account is made.
people-mail-invitation-subject = You are invited to { $forum }
people-mail-invitation-opening = You are invited to take part in { $forum }. Follow this link to make your account. It works once, within { $days } days.
people-mail-invitation-button = Accept the invitation
people-mail-invitation-closing = If you do not want to take part, do nothing.
people-capacity-not-held = You do not hold this role now.
people-myself = Myself
people-myself-of = Myself ({ $name })
