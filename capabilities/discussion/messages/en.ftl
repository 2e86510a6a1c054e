### Words of discussions: comments on any record, moderation, and its log.

## What people may do

may-discussion-read = Read what is said about a record
may-discussion-comment = Comment and answer in one's own name
may-discussion-amend = Amend or withdraw a comment
may-discussion-report = Report a comment to the moderators
may-discussion-moderate = Let held comments through, hide and show comments
may-discussion-keep-rule = Say whose contributions are held until somebody has looked at them

## Reading

discussion = Discussion
discussion-of = Discussion: { $name }
discussion-what-is-discussed = What is discussed
discussion-threads = Threads
discussion-empty = Nobody has said anything yet.
discussion-empty-why = What is said here stands under its author's name, for everybody who may read what it is about.
discussion-n-comments = { $n ->
    [0] No comments yet
    [one] One comment
   *[other] { $n } comments
}
discussion-n-answers = { $n ->
    [one] One answer
   *[other] { $n } answers
}
discussion-more-answers = { $n ->
    [one] One more answer
   *[other] { $n } more answers
}
discussion-show-all = Show all { $n } comments
discussion-on-its-page = The discussion on its own page
discussion-all-threads = All threads
discussion-page = Page { $n } of { $of }
discussion-say = Comment
discussion-answer = Answer
discussion-quote = Quote
discussion-amend = Amend
discussion-report = Report
discussion-moderate = Moderate
discussion-answers = Answers { $name }
discussion-mentions = Mentions
discussion-amended = Amended
discussion-former-participant = Former participant
discussion-quote-of-record = The record's own words
discussion-sign-in-first = Sign in to take part: what you say stands under your name.
discussion-members-sign-in = In this phase only those who work on it comment. If you are one of them, sign in.
discussion-members-comment = In this phase only those who work on it comment.
discussion-held = Held: nobody but you and the moderators sees this until one of them has looked at it.
discussion-amendment-held = New words of its author wait for a moderator; the former stand until then.
discussion-amendment-declined = New words of its author were not let through; the former stand.
discussion-hidden = Moderators have hidden these words.
discussion-hidden-from-others = Hidden: nobody but the author and the moderators sees these words.
discussion-reason = Reason:
discussion-withdrawn = Withdrawn by its author, { $name }.
discussion-said-before = Said on { $name }
discussion-said-on = { $name }: { $n }
discussion-merged = Said on what was merged into this
discussion-comments = Comments
discussion-comment-on = Comment on { $name }
discussion-told = { $name } commented: “{ $words }”

## Versions

discussion-history-of = Versions of a comment by { $name }
discussion-version-in-force = As it stands
discussion-version = Version { $n }
discussion-what-changed = What changed

## Taking part

