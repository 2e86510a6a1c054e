### Following: feeds, calendars, mail, what is open now.

following-open-now = Open now
following-what-you-follow = What you follow
following-lead = What happens to what you follow comes to you as you wish: by mail at once, in the day’s one mail, or in a feed.
following-n = { $n ->
    [one] You follow one thing
   *[other] You follow { $n } things
}
following-none = You follow nothing yet
following-none-why = On the page of a recommendation, and on the register’s list as you have filtered it, there is a button to follow it.
following-since = Since { $name }
following-is = Following · { $name }
following-is-at-once = by mail at once
following-is-daily = in the day’s mail
following-is-feed = in the feed
following-is-paused = paused
following-follow = Follow
following-follow-this = Follow: { $name }
following-feed = Feed
following-calendar = Calendar
following-how = How do you want to hear of it?
following-how-at-once = At once
following-how-daily = Daily
following-how-feed = Feed only
following-how-at-once-help = A mail as soon as something happens
following-how-daily-help = Everything of a day in one mail; none when nothing happened
following-how-feed-help = No mail; look when you like
following-pause = Pause
following-resume = Go on
following-leave = Leave
following-unreadable = { $n ->
    [one] One more thing that you follow cannot be read by you now. It tells you nothing until it can.
   *[other] { $n } more things that you follow cannot be read by you now. They tell you nothing until they can.
}
following-secret = Your private feed and calendar
following-secret-why = A secret address gives your feed reader and your calendar all that you follow and may read, without signing in. Give it to nobody; a new one ends the old at once.
following-secret-since = There has been one since { $name }.
following-make-secret = Make a secret address
following-renew-secret = Make a new one
following-end-secret = End it
following-secret-made = Your secret addresses
following-secret-once = They are shown this once. Whoever has them reads what you may read.
following-too-many = You follow as many things as one can: 200. Leave one to follow another.
following-nothing-there = There is no such feed or calendar, or it is not public. A secret address may have been ended.
following-open-now-lead = What you can still take part in, what closes first on top.
following-waits-for-you = Waits for you
following-open-to-you = Open
following-nothing-open = Nothing is open just now
following-nothing-open-why = When the forum opens something, it stands here. Follow the register to hear of it.
following-closes = Closes: { $name }
following-closes-on = Closes on { $name }
following-no-end = Open until further notice
following-last-day = Today is the last day
following-days-left = { $n ->
    [one] One day left
   *[other] { $n } days left
}
following-was-due = Was due on { $name }
following-days-overdue = { $n ->
    [one] Overdue by one day
   *[other] Overdue by { $n } days
}
following-sign-in-for-yours = Sign in to see what waits for you
following-private-calendar = Your private calendar
following-done = Done: { $name }
flash-followed = You follow it now: it comes in the day’s mail unless you chose otherwise.
flash-follow-kept = Your wish was kept.
flash-follow-left = You follow it no longer.
flash-secret-ended = The secret address has ended.
may-following-read-feeds = Read public feeds and calendars, and what is open now
may-following-read-by-secret = Read a private feed or calendar by its secret address
may-following-leave-by-mail = Leave by the link in a mail
may-following-read-own = See what one follows
may-following-follow = Follow something
may-following-keep-own = Change, pause and leave what one follows
capability-following = Following

## Mails

following-mail-one = { $name }: { $what }
following-mail-several = { $n ->
    [one] News of one thing you follow
   *[other] News of { $n } things you follow
}
following-mail-line = { $date }: { $what }
following-mail-more = More happened than fits here. The page of each thing has its whole history.
following-mail-why = You get this mail since you follow this in { $name }.
following-mail-leave = No more such mails
following-leave-mails = Leave these mails
following-leave-one = Leave what this mail told you of? You will hear no more of it.
following-leave-all = Leave everything you are mailed about? What you have in the feed alone stays.
following-leave-button = Leave
following-left = You have left
following-left-one = You follow it no longer, and no mail of it will come.
following-left-all = You follow nothing any more that is told by mail.
following-leave-no-good = This link to leave is not one of ours, or it is too old. Sign in to change what you follow.

## Erasure

erased-follows = What they follow

## Letters that a forum can word

letter-following = News of what somebody follows
letter-given-news = (Here stands what happened, each with its link.)
