### Words of running the place: the log, the queue, backups, settings, privacy and terms.

## What people may do

may-administration-read-audit = Consulter tout ce qui s’est passé dans le forum
may-administration-read-queue = Voir ce qui reste à faire et ce qui a été abandonné
may-administration-keep-queue = Faire réessayer une tâche ou la retirer de la file

## The log

administration-audit = Journal
administration-audit-why = Tout ce qui a été modifié dans le forum, le plus récent d’abord : qui a fait quoi, sur quoi et quand. Les personnes portent leur nom actuel ; les contributions se lisent à leur place ; seuls des motifs et des titres figurent ici.
administration-n-events = { $n ->
    [0] Aucun événement
    [one] Un événement
   *[other] { $n } événements
}
administration-no-events = Rien de tel ne s’est passé
administration-no-events-why = Retirez un filtre ou élargissez les dates.
administration-filter = Afficher
administration-who = Qui
administration-who-help = Une adresse électronique, un nom tel qu’il figure ici, ou « program » pour ce que personne n’a fait.
administration-kind = Quoi
administration-every-kind = Tout
administration-what = Quoi
administration-record = Sur quoi
administration-record-help = L’adresse de sa page ou son identifiant.
administration-from = Du
administration-until = Au
administration-day-help = Une année, un mois ou un jour, en UTC : 2026, 2026-11 ou 2026-11-21.
administration-when = Quand
administration-details = Détails
administration-all-of-it = Tout ce qui lui est arrivé
administration-program = Le programme ou son exploitant
administration-erased = Une personne dont les données ont été effacées
administration-as-csv = Enregistrer en CSV
administration-newest = Aux plus récents
administration-earlier = Plus anciens
administration-nobody-called = Personne ici ne s’appelle « { $name } », et personne n’a cette adresse.
administration-several-called = Plusieurs personnes s’appellent « { $name } » : donnez une adresse électronique.
administration-no-such-record = Il n’y a rien à « { $name } ».
administration-no-date = « { $name } » n’est pas une date.

## The queue

administration-queue = File d’attente
administration-queue-why = Ce que le forum doit encore faire : lettres, sauvegardes. Une tâche qui échoue est réessayée après des pauses croissantes ; après de nombreux essais, elle attend que quelqu’un regarde.
administration-job-states = Tâches
administration-jobs-failed = Abandonnées
administration-jobs-running = En cours
administration-jobs-waiting = En attente
administration-no-jobs = Rien ici
administration-no-jobs-why = Les tâches arrivent d’elles-mêmes quand quelqu’un demande quelque chose qui prend du temps.
administration-job = Tâche
administration-tried = Essais
administration-attempts = { $n ->
    [0] pas encore
    [one] une fois
   *[other] { $n } fois
}
administration-next-try = Prochain essai
administration-never = Aucun
administration-went-wrong = Ce qui a échoué
administration-nothing-wrong = Rien pour l’instant
administration-act = Que faire
administration-retry = Réessayer maintenant
administration-retry-all = Réessayer toutes
administration-drop = Retirer
administration-drop-it = Retirer une tâche
administration-drop-why = Elle ne sera jamais faite et ne peut être rétablie. Si c’est une lettre, elle n’atteindra pas son destinataire. Le journal garde trace de ce retrait.
administration-leave-it = La laisser dans la file
administration-job-runs = Cette tâche est en cours. Revenez quand elle sera terminée.
flash-job-retried = Un nouvel essai a lieu maintenant.
flash-job-dropped = La tâche est retirée de la file.
job-people-mail-sign-in = Envoyer un lien de connexion
job-people-mail-join = Envoyer un lien d’inscription
job-people-mail-invitation = Envoyer une invitation
job-people-letter = Envoyer une lettre

## Kinds of events

