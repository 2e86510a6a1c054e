### Following: feeds, calendars, mail, what is open now.

following-open-now = Ouvert maintenant
following-what-you-follow = Ce que vous suivez
following-lead = Ce qui arrive à ce que vous suivez vous parvient comme vous le souhaitez : par courriel aussitôt, dans le courriel du jour, ou dans un flux.
following-n = { $n ->
    [one] Vous suivez un élément
   *[other] Vous suivez { $n } éléments
}
following-none = Vous ne suivez encore rien
following-none-why = La page d’une recommandation et la liste du registre, telle que vous l’avez filtrée, ont un bouton pour la suivre.
following-since = Depuis le { $name }
following-is = Suivi · { $name }
following-is-at-once = par courriel aussitôt
following-is-daily = dans le courriel du jour
following-is-feed = dans le flux
following-is-paused = en pause
following-follow = Suivre
following-follow-this = Suivre : { $name }
following-feed = Flux
following-calendar = Calendrier
following-how = Comment voulez-vous en être informé ?
following-how-at-once = Aussitôt
following-how-daily = Chaque jour
following-how-feed = Flux seulement
following-how-at-once-help = Un courriel dès que quelque chose se passe
following-how-daily-help = Toute la journée en un seul courriel ; aucun s’il ne s’est rien passé
following-how-feed-help = Pas de courriel ; regardez quand vous voulez
following-pause = Mettre en pause
following-resume = Reprendre
following-leave = Ne plus suivre
following-unreadable = { $n ->
    [one] Un autre élément que vous suivez ne vous est pas accessible pour le moment. Il ne vous dira rien d’ici là.
   *[other] { $n } autres éléments que vous suivez ne vous sont pas accessibles pour le moment. Ils ne vous diront rien d’ici là.
}
following-secret = Votre flux et votre calendrier privés
following-secret-why = Une adresse secrète donne à votre lecteur de flux et à votre agenda tout ce que vous suivez et pouvez lire, sans connexion. Ne la donnez à personne ; une nouvelle met aussitôt fin à l’ancienne.
following-secret-since = Il y en a une depuis le { $name }.
following-make-secret = Créer une adresse secrète
following-renew-secret = En créer une nouvelle
following-end-secret = Y mettre fin
following-secret-made = Vos adresses secrètes
following-secret-once = Elles ne sont montrées que cette fois. Qui les a lit ce que vous pouvez lire.
following-too-many = Vous suivez autant d’éléments que possible : 200. Cessez d’en suivre un pour en suivre un autre.
following-nothing-there = Ce flux ou ce calendrier n’existe pas, ou n’est pas public. Une adresse secrète a pu prendre fin.
following-open-now-lead = Ce à quoi vous pouvez encore participer, ce qui ferme en premier d’abord.
following-waits-for-you = Vous attend
following-open-to-you = Ouvert
following-nothing-open = Rien n’est ouvert en ce moment
following-nothing-open-why = Quand le forum ouvre quelque chose, cela figure ici. Suivez le registre pour l’apprendre.
following-closes = Clôture : { $name }
following-closes-on = Clôture le { $name }
following-no-end = Ouvert jusqu’à nouvel ordre
following-last-day = Dernier jour aujourd’hui
following-days-left = { $n ->
    [one] Encore { $n } jour
   *[other] Encore { $n } jours
}
following-was-due = À rendre le { $name }
following-days-overdue = { $n ->
    [one] En retard de { $n } jour
   *[other] En retard de { $n } jours
}
following-sign-in-for-yours = Connectez-vous pour voir ce qui vous attend
following-private-calendar = Votre calendrier privé
following-done = Fait : { $name }
flash-followed = Vous suivez désormais cet élément : il figure dans le courriel du jour, sauf si vous avez choisi autre chose.
flash-follow-kept = Votre souhait est enregistré.
flash-follow-left = Vous ne suivez plus cet élément.
flash-secret-ended = L’adresse secrète a pris fin.
may-following-read-feeds = Lire les flux et calendriers publics, et ce qui est ouvert
may-following-read-by-secret = Lire un flux ou un calendrier privé par son adresse secrète
may-following-leave-by-mail = Cesser de suivre par le lien d’un courriel
may-following-read-own = Voir ce que l’on suit
may-following-follow = Suivre un élément
may-following-keep-own = Modifier, mettre en pause et cesser ce que l’on suit
capability-following = Suivi

## Mails

following-mail-one = { $name } : { $what }
following-mail-several = { $n ->
    [one] Du nouveau sur un élément que vous suivez
   *[other] Du nouveau sur { $n } éléments que vous suivez
}
following-mail-line = { $date } : { $what }
following-mail-more = Il s’est passé plus que ce qui tient ici. La page de chaque élément en donne tout l’historique.
following-mail-why = Vous recevez ce courriel car vous suivez cela dans { $name }.
following-mail-leave = Ne plus recevoir ces courriels
following-leave-mails = Ne plus recevoir ces courriels
following-leave-one = Ne plus suivre ce dont parle ce courriel ? Vous n’en entendrez plus parler.
following-leave-all = Ne plus suivre tout ce qui vous est envoyé par courriel ? Ce qui n’est que dans le flux demeure.
following-leave-button = Ne plus suivre
following-left = C’est fait
following-left-one = Vous ne le suivez plus, et aucun courriel n’en viendra.
following-left-all = Vous ne suivez plus rien qui soit envoyé par courriel.
following-leave-no-good = Ce lien n’est pas des nôtres, ou il est trop ancien. Connectez-vous pour changer ce que vous suivez.

## Erasure

erased-follows = Ce qui est suivi

## Letters that a forum can word

letter-following = Nouvelles de ce que l’on suit
letter-given-news = (Ici figure ce qui s’est passé, avec chaque lien.)
