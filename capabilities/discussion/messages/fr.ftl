### Mots des discussions : commentaires sur toute fiche, modération et son journal.

## Ce que chacun peut faire

may-discussion-read = Lire ce qui se dit d’une fiche
may-discussion-comment = Commenter et répondre en son nom
may-discussion-amend = Modifier ou retirer un commentaire
may-discussion-report = Signaler un commentaire aux modérateurs
may-discussion-moderate = Laisser passer les commentaires retenus, masquer et montrer des commentaires
may-discussion-keep-rule = Dire de qui les contributions sont retenues jusqu’à ce que quelqu’un les ait vues

## Lire

discussion = Discussion
discussion-of = Discussion : { $name }
discussion-what-is-discussed = Ce dont on discute
discussion-threads = Fils
discussion-empty = Personne n’a encore rien dit.
discussion-empty-why = Ce qui se dit ici figure sous le nom de son auteur, pour tous ceux qui peuvent lire ce dont il s’agit.
discussion-n-comments = { $n ->
    [0] Aucun commentaire pour l’instant
    [one] Un commentaire
   *[other] { $n } commentaires
}
discussion-n-answers = { $n ->
    [one] Une réponse
   *[other] { $n } réponses
}
discussion-more-answers = { $n ->
    [one] Encore une réponse
   *[other] Encore { $n } réponses
}
discussion-show-all = Montrer les { $n } commentaires
discussion-on-its-page = La discussion sur sa propre page
discussion-all-threads = Tous les fils
discussion-page = Page { $n } sur { $of }
discussion-say = Commenter
discussion-answer = Répondre
discussion-quote = Citer
discussion-amend = Modifier
discussion-report = Signaler
discussion-moderate = Modérer
discussion-answers = Répond à { $name }
discussion-mentions = Mentionne
discussion-amended = Modifié
discussion-former-participant = Ancien participant
discussion-quote-of-record = Les mots mêmes de la fiche
discussion-sign-in-first = Connectez-vous pour participer : ce que vous dites figure sous votre nom.
discussion-members-sign-in = À cette phase, seuls ceux qui y travaillent commentent. Si vous en êtes, connectez-vous.
discussion-members-comment = À cette phase, seuls ceux qui y travaillent commentent.
discussion-held = Retenu : personne d’autre que vous et les modérateurs ne le voit tant que l’un d’eux ne l’a pas vu.
discussion-amendment-held = De nouveaux mots de son auteur attendent un modérateur ; d’ici là, les anciens restent.
discussion-amendment-declined = De nouveaux mots de son auteur n’ont pas été acceptés ; les anciens restent.
discussion-hidden = Les modérateurs ont masqué ces mots.
discussion-hidden-from-others = Masqué : seuls l’auteur et les modérateurs voient ces mots.
discussion-reason = Motif :
discussion-withdrawn = Retiré par son auteur, { $name }.
discussion-said-before = Dit sur { $name }
discussion-said-on = { $name } : { $n }
discussion-merged = Dit sur ce qui a été fusionné ici
discussion-comments = Commentaires
discussion-comment-on = Commentaire sur { $name }
discussion-told = { $name } a commenté : « { $words } »

## Versions

discussion-history-of = Versions d’un commentaire de { $name }
discussion-version-in-force = Tel qu’il est
discussion-version = Version { $n }
discussion-what-changed = Ce qui a changé

## Participer

