### Mots de la page d’accueil et des pages sur l’interface pour programmes.

## Start page

front-lead = Ce qui a été recommandé à ce forum, les suites données, et qui le dit.
front-open = Tout ici peut être lu sans compte.
front-demonstration = Une démonstration
front-can = Ce que vous pouvez faire
front-can-read = Lire le registre, le filtrer, l’imprimer, l’emporter
front-can-assess = Vous connecter pour dire où en est une recommandation
front-can-know = Voir qui peut faire quoi
front-can-program = Lire et écrire avec un programme à vous
may-forum-read-pages = Lire la page d’accueil et les pages sur ce forum

## Problems

problem-page-lead = Un programme qui a demandé quelque chose à ce forum est conduit ici par la réponse reçue.
problem-status = Code HTTP { $name }
problem-what-to-do = Que faire
problem-malformed = La requête n’a pas été comprise telle qu’elle a été envoyée. Corrigez-la avant de la renvoyer.
problem-sign-in-needed = La requête demande un jeton d’accès encore valable. Créez-en un dans votre compte.
problem-not-allowed = Le titulaire du jeton n’a pas de rôle qui le permette, ou le jeton ne vaut que pour la lecture.
problem-not-found = Il n’y a rien à cette adresse, ou vous ne pouvez pas le savoir.
problem-method-not-allowed = Cette adresse admet d’autres méthodes ; la description de l’interface dit lesquelles.
problem-conflict = Cela existe déjà, ou quelqu’un a été plus rapide. Relisez, puis décidez.
problem-stale = If-Match désignait une version plus ancienne. Relisez l’enregistrement et refaites votre modification à partir de lui.
problem-too-large = Le corps est plus volumineux que ce qui est accepté ici. Envoyez-en moins à la fois.
problem-unsupported-media = Le corps est d’un type qui n’est pas lu ici. Envoyez application/json.
problem-unacceptable = Le corps a été compris et ne peut pas être accepté ; errors nomme chaque champ et dit pourquoi.
problem-version-needed = Envoyez If-Match avec l’ETag que vous avez lu.
problem-too-many-requests = Attendez le temps qu’indique Retry-After, puis continuez plus lentement.
problem-internal = La faute est de notre côté. Rien n’a été écrit à moitié. Signalez-la en citant l’instance que nomme la réponse.
problem-unavailable = Le forum ne peut pas répondre pour l’instant. La même requête peut être renvoyée après le nombre de secondes indiqué par Retry-After.
problem-no-space = Le disque est plein. Rien n’a été écrit ; l’exploitant du forum doit faire de la place.

## Interface for programs

interface-title = Pour les programmes
interface-lead = Tout ce que montrent les pages peut être lu par un programme, et presque tout peut être écrit. Lire ce qui est public ne demande pas de compte.
interface-description = La description complète, OpenAPI 3.1
interface-how = Comment elle répond
interface-lists = Les listes répondent par data, next et total ; passez next comme cursor pour la page suivante. Un objet vient seul.
interface-tokens = Les modifications demandent un jeton d’accès, créé dans votre compte ou en ligne de commande.
interface-versions = GET donne un ETag ; renvoyez-le dans If-Match avec une modification, et celle qu’un autre aurait faite entre-temps ne sera pas écrasée.
interface-problems = Les erreurs sont des problèmes selon la RFC 9457, chacune avec un type qui mène à une page comme celle-ci.
interface-calls = Appels
interface-call = Appel
interface-what = Ce qu’il fait
interface-takes = Paramètres
interface-who = Qui le peut

mail-refused-subject = { $name } : votre courriel n’a pas pu être pris en compte
mail-refused-opening = Votre courriel « { $name } » est resté sans effet.
mail-refused-closing = Rien d’autre n’a été fait. Vous pouvez répondre par le lien de la lettre que vous avez reçue.
mail-too-late = L’adresse à laquelle vous avez répondu n’est plus valable : trop de temps a passé, ou la question est réglée.
mail-other-sender = La lettre a été envoyée à une autre adresse que celle d’où vous écrivez. Répondez depuis l’adresse où elle est arrivée.
mail-too-large = Le courriel dépasse 40 Mo. Répondez par des mots, sans pièces jointes.
mail-unreadable = Le courriel ne peut pas être lu. Répondez en texte simple.
mail-says-nothing = Aucun mot nouveau n’y a été trouvé à côté de ce qu’il cite.
