### Mots des personnes : connexion, compte, qui peut faire quoi, courriels.

## Signing in

people-email = Adresse électronique
people-password = Mot de passe
people-password-or-link = Laissez vide si vous n’en avez pas ou l’avez oublié, et faites-vous envoyer un lien.
people-mail-me-a-link = M’envoyer plutôt un lien
people-no-account-yet = Pas encore de compte ?
people-by-invitation = On entre dans ce forum sur invitation. Ses administrateurs peuvent vous en envoyer une.
people-have-account = J’ai déjà un compte
people-look-for-mail = Consultez votre messagerie
people-sign-in-sent = Si quelqu’un a un compte avec cette adresse, un lien de connexion lui est envoyé. Il sert une seule fois, pendant une demi-heure.
people-join-sent = Un courriel part à l’adresse que vous avez donnée. Suivez le lien qu’il contient ; il sert une seule fois, pendant une journée.
people-mail-may-take = Cela peut prendre une minute ou deux. Si rien ne vient, cherchez parmi les indésirables et vérifiez l’adresse.
people-back-to-sign-in = Retour à la connexion
people-sign-in-as = Vous allez vous connecter en tant que { $name }.
people-sign-in-failed = L’adresse et le mot de passe ne correspondent pas. Réessayez, ou faites-vous envoyer un lien.
people-too-many-tries = Trop de tentatives en peu de temps. Un lien par courriel fonctionne toujours.
people-too-many-tries-wait = { $n ->
    [one] Trop de tentatives. La prochaine sera acceptée dans { $n } seconde ; un lien par courriel fonctionne tout de suite.
   *[other] Trop de tentatives. La prochaine sera acceptée dans { $n } secondes ; un lien par courriel fonctionne tout de suite.
}
people-too-many-links-wait = { $n ->
    [one] Beaucoup de courriels ont déjà été demandés. Réessayez dans { $n } seconde, et cherchez ceux qui sont arrivés.
   *[other] Beaucoup de courriels ont déjà été demandés. Réessayez dans { $n } secondes, et cherchez ceux qui sont arrivés.
}
people-busy = Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.
people-link-spent = Ce lien a déjà servi, ou il est trop ancien, ou un plus récent l’a remplacé. Demandez-en un autre.
people-already-set-up = Ce forum est déjà installé. Connectez-vous avec un compte.

## Joining, invitations, set-up

people-join = Créer un compte
people-join-lead = Avec un compte, vous participez à { $name } sous votre nom.
people-join-button = Envoyez-moi le courriel
people-join-terms = En continuant, vous participez selon ces pages ; la première dit ce qui est conservé à votre sujet, et qui le voit.
people-welcome = Bienvenue
people-welcome-lead = Vous allez rejoindre { $forum } avec l’adresse { $email }.
people-welcome-button = Créer mon compte
people-set-up = Installer le forum
people-set-up-lead = Vous en devenez le premier administrateur. Tout ceci peut être changé plus tard.
people-set-up-button = Installer le forum
people-name = Nom
people-name-help = Tel que les autres le verront.
people-email-help = Les liens de connexion y sont envoyés. Seuls les administrateurs la voient.
people-new-password = Nouveau mot de passe
people-new-password-help = Au moins 12 caractères. Plusieurs mots à la suite conviennent ; les symboles ne sont pas nécessaires.
people-new-password-optional-help = Au moins 12 caractères, ou laissez vide et connectez-vous par des liens envoyés.

## What can be wrong with a form

