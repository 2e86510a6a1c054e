### Le registre des recommandations.

## Rules

may-register-read = Lire le registre, ses recommandations et ses évaluations
may-register-assess = Déposer une évaluation en son propre nom
may-register-amend-assessment = Modifier une évaluation
may-register-keep-actions = Saisir et modifier des actions
may-register-keep-recommendations = Saisir des recommandations, donner des titres, des mots-clés, des catégories, des liens et des corrections
may-register-import = Importer des classeurs et annuler une importation
may-register-keep-vocabulary = Changer les statuts, les catégories, les campagnes, le nom et la phase du registre
phase-working-group = Groupe de travail
phase-chair-preview = Aperçu de la présidence
phase-advisory-group = Groupe consultatif
phase-public = Public

## What can be wrong

register-source-missing = Dites de quelle source elle est tirée.
register-text-or-number-missing = Donnez son texte, ou au moins son numéro.
register-language-unknown = Ce n’est pas un code de langue. Écrivez par exemple en, fr ou zh-Hans.
register-too-long = C’est trop long.
register-task-missing = Dites ce qu’il y a à faire.
register-state-unknown = Choisissez un état.
register-status-unknown = Ce statut n’est pas de ceux de ce registre.
register-narrative-missing = Dites pourquoi, en une phrase ou plus.
register-narrative-too-long = Le commentaire est trop long : un million d’octets au plus.
register-evidence-too-much = Cent liens au plus.
register-evidence-no-address = Un élément de preuve est une adresse qui commence par https:// ou http://.
register-covers-missing = Dites sur quelle recommandation elle porte.
register-round-unknown = Cette campagne n’existe pas.
register-phase-unknown = Cette phase n’existe pas.
register-name-missing = Donnez-lui un nom.
register-status-in-use = Des évaluations portent ce statut : il reste.
register-category-in-use = Des recommandations sont ou ont été classées dans cette catégorie : elle reste.
register-category-unknown = Il n’y a pas de catégorie « { $name } » ; ce sont les administrateurs qui en créent.
register-name-taken = « { $name } » porte déjà ce nom. Choisissez-en un autre, ou modifiez celui qui existe.
register-correction-empty = Écrivez le texte tel que la source le donne.
register-reason-missing = Dites ce qui a été mal saisi et où se trouve le texte exact.
register-text-frozen = Son texte est déjà établi ; placez une correction à côté.
register-relation-unknown = Choisissez le lien entre les deux, et une autre recommandation.
register-date-unknown = Écrivez une année, un mois ou un jour : 2018, 2018-10 ou 2018-10-11.
register-period-unknown = Écrivez une année, un mois ou un jour, ou deux d’entre eux : 2018, 2018-10 ou 2014/2018.
register-due-no-date = « { $name } » n’est pas une date. Écrivez une date comme 2020-09-30, ou des mots comme mi-juin.
register-plan-is-old = Le registre a changé depuis que le plan a été établi. Regardez de nouveau le plan.
register-undecided = Des conflits ne sont pas tranchés. Tranchez d’abord chacun d’eux.
register-built-upon = Quelqu’un s’est appuyé sur ce que cette importation a apporté : elle ne peut plus être annulée.
register-sent-twice = Ce formulaire a déjà été envoyé, et ce qu’il apportait est en place.
register-said-already = Vous avez déjà dit la même chose dans ce cycle d’évaluation. Modifiez cette évaluation si quelque chose a changé.
register-sent-twice-other = Vous avez déjà envoyé ce formulaire, avec d’autres mots, et ce qu’il a apporté demeure. Relisez ce que vous venez de saisir et renvoyez-le s’il doit figurer à côté.
register-stands-already = Les mêmes mots figurent déjà sous cette source, cette liste et ce numéro.

## Reading the register

read-title = Registre des recommandations
read-what-it-is = Ce qui a été recommandé, dans les termes de la source ; ce qu’on en a constaté, campagne après campagne ; et les suites données.
read-phase-public = Tout le monde peut le lire. Quiconque est connecté évalue, commente et propose, en son nom ; les évaluations divergentes figurent côte à côte.
read-phase-working-group = Il est devant son groupe de travail : les membres du groupe qui le tient lisent et évaluent. Il n’est pas encore public.
read-phase-chair-preview = Il est devant les présidents et les coordinateurs, qui le lisent et l’évaluent avant les autres. Il n’est pas encore public.
read-phase-advisory-group = Il est devant le groupe consultatif : ses membres et ceux qui le tiennent lisent et évaluent. Il n’est pas encore public.
read-phase-advisory-group-of = Il est devant { $name } : ses membres et ceux qui le tiennent lisent et évaluent. Il n’est pas encore public.
read-phase-advisory-group-unnamed = C’est la phase du groupe consultatif, mais aucun n’est désigné : les membres du groupe qui le tient lisent et évaluent. Il n’est pas encore public.
read-phase-advisory-group-nobodys = C’est la phase du groupe consultatif, mais ni groupe consultatif ni groupe qui le tient ne sont désignés : tout membre du forum lit et évalue. Il n’est pas encore public.
read-closed-title = Pas encore ouvert à tous
read-closed = Ce registre ne vous est pas encore ouvert : celles et ceux qui y travaillent le lisent d’abord. Il pourra être lu ici à l’ouverture de sa prochaine phase.
read-closed-sign-in = Ce registre n’est pas encore public. Si vous y travaillez, connectez-vous pour le lire.
read-drafts = Vos brouillons
read-drafts-why = Vous seul les voyez.
read-find-one = En trouver une à évaluer
read-import = Importer un classeur
read-settings = Statuts, catégories, campagnes, phase
read-sign-in-to-assess = Se connecter pour contribuer
read-empty = Le registre est encore vide
read-empty-why = Les recommandations figurent ici avec leur source et les suites données. Un coordinateur les saisit une par une ou importe le classeur où elles étaient tenues.
read-where-it-stands = Où en est-on
read-where-these-stand = { $n ->
    [one] Où en est cette recommandation
   *[other] Où en sont ces { $n } recommandations
}
read-all-of-them = Toutes
read-by-reading = Comment elles ont été évaluées
read-not-stale = Plus tard, ou pas encore
read-by-category = Par catégorie
read-divided = Par catégorie et par source
read-and-more = { $n ->
    [one] et { $n } autre, dans le tableau
   *[other] et { $n } autres, dans le tableau
}
read-by-source = Par source
read-of = sur { $n }
read-without-status = Sans statut
read-nothing-assessed = Personne n’en a encore évalué aucune.
read-largest-part = La plus grande part, { $n } sur { $of }, est « { $status } ».
read-all-alike = { $n ->
    [one] Elle est « { $status } ».
   *[other] Les { $n } sont toutes « { $status } ».
}
read-nobody-assessed = { $n ->
    [0] Chacune a été examinée par quelqu’un.
    [one] Il y en a une que personne n’a examinée.
   *[other] Il y en a { $n } que personne n’a examinées.
}
read-not-started = Non commencée dans son ensemble : { $name }.
read-not-started-in = { $name } ({ $round })
read-category-not-started = { $name } (non commencée, { $round })
read-reading-not-assessed = Non évaluée
read-reading-pending = En attente
read-reading-single = Un seul évaluateur
read-reading-unanimous = Unanime
read-reading-divergent = Divergente
read-stale = Évaluée il y a plus de deux ans
read-stub = Connue par son seul numéro
read-no-text = Texte non encore consigné
read-no-text-why = On n’en connaît pour l’instant que le numéro. Son texte sera ajouté ici quand il sera retrouvé.
read-round = Campagne { $name }
read-recommendations = Recommandations
read-search-these = Rechercher parmi celles-ci
read-sort = Ordre
read-sort-document = dans l’ordre des documents
read-sort-number = par numéro
read-sort-title = par titre
read-sort-changed = dernière modification d’abord
read-filter-reading = Lecture
read-filter-status = Statut
read-filter-category = Catégorie
read-filter-source = Source
read-filter-round = Campagne
read-filter-tag = Mot-clé
read-filter-responsible = Responsable
read-filter-list = Liste
read-or = {" "}ou{" "}
read-words-quoted = « { $name } »
read-named = { $name } : { $value }
read-all-shown = { $n ->
    [one] { $n } recommandation, sans filtre, { $sort }
   *[other] { $n } recommandations, sans filtre, { $sort }
}
read-some-shown = { $n ->
    [0] Aucune recommandation : { $filters }
    [one] { $n } recommandation : { $filters }
   *[other] { $n } recommandations : { $filters }, { $sort }
}
read-page-shown = { $from } à { $to } sur { $n }
read-nothing-found = Rien ne répond à tout cela
read-nothing-found-why = Retirez l’un des filtres, ou cherchez moins de mots. La recherche porte sur les numéros, les titres et les textes.
read-export-these = { $n ->
    [one] Emporter cette recommandation :
   *[other] Emporter ces { $n } recommandations :
}

## A recommendation

