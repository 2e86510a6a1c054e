### El registro de recomendaciones.
