// Which themes are there, and what is each a part of?
MATCH (theme:Theme)
RETURN id(theme) AS number,
       theme.id AS id,
       theme.archivedOn IS NOT NULL AS archived,
       COLLECT { MATCH (theme)-[:BROADER]->(broader:Theme) RETURN broader.id } AS broader