people-email-malformed = Ce n’est pas une adresse électronique
people-name-missing = Il faut un nom
people-line-too-long = 200 caractères au plus, s’il vous plaît
people-line-control = Il y a là des caractères qui ne peuvent pas être affichés
people-password-too-short = Un mot de passe a au moins 12 caractères
people-password-too-long = Un mot de passe a au plus 256 caractères
people-password-guessable = Ce mot de passe est trop proche d’un nom ou de l’adresse ; prenez ce que personne ne sait de vous
people-password-common = Ce mot de passe est parmi les premiers que l’on essaierait
people-password-wrong = Ce n’est pas votre mot de passe actuel
people-unknown-stakeholder-group = Ce groupe de parties prenantes n’existe pas ici
people-unknown-region = Ce groupe régional n’existe pas ici
people-unknown-group = Ce groupe n’existe pas ici
people-unknown-role = Ce rôle n’existe pas
people-unknown-kind = Ce type de groupe n’existe pas
people-language-unknown = Écrivez des codes de langue séparés par des virgules : en, fr, zh-Hans
people-language-missing = Il faut au moins une langue
people-key-missing = Il faut une clé : des lettres ou des chiffres qui figurent dans les adresses
people-date-malformed = Écrivez une année, un mois ou un jour : 2026, 2026-03 ou 2026-03-21
people-term-backwards = Un rôle ne peut pas finir avant d’avoir commencé
people-cycle-backwards = Un cycle ne peut pas finir avant d’avoir commencé
people-themes-too-long = 50 thèmes au plus, de 200 caractères au plus
people-forum-name-too-long = Le nom d’un forum a au plus 100 caractères
people-term-in-use = « { $name } » ne peut pas être retiré : des personnes en font partie.
people-term-repeats = Une clé figure deux fois
people-term-malformed = Une ligne n’est pas un groupe : écrivez une clé, une barre et un nom
people-terms-missing = Il en faut au moins un
people-token-days = Un jeton est valable 730 jours au plus
people-has-account = Quelqu’un a déjà un compte avec cette adresse
people-already-there = Il y en a déjà un avec cette clé
people-last-administrator = Un forum a besoin d’un administrateur chaque jour à venir. Confiez d’abord ce rôle à quelqu’un d’autre, sans date de fin.
people-type-your-address = Tapez l’adresse de votre compte

## Account

people-profile = Profil
people-profile-why = Votre nom et votre groupe figurent à côté de vos contributions.
people-affiliation = Organisation
people-affiliation-help = Où vous travaillez, étudiez ou êtes bénévole.
people-stakeholder-group = Groupe de parties prenantes
people-stakeholder-group-help = Celui pour lequel vous parlez ici. Il figure désormais à côté de vos contributions ; les précédentes gardent le leur.
people-region = Groupe régional
people-country = Pays
people-languages = Langues
people-languages-help = Celles que vous lisez, la meilleure d’abord : fr, en. Les pages viennent dans la première que le forum connaît.
people-none = Aucun
people-keep-profile = Enregistrer le profil
people-roles = Rôles
people-group = Groupe
people-role = Rôle
people-dates = De quand à quand
people-password-set = Vous pouvez vous connecter par mot de passe ou par un lien envoyé.
people-password-forgotten = Vous êtes arrivé par un lien envoyé. Pendant la demi-heure qui suit, vous pouvez choisir un nouveau mot de passe sans l’ancien.
people-password-not-set = Vous vous connectez par des liens envoyés. Avec un mot de passe, vous n’avez plus besoin de courriel.
people-password-now = Mot de passe actuel
people-keep-password = Enregistrer le nouveau mot de passe
people-sessions = Où vous êtes connecté
people-device = Navigateur
people-unknown-device = Un navigateur qui ne dit pas lequel
people-this-browser = celui-ci
people-signed-in-on = Connecté le
people-last-seen = Vu le
people-end-other-sessions = Se déconnecter partout ailleurs
people-tokens = Jetons pour programmes
people-tokens-why = Un jeton permet à un programme de parler pour vous. Donnez à chaque programme le sien, et révoquez-le quand il n’en a plus besoin.
people-token-name = À quoi il sert
people-token-name-help = Pour le reconnaître.
people-token-unnamed = Sans nom
people-scope = Ce qu’il peut faire
people-scope-read = Lire
people-scope-write = Lire et écrire
people-state = État
people-last-used = Dernier usage
people-never = Jamais
people-token-good-until = Valable jusqu’au { $name }
people-token-expired = Expiré le { $name }
people-token-revoked = Révoqué le { $name }
people-revoke = Révoquer
people-token-days-label = Combien de temps il est valable
people-make-token = Créer un jeton
people-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
people-new-token = Votre nouveau jeton
people-new-token-why = Il n’est montré que cette fois. Qui l’a peut agir en votre nom : gardez-le comme un mot de passe.
people-your-data = Vos données
people-your-data-why = Emportez tout ce qui est gardé sur vous, ou faites-le effacer.
people-export = Télécharger mes données
people-erase = Effacer mes données
people-erase-lead = Cela ne peut pas être annulé.
people-erase-what-goes = Votre compte, votre nom, votre organisation, votre pays, vos sessions et vos jetons disparaissent aussitôt. Personne ne peut les rendre.
people-erase-what-stays = Vos contributions restent, sous les mots « ancien participant », puisque d’autres y ont répondu.
people-type-to-erase = Tapez { $name } pour dire que vous le voulez.
people-erase-for-good = Effacer définitivement
people-keep-account = Garder mon compte
people-former-participant = ancien participant
flash-profile-kept = Votre profil est enregistré.
flash-password-kept = Votre nouveau mot de passe est enregistré. Les autres navigateurs sont déconnectés.
flash-sessions-ended = Vous n’êtes plus connecté que sur ce navigateur.
flash-token-revoked = Le jeton est révoqué.