discussion-new-title = Votre commentaire
discussion-answer-title = Votre réponse
discussion-new-lead = Il figure sous votre nom et votre qualité. Vous pouvez le modifier ou le retirer ; les versions antérieures restent lisibles.
discussion-will-be-held = Un modérateur le voit avant les autres.
discussion-public-later = Ce n’est pas encore public. Une fois ouvert à tous, ceci sera lu par tous également.
discussion-you-answer = Vous répondez à
discussion-words = Vos mots
discussion-words-help = Accentuation, listes et liens en Markdown. Écrivez @ et un nom pour mentionner quelqu’un.
discussion-quote-a-passage = Citer un passage
discussion-passage = Passage
discussion-passage-help = Mot pour mot, du commentaire auquel vous répondez ; laissez ce dont vous n’avez pas besoin.
discussion-passage-of-record-help = Mot pour mot, de ce dont on discute.
discussion-part = Où cela se trouve
discussion-part-help = Par exemple : paragraphe 3.
discussion-speak-as = Vous parlez en tant que
discussion-speak-as-help = Montré avec votre commentaire.
discussion-tell = Prévenir quelqu’un
discussion-tell-whom = Qui prévenir
# Le nombre est dans le code.
discussion-tell-help = { $n ->
    [one] Qui est mentionné et peut lire ceci reçoit une lettre ; une personne au plus.
   *[other] Qui est mentionné et peut lire ceci reçoit une lettre ; { $n } personnes au plus sont prévenues.
}
discussion-send = Envoyer
discussion-back = Revenir sans envoyer
discussion-amend-title = Modifier votre commentaire
discussion-amend-lead = Vos mots antérieurs restent lisibles comme version antérieure.
discussion-amend-button = Garder cette version
discussion-withdraw = Le retirer
discussion-withdraw-why = Personne ne lira plus vos mots, dans cette version ni dans une autre. Il restera qu’un commentaire de vous se trouvait ici, et quand.
discussion-withdraw-button = Retirer le commentaire
discussion-stands-now = Ce qui est écrit maintenant
discussion-you-typed = Ce que vous avez saisi
discussion-text-missing = Dites quelque chose.
discussion-text-too-long = C’est plus que les 20 000 caractères d’un commentaire.
discussion-quote-missing = Dites quel passage vous citez, ou n’en citez aucun.
discussion-quote-too-long = C’est plus que les 2 000 caractères d’une citation.
discussion-quote-differs = Le commentaire ne dit pas cela. Une citation est mot pour mot.
discussion-line-too-long = 1 000 caractères au plus.
discussion-language-unknown = Nous ne connaissons pas cette langue.
discussion-reply-gone = On ne peut plus répondre à cela ; il se peut que ce soit retiré ou masqué.
discussion-sent-twice = Ce formulaire a déjà été envoyé, et ce qu’il a apporté est là.
discussion-sent-twice-other = Ce formulaire a déjà été envoyé avec d’autres mots, qui sont là. Si ceci est un autre commentaire, envoyez-le maintenant.
discussion-too-fast = C’est plus rapide qu’une discussion. Attendez un peu et renvoyez.
discussion-go-on-at = C’est plus rapide qu’une discussion. Vous pourrez l’envoyer à partir de { $name } UTC ; vos mots sont toujours là.
discussion-stands-otherwise = Quelqu’un a été plus rapide : l’état du commentaire a changé.
discussion-signed-out = Vous êtes déconnecté. Connectez-vous, puis renvoyez vos mots.
discussion-closed-meanwhile = La phase a changé pendant que vous écriviez, et vous ne pouvez pas commenter ici maintenant. Vos mots sont toujours là ; gardez-en une copie.
flash-comment-added = Votre commentaire est là.
flash-comment-held = Votre commentaire attend un modérateur. D’ici là, seuls vous et les modérateurs le voyez.
flash-comment-amended = Votre nouvelle version est là.
flash-amendment-held = Vos nouveaux mots attendent un modérateur. D’ici là, les anciens restent.
flash-comment-withdrawn = Votre commentaire est retiré.
flash-comment-reported = Les modérateurs sont prévenus. Merci.
flash-moderated = C’est fait, et inscrit au journal.
flash-rule-kept = La règle vaut désormais.

## Lettres

discussion-letter-subject = { $name } vous mentionne : { $title }
discussion-letter-opening = { $name } vous mentionne dans un commentaire sur « { $title } » :
discussion-letter-button = Le lire à sa place
discussion-letter-reply = Répondez à ce courriel, et votre réponse y figure sous votre nom.

## Modération

discussion-report-title = Signaler un commentaire
discussion-report-lead = Des modérateurs le regardent. Personne d’autre n’apprend que vous l’avez signalé.
discussion-reason-missing = Dites pourquoi.
discussion-moderate-title = Modérer un commentaire
discussion-amendment-wanted = Son auteur veut qu’il dise
discussion-amendment = Mots modifiés
discussion-queue = Modération
discussion-queue-lead = Ce qui attend que quelqu’un l’ait vu, le plus ancien d’abord.
discussion-queue-empty = Rien n’attend
discussion-queue-empty-why = Ce qui est retenu ou signalé apparaît ici.
discussion-waits-held = Retenu
discussion-waits-reported = { $n ->
    [one] Signalé par un lecteur
   *[other] Signalé par { $n } lecteurs
}
discussion-log = Journal de modération
discussion-log-lead = Ce que les modérateurs ont fait, quand et pourquoi. Les mots eux-mêmes n’y sont pas.
discussion-log-empty = Rien n’a été modéré
discussion-log-empty-why = Quand un commentaire est retenu et passe, est masqué ou montré de nouveau, c’est dit ici.
discussion-administration = Règle de modération
discussion-hold = Les contributions de l’extérieur sont retenues jusqu’à ce qu’un modérateur les ait vues
discussion-hold-why = À la phase publique, tous ceux qui ont un compte peuvent participer. Ceux qui travaillent dans un groupe du forum ne sont jamais retenus.
discussion-hold-never = Jamais : ce qui est dit est là aussitôt
discussion-hold-first-time = De ceux dont rien ne figure encore ici
discussion-hold-always = Toujours
discussion-hold-missing = Choisissez l’une des trois.
discussion-hold-button = Garder la règle

carried-comments = Commentaires
discussion-carried-wrong = Le commentaire { $name } ne tient pas ; rien du fichier n’est donc cru.
## Erasure

erased-comments-unread = Commentaires que les autres ne lisent pas : retenus ou retirés
erased-reports = Signalements aux modérateurs
erased-comments = Commentaires

## Letters that a forum can word

letter-mention = Quelqu’un vous mentionne
letter-given-comment = (Ici figure le commentaire.)