read-as-written = Recommandation { $name }, telle qu’écrite dans la source. Jamais modifiée.
read-as-written-unnumbered = Telle qu’écrite dans la source. Jamais modifiée.
read-recommendation-number = Recommandation { $name }
read-tags = Mots-clés
read-more-tags = { $n ->
    [one] { $n } autre mot-clé
   *[other] { $n } autres mots-clés
}
read-corrected-by = { $reason } Relevé par { $name } le { $date }.
read-other-wordings = Autres formulations
read-other-wording = Formulée aussi ainsi
read-other-wording-in = Formulée aussi ainsi, dans { $name }
read-met-on = Saisie le { $name }. Les mots propres à la source sont barrés, ceux propres à cette formulation sont soulignés.
read-cannot-be-assessed = Ne peut pas encore être évaluée
read-status-completed = Achevée
read-status-in-progress = En cours
read-status-to-be-implemented = À mettre en œuvre
read-former-participant = Ancien participant
read-not-assessed-yet = Personne ne l’a encore évaluée
read-not-assessed-yet-why = Ce que les membres du forum en constatent figure ici : où elle en est, pourquoi, et les éléments de preuve.
read-round-assessed = Évaluée : { $name }
read-from-to = { $from } – { $to }
read-round-published = publiée : { $name }
read-round-not-assessed = Dans cette campagne, personne ne l’a évaluée.
read-round-pending = { $n ->
    [one] { $n } évaluateur l’a examinée et n’a pas encore pu l’évaluer.
   *[other] { $n } évaluateurs l’ont examinée et n’ont pas encore pu l’évaluer.
}
read-round-single = Un seul évaluateur pour l’instant : { $status }.
read-round-single-several = Un seul évaluateur pour l’instant, en { $n } évaluations : { $status }.
read-round-unanimous = Les { $n } évaluateurs disent la même chose : { $status }.
read-round-divergent = { $n ->
    [one] { $n } évaluateur dit des choses différentes. Tous ses constats sont maintenus.
   *[other] { $n } évaluateurs voient la chose différemment. Tous leurs constats sont maintenus.
}
read-position = { $n } sur { $of } : { $status }
read-position-shared = Commun à tous : { $name }
read-add-assessment = Ajouter votre évaluation
read-be-first = L’évaluer en premier
read-amend-yours = Modifier votre évaluation
read-add-another = Ajouter une autre évaluation
read-go-on = Poursuivre votre brouillon
read-amend-yours-in = Modifier la vôtre, { $name }
read-add-action = Ajouter une action
read-amend-action = Modifier
read-amend-recommendation = Modifier ce qui l’entoure
read-sign-in-first = Quiconque est connecté évalue ; il vous sera demandé de vous connecter d’abord.
read-members-assess = À cette phase, seules évaluent les personnes qui y travaillent, et vos rôles n’en font pas partie.
read-what-follows = Suites données
read-no-actions = Personne ne s’est encore chargé de rien. Ce que l’on fera de cette recommandation figurera ici : la tâche, le responsable et l’échéance.
read-task = Action
read-responsible = Responsable
read-due = Échéance
read-state = État
read-action-not-started = Non commencée
read-action-in-progress = En cours
read-action-done = Faite
read-action-dropped = Abandonnée
read-kept = Tel que dans la feuille d’origine
read-kept-why = Cellules de la feuille qui n’ont pas de place propre ici, gardées telles quelles.
read-kept-heading = Colonne
read-kept-round = Campagne
read-kept-value = Cellule
read-at-a-glance = En bref
read-fact-source = Source
read-fact-list = Liste
read-fact-category = Catégorie
read-fact-rounds = Campagnes
read-fact-indications = Priorité
read-fact-language = Langue
read-indications = indiquée par { $n } membres sur { $of }
read-filed-until = jusqu’au { $date } : { $name }
read-related = Recommandations liées
read-same-as-out = Identique à
read-same-as-in = Identique à
read-overlaps-out = Recoupe
read-overlaps-in = Recoupe
read-depends-on-out = Dépend de
read-depends-on-in = Nécessaire à
read-answers-out = Répond à
read-answers-in = Trouve réponse dans
read-refers-to-out = Renvoie à
read-refers-to-in = Citée par
read-who-has-assessed = Qui a évalué
read-no-group = Aucun groupe indiqué
read-none-names-a-group = { $n ->
    [one] Un évaluateur, qui n’indique aucun groupe de parties prenantes.
   *[other] { $n } évaluateurs : aucun n’indique de groupe de parties prenantes.
}
read-history = Historique
read-full-history = Historique complet
read-history-of = Historique de la recommandation { $name }
read-history-why = Tout ce qui a été modifié ici, le plus récent d’abord. Rien n’est jamais retiré.
read-event-recommendation-added = Inscrite au registre
read-event-imported = Importée
read-event-imported-what = Importé : { $name }
read-event-imported-from = Importé de { $file } : { $what }
read-event-imported-file = Importée de { $name }
read-got-named = { $what } : { $name }
read-got-added = recommandation
read-got-filed = catégorie
read-got-tagged = mots-clés
read-got-indicated = indications
read-got-kept = cellules de la feuille
read-got-wording = autre formulation
read-got-text = texte
read-got-corrected = correction
read-got-action = action
read-got-assessed = évaluation
read-got-version = version antérieure d’une évaluation
read-got-related = recommandations liées
read-event-titled = Intitulée « { $name } »
read-event-tagged = Mots-clés donnés : { $name }
read-event-untagged = Mots-clés retirés
read-event-filed = Classée sous { $name }
read-event-unfiled = Classée sous aucune catégorie
read-event-related = Liée à { $name }
read-event-unrelated = N’est plus liée à { $name }
read-event-related-how = { $name } ({ $how })
read-event-assessed-in = Évaluée, { $name }
read-event-assessment-filed = Une évaluation a été déposée
read-event-assessment-amended = Une évaluation a été modifiée
read-event-text-corrected = Une correction a été placée à côté du texte : { $name }
read-event-text-given = Le texte a été ajouté
read-event-action-added = Une action a été ajoutée
read-event-action-amended = Une action a été modifiée
read-event-action-added-named = Action ajoutée : « { $task } » ({ $state })
read-event-action-amended-named = Action modifiée : « { $task } » ({ $state })
read-event-import-undone = Une importation a été annulée
read-event-import-of-undone = L’importation de { $name } a été annulée
read-event-other = Changement ({ $name })

read-version-in-force = En vigueur
read-version = Version { $n }
read-versions-of = Évaluation de { $name }
read-status-before = Avant : { $name }
read-what-changed = Ce qui a changé depuis la version précédente

## Assessing

assess-title = Votre évaluation de la recommandation { $name }
assess-title-unnumbered = Votre évaluation
assess-amend-title = Votre évaluation de la recommandation { $name }, modifiée
assess-amend-title-unnumbered = Votre évaluation, modifiée
assess-read-again = La recommandation, telle qu’elle est écrite
assess-lead = Dites ce que vous avez constaté. Votre évaluation est publiée sous votre nom, à côté des constats des autres ; personne d’autre que vous ne la modifie.
assess-status = Où en est-on ?
assess-status-help = Deux réponses peuvent être vraies à la fois.
assess-status-missing = Choisissez au moins un statut, ou dites qu’elle ne peut pas encore être évaluée.
assess-status-both = Choisissez ce qu’il en est, ou dites qu’elle ne peut pas encore être évaluée ; pas les deux.
assess-cannot-help = Dites plus bas ce qu’il faut, et de la part de qui.
assess-narrative = Pourquoi ?
assess-narrative-help = Ce qui a été fait, et ce qui manque.
assess-markdown = Comment mettre en relief, faire des listes et des liens
assess-markdown-emphasis = mise en relief
assess-markdown-strong = forte
assess-markdown-item = un élément de liste
assess-markdown-quote = les mots de quelqu’un
assess-markdown-quote-why = composés en citation
assess-markdown-words = des mots
assess-markdown-link = des mots qui mènent quelque part
assess-markdown-numbers = « Voir la recommandation 65 » devient un lien vers elle. Les images et le HTML sont laissés de côté.
assess-evidence-help = Un lien par ligne, suivi de son intitulé.
assess-speak-as = Vous parlez en qualité de
assess-speak-as-help = Indiqué avec votre évaluation.
assess-round = Campagne
assess-also = Porte aussi sur
assess-also-help = Si la même chose vaut pour d’autres de la même liste, leurs numéros : 66, 69.
assess-also-unknown = Aucune recommandation de cette liste ne porte le numéro { $name }.
assess-also-ambiguous = Plusieurs recommandations de cette liste portent le numéro { $name }. Évaluez chacune sur sa propre page.
assess-file = Déposer votre évaluation
assess-amend = Enregistrer la version modifiée
assess-back = Revenir sans déposer
assess-already-said = { $n ->
    [0] Personne ne l’a encore évaluée dans cette campagne.
    [one] { $n } évaluation figure dans cette campagne. La vôtre figurera à côté.
   *[other] { $n } évaluations figurent dans cette campagne. La vôtre figurera à côté.
}
assess-yours-stands = Vous l’avez déjà évaluée dans cette campagne. Une autre se placerait à côté de la première ; pour dire ce qui a changé depuis, mieux vaut modifier celle-ci.
assess-amend-instead = Modifier votre évaluation
assess-read-them = Vers la recommandation
assess-signed-out = Vous n’êtes plus connecté : rien n’a été déposé. Connectez-vous dans une autre fenêtre, puis renvoyez ce formulaire : votre texte est là tout entier.
assess-sign-in-beside = Se connecter dans une autre fenêtre
assess-form-too-old = Ce formulaire est resté ouvert trop longtemps, ou venait d’ailleurs : rien n’a été déposé. Relisez votre texte et renvoyez-le.
assess-draft-too-large = C’est plus qu’un brouillon ne peut contenir. Le texte n’est gardé que dans cette fenêtre.
assess-keep-draft = Garder comme brouillon
flash-draft-kept = Votre brouillon est gardé. Vous seul pouvez le voir.
assess-draft-elsewhere = Vous rédigez aussi cette évaluation dans une autre fenêtre, d’où d’autres mots sont gardés. Ceux-ci ne le sont que dans cette fenêtre.
assess-stands-now = Ce qui s’y trouve maintenant
assess-you-typed = Ce que vous avez saisi
flash-assessment-filed = Votre évaluation est déposée et figure à côté des autres.
flash-assessment-amended = Votre évaluation est modifiée. La version précédente reste lisible.

## Entering and amending