audit-party-added = Personne ou organisation ajoutée
audit-party-amended = Profil modifié
audit-party-erased = Données d’une personne effacées
audit-account-made = Compte créé
audit-password-set = Mot de passe défini
audit-sessions-ended = Déconnexion des autres navigateurs
audit-token-made = Jeton pour programmes créé
audit-token-revoked = Jeton pour programmes révoqué
audit-invitation-made = Invitation envoyée
audit-group-made = Groupe créé
audit-group-amended = Groupe modifié
audit-membership-added = Rôle attribué
audit-membership-amended = Dates d’un rôle modifiées
audit-cycle-added = Cycle ajouté
audit-cycle-amended = Cycle modifié
audit-forum-amended = Nom, langues ou accès du forum modifiés
audit-vocabulary-amended = Vocabulaire du forum modifié
audit-register-opened = Registre ouvert
audit-register-amended = Registre modifié
audit-status-kept = Statut enregistré
audit-status-removed = Statut retiré
audit-category-kept = Catégorie enregistrée
audit-category-removed = Catégorie retirée
audit-round-kept = Cycle d’évaluation enregistré
audit-round-opened = Cycle d’évaluation ouvert
audit-round-amended = Cycle d’évaluation modifié
audit-round-closed = Cycle d’évaluation clos
audit-phase-set = Phase du registre fixée
audit-proposal-held = Proposition retenue
audit-proposal-taken = Proposition admise au registre
audit-proposal-declined = Proposition refusée
audit-review-taken = Catégorie prise en examen
audit-review-given = Catégorie confiée pour examen
audit-review-given-back = Catégorie rendue
audit-review-reminded = Rappel d’un examen envoyé
audit-source-added = Source ajoutée
audit-source-amended = Source modifiée
audit-recommendation-added = Recommandation ajoutée
audit-recommendation-imported = Recommandation importée
audit-recommendation-titled = Recommandation intitulée
audit-recommendation-tagged = Mots-clés d’une recommandation modifiés
audit-recommendation-filed = Recommandation classée
audit-recommendation-related = Recommandations reliées
audit-recommendation-unrelated = Lien entre recommandations retiré
audit-choosing-opened = Choix ouvert
audit-indications-given = Priorités indiquées
audit-choosing-closed = Choix clos
audit-proposal-placed = Proposition soumise au choix
audit-proposal-set-back = Proposition retirée de la liste restreinte
audit-proposal-shortlisted = Proposition mise sur la liste restreinte
audit-proposal-chosen = Proposition choisie
audit-move-suggested = Déplacement suggéré
audit-move-decided = Déplacement décidé
audit-merge-suggested = Fusion suggérée
audit-merge-decided = Fusion décidée
audit-split-suggested = Scission suggérée
audit-split-decided = Scission décidée
audit-recommendation-merged = Recommandations fusionnées
audit-recommendation-unmerged = Fusion annulée
audit-recommendation-split = Recommandation scindée
audit-text-corrected = Correction placée à côté d’un texte
audit-text-given = Texte ajouté
audit-assessment-filed = Évaluation déposée
audit-assessment-amended = Évaluation modifiée
audit-request-made = Demande faite
audit-request-reminded = Rappel d’une demande envoyé
audit-request-answered = Réponse à une demande
audit-request-withdrawn = Demande retirée
audit-request-undelivered = Lettre d’une demande non remise
audit-request-answered-automatically = Réponse automatique à une demande
audit-action-added = Action ajoutée
audit-action-amended = Action modifiée
audit-import-applied = Importation appliquée
audit-import-undone = Importation annulée
audit-comment-added = Commentaire ajouté
audit-comment-amended = Commentaire modifié
audit-comment-withdrawn = Commentaire retiré
audit-comment-reported = Commentaire signalé
audit-comment-accepted = Commentaire retenu admis
audit-comment-hidden = Commentaire masqué
audit-comment-shown = Commentaire masqué affiché de nouveau
audit-comment-kept = Commentaire signalé maintenu
audit-moderation-rule-set = Règle de modération fixée
audit-follow-made = Un suivi commence
audit-follow-amended = Suivi modifié
audit-follow-left = Un suivi cesse
audit-secret-address-made = Adresse de flux privé créée
audit-secret-address-ended = Adresse de flux privé supprimée
audit-job-retried = Tâche réessayée
audit-jobs-retried = Toutes les tâches abandonnées réessayées
audit-job-dropped = Tâche retirée

## Backups

