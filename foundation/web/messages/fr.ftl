### Mots de l'enveloppe des pages et des éléments qui les composent.

## Shell

skip-to-content = Aller au contenu
main-navigation = Navigation principale
search = Rechercher
search-register = Rechercher dans le registre
languages = Langues
change-language = Changer de langue
your-account = Votre compte
sign-in = Se connecter
sign-out = Se déconnecter
breadcrumbs = Vous êtes ici
runs-on-plenary = { $name } fonctionne avec Plenary, un système pour les forums multipartites.
colours = Couleurs
colours-of-device = Couleurs de l’appareil
colours-light = Clair
colours-dark = Sombre
nav-home = Accueil
nav-register = Registre
nav-about = À propos
who-may-do-what = Qui peut faire quoi
components = Éléments des pages
open-interface = Pour les programmes (API)
privacy = Vie privée
terms = Conditions

## Lists

filters = Filtres
filters-active = { $n ->
    [one] { $n } choisi
   *[other] { $n } choisis
}
filters-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
filters-unlisted = { $n ->
    [one] { $n } autre ne figure pas dans cette liste ; une recommandation qui le porte y mène.
   *[other] { $n } autres ne figurent pas dans cette liste ; une recommandation qui en porte un y mène.
}
clear-filters = Tout afficher
pages = Pages
previous-page = Page précédente
next-page = Page suivante
same-figures-as-table = Les mêmes chiffres en tableau
all-together = Total
list-separator = ,{" "}

## Status, reading, marks

reading-not-assessed = Non évaluée
reading-pending = { $n ->
    [one] En attente, { $n } évaluateur
   *[other] En attente, { $n } évaluateurs
}
reading-single = { $n ->
    [one] Un seul évaluateur
   *[other] Un seul évaluateur, { $n } évaluations
}
reading-unanimous = { $n ->
    [one] Unanime, { $n } évaluateur
   *[other] Unanime, { $n } évaluateurs
}
reading-divergent = { $n ->
    [one] Divergente, { $n } évaluateur
   *[other] Divergente, { $n } évaluateurs
}
summary-in-our-words = Résumé rédigé par nous
summary-in-our-words-why = Ce résumé a été rédigé par les éditeurs du forum. Le texte de la source n’est pas reproduit ici.
correction-layer = Lecture corrigée. La source reste telle qu’elle a été écrite.
step-done = terminé
steps = Étapes

## Assessments

no-narrative = Un statut a été indiqué, sans commentaire.
evidence = Éléments de preuve
also-covers = Cette évaluation porte aussi sur
said-of = Dit de
earlier-versions = { $n ->
    [one] { $n } version antérieure
   *[other] { $n } versions antérieures
}

## Forms

optional = facultatif
problems = { $n ->
    [one] Un point demande votre attention
   *[other] { $n } points demandent votre attention
}
nothing-typed-is-lost = Rien de ce que vous avez saisi n’est perdu.
draft-saved = Brouillon enregistré { $name }
draft-kept-here = Pas encore enregistré : le serveur ne répond pas. Votre texte est conservé dans ce navigateur.
draft-restored = Votre texte antérieur a été rétabli. Il n’est pas encore sur le serveur.
stale-form = Quelqu’un a modifié ceci pendant que vous écriviez. Votre texte se trouve ci-dessous, à côté de ce qui est en place maintenant.
stale-gone = Quelqu’un l’a retiré pendant que vous écriviez. Votre texte se trouve dans le formulaire d’ajout.
stale-field = Modifié entre-temps. Il y est écrit maintenant : { $name }
stale-field-empty = Vidé entre-temps.
copy = Copier
copied = Copié
mapping-column = Colonne du fichier
mapping-sample = Première valeur
mapping-field = Devient

## When something is wrong

go-home = Aller à la page d’accueil
go-to-register = Aller au registre
error-not-found = Il n’y a rien à cette adresse
error-not-found-why = La page a peut-être changé de place, ou l’adresse a été tronquée en chemin. Ce que le forum publie n’est jamais retiré : cherchez-le dans le registre.
error-not-allowed = Vous ne pouvez pas ouvrir cette page
error-not-allowed-why = Elle n’est ouverte qu’à certains rôles. Si vous en exercez un, connectez-vous avec le compte correspondant.
error-stale = Ce formulaire est trop ancien pour être accepté
error-stale-why = Rien n’a été modifié. Revenez en arrière, rechargez la page et renvoyez le formulaire ; votre navigateur garde ce que vous avez saisi.
error-too-large = C’est plus volumineux que ce que le forum accepte
error-too-large-why = Rien n’a été modifié. Envoyez un fichier plus petit ou divisez le texte.
error-too-many = Trop de tentatives en peu de temps
error-too-many-why = Rien n’a été modifié. Attendez quelques minutes et réessayez.
error-fault = Une erreur s’est produite de notre côté
error-fault-why = Rien de ce que vous avez envoyé n’a été écrit à moitié : tout a été gardé, ou rien. Réessayez plus tard et prévenez les responsables du forum si cela se reproduit.
error-away = Le forum est momentanément inaccessible
error-away-why = Sa base de données ne répond pas. Rien n’a été modifié ; réessayez dans une minute.
error-request = Pour signaler ce problème, indiquez la requête { $name }.