register-recommendation-number = Recommandation { $name }
register-enter = Saisir une recommandation
register-enter-why = Le texte de la source est figé une fois saisi. Ce qui a été mal saisi est corrigé dans une couche placée à côté.
register-source = Source
register-source-help = Le document dont elle est tirée. Un nom nouveau crée une nouvelle source.
register-list = Liste
register-list-help = La liste ou le chapitre de la source, si elle en a plusieurs.
register-number = Numéro
register-number-help = Tel que dans la source, par exemple 65 ou Part 2.II. Un numéro seul crée une entrée dont le texte peut être donné plus tard.
register-text = Texte
register-text-help = Mot pour mot, tel que dans la source.
register-wording = Ce texte est
register-verbatim = Celui de la source
register-summary = Un résumé rédigé par nous
register-language = Langue du texte
register-language-help = Son code, par exemple en, fr, ar ou zh-Hans.
register-title = Titre
register-title-help = Le nôtre, pour s’y retrouver : quatre à dix mots.
register-categories = Catégories
register-categories-help = Un classement qui prend fin reste dans l’historique.
register-other-category = Une autre catégorie
register-other-category-help = Son nom. Si elle n’existe pas encore, elle est créée.
register-categories-made-by = Les administrateurs créent d’autres catégories.
register-standing-already = Déjà là :
register-is-it-another = Est-ce une autre recommandation ?
register-is-it-another-help = Les numéros se répètent, et les mots aussi peuvent se répéter. Si c’est la même, quittez ce formulaire : rien n’a été saisi.
register-is-another = Oui, la saisir à côté de celle qui est là
register-tags = Mots-clés
register-tags-help = Un par ligne.
register-round = Campagne
register-no-round = Aucune pour l’instant
register-leave = Laisser tel quel
register-back = Revenir sans la saisir
register-keep-it = Enregistrer
register-amend = Modifier
register-amend-number = Modifier { $name }
register-amend-why = Les titres, mots-clés, catégories et liens sont les nôtres et peuvent changer. Le texte de la source, non.
register-around = Ce qui l’entoure
register-give-text = Donner son texte
register-give-text-why = On n’en connaît pour l’instant que le numéro.
register-correct-text = Corriger un texte mal saisi
register-correct-text-why = Le texte tel que saisi reste, et la correction figure à côté avec son motif.
register-text-as-source = Le texte tel que la source le donne
register-lay-correction = Placer la correction à côté
register-reason = Ce qui a été mal saisi
register-reason-help = Et où se trouve le texte exact.
register-relations = Recommandations liées
register-no-relations = Aucune pour l’instant.
register-unrelate = Retirer
register-relate = Les lier
register-relation-kind = Celle-ci
register-other = L’autre recommandation
register-other-help = Son numéro dans la même liste, ou l’adresse de sa page.
register-other-unknown = Aucune recommandation ne répond à « { $name } ».
register-other-ambiguous = Plusieurs recommandations portent le numéro { $name }. Donnez l’adresse de celle que vous visez.
register-relation-same-as-out = est identique à
register-relation-same-as-in = est identique à
register-relation-overlaps-out = recoupe
register-relation-overlaps-in = recoupe
register-relation-depends-on-out = dépend de
register-relation-depends-on-in = est nécessaire à
register-relation-answers-out = répond à
register-relation-answers-in = trouve réponse dans
register-relation-refers-to-out = renvoie à
register-relation-refers-to-in = est citée par
register-add-action = Ajouter une action
register-amend-action = Modifier une action
register-task = Tâche
register-task-help = Ce que quelqu’un fera de cette recommandation.
register-responsible = Responsable
register-responsible-help = Un ou plusieurs, un par ligne.
register-due = Échéance
register-due-help = Une date comme 2020-09-30, ou des mots comme mi-juin.
register-state = État
register-state-not-started = Non commencée
register-state-in-progress = En cours
register-state-done = Faite
register-state-dropped = Abandonnée
register-sources = Sources
register-sources-why = Les documents dont les recommandations sont tirées.
register-no-sources = Aucune source pour l’instant
register-no-sources-why = Une source est créée avec la première recommandation qui la nomme. Les coordinateurs saisissent des recommandations ou importent un classeur.
register-source-name = Nom
register-source-name-help = Tel qu’il figure dans les listes et les filtres.
register-body = Organisme
register-body-help = Qui l’a publié.
register-document = Document
register-date = Date
register-date-help = Une année, un mois ou un jour : 2018, 2018-10 ou 2018-10-11.
register-period-help = Une année, un mois ou un jour, ou une période : 2018, 2018-10 ou 2014/2018.
register-url = Adresse
register-how-many = Recommandations
register-amend-source = Modifier la source
register-add-source = Ajouter une source
flash-recommendation-entered = La recommandation est saisie.
flash-recommendation-amended = C’est enregistré.
flash-action-kept = L’action est enregistrée.
flash-source-kept = La source est enregistrée.

## Import

import-imports = Importations
import-why = Un classeur entre dans le registre en cinq étapes, et rien n’est écrit avant la dernière.
import-step-upload = Envoi
import-step-columns = Colonnes
import-step-plan = Plan
import-step-conflicts = Conflits
import-step-apply = Application
import-choose-file = Classeur
import-choose-file-help = .xlsx, .ods, .csv ou .tsv, ou l’exportation d’un autre registre (.json). 24 Mo au plus ici ; les fichiers plus gros passent par la commande.
import-upload = Envoyer
import-too-large = Le fichier dépasse 24 Mo. Les fichiers plus gros passent par la commande « plenary import register ».
import-file-missing = Choisissez un fichier.
import-earlier = Importations précédentes
import-none = Aucune pour l’instant.
import-file-name = Fichier
import-when = Quand (UTC)
import-who = Par
import-by-operator = L’exploitant
import-undo = Annuler
import-undone = Annulée
import-stays = Ne peut être annulée
import-built-upon = { $name } a travaillé sur ce que cette importation a apporté, le { $date } ; elle ne peut donc plus être annulée.
import-goes-in = Enregistré sous
import-none-named = aucune
import-and-others = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
import-file = Importer { $name }
import-no-columns = Les colonnes de ce fichier sont connues, ou il n’en a aucune à mettre en correspondance.
import-columns-of = Telles que trouvées dans la feuille « { $name } ». Changez ce qui a été mal compris.
import-windows-1252 = Le fichier n’est pas en UTF-8 ; il est donc lu comme du Windows-1252. Si des lettres sont fausses, enregistrez-le en UTF-8 et envoyez-le de nouveau.
import-column = Colonne
import-first-value = Première valeur
import-taken-for = Comprise comme
import-column-round = campagne { $name }
import-as-recognised = { $name } (reconnu)
import-kept-as-it-stands = Gardée telle quelle
import-field-number = Numéro
import-field-text = Texte de la recommandation
import-field-title = Titre
import-field-category = Catégorie
import-field-tags = Mots-clés
import-field-source = Source
import-field-list = Liste
import-field-reference = Référence
import-field-cross-reference = Renvois
import-field-status = Statut
import-field-narrative = Évaluation
import-field-assessor = Qui a évalué
import-field-responsible = Responsable
import-field-cost = Coût
import-field-remark = Remarque
import-field-evidence = Éléments de preuve
import-field-language = Langue
import-field-round = Campagne
import-field-indications = Indications
import-field-ignore = Rien : la laisser de côté
import-field-unknown = Une colonne est mise en correspondance avec ce qui n’est pas un champ.
import-what-the-file-does-not-say = Ce que le fichier ne dit pas
import-source = Source
import-source-help = L’emporte sur la colonne du fichier. Sans l’une ni l’autre, c’est le nom du fichier.
import-list = Liste
import-list-help = La liste ou le chapitre qu’il représente. À défaut, la source n’a qu’une liste.
import-round = Campagne
import-round-help = Une année, par exemple 2018. Une année dans un en-tête l’emporte ; à défaut, c’est l’année en cours.
import-sheet = Feuille
import-sheet-help = Chaque feuille s’importe séparément. Choisissez-en une autre et regardez de nouveau le plan.
import-assessor = Évaluée par
import-assessor-help = Le groupe dont c’est la liste. Il est enregistré sans compte.
import-split = Faire de chaque paragraphe d’une évaluation une évaluation distincte
import-look-again = Regarder de nouveau le plan
import-add = Ajoutées
import-add-means = nouvelles recommandations
import-amend = Modifiées
import-amend-means = reçoivent un classement, une campagne, un mot-clé, un lien ou une évaluation
import-same = Identiques
import-same-means = lignes qui ne changent rien
import-conflict = Conflits
import-conflict-means = presque le texte d’une autre
import-rejected = Rejetées
import-rejected-means = lignes qui ne peuvent pas être reprises
import-changes-nothing = Tout cela est déjà dans le registre.
import-every-row = Toutes les lignes
import-row = Ligne
import-result = Résultat
import-about = Objet
import-reason = Pourquoi
import-more-rows = { $n ->
    [one] { $n } autre ligne n’est pas affichée.
   *[other] { $n } autres lignes ne sont pas affichées.
}
import-conflicts-why = Ces textes ont plus de la moitié de leurs mots en commun avec un texte qui porte le même numéro. S’agit-il de la même recommandation ?
import-row-number = Ligne { $n }
import-in-the-register = Dans le registre
import-in-the-file = Dans le fichier
import-decide = De quoi s’agit-il ?
import-undecided = Pas encore tranché
import-decide-wording = De la même, autrement formulée
import-decide-wording-means = Les deux formulations sont gardées côte à côte sous une seule recommandation.
import-decide-separate = D’une autre recommandation
import-decide-separate-means = Elle est ajoutée à côté de celle qui y est.
import-decide-skip = Laisser cette ligne de côté
import-decide-skip-means = Rien n’en est fait.
import-keep-decisions = Enregistrer ces décisions
import-leave-out = { $n ->
    [one] Importer le reste et laisser de côté la ligne rejetée
   *[other] Importer le reste et laisser de côté les { $n } lignes rejetées
}
import-undecided-left = { $n ->
    [one] { $n } conflit n’est pas encore tranché.
   *[other] { $n } conflits ne sont pas encore tranchés.
}
import-apply-why = Le plan est refait à cet instant, puis appliqué en entier ou pas du tout. L’importation peut être annulée tant que personne ne s’est appuyé dessus.
import-apply = Appliquer
import-rejected-stop = Des lignes sont rejetées : rien n’a été écrit. Cochez que le reste peut entrer sans elles, ou corrigez le fichier.
import-discard = Écarter ce fichier
flash-import-applied = L’importation est appliquée.
flash-import-undone = L’importation est annulée.
flash-import-discarded = Le fichier est écarté.
flash-import-settled = Ce fichier n’attend plus : il a déjà été importé ou écarté.

## Import: why a row or a file is not taken as it stands