may-administration-read-backups = Voir quelles sauvegardes existent, et où
may-administration-back-up = Faire écrire une sauvegarde ou la faire vérifier
administration-backups = Sauvegardes
administration-backups-why = Une sauvegarde est le forum entier tel qu’il était à un moment donné, en un seul fichier. Elle s’écrit pendant que le forum fonctionne, puis est relue jusqu’au bout pour vérifier qu’elle est entière. « plenary restore » en refait un forum, sur l’une ou l’autre base de données.
administration-same-disk = Ces fichiers sont sur le même disque que le forum
administration-same-disk-why = Ils aident quand quelqu’un se trompe, pas quand le disque ou la machine est perdu. L’exploitant de la machine devrait les copier ailleurs et les garder aussi soigneusement que le forum lui-même : ils contiennent des données personnelles. Rien ne les supprime tout seul. Le fichier de configuration et les lettres en attente n’y sont pas.
administration-folder = Dossier
administration-back-up = Sauvegarder maintenant
administration-under-way = Une sauvegarde est en cours d’écriture
administration-backup-failed = La sauvegarde demandée n’a pas pu être écrite
administration-look-again = Regarder à nouveau
administration-standing = Sauvegardes existantes
administration-no-backups = Aucune sauvegarde ici pour l’instant
administration-no-backups-why = Celles que l’exploitant écrit ailleurs par commande ne sont pas listées.
administration-file = Fichier
administration-made = Écrite
administration-size = Taille
administration-checked = Vérification
administration-kilobytes = { $n } ko
administration-megabytes = { $n } Mo
administration-not-checked = Pas encore vérifiée
administration-whole = Entière : { $n } lignes, { $at }
administration-broken = Incomplète :
administration-check = La vérifier
flash-backup-asked = La sauvegarde est en route.
flash-backup-checked = Elle va être vérifiée.
job-administration-back-up = Écrire une sauvegarde
job-administration-check-backup = Vérifier une sauvegarde
audit-backup-asked = Sauvegarde demandée
audit-backup-check-asked = Vérification d’une sauvegarde demandée
audit-backup-made = Sauvegarde écrite
audit-backup-checked = Sauvegarde vérifiée

## Privacy and terms