## The page of parts

components-lead = Tous les éléments qui composent les pages, dans tous leurs états, dessinés par les mêmes modèles. Quand un élément change, regardez d’abord ici.
components-type = Typographie
components-chips = Statuts, lectures et signes
components-notices = Avis
components-lists = Listes et filtres
components-pictures = Images et chiffres
components-quotations = Citations et corrections
components-assessments = Évaluations
components-forms = Formulaires
components-import = Importation
components-empty = Pages vides et pages d’erreur
components-tables = Tableaux
components-navigation = Navigation
components-buttons = Boutons
sample-heading = Un titre de deuxième ordre
sample-lead = Un chapeau dit en une ou deux phrases ce qu’est la page et où l’on en est.
sample-text = Le texte courant est composé sur une largeur qui se lit sans effort, dans le corps choisi par le lecteur. Un lien ressemble à { $name }, et rien d’autre n’y ressemble.
sample-link = un lien
sample-one-thing = La chose à faire
sample-another = Une autre chose
sample-undo = Annuler ceci
sample-plain = Un bouton discret
sample-completed = Achevée
sample-in-progress = En cours
sample-to-be-implemented = À mettre en œuvre
sample-not-assessed = Non évaluée
sample-not-started = Non commencée
sample-government = Gouvernement
sample-intergovernmental = Organisation intergouvernementale
sample-civil-society = Société civile
sample-technical = Communauté technique
sample-private = Secteur privé
sample-another-group = Un autre groupe
sample-no-group = Aucun groupe
sample-tag = Résultats tangibles
sample-notice = La campagne d’évaluation est ouverte à tous jusqu’à la fin du mois.
sample-notice-good = Votre évaluation a été déposée.
sample-notice-open = Le fichier n’a pas pu être lu.
sample-diverge = Deux membres voient la chose différemment
sample-diverge-how = L’un la juge en cours, l’autre encore à mettre en œuvre. Les deux constats sont maintenus.
sample-title = Des rapports plus courts, utiles aux décideurs
sample-title-two = Ranger les documents comme le ferait une bibliothèque
sample-title-three = Texte non encore consigné
sample-about = Résultats · Rapport du groupe de travail, 2012
sample-about-stub = Financement · connue par son seul numéro
sample-source = Rapport du groupe de travail, 2012, recommandation { $name }
sample-as-written = Tel qu’écrit dans la source. Jamais modifié.
sample-quotation = Les rapports du forum devraient être courts, dire où les vues se rejoignent et où elles se séparent, et nommer leurs destinataires.
sample-mistyped = Les rapports du forum devraient être cours, dire où les vues se rejoignent et où elles se séparent, et nomer leurs destinataires.
sample-other-wording = Les rapports du forum doivent être courts, dire où les vues se rejoignent, et nommer chaque organisme destinataire.
sample-corrected-by = Deux lettres oubliées dans la source. Relevé par le secrétariat.
sample-assessor = Membre du groupe de travail
sample-capacity = Groupe de travail sur les améliorations
sample-narrative = Les rapports décrivent encore plus qu’ils ne concluent. Un modèle demandant les points d’accord et de divergence serait un début.
sample-narrative-two = Les messages courts de la dernière réunion sont un début. Il manque un destinataire.
sample-evidence = Messages de la dernière réunion
sample-filed = Une évaluation a été déposée
sample-imported = Importée d’un classeur, ligne 65
sample-source-word = Source
sample-category = Catégorie
sample-outcomes = Résultats
sample-entities = Liens avec d’autres entités
sample-planning = Planification pluriannuelle
sample-sorted-by = Trié par
sample-number = Numéro
sample-all-shown = 40 recommandations, sans filtre, par numéro
sample-page-shown = 1 à 20 sur 40
sample-status = Statut
sample-of = sur 40
sample-share-sentence = La plupart des recommandations restent à mettre en œuvre ; cinq sur 40 n’ont été évaluées par personne.
sample-action = Action
sample-responsible = Responsable
sample-due = Échéance
sample-state = État
sample-action-text = Modèle de rapport avec points d’accord et de divergence
sample-secretariat = Secrétariat
sample-due-text = mi-juin
sample-where = Où en est-on ?
sample-where-help = Deux réponses peuvent être vraies à la fois.
sample-where-error = Choisissez au moins un statut
sample-why = Pourquoi ?
sample-why-help = Ce qui a été fait, ce qui manque. D’autres liront ceci à côté de leur propre avis ; personne d’autre que vous ne le modifie.
sample-why-error = Dites pourquoi, en une phrase ou plus
sample-email = Adresse électronique
sample-email-help = Le lien de connexion y est envoyé.
sample-speak-as = Vous parlez en qualité de
sample-myself = Moi-même
sample-file = Classeur
sample-file-help = .xlsx, .ods, .csv, .tsv ou .json, 20 Mo au plus
sample-step-upload = Envoi
sample-step-columns = Colonnes
sample-step-plan = Plan
sample-step-decide = Décision
sample-step-apply = Application
sample-in-the-register = Dans le registre
sample-in-the-file = Dans le fichier, ligne 12
sample-decision = De quoi s’agit-il ?
sample-decision-wording = De la même recommandation, autrement formulée
sample-decision-separate = D’une autre recommandation
sample-decision-skip = Laisser la ligne de côté
sample-empty = Aucune action pour l’instant
sample-empty-why = Les actions qui répondent à cette recommandation figurent ici. Les membres du groupe de travail peuvent en ajouter.