import-part-number = numéro
import-part-alias = autre nom d’une catégorie
import-part-round = campagne
import-part-id = identifiant
import-part-filed = date de dépôt
import-part-covers = recommandations visées
import-part-versions = versions
import-why-long = { $field ->
    [number] Numéro
    [title] Titre
    [source] Source
    [list] Liste
   *[text] Texte
} de { $found } caractères ; { $limit } au plus sont admis.
import-why-long-category = Catégorie de plus de { $n } caractères.
import-why-long-tag = Mot-clé de plus de { $n } caractères.
import-why-long-status = Statut de plus de { $n } caractères.
import-why-long-assessment = Évaluation de plus de { $n } octets.
import-why-assessment-of-nothing = Une évaluation dans une ligne sans numéro ni texte.
import-why-status-of-nothing = Un statut dans une ligne sans numéro ni texte.
import-why-indications-not-whole = Des indications qui ne sont pas un nombre entier.
import-why-indications-of-too-many = Plus d’indications que les { $n } personnes qui pouvaient en donner.
import-why-formula-without-value = Une formule sans valeur, ou avec une erreur à la place ; corrigez-la dans un tableur, enregistrez le fichier et envoyez-le de nouveau.
import-why-nameless = La ligne n’a ni numéro ni texte.
import-why-number-ambiguous = { $n } recommandations portent ce numéro, et la ligne n’a pas de texte pour dire laquelle.
import-why-text-ambiguous = { $n } recommandations ont ces mots, et la ligne n’a pas de numéro pour dire laquelle.
import-why-conflict = { $n } mots sur { $of } sont communs : décidez si c’est une autre formulation ou une autre recommandation.
import-why-conflict-wording = { $n } mots sur { $of } sont communs : gardée comme autre formulation.
import-why-conflict-separate = { $n } mots sur { $of } sont communs : ajoutée comme autre recommandation.
import-why-conflict-skip = { $n } mots sur { $of } sont communs : laissée de côté.
import-why-category-taken-as = La catégorie « { $name } » est comprise comme « { $known } ».
import-why-indications-stay = Les indications restent à { $n } sur { $of }, le fichier dit { $file } sur { $file-of }.
import-why-link-left-out = Le lien vers { $name } est laissé de côté : elle n’est pas ici.
import-why-assessment-stays = L’évaluation { $name } reste telle qu’elle est ici, le fichier en a d’autres versions.
import-why-status-unknown = Le statut « { $name } » n’est pas de ceux du registre ; il est gardé tel qu’il est écrit.
import-why-round-new = La campagne « { $name } » est nouvelle ici et datée de { $date }.
import-why-round-undated = La campagne « { $name } » est nouvelle ici et n’a pas de date.
import-why-and-more = { $name } (et { $n } de plus)
import-why-other-json = « { $name } » est du JSON, mais pas l’exportation d’un registre : son « format » n’est pas { $format }.
import-why-round = La campagne « { $name } » ne nomme aucune année ; écrivez par exemple 2018 ou 2018-10.
import-why-own-unreadable = Le fichier ne peut pas être lu : { $name }.
import-why-own-row-unreadable = La ligne { $n } ne peut pas être lue : { $name }.
import-why-own-newer = La version { $n } de { $format } est lue ici ; le fichier vient d’une version plus récente du logiciel.
import-why-own-other-shape = Le fichier n’est pas un { $format } : { $name }.
import-why-own-cell = Illisible ; il faut cette valeur telle qu’elle a été exportée.
import-why-own-list = N’est pas une liste comme celle qui a été exportée : { $name }.
import-why-own-covers = N’est pas une liste d’identifiants de recommandations.
import-why-own-wording = N’est ni « verbatim » ni « summary ».
import-why-own-computed = Est tirée de « { $name } » ; modifiez-la là-bas.
import-why-own-recommendation-differs = La recommandation n’a pas ici les mêmes cellules qu’à la ligne { $n }.
import-why-own-assessment-differs = L’évaluation n’a pas ici les mêmes cellules qu’à la ligne { $n }.
import-why-own-assessment-rows = L’évaluation doit figurer dans une ligne de chaque recommandation qu’elle vise.
import-why-recommendation-twice = Deux recommandations portent cet identifiant (dans { $name }).
import-why-assessment-twice = Deux évaluations portent cet identifiant (dans { $name }).
import-why-action-twice = Deux actions portent cet identifiant (dans { $name }).
import-why-no-moment = N’est pas un instant tel que 2020-08-12T09:30:00.000000Z (dans { $name }).
import-why-unknown-word = N’est aucun des mots connus ici (dans { $name }).
import-why-category-without-key = Une catégorie sans clé (dans { $name }).
import-why-assessment-covers-nothing = Une évaluation qui ne vise aucune recommandation (dans { $name }).
import-why-covers-missing = Une recommandation qui n’est pas dans le fichier (dans { $name }).
import-why-covers-twice = Une recommandation visée deux fois (dans { $name }).
import-why-without-version = Une évaluation sans version (dans { $name }).
import-why-no-sheet = Il n’y a pas de feuille « { $name } » ; le fichier contient { $names }.
import-why-no-text-column = Aucune colonne de la feuille « { $name } » ne contient de recommandations ; ses colonnes sont { $names } ; dites ci-dessous laquelle en contient.
import-why-empty-sheet = Aucune colonne de la feuille « { $name } » ne contient de recommandations ; elle est vide.
import-why-no-column = Il n’y a pas de colonne « { $name } » à mettre en correspondance ; les colonnes sont { $names }.
import-why-no-column-at-all = Il n’y a pas de colonne « { $name } » à mettre en correspondance ; la feuille est vide.
import-why-mapped-twice = { $names } : toutes sont comprises comme « { $name } », qu’une ligne n’a qu’une fois.
import-why-empty = « { $name } » est vide.
import-why-too-large = Le fichier fait { $size }, et { $limit } au plus sont lus ; divisez-le.
import-why-unknown-ending = Le nom « { $name } » ne se termine pas par .xlsx, .ods, .csv ou .tsv, les fichiers qui peuvent être lus.
import-why-not-what-its-name-says = « { $name } » n’est pas ce que dit son nom : attendu, { $expected } ; trouvé, { $found }.
import-why-no-spreadsheet = « { $name } » contient { $found } ; enregistrez-le en .xlsx, .ods, .csv ou .tsv.
import-why-old-excel = « { $name } » est un classeur Excel d’avant 2007 ; enregistrez-le en .xlsx.
import-why-encrypted = « { $name } » est protégé par un mot de passe ; enregistrez une copie sans mot de passe.
import-why-damaged = « { $name } » est tronqué ou abîmé ({ $part } : { $error }) ; enregistrez-le ou envoyez-le de nouveau.
import-why-unpacks-too-large = « { $name } » fait plus de { $limit } une fois décompressé, ce dont aucun registre n’a besoin ; il est refusé.
import-why-too-many-sheets = Le fichier a { $n } feuilles, et { $limit } au plus sont lues.
import-why-too-many-rows = La feuille « { $name } » a plus de { $limit } lignes ; divisez-la.
import-why-too-many-columns = La ligne { $n } de la feuille « { $name } » a plus de { $limit } colonnes.
import-why-cell-too-long = La cellule { $cell } de la feuille « { $name } » contient plus de { $limit }.
import-why-too-much-text = Les cellules font ensemble plus de { $name } ; divisez le fichier.
import-why-unclosed-quote = Le guillemet ouvert à la ligne { $n } n’est jamais fermé.
import-why-broken-utf8 = La ligne { $n } n’est pas de l’UTF-8 correct (octet { $byte }) alors que les autres le sont ; enregistrez de nouveau le fichier en UTF-8.
import-why-broken-utf16 = « { $name } » se termine au milieu d’un caractère UTF-16, ou n’en contient qu’une moitié ; enregistrez-le en UTF-8.
import-content-excel = un classeur Excel
import-content-open-document = un classeur OpenDocument
import-content-delimited = du texte délimité
import-content-packed = des données compressées, comme un .xlsx, .ods ou .zip
import-content-open-document-text = un texte OpenDocument
import-content-binary-excel = un classeur Excel binaire (.xlsb)
import-content-word = un document Word
import-content-powerpoint = une présentation PowerPoint
import-content-zip = une archive zip qui n’est pas un classeur
import-content-unknown = des données qui ne sont ni du texte ni un tableur
import-content-text = du texte
import-content-pdf = un document PDF
import-content-picture = une image
import-content-gzip = des données compressées par gzip
import-content-web-page = une page web
import-content-xml = un document XML
import-content-rtf = un document RTF
import-content-json = un document JSON
import-size = { $unit ->
    [bytes] { $n } octets
    [kB] { $n } ko
    [GB] { $n } Go
    [TB] { $n } To
   *[MB] { $n } Mo
}

## Administration

register-administration = Registre
register-name = Nom du registre
register-name-help = Sans nom, il est intitulé « Registre des recommandations ».
register-keeper = Tenu par
register-keeper-help = Les coordinateurs de ce groupe saisissent, modifient et importent.
register-any-group = Les coordinateurs de n’importe quel groupe
register-advisory = Groupe consultatif
register-advisory-help = La phase du groupe consultatif est ouverte à ses membres et à ceux qui tiennent le registre. Si aucun n’est désigné, à ces derniers seuls.
register-no-advisory = Aucun n’est désigné
register-advisory-unknown = Il n’existe pas de tel groupe qui puisse être le groupe consultatif.
register-phase = Phase
register-phase-help = Elle décide aussitôt de qui lit et de qui contribue.
register-phase-working-group = Groupe de travail : ses membres lisent et évaluent
register-phase-chair-preview = Aperçu de la présidence : les coordinateurs lisent et évaluent
register-phase-advisory-group = Groupe consultatif : ses membres et ceux qui le tiennent lisent et évaluent
register-phase-public = Public : tout le monde lit, toute personne connectée contribue
register-statuses = Statuts
register-statuses-why = Ce qu’on peut constater d’une recommandation. Un statut que des évaluations portent reste.
register-add-status = Ajouter un statut
register-label = Nom
register-aliases = Aussi appelé
register-aliases-help = D’autres mots pour lui dans les fichiers, un par ligne.
register-tone = Couleur
register-tone-good = Atteint
register-tone-under = En chemin
register-tone-open = Reste à faire
register-tone-wait = En attente
register-tone-plain = Neutre
register-shape = Signe
register-shape-done = Coche
register-shape-half = Moitié
register-shape-ring = Anneau
register-shape-dashed = Anneau en tirets
register-shape-dot = Point
register-shape-equal = Égal
register-shape-fork = Fourche
register-shape-pause = Pause
register-shape-cross = Croix
register-shape-flag = Drapeau
register-shape-arrow = Flèche
register-position = Rang
register-remove = Retirer
register-categories-why = Une catégorie peut avoir dans les fichiers d’autres noms : classer sous l’un d’eux n’est pas un changement de catégorie. Une catégorie où rien n’a jamais été classé peut être retirée.
register-add-category = Ajouter une catégorie
register-has-started = Travaux
register-started = Commencés
register-not-started-in = Non commencés dans la campagne { $name }
register-rounds = Campagnes
register-rounds-why = La dernière campagne par ses dates décide de ce qui est affiché ; une plus ancienne chargée plus tard ne l’emporte jamais.
register-add-round = Ajouter une campagne
register-round-key = Clé
register-round-key-help = D’ordinaire son année, par exemple 2020.
register-assessed-when = Évaluée
register-published-when = Publiée
flash-register-kept = C’est enregistré.

## Cycles d’évaluation

may-register-take-review = Se charger d’une catégorie dans un cycle
may-register-keep-rounds = Ouvrir et clore des cycles, écrire leur guide, confier des catégories
may-register-set-phase = Dire dans quelle phase est le registre

register-round-key-missing = Donnez une clé au cycle, par exemple son année.
register-round-open-already = Le cycle « { $name } » est déjà ouvert.
register-round-not-open = Ce cycle n’est pas ouvert.
register-category-not-there = Il n’y a pas de catégorie « { $name } ».
register-category-not-in-round = Ce cycle ne porte pas sur « { $name } ».
register-party-not-there = Cette personne n’existe pas. Choisissez-en une dans la liste.

