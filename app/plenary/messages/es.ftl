### Palabras de la página de inicio y de las páginas de la interfaz para programas.