## Dates

date-day = { $day } { $month } { $year }
date-and-time = { $date }, { $time } UTC
date-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## More that can go wrong

error-malformed = Cela n’a pas pu être compris
error-malformed-why = Ce qui est arrivé n’est pas ce que cette page attend. Rien n’a été modifié.
error-sign-in-needed = Connectez-vous pour continuer
error-sign-in-needed-why = Ceci est réservé aux personnes connectées. Vous reviendrez ici ensuite.
error-conflict = Cela existe déjà
error-conflict-why = Quelqu’un a été plus rapide, ou l’envoi a été fait deux fois. Rien n’a été modifié ; regardez ce qui s’y trouve.
error-unacceptable = Cela ne peut pas être accepté tel quel
error-unacceptable-why = Rien n’a été modifié. Ce qu’il faut corriger est indiqué ici.
error-no-space = Le disque du forum est plein
error-no-space-why = Rien n’a été écrit à moitié. Prévenez les responsables du forum ; votre navigateur garde ce que vous avez saisi.
sign-in-needed = Connectez-vous d’abord : ceci est réservé aux personnes connectées.
not-allowed = Vos rôles ne le permettent pas.
form-no-longer-good = Ce formulaire n’est plus valable. Revenez en arrière, rechargez la page et renvoyez-le ; votre navigateur garde ce que vous avez saisi.
sent-from-elsewhere = Ceci a été envoyé depuis la page d’un autre site, ou sous un nom que ce forum ne connaît pas ; rien n’a donc été fait. Revenez en arrière : votre navigateur garde ce que vous avez saisi. Ouvrez le forum à sa propre adresse et renvoyez-le.
kept-words = Ce que vous avez saisi
kept-words-why = Rien n’est perdu. Relisez votre texte et renvoyez-le ; si vous êtes déconnecté, connectez-vous d’abord dans une autre fenêtre.
send-once-more = Renvoyer
too-large = C’est plus volumineux que ce que le forum accepte.

## What moderators do

moderation-report-reason = Ce qui ne va pas
moderation-report-reason-help = Seuls les modérateurs le lisent.
moderation-report-button = Signaler
moderation-reports = Signalements
moderation-step = Que faire
moderation-step-missing = Choisissez que faire.
moderation-step-accept = Le laisser passer
moderation-step-accept-help = Tous ceux qui peuvent lire ceci le liront.
moderation-step-decline = Refuser les nouveaux mots
moderation-step-decline-help = Les mots d’avant restent ; le journal dit pourquoi.
moderation-step-hide = Le masquer
moderation-step-hide-help = Sa place reste, avec votre motif ; ses mots sont pour son auteur et les modérateurs.
moderation-step-show = Le montrer de nouveau
moderation-step-show-help = Tous le lisent de nouveau, et le journal dit pourquoi.
moderation-step-keep = Le garder
moderation-step-keep-help = Il reste tel quel, et les signalements sont réglés.
moderation-step-accept-done = Laissé passer.
moderation-step-decline-done = Nouveaux mots refusés ; les anciens restent.
moderation-step-hide-done = Masqué.
moderation-step-show-done = Montré de nouveau.
moderation-step-keep-done = Gardé après un signalement.
moderation-step-button = Le faire
moderation-public-reason = Motif public
moderation-public-reason-help = Nécessaire pour masquer ou montrer de nouveau. Tous le lisent au journal : nommez la règle, non les mots.