rounds-title = Cycles d’évaluation
rounds-what-they-are = Un cycle est une campagne d’évaluation : une période, les personnes qui parcourent le registre, et ce qu’elles ont constaté.
rounds-open-one = Ouvrir un cycle
rounds-none = Aucun cycle encore
rounds-none-why = Une personne chargée de la coordination ouvre le premier. Les fichiers importés apportent les cycles dont ils parlent.
rounds-round = Cycle
rounds-when = Quand
rounds-found = Ce qu’il a constaté
rounds-see-found = Voir ce qu’il a constaté
rounds-open = Ouvert
rounds-closed = Clos
rounds-kept = Issu de fichiers
rounds-assessed-when = évalué : { $name }
rounds-published-when = publié : { $name }
rounds-name-help = Le nom courant. Sans nom, le cycle est désigné par sa clé.
rounds-goes-through = Porte sur
rounds-goes-through-help = Aucune choisie : toutes celles qui existent.
rounds-guide = Guide
rounds-guide-why = C’est ce qu’on lit en premier en arrivant. Markdown.
rounds-navigate = Comment s’y retrouver
rounds-process = Ce qui a été fait jusqu’ici
rounds-contribute = Comment contribuer
rounds-open-it = Ouvrir le cycle
rounds-amend = Modifier le cycle
rounds-open-again = Ouvrir ce cycle ici
rounds-take-one = Prendre une catégorie
rounds-take-it = Prendre
rounds-phase = Où il en est
rounds-phases = Qui peut faire quoi dans chaque phase
rounds-now = maintenant
rounds-reads = Lit
rounds-contributes = Évalue, commente, propose
rounds-works = Demande à d’autres, propose un ordre, indique des priorités
rounds-set-phase = Fixer la phase
rounds-set-phase-help = Elle vaut aussitôt pour tout le monde, et rien de ce qu’on est en train d’écrire n’est perdu.
rounds-set-it = Fixer cette phase
rounds-progress = Avancement
rounds-nothing-in-it = Rien n’est classé sous ce que parcourt ce cycle.
rounds-how-counted = Évaluées : quelqu’un a constaté un statut dans ce cycle. En attente : examinées, sans pouvoir être évaluées encore. Divergentes : les constats diffèrent ; elles font partie des évaluées. Ce qui est classé sous plusieurs catégories compte dans chacune.
rounds-assessed = Évaluées
rounds-agreeing = Évaluées, non divergentes
rounds-pending = En attente
rounds-not-started = Non commencées
rounds-divergent = Divergentes
rounds-by-category = Par catégorie
rounds-category = Catégorie
rounds-unfiled = Non classées
rounds-who-has-it = Qui s’en charge
rounds-nobody = personne encore
rounds-people = Par personne
rounds-person = Personne
rounds-people-how-counted = Évaluées : la personne a trouvé un état dans ce cycle. En attente : elle a regardé sans pouvoir évaluer pour l’instant. Divergentes : parmi les deux, celles où les constats diffèrent. Non commencées : de ce qu’elle parcourt, ce qu’elle n’a pas encore regardé.
rounds-reviews = Qui parcourt quoi
rounds-no-reviews = Personne n’a encore pris de catégorie.
rounds-since = Depuis
rounds-until = Pour le
rounds-overdue = En retard
rounds-n-of = { $n } sur { $of }
rounds-give-back = Rendre
rounds-untaken = Personne ne s’en charge encore :
rounds-myself = Moi
rounds-give-help = Vous, ou la personne à qui vous la confiez.
rounds-close = Clore le cycle
rounds-close-why = Plus rien n’est alors demandé à personne. Ce qui a été constaté reste, et le cycle peut être rouvert.
rounds-close-it = Clore ce cycle
flash-round-opened = Le cycle est ouvert.
flash-round-kept = Le cycle est enregistré.
flash-round-closed = Le cycle est clos.
flash-phase-set = La phase est fixée.
flash-review-taken = C’est pris.
flash-review-given-back = C’est rendu.
rounds-left-in = que personne n’a encore examinées : { $name }

## Le rapport d’un cycle

report-of = Rapport : { $name }
report-read = Lire le rapport
report-print = Imprimée, cette page est le rapport sur papier.
report-opening = Sur { $n } recommandations : évaluées : { $assessed }, par { $people ->
    [one] une personne
   *[other] { $people } personnes
 } ; sans évaluation possible encore : { $pending } ; examinées par personne : { $left }. Constats divergents : { $divergent } ; ils figurent côte à côte.
report-changed = Ce qui a changé depuis la dernière évaluation
report-compared = Par rapport au cycle précédent où chacune a été évaluée : changées : { $changed } ; inchangées : { $same } ; évaluées pour la première fois : { $first }.
report-divergent = Où les constats diffèrent
report-none-divergent = Nulle part dans ce cycle.
report-pending = Ce qui n’a pas pu être évalué, et pourquoi
report-none-pending = Rien dans ce cycle.
report-thanks = Remerciements
report-thanks-why = À toutes les personnes qui ont travaillé à ce cycle, avec ce que chacune a fait.
report-asked = Ce qui a été demandé à ce sujet
report-asked-on = Demandé le
report-answer = Réponse
report-answered = Demandes répondues
report-proposed = Recommandations proposées
report-made = État au { $name }.
report-number = Numéro
report-recommendation = Recommandation
report-was = Avant
report-is = Maintenant
report-who = Qui
report-found = Constat
report-why = Pourquoi
report-and-more = { $n ->
    [one] Une autre est dans les fichiers.
   *[other] { $n } autres sont dans les fichiers.
 }

## Following, what is open, dates

followed-by = { $what } ({ $who })
followed-request = Demande : { $name }
followed-round-kept = { $name } : ses dates ou son nom ont été fixés
read-open-in-round = { $name } est ouvert : lisez les recommandations et dites ce que vous constatez.
read-open = Le registre est ouvert : lisez les recommandations et dites ce que vous constatez.
read-open-draft = Une évaluation que vous avez commencée et pas encore déposée
read-round-is-published = Publication : { $name }
read-action-about = Recommandation { $name }. Responsable : { $responsible }
followed-round-opened = { $name } est ouvert : il est en cours d’examen
followed-round-closed = { $name } est clos
followed-choosing-opened = Ouvert : les membres disent ce qui est prioritaire
followed-choosing-closed = Clos : ce qui a été indiqué peut être lu
followed-proposal-taken = Une proposition a été reprise dans le registre
followed-proposal-declined = Une proposition a été refusée ; la raison peut être lue
read-open-review = Examiner cette catégorie ({ $name })
## Propositions

may-register-propose = Proposer une recommandation
proposals-title = Propositions
proposals-one = Une recommandation proposée
proposals-propose = Proposer une recommandation
proposals-propose-why = Dites ce qu’il faudrait faire, avec vos mots. Ils ne sont jamais retouchés.
proposals-what = Les recommandations proposées ici, et ce qu’elles sont devenues.
proposals-text = Ce qu’il faudrait faire
proposals-text-help = Une seule chose, en une phrase ou quelques-unes.
proposals-why = Pourquoi
proposals-why-help = Ce que cela améliorerait, et pour qui.
proposals-no-category = Aucune de celles-ci
proposals-send = Proposer
proposals-source = Propositions de la communauté
proposals-source-help = Le nom sous lequel elle figure au registre.
proposals-none = Aucune proposition encore
proposals-none-why = Toute personne connectée peut proposer une recommandation tant que le registre lui est ouvert.
proposals-waiting = En attente d’examen
proposals-waiting-why = Seules leurs auteurs et les personnes qui décident les voient.
proposals-decided = Décidées
proposals-held = En attente
proposals-taken = Inscrite au registre
proposals-declined = Refusée
proposals-reason = Motif
proposals-reason-help = Tout le monde peut le lire. Il est nécessaire pour refuser.
proposals-see = Voir la recommandation
proposals-take = Inscrire au registre
proposals-decline = Refuser
proposals-by = Proposée par
proposals-text-missing = Dites ce qu’il faudrait faire.
proposals-reason-missing = Dites pourquoi elle est refusée ; tout le monde pourra le lire.
proposals-decided-already = Quelqu’un a déjà décidé de cette proposition.
flash-proposal-stands = Votre proposition figure au registre.
flash-proposal-held = Votre proposition attend d’être examinée. Vous la retrouvez ici.
flash-proposal-taken = La proposition figure au registre.
flash-proposal-declined = La proposition est refusée, et le motif peut être lu.
## The order of the register: moves, merges, splits

