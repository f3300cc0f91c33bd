// Which themes are there, and what is each a part of?
MATCH (theme:Theme|ArchivedTheme)
RETURN id(theme) AS number,
       theme.id AS id,
       theme:ArchivedTheme AS archived,
       COLLECT { MATCH (theme)-[:BROADER]->(broader) RETURN broader.id } AS broader