may-administration-read-texts = Lire ce que dit le forum de la vie privée et de ses conditions
may-administration-keep-texts = Modifier ce que dit le forum de la vie privée et de ses conditions
administration-texts = Vie privée et conditions
administration-texts-why = Toutes les pages mènent à ces deux-là en bas, et elles sont montrées à qui s’inscrit. Tant que vous ne les modifiez pas, elles disent avec les mots du programme ce qu’il fait. Où une langue a été modifiée, les lecteurs d’une langue qui ne l’a pas été voient celle-là.
administration-language = Langue
administration-stands = Ce qui figure
administration-own-words = Avec les mots du programme
administration-version = Version { $n }, { $day }
administration-versions = Versions
administration-earlier-version = Ceci est une version antérieure ; elle n’est plus en vigueur.
administration-text-in = Ce texte n’existe qu’en { $name }.
administration-amend-text = Modifier
administration-amend-why = Ce que vous enregistrez devient la version suivante dans cette langue, à la date d’aujourd’hui. Les précédentes restent lisibles.
administration-text = Texte
administration-text-help = Markdown : ## devant un titre, - devant un point, **important**, [mots](adresse).
administration-keep-text = Enregistrer comme version suivante
administration-read-text = Lire ce qui figure
administration-text-missing = Un texte est nécessaire.
administration-text-too-long = 50 000 caractères au plus.
flash-text-kept = Le texte est enregistré.
audit-privacy-amended = Page sur la vie privée modifiée
audit-terms-amended = Conditions modifiées
administration-privacy-text =
    ## Ce qui est conservé à votre sujet

    Qui ne fait que lire ne laisse rien ici : aucun cookie ne vous suit, rien n’est chargé d’ailleurs, et les notes du serveur ne nomment aucun visiteur. Les cookies maintiennent votre connexion, protègent les formulaires et retiennent la langue et les couleurs choisies.

    De qui a un compte sont conservés le nom, l’adresse électronique et ce que la personne choisit de dire d’elle-même : organisation, pays, groupes, langues. Le mot de passe est conservé sous une forme que personne ne peut relire. De chaque navigateur connecté sont conservés son genre, le début de la session et la dernière visite.

    Vos contributions sont conservées avec votre nom, votre qualité et leur date, versions antérieures comprises : évaluations, commentaires, suggestions, priorités, réponses. Ce que vous suivez l’est aussi.

    Un journal dit qui a modifié quoi et quand. Les connexions manquées sont comptées pendant un jour, sous un code qui ne révèle pas votre adresse.

    De qui est sollicité par courriel sans avoir de compte, le nom et l’adresse sont conservés avec la demande.

    ## Qui le voit

    Votre nom et votre qualité figurent à côté de vos contributions, pour toute personne qui peut les lire : ce qui est public est lu par tout le monde, et des programmes peuvent le récupérer. Les priorités peuvent rester secrètes jusqu’à la clôture. Votre adresse électronique est vue par les administrateurs, qui voient aussi le journal, et par l’exploitant de la machine sur laquelle tourne le forum.

    ## Pendant combien de temps

    Votre compte reste jusqu’à ce que vous l’effaciez. Les navigateurs connectés sont oubliés après 14 jours sans usage, et au plus tard après 30 jours ; qu’un navigateur s’est déjà connecté est retenu un an. L’adresse d’une lettre attend avec elle jusqu’à son départ. Les contributions et le journal restent aussi longtemps que le forum.

    Les sauvegardes contiennent ce qui existait quand elles ont été faites, jusqu’à ce que l’exploitant de la machine les supprime.

    ## Ce que vous pouvez faire

    Sur [la page de votre compte](/account), vous corrigez ce qui est conservé, emportez le tout et effacez vos données. Le compte, le nom, l’adresse et tout ce que vous avez dit de vous disparaissent alors aussitôt ; vos contributions restent, sous les mots « ancien participant », puisque d’autres y ont répondu. Pour le reste, adressez-vous aux administrateurs du forum.

    Qui n’a pas de compte, ou ne peut pas se connecter, s’adresse aux administrateurs du forum. Ils remettent ou effacent la même chose, et voient ce qu’ils remettent, brouillons et priorités secrètes compris. Il en reste la date, qui l’a demandé et combien il y avait, et rien du contenu. La fonction et le groupe au nom desquels vous avez parlé restent auprès de ce qui reste ; les propos que personne n’avait encore vus sont effacés. Une invitation que personne n’accepte ne vaut plus après 14 jours, et une lettre qui ne peut être remise attend, avec son adresse, qu’un administrateur la retire de la file.
administration-terms-text =
    ## Participer

    Vous participez sous votre propre nom, et pour le groupe que vous indiquez avec lui. Ne parlez pour d’autres que s’ils vous l’ont demandé.

    Tenez-vous-en à ce qui est discuté. Dites ce que vous pensez d’un texte ou d’une proposition, non de la personne qui est derrière. Pas de publicité, et rien sur autrui qui ne soit déjà public.

    ## Ce que deviennent vos propos

    Personne ne modifie ce que vous avez écrit. Corrections, traductions et déplacements figurent à côté, chacun avec son auteur et sa date. Vous pouvez modifier ou retirer ce qui est à vous ; ce qui précédait reste dans l’historique.

    Ce qui est public peut être lu, cité et copié par tout le monde, et récupéré par des programmes. Les avis qui diffèrent restent côte à côte ; aucun ne disparaît dans une moyenne.

    ## Modération

    Des contributions peuvent être retenues jusqu’à ce que quelqu’un les ait regardées, et masquées avec un motif. Ce que les modérateurs font des commentaires figure dans un [journal que tout le monde peut lire](/moderation-log). [Qui peut faire quoi](/about/who-may-do-what) est dit sur une page à part.

    ## Sans garantie

    Le forum est tenu avec soin et sans garantie. Quand ces conditions changent, les nouvelles figurent ici avec leur date, et les précédentes restent lisibles.

## Settings

