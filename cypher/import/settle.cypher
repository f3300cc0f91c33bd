// How does the database plan for the present graph? It samples the indexes again and drops cached plans.
CALL db.prepareForReplanning(60)