may-register-suggest-order = Proposer un déplacement vers une autre catégorie, une fusion ou une division
may-register-decide-order = Accepter ou refuser déplacements, fusions et divisions, et annuler une fusion
order-title = Déplacements, fusions, divisions
order-what = Ce que les membres proposent quant à la place des recommandations et ce que les coordinateurs ont décidé, avec les raisons. Les mots de personne n’en sont changés.
order-open = En attente d’une décision ({ $n })
order-none-open = Rien n’attend de décision
order-none-open-why = Tout membre peut proposer un déplacement, une fusion ou une division sur la page d’une recommandation.
order-decide-help = Ouvrez-en une pour la trancher.
order-decided = Décidées
order-move = Déplacer { $name } vers { $to }
order-merge = Fusionner { $others } dans { $name }
order-split = Faire d’une partie de { $name } une recommandation à part
order-category-gone = une catégorie qui n’existe plus
order-suggested-by = Proposé par { $name } le { $date } : { $reason }
order-accepted-by = Accepté par { $name } le { $date } : { $reason }
order-declined-by = Refusé par { $name } le { $date } : { $reason }
order-undone-by = Annulé par { $name } le { $date } : { $reason }
order-state-open = Attend une décision
order-state-accepted = Acceptée
order-state-declined = Refusée
order-state-undone = Annulée
order-about = De quoi il s’agit
order-part = La partie
order-made = Il en est issu
order-from = Classée sous
order-to = Passe à
order-nowhere = aucune catégorie
order-decide = Décider
order-merge-does = La première tient désormais lieu des autres : les listes la montrent une fois, avec les mots et les évaluations de toutes. Les autres gardent leur page. La fusion peut être annulée.
order-reason = Raison
order-reason-help = Elle est lue par tous ceux qui peuvent lire le registre.
order-moved-since = Elle a été classée ailleurs depuis cette proposition ; à présent sous : { $name }.
order-anyway = La déplacer quand même
order-accept = Accepter
order-decline = Refuser
order-undo = Annuler la fusion
order-undo-does = Chacune vaut de nouveau par elle-même, avec tout ce qui en a été dit.
order-undo-split = Annuler la division
order-undo-split-does = Le tout représente de nouveau sa partie : celle-ci y est fusionnée, avec tout ce qui en a été dit. Annuler cette fusion fait revenir la partie.
order-suggest-move = Proposer le déplacement de { $name }
order-suggest-merge = Proposer une fusion de { $name }
order-suggest-split = Proposer une division de { $name }
order-move-why = Un coordinateur décide. Son classement antérieur reste dans son historique.
order-merge-why = Pour des recommandations qui demandent la même chose en d’autres mots. Un coordinateur décide ; rien n’est perdu, et une fusion peut être annulée.
order-split-why = Pour un texte qui demande deux choses. La partie devient une recommandation à part, dans les mots de la source ; celle-ci garde tous les siens. On peut l’annuler.
order-categories-help = Toutes les catégories sous lesquelles elle sera désormais.
order-category = Ou écrivez une catégorie
order-category-help = Par son nom ou un autre sous lequel elle est connue.
order-others = Les autres recommandations
order-others-help = Une par ligne : son numéro, ou l’adresse de sa page si plusieurs portent ce numéro.
order-which-stands = Laquelle tient lieu de toutes
order-this-stands = { $name } demeure ; les autres y sont fusionnées
order-other-stands = L’autre demeure ; { $name } y est fusionnée
order-part-text = La partie, dans les mots du texte
order-part-text-help = Copiez-la du texte ci-dessus, mot pour mot.
order-part-number = Numéro de la partie
order-part-number-help = Par exemple 51b ; celui de l’ensemble si ce champ est vide.
order-at-once = Tout de suite
order-directly = Le faire maintenant : je décide comme coordinateur
order-send = Envoyer
order-to-move = Proposer un déplacement
order-to-merge = Proposer une fusion
order-to-split = Proposer une division
order-here = Sa place dans le registre
order-is-merged = Fusionnée dans une autre recommandation
order-is-merged-why = Les listes et les décomptes montrent celle-là. Ce qui a été dit de celle-ci reste ici et y est compté.
order-go-to = Aller à { $name }
order-stands-for = Tient lieu aussi de ({ $n })
order-stands-for-why = Elles y ont été fusionnées. La lecture compte ce qui a été dit de chacune : chaque évaluation dit de laquelle, chaque évaluateur compte une fois dans n, et les constats différents restent côte à côte.
read-merged = Fusionnées dans d’autres
read-split-from-out = Partie de
read-split-from-in = Une partie figure comme
read-merged-into-out = Fusionnée dans
read-merged-into-in = Tient lieu de
read-event-move-suggested = Un déplacement a été proposé
read-event-merge-suggested = Une fusion a été proposée
read-event-split-suggested = Une division a été proposée
read-event-move-accepted = Un déplacement a été accepté
read-event-merge-accepted = Une fusion a été acceptée
read-event-split-accepted = Une division a été acceptée
read-event-move-declined = Un déplacement a été refusé
read-event-merge-declined = Une fusion a été refusée
read-event-split-declined = Une division a été refusée
read-event-recommendation-split = Une partie de ses mots est devenue une recommandation à part
read-event-merged-into = Fusionnée dans { $name }
read-event-merged-of = Tient lieu aussi de { $name }
read-event-unmerged-into = N’est plus fusionnée dans { $name }
read-event-unmerged-of = Ne tient plus lieu de { $name }
flash-order-suggested = C’est enregistré, avec sa raison.
flash-order-decided = C’est décidé, et chacun peut lire pourquoi.
flash-order-undone = La fusion est annulée. Tout est comme avant.
register-why-missing = Dites pourquoi, en une phrase ou plus.
register-is-merged = Elle est fusionnée dans { $name }. Faites-le pour celle-là, ou annulez d’abord la fusion.
register-move-nowhere = Choisissez les catégories où elle va.
register-move-there-already = Elle est déjà classée sous celles-ci exactement.
register-merge-into-merged = Celle qui doit demeurer est elle-même fusionnée dans { $name }. Fusionnez dans celle-là.
register-merge-with-nothing = Dites ce qui doit y être fusionné.
register-merge-too-many = Cinquante à la fois au plus.
register-merge-itself = { $name } ne se fusionne pas en elle-même.
register-merged-already = { $name } est déjà fusionnée dans une autre.
register-merge-stands-for-others = { $name } tient lieu d’autres. Fusionnez dans l’autre sens, ou annulez d’abord ces fusions.
register-merge-into-one = Nommez la seule recommandation qui tiendra lieu de celle-ci.
register-unmerge-there = Une fusion s’annule avec une raison, là où elle a été décidée.
register-split-nothing = Donnez les mots qui valent par eux-mêmes.
register-split-everything = Ce sont tous ses mots. Une partie en fait une autre recommandation.
register-split-other-words = Le texte n’a pas ces mots dans cet ordre. Copiez-les du texte.
register-moved-since = Elle a été classée ailleurs depuis cette proposition ; à présent sous : { $name }. Cochez la case pour la déplacer quand même.
register-decided-already = Quelqu’un l’a déjà décidé, et rien n’a été changé. Lisez plus haut ce qui a été décidé.

## Merges that a file brings

import-why-merge-left-out = La fusion dans { $name } est laissée de côté : l’une des deux est déjà fusionnée autrement.

## Choosing: indications, shortlist, choice

may-register-indicate = Indiquer quelles propositions sont prioritaires
may-register-keep-choosings = Ouvrir et clore un choix, et choisir avec une raison
choosings-title = Choix
choosings-what = Les membres disent quelles recommandations sont prioritaires ; les coordinateurs en choisissent ensuite quelques-unes, chacune avec sa raison. Les nombres aident et ne lient personne.
choosings-none = Rien n’a encore été soumis à un choix
choosings-none-why = Les coordinateurs ouvrent un choix à partir d’une liste de recommandations.
choosing-new = Ouvrir un choix
choosing-not-yet = Pas encore ouvert
choosing-open = Ouvert
choosing-closed = Clos
choosing-from = à partir de : { $name }
choosing-until = jusqu’à la fin de : { $name }
choosing-closed-on = clos le { $name }
choosing-took-part = { $n } ont indiqué, sur { $of } qui le pouvaient
choosing-left = Vous en avez donné { $n } sur { $most } ; il vous en reste { $left }.
choosing-yours = Lesquelles sont prioritaires ?
choosing-why = Dites pourquoi
choosing-why-of = Pourquoi { $name }
choosing-read-whole = La lire en entier
choosing-keep = Enregistrer mes indications
choosing-changeable = Vous pouvez les changer jusqu’à la clôture. Ensuite, noms et raisons sont lus par tous ceux qui peuvent lire le registre.
choosing-why-not-yet = Il n’est pas encore ouvert.
choosing-why-sign-in = Les membres indiquent ; connectez-vous pour le faire.
choosing-why-members = Les membres indiquent. Vous ne l’êtes pas en ce moment.
choosing-results = Ce qui a été indiqué
choosing-results-why = Chaque nombre dit combien des participants l’ont indiquée. Les nombres égaux partagent leur rang. L’ordre ne lie personne.
choosing-place-no = Rang
choosing-proposal = Proposition
choosing-indications = Indications
choosing-elsewhere = Comptées ailleurs
choosing-count = { $n } sur { $of }
choosing-by-whom = Par qui
choosing-standing = Situation
choosing-standing-listed = Inscrite
choosing-standing-shortlisted = Présélectionnée
choosing-standing-chosen = Choisie
choosing-place = Présélectionner ou choisir : { $name }
choosing-place-why = Qui lira le choix plus tard lira cette raison. Le nombre d’indications aide et ne décide pas.
choosing-place-it = Décider
choosing-references = Références
choosing-references-help = Une par ligne : document | partie | adresse. Les deux dernières peuvent manquer.
choosing-notes = Notes
choosing-path = Marche à suivre
choosing-no-path = Aucune action n’a encore été saisie.
choosing-chosen = Choisies ({ $n })
choosing-shortlisted = Présélectionnées ({ $n })
choosing-still-secret = Ce qui est indiqué reste secret jusqu’à la clôture.
choosing-close = Clore
choosing-close-does = La clôture met fin aux indications et montre à tous ce qui a été indiqué.
choosing-name = Nom
choosing-about = Ce qui est choisi, et comment
choosing-about-help = Les membres le lisent avant d’indiquer.
choosing-list = De quelle liste
choosing-list-help = L’adresse d’une liste avec ses filtres ; tout le registre si ce champ est vide. Elle en montre { $n } à présent ; on peut choisir parmi 2 à 500.
choosing-most = Indications par membre
choosing-most-help = Par exemple 5 ; autant que de propositions si ce champ est vide.
choosing-most-number = Écrivez un nombre, ou rien.
choosing-how = Comment
choosing-secret = Secret jusqu’à la clôture
choosing-opens = Premier jour
choosing-opens-help = Par exemple 2020-10-01 ; tout de suite si ce champ est vide.
choosing-closes = Dernier jour
choosing-closes-help = Jusqu’à la fin de ce jour, en UTC ; clos à la main si ce champ est vide.
choosing-open-it = Ouvrir
choosing-group = Qui choisit
choosing-group-help = Les membres de ce groupe seuls ; ceux qui pouvaient sont comptés parmi eux.
choosing-any-group = Quiconque le peut dans la phase du registre
choosing-group-unknown = Il n’existe pas de tel groupe qui puisse choisir.
choosing-by-group = les membres de { $name } choisissent
choosing-why-group = Les membres de { $name } indiquent. Vous n’en êtes pas un actuellement.
choosing-group-alone = Seuls les membres du groupe qui choisit indiquent ici.
choosing-indicated-already = Des membres ont déjà indiqué ; il ne peut plus être modifié.
choosing-amend = Modifier { $name }
choosing-amend-it = Le modifier
flash-choosing-amended = Le choix est modifié.
choosing-in = Proposée dans
read-event-proposal-set-back = Retirée de la présélection
read-event-proposal-shortlisted = Mise en présélection
read-event-proposal-chosen = Choisie pour la suite
flash-choosing-opened = Le choix est ouvert.
flash-indications-kept = Vos indications sont enregistrées. Vous pouvez les changer jusqu’à la clôture.
flash-choosing-closed = Le choix est clos, et chacun peut lire ce qui a été indiqué.
flash-proposal-placed = C’est enregistré, avec sa raison.
register-choosing-how-many = On peut choisir parmi 2 à 500 recommandations ; celles-ci sont { $name }.
register-choosing-most = Il n’y a que { $name } propositions.
register-choosing-backwards = Il se clorait avant de s’ouvrir.
register-not-a-proposal = Ce n’est pas parmi les propositions.
register-too-many-indications = Vous en avez choisi trop : { $name } au plus. Rien n’a encore été changé.
register-operator-does-not-indicate = L’opérateur n’indique rien.
register-choice-why = Dites pourquoi elle est mise en avant.
register-references-too-many = Cinquante références au plus.
register-reference-document = Nommez le document de chaque référence.
register-choosing-not-open = Il n’est pas encore ouvert. Rien n’a été changé.
register-choosing-closed = Il est déjà clos. Rien n’a été changé.
register-choosing-still-open = Les membres indiquent encore. Fermez-le d’abord.

## The implementation plan

