### Mots de la page d’accueil et des pages de l’interface pour programmes.
