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

## Import

## Administration