discussion-new-title = Your comment
discussion-answer-title = Your answer
discussion-new-lead = It stands under your name and capacity. You can amend or withdraw it; earlier versions stay readable.
discussion-will-be-held = A moderator looks at it before others see it.
discussion-public-later = It is not public yet. Once it is opened to everybody, everybody reads this too.
discussion-you-answer = You answer
discussion-words = Your words
discussion-words-help = Emphasis, lists and links in Markdown. Write @ and a name to mention somebody.
discussion-quote-a-passage = Quote a passage
discussion-passage = Passage
discussion-passage-help = Word for word from the comment you answer; leave out what you do not need.
discussion-passage-of-record-help = Word for word from what is discussed.
discussion-part = Where it stands
discussion-part-help = For example: paragraph 3.
discussion-speak-as = You speak as
discussion-speak-as-help = Shown with your comment.
discussion-tell = Tell somebody
discussion-tell-whom = Whom to tell
# The number is in the code.
discussion-tell-help = { $n ->
    [one] Whoever is mentioned and may read this gets a letter; one at most.
   *[other] Whoever is mentioned and may read this gets a letter; { $n } at most are told.
}
discussion-send = Send
discussion-back = Back without sending
discussion-amend-title = Amend your comment
discussion-amend-lead = Your earlier words stay readable as an earlier version.
discussion-amend-button = Keep this version
discussion-withdraw = Withdraw it
discussion-withdraw-why = Nobody will read your words any more, in this version or an earlier one. That a comment of yours stood here, and when, stays.
discussion-withdraw-button = Withdraw the comment
discussion-stands-now = Stands now
discussion-you-typed = You typed
discussion-text-missing = Say something.
discussion-text-too-long = This is longer than the 20,000 characters a comment may have.
discussion-quote-missing = Say which passage you quote, or quote none.
discussion-quote-too-long = This is longer than the 2,000 characters a quotation may have.
discussion-quote-differs = The comment does not say this. A quotation is word for word.
discussion-line-too-long = At most 1,000 characters, please.
discussion-language-unknown = This is no language we know.
discussion-reply-gone = What you answer cannot be answered any more; it may have been withdrawn or hidden.
discussion-sent-twice = This form was sent before, and what it brought stands.
discussion-sent-twice-other = This form was sent before with other words, and those stand. If this is another comment, send it now.
discussion-too-fast = This is faster than a discussion goes. Wait a little and send it again.
discussion-go-on-at = This is faster than a discussion goes. You can send it from { $name } UTC on; your words are still here.
discussion-stands-otherwise = Somebody was quicker: the comment stands in another way by now.
discussion-signed-out = You are signed out. Sign in, then send your words again.
discussion-closed-meanwhile = The phase was changed while you were writing, and you cannot comment here now. Your words are still here; keep a copy.
flash-comment-added = Your comment stands.
flash-comment-held = Your comment waits for a moderator. Until then only you and the moderators see it.
flash-comment-amended = Your new version stands.
flash-amendment-held = Your new words wait for a moderator. Until then the former stand.
flash-comment-withdrawn = Your comment is withdrawn.
flash-comment-reported = The moderators have been told. Thank you.
flash-moderated = Done, and written into the log.
flash-rule-kept = The rule holds from now on.

## Letters

discussion-letter-subject = { $name } mentions you: { $title }
discussion-letter-opening = { $name } mentions you in a comment on “{ $title }”:
discussion-letter-button = Read it where it stands
discussion-letter-reply = Answer this mail, and your answer stands there under your name.

## Moderation

discussion-report-title = Report a comment
discussion-report-lead = Moderators look at it. Nobody else learns that you reported it.
discussion-reason-missing = Say why.
discussion-moderate-title = Moderate a comment
discussion-amendment-wanted = Its author wants it to say
discussion-amendment = Amended words
discussion-queue = Moderation
discussion-queue-lead = What waits until somebody has looked at it, the longest waiting first.
discussion-queue-empty = Nothing waits
discussion-queue-empty-why = What is held or reported appears here.
discussion-waits-held = Held
discussion-waits-reported = { $n ->
    [one] Reported by one reader
   *[other] Reported by { $n } readers
}
discussion-log = Moderation log
discussion-log-lead = What moderators did, when and why. The words themselves are not here.
discussion-log-empty = Nothing was moderated
discussion-log-empty-why = When a comment is held and let through, hidden or shown again, it says so here.
discussion-administration = Moderation rule
discussion-hold = Contributions from outside are held until a moderator has looked at them
discussion-hold-why = In the public phase everybody with an account can take part. Those who work in a group of the forum are never held.
discussion-hold-never = Never: what is said stands at once
discussion-hold-first-time = From people of whom nothing stands here yet
discussion-hold-always = Always
discussion-hold-missing = Choose one of the three.
discussion-hold-button = Keep the rule

carried-comments = Comments
discussion-carried-wrong = Comment { $name } does not hold, so none of the file is believed.
## Erasure

erased-comments-unread = Comments that others do not read: held, or taken back
erased-reports = Reports to moderators
erased-comments = Comments

## Letters that a forum can word

letter-mention = Somebody mentions you
letter-given-comment = (Here stand the words of the comment.)
