### Words of the start page and of the pages about the interface for programs.

## Start page

front-lead = What this forum was told to do, what became of it, and who says so.
front-open = Everything here can be read without an account.
front-demonstration = A demonstration
front-can = What you can do
front-can-read = Read the register, filter it, print it, take it with you
front-can-assess = Sign in to say how far a recommendation has come
front-can-know = See who may do what
front-can-program = Read and write by a program of your own
may-forum-read-pages = Read the start page and the pages about this forum

## Problems

problem-page-lead = A program that asked this forum for something is led here by the answer it got.
problem-status = HTTP status { $name }
problem-what-to-do = What to do
problem-malformed = The request was not understood as it was sent. Correct it before you send it again.
problem-sign-in-needed = The request needs a bearer token that is still good. Make one in your account.
problem-not-allowed = The token's owner has no role that allows this, or the token is good for reading alone.
problem-not-found = Nothing stands at this address, or you may not know of it.
problem-method-not-allowed = This address takes other methods; the description of the interface says which.
problem-conflict = It stands already, or somebody was quicker. Read it again, then decide.
problem-stale = If-Match named an older version. Read the record again and send your change on top of it.
problem-too-large = The body is larger than is taken here. Send less at a time.
problem-unsupported-media = The body is of a kind that is not read here. Send application/json.
problem-unacceptable = The body was understood and is not acceptable; errors names each field and why.
problem-version-needed = Send If-Match with the ETag that you read.
problem-too-many-requests = Wait as long as Retry-After says, then go on more slowly.
problem-internal = The fault is ours. Nothing was half-written. Report it with the instance that the answer names.
problem-unavailable = The forum cannot answer now. The same request may be sent again after Retry-After seconds.
problem-no-space = The disk is full. Nothing was written; the forum's operator has to make room.

## Interface for programs

interface-title = For programs
interface-lead = Everything that pages show can be read by a program, and most of it written. Reading what is public needs no account.
interface-description = The whole description, OpenAPI 3.1
interface-how = How it answers
interface-lists = Lists answer data, next and total; pass next as cursor for the next page. One object stands alone.
interface-tokens = Changes need a bearer token, made in your account or at the command line.
interface-versions = GET answers an ETag; send it as If-Match with a change, and a change made meanwhile is not overwritten.
interface-problems = Errors are problems after RFC 9457, each with a type that leads to a page like this one.
interface-calls = Calls
interface-call = Call
interface-what = What it does
interface-takes = Parameters
interface-who = Who may

mail-refused-subject = { $name }: your mail could not be taken
mail-refused-opening = Nothing came of your mail “{ $name }”.
mail-refused-closing = Nothing else was done. You can answer by the link in the letter that you were sent.
mail-too-late = The address that you answered to is no longer good: too much time has passed, or the matter is settled.
mail-other-sender = The letter was sent to another address than the one you wrote from. Answer from the address it came to.
mail-too-large = The mail is larger than 40 MB. Answer in words, without what is attached.
mail-unreadable = The mail cannot be read. Answer as plain text.
mail-says-nothing = No new words were found in it beside what it quotes.
