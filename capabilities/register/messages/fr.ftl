### Le registre des recommandations.