## Administration

people-administration = Administration
people-forum = Forum
people-people = Personnes
people-groups = Groupes
people-cycles = Cycles
people-forum-name = Nom du forum
people-forum-name-help = Il figure sur chaque page et chaque courriel.
people-forum-languages = Langues
people-forum-languages-help = Celles du forum, la sienne d’abord : fr, en, ar. Les pages existent en anglais, arabe, chinois, espagnol, français et russe.
people-joining = Qui peut entrer
people-joining-by-invitation = Les personnes invitées
people-joining-by-invitation-why = Les administrateurs envoient les invitations.
people-joining-open = Tout le monde
people-joining-open-why = Quiconque confirme une adresse électronique a un compte.
people-keep-forum = Enregistrer
people-stakeholder-groups = Groupes de parties prenantes
people-regional-groups = Groupes régionaux
people-terms = Un par ligne
people-terms-help = Une clé, une barre et le nom ; puis, s’il y en a, d’autres noms séparés par des barres : weog | Groupe des États d’Europe occidentale et autres États | WEOG
people-keep-terms = Enregistrer la liste
people-n-accounts = { $n ->
    [one] { $n } compte
   *[other] { $n } comptes
}
people-last-signed-in = Dernière connexion
people-invitations = Invitations que personne n’a encore acceptées
people-good-until = Valable jusqu’au
people-withdraw = Retirer
people-invite = Inviter quelqu’un
people-invite-why = Un courriel part avec un lien qui crée le compte. Il sert une seule fois, pendant 14 jours ; une nouvelle invitation en crée un nouveau.
people-send-invitation = Envoyer l’invitation
people-source = Connu par
people-not-now = pas actuellement
people-amend-dates = Changer les dates
people-keep-dates = Enregistrer les dates
people-from-date = Du
people-to-date = Au
people-date-help = Une année, un mois ou un jour, selon ce qui est connu : 2026, 2026-03 ou 2026-03-21.
people-to-help = Vide : le rôle n’a pas pris fin.
people-from-until = de { $from } à { $until }
people-from = depuis { $name }
people-until = jusqu’à { $name }
people-dates-unknown = dates inconnues
people-give-role = Donner un rôle
people-called = Nom
people-key = Clé
people-key-help = Figure dans les adresses, pour toujours. Vide : tirée du nom.
people-kind = Type
people-description = Description
people-members-now = Membres actuels
people-members = Membres
people-no-members = Ce groupe n’a encore aucun membre.
people-members-how = Les rôles se donnent sur la page de chaque personne.
people-add-group = Ajouter un groupe
people-amend-group = Nom et type
people-keep-group = Enregistrer le groupe
people-cycle = Cycle
people-no-cycles = Aucun cycle pour l’instant. Un cycle est une période de travail du forum, par exemple une réunion annuelle et tout ce qui y mène.
people-cycle-key-help = Figure dans les adresses, pour toujours : 2026
people-begins = Début
people-ends = Fin
people-host = Hôte
people-theme = Thème général
people-themes = Thèmes
people-themes-help = Un par ligne.
people-add-cycle = Ajouter un cycle
people-keep-cycle = Enregistrer le cycle
people-group-kind-forum = Forum
people-group-kind-working-group = Groupe de travail
people-group-kind-advisory-group = Groupe consultatif
people-group-kind-secretariat = Secrétariat
people-group-kind-best-practice-forum = Forum sur les meilleures pratiques
people-group-kind-dynamic-coalition = Coalition dynamique
people-group-kind-policy-network = Réseau de politiques
people-group-kind-national-regional-forum = Forum national ou régional
people-group-kind-stakeholder-community = Communauté de parties prenantes
people-group-kind-other = Autre
people-role-administrator = Administrateur
people-role-coordinator = Coordinateur
people-role-chair = Président
people-role-secretariat = Secrétariat
people-role-member = Membre
people-role-observer = Observateur
flash-kept = Vos modifications sont enregistrées.
flash-invited = L’invitation est en route.
flash-withdrawn = L’invitation est retirée.