may-administration-read-settings = Voir les réglages du forum
may-administration-keep-settings = Fixer l’heure du courriel quotidien
administration-settings = Réglages
administration-settings-here = Ce qui vaut aussitôt
administration-settings-here-why = Se change sur ces pages et vaut pour tout le monde dès la page suivante.
administration-setting = Réglage
administration-setting-value = Actuellement
administration-setting-from = Fixé où
administration-change = Changer
administration-set-name-why = Il figure sur chaque page et chaque courriel.
administration-set-languages-why = Celles dans lesquelles les pages sont proposées ; la première est celle du forum.
administration-set-joining-why = Si n’importe qui peut créer un compte, ou seulement qui est invité.
administration-set-hold = De qui les contributions sont retenues
administration-set-hold-why = Ce qui est retenu n’est vu que des modérateurs jusqu’à ce que l’un d’eux l’admette.
administration-digest-hour = Heure du courriel quotidien
administration-digest-hour-help = À partir de cette heure, en UTC, part l’unique courriel du jour pour qui suit quelque chose et le souhaite.
administration-as-file-says = Comme le dit le fichier de configuration : { $name }
administration-keep-settings = Enregistrer
administration-no-hour = Cette heure n’existe pas.
flash-setting-kept = Cela vaut dès maintenant.
administration-settings-machine = Ce qui est fixé sur la machine
administration-settings-machine-why = Ils sont lus au démarrage du programme. L’exploitant de la machine les change dans le fichier de configuration ou dans l’environnement, puis redémarre le programme. Les mots de passe et autres secrets ne sont pas affichés.
administration-settings-file = Fichier de configuration
administration-not-shown = Fixé, non affiché
administration-not-set = Non fixé
administration-from-default = Nulle part : comme le programme l’a
administration-from-file = Fichier de configuration
administration-from-environment = Environnement : { $name }
administration-from-command-line = Ligne de commande
setting-public-url = Ce par quoi commencent les liens des courriels et des flux, et l’origine dont les formulaires doivent venir.
setting-listen = Adresse et port sur lesquels le forum est servi.
setting-database-url = Un PostgreSQL à la place du fichier SQLite du dossier de données.
setting-trusted-proxies = Mandataires crus sur la parole quant à qui ils représentent.
setting-mail-from = L’adresse d’où part le courrier et où reviennent les rebuts.
setting-mail-reply-to = La boîte par laquelle on répond aux lettres.
setting-mail-host = Le serveur de courrier ; sans lui, les courriels vont dans un dossier.
setting-mail-port = Son port.
setting-mail-security = Comment la connexion est protégée.
setting-mail-user = Qui s’y connecte.
setting-mail-password = Avec quoi.
setting-mail-certificate-authority = L’autorité derrière son certificat, en plus des publiques.
setting-mail-folder = Où vont les courriels quand il n’y a pas de serveur.
setting-digest-hour = L’heure du courriel quotidien, sauf si une autre est fixée ci-dessus.
setting-metrics-listen = Une écoute à part pour les mesures du programme.
setting-metrics-token = Avec quoi ces mesures sont récupérées.
setting-log-format = Comment les notes du programme sont écrites.
setting-log-filter = Lesquelles sont écrites.
audit-digest-hour-set = Heure du courriel quotidien fixée

## Kinds of events of the working year

audit-assessment-declined = Évaluation retenue refusée
audit-assessment-held = Évaluation retenue
audit-assessment-hidden = Évaluation masquée
audit-assessment-kept = Évaluation signalée maintenue
audit-assessment-reported = Évaluation signalée
audit-assessment-shown = Évaluation affichée de nouveau
audit-choosing-amended = Choix modifié
audit-comment-brought = Commentaire apporté par une importation
audit-comment-declined = Commentaire retenu refusé
audit-register-started = Registre commencé à partir d’un export

## Jobs of the working year

job-register-request-fell = Annoncer qu’une demande est tombée
audit-party-exported = Données de quelqu’un remises
audit-invitation-sent-again = Invitation renvoyée
audit-invitation-withdrawn = Invitation retirée
audit-letter-worded = Mots d’une lettre changés