plan-title = Plan de mise en œuvre
plan-what = Tout ce qui sera fait des recommandations : par qui, pour quand, avec quoi. Ce qui n’est pas financé vient d’abord.
plan-none = Rien n’est encore prévu
plan-none-why = Les membres saisissent des actions sur la page d’une recommandation.
plan-actions = Actions
plan-resources = Ressources
plan-answers = Répond à
plan-overdue = la date est passée
plan-shown = Actions affichées : { $n }
plan-more = Non affichées : { $n }. Restreignez la liste avec les filtres.
plan-unfunded-filter = Non financé
plan-unfunded = Rien de promis
plan-partly = Moins promis que nécessaire
plan-needed = Nécessaire : { $name }
plan-promised = { $name } promet : { $what }
plan-promised-by = Promis par { $name }
plan-table = Tableau
plan-table-why = Copiez le tableau des tâches d’un compte rendu ou d’une feuille de calcul tel quel. Chaque ligne devient une action qui répond à cette recommandation.
plan-table-help = Tâche, responsable, échéance : trois colonnes, séparées par des tabulations ou des barres.
plan-enter-table = Saisir un tableau
plan-needs = Ressources nécessaires
plan-needs-help = Par exemple deux traducteurs, une salle, de l’argent.
plan-sum = Somme nécessaire
plan-sum-help = Par exemple 12000 USD.
plan-promises = Ressources promises
plan-promises-help = Une par ligne : qui | quoi | somme. Les deux dernières peuvent manquer.
plan-evidence-help = Une par ligne : l’adresse, puis son nom.
register-no-amount = « { $name } » n’est pas une somme. Écrivez-en une comme 12000 ou 12000.50.
register-no-currency = Une somme a une monnaie de trois lettres, comme USD ; « { $name } » n’en est pas une.
register-promise-who = Dites qui le promet.
register-plan-too-many = C’est trop.
register-table-row = La ligne { $name } n’a pas les trois cellules : tâche, responsable, échéance.
register-table-empty = Il n’a aucune ligne.
flash-actions-kept = Les actions sont enregistrées.
## Demandes
requests-title = Demandes
requests-one = Demande à { $name }
requests-what-they-are = Ce qui a été demandé, et à qui, pour que des recommandations puissent être évaluées, et ce qui a été répondu.
requests-none = Rien n’a encore été demandé à personne
requests-none-why = Les membres peuvent interroger une personne, un groupe ou un bureau quand il leur manque de quoi évaluer.
requests-shown = { $n ->
    [one] Une demande
   *[other] { $n } demandes
 }
requests-page = Page { $name }
request-new = Interroger quelqu’un
request-new-lead = Une lettre part avec le texte des recommandations et votre question. On peut y répondre par courriel, sans compte.
request-ask-somebody = Interroger quelqu’un
request-file-and-ask = Déposer et interroger quelqu’un
request-panel-why = Il faut d’abord savoir quelque chose pour évaluer ?
request-it-is-about = Elle porte sur
request-also = Aussi sur
request-numbers = Numéros des recommandations
request-also-help = Des numéros de la même liste, par exemple 32, 33.
request-what-is-needed = Ce qu’il faut
request-kind-information = Une information
request-kind-information-help = Il faut d’abord savoir quelque chose.
request-kind-how-to-assess = Comment évaluer
request-kind-how-to-assess-help = On ne sait pas comment établir si elle a été mise en œuvre.
request-question = Question
request-question-help = En phrases complètes : la personne interrogée ne connaît peut-être pas le registre.
request-to-whom = À qui
request-to-whom-help = La lettre à un groupe va à ceux qui le coordonnent.
request-to-nobody-yet = Un autre bureau, nommé ci-dessous
request-to-office = Bureau : { $name }
request-to-group = Groupe : { $name }
request-to-person = Personne : { $name }
request-other-office = Un autre bureau
request-office-name = Son nom
request-office-email-label = Son adresse électronique
request-office-email-help = Conservée par le forum, jamais montrée aux visiteurs.
request-office-language = Langue de ses lettres
request-due-by = Répondre avant le
request-send = Envoyer la lettre
request-question-missing = Dites ce que vous voulez savoir.
request-question-too-long = La question dépasse 5 000 caractères.
request-kind-unknown = Choisissez ce qu’il faut.
request-covers-too-many = Une demande porte sur 50 recommandations au plus.
request-to-missing = Dites qui est interrogé : choisissez quelqu’un, ou nommez un bureau.
request-to-twice = Choisissez quelqu’un dans la liste ou nommez un autre bureau, pas les deux.
request-to-unreachable = Cette personne ou ce bureau ne peut pas être joint par courriel.
request-group-without-coordinator = Personne ne coordonne ce groupe en ce moment.
request-due-unknown = « { $name } » n’est pas une date telle que 2026-10-30.
request-due-over = { $name } est passé.
request-office-name-missing = Donnez le nom du bureau.
request-office-email = Ce n’est pas une adresse électronique.
request-office-stands = Un bureau de ce nom est connu avec une autre adresse. Choisissez-le dans la liste, ou demandez à un coordinateur de changer l’adresse.
request-too-many-today = Vous avez interrogé 30 fois en un jour. Continuez demain.
request-reason-too-long = Le motif est trop long.
request-asked-by = Demandé par { $who } le { $date }
request-asked-of = Une question pour { $name }
request-due = répondre avant le { $name }
request-open = En cours
request-overdue = En retard
request-answered = Répondue
request-withdrawn = Retirée
request-state = État
request-of-whom = Demandé à
request-by-whom = Demandé par
request-not-arrived = La lettre n’est pas arrivée
request-reminded = { $n ->
    [one] rappelée le { $date }
   *[other] rappelée { $n } fois, la dernière le { $date }
 }
request-automatic = une réponse automatique est arrivée le { $name }
request-answered-by-mail = répondu par courriel le { $name }
request-answered-by-link = répondu depuis la lettre le { $name }
request-answered-by-page = répondu le { $name }
request-stands-as-assessment = déposé comme évaluation
request-answers = { $n ->
    [0] Réponse
    [one] Une réponse
   *[other] { $n } réponses
 }
request-no-answer-yet = Personne n’a encore répondu.
request-answer-it = Votre réponse
request-your-answer = Votre réponse
request-your-answer-help = Elle est montrée telle que vous l’écrivez, avec votre nom.
request-how-it-stands = Où cela en est
request-how-it-stands-help = Ne choisissez que si vous pouvez le dire : votre réponse est alors déposée comme évaluation. Sinon elle vaut information.
request-send-answer = Envoyer la réponse
request-answer-missing = Écrivez une réponse.
request-answer-shown = Elle est montrée à côté de la recommandation, à qui peut lire le registre, comme réponse de { $name }.
request-about-these = { $n ->
    [one] La recommandation
   *[other] Les { $n } recommandations
 }
request-thanks = Merci : c’est répondu.
request-more-to-say = S’il y a plus à dire, cela se tient à côté de la première réponse.
requests-remind-all = Rappeler tout ce qui est en retard ({ $n })
requests-reminded = Rappels envoyés : { $n }
requests-reminded-whom = À : { $name }
requests-reminded-lately = Déjà écrit il y a moins d’un jour : { $n }
requests-reminded-left = Laissés pour une autre fois : { $n }
request-remind = Envoyer un rappel
request-reminded-today = Une lettre est partie il y a moins d’un jour. Rappelez demain.
request-withdraw = Retirer la demande
request-reason = Motif
request-reason-help = La personne interrogée en est informée.
request-withdrawn-why = Retirée : { $name }
request-is-withdrawn = La question a été retirée. Plus rien n’est attendu.
request-is-answered = La question a déjà sa réponse.
request-not-asked = La lettre a été envoyée à quelqu’un d’autre.
request-link-no-good = Ce lien n’est pas bon. Copiez-le en entier depuis la lettre.
request-link-too-old = Ce lien est trop ancien. Demandez une autre lettre.
flash-request-made = La lettre part maintenant.
flash-request-reminded = Le rappel part maintenant.
flash-request-withdrawn = La demande est retirée.
flash-request-answered = Votre réponse est conservée. Merci.
read-event-request-made = Quelqu’un a été interrogé sur ce qu’il faut pour évaluer
read-event-request-reminded = Un rappel d’une demande est parti
read-event-request-answered = Une demande a reçu une réponse
read-event-request-withdrawn = Une demande a été retirée
read-event-request-undelivered = La lettre d’une demande n’est pas arrivée
read-event-request-answered-automatically = Une réponse automatique à une demande est arrivée
may-register-make-request = Interroger quelqu’un sur ce qu’il faut pour évaluer
may-register-keep-requests = Rappeler une demande, la retirer
may-register-answer-request = Répondre à une demande
may-register-answer-by-letter = Répondre à une demande par le lien de sa lettre
request-recommendations = { $n ->
    [one] une recommandation
   *[other] { $n } recommandations
 }
request-letter-subject = { $forum } : une question sur { $what }
request-letter-reminder-subject = { $forum } : rappel d’une question sur { $what }
request-letter-opening = { $who } demande à { $to } de l’aide pour évaluer { $what } pour { $forum }.
request-letter-reminder-opening = Le { $date }, { $who } a demandé à { $to } de l’aide pour évaluer { $what } pour { $forum }. Il n’y a pas encore de réponse.
request-letter-information = Il faut d’abord savoir quelque chose pour pouvoir évaluer.
request-letter-how-to-assess = On ne sait pas comment établir si elle a été mise en œuvre.
request-letter-more = La question porte aussi sur : { $name }.
request-letter-question = La question de { $who } :
request-letter-due = Une réponse est attendue avant le { $name }.
request-letter-button = Répondre
request-letter-reply = Vous pouvez aussi répondre à ce courriel. Aucun compte n’est nécessaire.
request-letter-status = Si vous savez où en est la mise en œuvre, commencez votre réponse par une ligne à part, « Statut : » suivi de l’un de ces mots : { $name }. Elle vaut alors comme votre évaluation, et ce que vous écrivez au-dessous dit pourquoi.
# What the first line of such a reply begins with.
request-mail-status = Statut
request-letter-shown = Votre réponse est montrée dans le registre comme réponse de { $name }, telle que vous l’écrivez.
request-answer-subject = { $forum } : { $who } a répondu sur { $what }
request-answer-opening = { $who } a répondu à votre question sur { $what } :
request-answer-assessment = Elle vaut comme évaluation : { $name }.
request-answer-no-status = La première ligne parle d’un statut, « { $name } », que ce registre n’a pas. La réponse vaut donc comme information ; la personne qui a répondu sait comment en faire une évaluation.
request-answer-no-reason = La première ligne nomme un statut et rien au-dessous ne dit pourquoi. La réponse vaut donc comme information ; la personne qui a répondu sait comment en faire une évaluation.
request-answer-button = Voir la réponse
request-kept-subject = { $forum } : votre réponse sur { $what } vaut comme information
request-kept-opening = Votre réponse sur { $what } est conservée telle que vous l’avez écrite, comme information et non comme évaluation.
request-kept-no-status = Elle commence par le statut « { $name } », que ce registre n’a pas.
request-kept-no-reason = Elle nomme un statut, et rien au-dessous de cette ligne ne dit pourquoi.
request-withdrawn-subject = { $forum } : la question sur { $what } a été retirée
request-withdrawn-opening = Plus rien n’est attendu sur { $what }. Merci de votre temps.