## Who may do what

people-who-lead = Cette page est tirée des règles mêmes que suit le forum. Ce qui n’y figure pas, personne ne peut le faire.
people-who-is-who = Qui est qui
people-who-each-may-more = Chacun peut aussi faire ce que peuvent ceux qui précèdent. Un rôle compte entre ses dates et pas un jour de plus.
people-who-what = Quoi
people-who-who = Qui
people-who-phases = Selon la phase
people-who-owner-too = et la personne à qui cela appartient
who-everyone = Tout le monde
who-everyone-why = Quiconque ouvre une page, connecté ou non.
who-signed-in = Connecté
who-signed-in-why = Quiconque a un compte ici.
who-member = Membre
who-member-why = Quiconque a un rôle autre qu’observateur dans le groupe qui tient l’objet en question, ou dans le forum.
who-advisory = Membre de ses groupes
who-advisory-why = Quiconque a un rôle autre qu’observateur dans son groupe consultatif ou dans le groupe qui le tient, et qui coordonne pour le forum. Si aucun groupe consultatif n’est désigné, ceux du groupe qui le tient seuls.
who-keeper = Membre de son groupe
who-keeper-why = Quiconque a un rôle autre qu’observateur dans le groupe qui le tient, et qui coordonne pour le forum. Tant qu’aucun groupe ne le tient, tout membre.
who-coordinator = Coordinateur
who-coordinator-why = Coordinateurs, présidents et secrétariat du groupe qui la tient, ou du forum. Tant qu’aucun groupe ne la tient, ceux de n’importe lequel.
who-administrator = Administrateur
who-administrator-why = Les administrateurs du forum.
who-operator = Exploitant
who-operator-why = La personne qui fait tourner la machine du forum. Nul autre, sauf pour ce qui lui appartient.
who-owner = La personne à qui cela appartient, et nulle autre
capability-people = Personnes
may-people-read-groups = Lire les noms des groupes et des cycles
may-people-sign-in = Se connecter et se déconnecter
may-people-join = Créer un compte, là où le forum est ouvert, ou accepter une invitation
may-people-read-oneself = Lire pour qui parle un jeton
may-people-open-own-account = Ouvrir la page de son propre compte
may-people-keep-own-account = Changer le profil, le mot de passe, les sessions et les jetons d’un compte ; l’exporter ; l’effacer
may-people-read-people = Lire la liste des personnes avec leurs adresses
may-people-invite = Inviter
may-people-keep-memberships = Donner des rôles et changer leurs dates
may-people-keep-groups = Ajouter et changer des groupes
may-people-keep-cycles = Ajouter et changer des cycles
may-people-keep-forum = Changer le nom du forum, ses langues, ses groupes de parties prenantes et ses groupes régionaux

## Mails

people-mail-sign-in-subject = Votre lien de connexion à { $forum }
people-mail-sign-in-opening = Suivez ce lien pour vous connecter à { $forum }. Il sert une seule fois, pendant { $minutes } minutes.
people-mail-sign-in-button = Se connecter
people-mail-sign-in-closing = Si vous ne l’avez pas demandé, ne faites rien : sans le lien, personne n’entre.
people-mail-join-subject = Confirmez votre adresse pour { $forum }
people-mail-join-opening = Suivez ce lien pour créer votre compte à { $forum }. Il sert une seule fois, pendant une journée.
people-mail-join-button = Créer mon compte
people-mail-join-closing = Si vous ne l’avez pas demandé, ne faites rien : aucun compte n’est créé.
people-mail-invitation-subject = Vous êtes invité à { $forum }
people-mail-invitation-opening = Vous êtes invité à participer à { $forum }. Suivez ce lien pour créer votre compte. Il sert une seule fois, pendant { $days } jours.
people-mail-invitation-button = Accepter l’invitation
people-mail-invitation-closing = Si vous ne voulez pas participer, ne faites rien.
people-capacity-not-held = Vous n’exercez pas ce rôle actuellement.
people-myself = Moi-même
people-myself-of = Moi-même ({ $name })