rounds-remind-all = Rappeler toutes les personnes dont l’échéance est passée ({ $n })
flash-reviews-reminded = Une lettre part à chaque personne dont l’échéance est passée et qui n’a pas été relancée aujourd’hui.
rounds-remind = Rappeler
rounds-reminded-already = Un rappel date de moins d’un jour, ou la catégorie a été rendue.
flash-review-reminded = Un rappel est envoyé par courriel.
letter-review-subject = { $round } : { $category }
letter-review-opening = Vous vous êtes chargé(e) de « { $category } » dans le cycle « { $round } » de { $forum }.
letter-review-due = C’était à parcourir pour le { $due }.
letter-review-button = Ce que personne n’a encore examiné
letter-review-closing = Si vous ne le pouvez pas, rendez-la sur la page du cycle, et quelqu’un d’autre pourra la prendre.

read-open-choosing = Dites lesquelles sont prioritaires.
read-open-choosing-members = Les membres du forum disent lesquelles sont prioritaires.
read-choosing-closes = Clôture : { $name }
read-open-request = On vous pose une question.

## Moderation

may-register-report-assessment = Signaler une évaluation aux modérateurs
may-register-moderate-assessments = Laisser passer les évaluations retenues, masquer et rétablir des évaluations
read-event-assessment-hidden = Une évaluation a été masquée par les modérateurs
read-event-assessment-shown = Une évaluation est de nouveau affichée par les modérateurs
moderation-title = Modérer une évaluation
moderation-report-title = Signaler une évaluation
moderation-report-lead = Dites aux modérateurs ce qui ne va pas. Ils l’examinent et, s’ils la masquent, en donnent publiquement la raison.
moderation-assessment-of = Évaluation de { $name }
moderation-stands-shown = Elle est affichée : quiconque peut lire le registre la lit.
moderation-stands-amended = Elle est affichée, et son auteur veut qu’elle dise autre chose.
moderation-stands-held = Elle est retenue : seuls son auteur et les modérateurs l’ont vue.
moderation-stands-hidden = Elle est masquée : seuls son auteur et les modérateurs la lisent, et elle ne compte pas.
moderation-amendment = Mots modifiés
moderation-amendment-wanted = Son auteur veut qu’elle dise
moderation-done = Ce qui a été fait
moderation-log = Journal de modération
moderation-back = Vers ce qui attend
moderation-reason = Raison :
moderation-reason-missing = Dites pourquoi.
moderation-yours-waits = Votre évaluation est retenue : seuls vous et les modérateurs la voyez jusqu’à ce que l’un d’eux l’ait examinée. D’ici là, elle ne compte pas.
moderation-yours-declined = Votre évaluation n’a pas été acceptée : seuls vous et les modérateurs la voyez.
moderation-yours-amendment-waits = Vos nouveaux mots attendent un modérateur. D’ici là, les anciens restent.
moderation-yours-amendment-declined = Vos nouveaux mots n’ont pas été acceptés. Les anciens restent.
moderation-yours-hidden = Les modérateurs ont masqué votre évaluation : seuls vous et eux la lisez, et elle ne compte pas.
moderation-hidden-since = Masquée le { $date }. { $reason }
moderation-will-be-held = Un modérateur l’examine avant que d’autres la voient.
moderation-is-hidden = Les modérateurs ont masqué cette évaluation ; elle ne peut pas être modifiée.
moderation-stands-otherwise = Quelqu’un a été plus rapide : elle se présente autrement désormais.
register-too-fast = C’est plus rapide que ne contribuent des personnes. Attendez une minute et renvoyez ; rien de ce que vous avez saisi n’est perdu.
flash-assessment-held = Votre évaluation attend un modérateur. D’ici là, seuls vous et les modérateurs la voyez.
flash-reported = Les modérateurs sont prévenus. Merci.
flash-done-and-logged = C’est fait et inscrit au journal.
moderation-hidden-here = { $n ->
    [one] Une évaluation est masquée ici
   *[other] { $n } évaluations sont masquées ici
}
archive-title = Partir d’un export
archive-lead = Le registre d’un autre forum entre ici en un seul fichier : ses recommandations et tout le travail fait autour d’elles. Rien n’est écrit avant que vous ayez vu ce qu’il apporterait.
archive-file = Archive d’un registre
archive-file-help = Un fichier .json, tel que « Télécharger l’archive » ci-dessous le donne dans l’autre forum. Ici 24 Mo au plus ; les plus gros entrent par la commande « plenary import archive ».
archive-too-large = Le fichier dépasse 24 Mo. Les plus gros entrent par la commande « plenary import archive ».
archive-look = Voir ce qu’il apporterait
archive-what = Ce que contient un tel fichier
archive-holds = Les recommandations avec leurs évaluations et leurs actions ; les statuts, les catégories et leurs autres noms ; les cycles d’évaluation avec leurs guides ; les demandes auxquelles on a répondu ou qui ont été retirées ; les choix clos ; les déplacements, fusions et divisions décidés ; les propositions retenues ; et les commentaires que chacun lit.
archive-holds-not = Ce qui est retenu, masqué, à l’état de brouillon ou encore en cours reste où il est, de même que les adresses, les comptes et les indications qui ne sont pas encore révélées.
archive-people = Les personnes de l’autre forum figurent ici par leur seul nom, comme celles qui l’ont dit là-bas. Aucune n’obtient de compte, et personne ayant un compte ici n’est pris pour l’une d’elles.
archive-take = Emporter ce registre
archive-take-why = Un même registre donne toujours le même fichier. Un autre forum peut en partir, et celui-ci peut le garder.
archive-download = Télécharger l’archive
archive-plan = Ce qu’il apporterait
archive-from = de { $name }
archive-kind = Quoi
archive-add = Nouveau ici
archive-same = Déjà ici
archive-left-out = Laissé de côté
archive-not-understood = Pas compris ici, et laissé de côté : { $name }
archive-nothing = Tout ce qu’il contient est déjà ici.
archive-nearly-help = Elles portent le même numéro et leurs mots sont presque les mêmes. Votre choix vaut pour toutes.
archive-apply = Partir de lui
archive-apply-why = Le tout entre en un seul changement. Aucun bouton ne le reprend : regardez avant. Le même fichier une seconde fois ne change rien.
flash-archive-started = Le registre a ce qui était dans le fichier.
archive-unread-other = Ce n’est pas l’archive d’un registre.
archive-unread-newer = Il a été écrit par une version plus récente de Plenary (version { $name } de son format).
archive-unread-broken = Le fichier ne peut pas être lu jusqu’au bout : { $name }
archive-unread-shape = Le fichier n’a pas la forme d’une archive : { $name }
archive-unread-unsound = Quelque chose dans le fichier ne tient pas ; rien n’en est donc cru. Rien n’a été écrit.
archive-fault-twice = { $place } : « { $name } » est porté deux fois
archive-fault-no-moment = { $place } : « { $name } » n’est pas un instant
archive-fault-no-date = { $place } : « { $name } » n’est pas une date
archive-fault-unknown-word = { $place } : « { $name } » n’est aucun des mots connus ici
archive-fault-nobody = { $place } : { $name } n’est personne de sa liste
archive-fault-not-in-file = { $place } : { $name } n’est aucune recommandation du fichier
archive-fault-unnamed = { $place } : « { $name } » est une catégorie ou un cycle absent du fichier
archive-fault-empty = { $place } : rien ne figure là où il faut quelque chose
archive-fault-too-long = { $place } : « { $name } » ne peut pas être gardé ici : trop long, ou pas une simple ligne
carried-statuses = Statuts
carried-categories = Catégories
carried-rounds = Cycles d’évaluation
carried-guides = Guides des cycles
carried-recommendations = Recommandations
carried-assessments = Évaluations
carried-suggestions = Déplacements, fusions et divisions
carried-proposals = Propositions
carried-choosings = Choix
carried-requests = Demandes
import-why-archive = C’est un registre entier dont un autre forum peut partir : il entre par « Partir d’un export » dans l’administration, ou par « plenary import archive ».
archive-nearly = { $n ->
    [one] Qu’est-ce que le texte presque semblable à un texte du registre ?
   *[other] Que sont les { $n } textes presque semblables à des textes du registre ?
}
proposals-title-help = Pour s’y retrouver : quatre à dix mots.
proposals-speak-as-help = Indiqué avec votre proposition.
import-field-task = Ce qu’il faut faire
import-field-due = Pour quand
## Erasure

erased-drafts = Brouillons d’évaluations
erased-held = Évaluations en attente d’un modérateur ou refusées
erased-held-amendments = Modifications d’évaluations en attente d’un modérateur ou refusées
erased-assessment-reports = Signalements d’évaluations aux modérateurs
erased-files = Fichiers à importer
erased-proposals = Propositions non retenues
erased-office-address = Adresse d’un bureau
erased-reviews = Catégories à parcourir
erased-requests-to = Demandes ouvertes qui lui sont adressées
erased-assessments = Évaluations
erased-recommendations = Recommandations proposées
erased-suggestions = Suggestions de déplacements et de fusions
erased-indications = Indications de priorité
erased-requests-by = Demandes faites
erased-answers = Réponses à des demandes
request-fell-why = La personne interrogée n’est plus ici : rien ne viendra.
request-fell-subject = { $forum } : personne ne répondra à la question sur { $what }
request-fell-opening = La personne que vous avez interrogée sur { $what } ne fait plus partie de { $forum }. Votre demande est retirée ; vous pouvez interroger quelqu’un d’autre.
request-fell-button = La demande

## Letters that a forum can word

letter-request = Demande à qui sait
letter-request-reminder = Rappel d’une demande ; le reste se rédige avec la demande
letter-request-answer = Une demande a reçu réponse
letter-request-kept = Une réponse par courriel vaut comme information
letter-request-withdrawn = Une demande a été retirée
letter-request-fell = La personne interrogée n’est plus ici
letter-review-reminder = Rappel d’une catégorie à parcourir
letter-given-recommendations = (Ici figurent les recommandations concernées.)
letter-given-question = (Ici figure la question.)
letter-given-answer = (Ici figure la réponse.)
