// Which themes are there, which are above each, and which are related to it?
// Marks: archived
MATCH (theme:Theme|ArchivedTheme)
RETURN id(theme) AS number,
       theme.id AS id,
       theme:ArchivedTheme AS archived,
       COLLECT { MATCH (theme)-[:BROADER]->(broader) RETURN broader.id } AS broader,
       COLLECT { MATCH (theme)-[relation:RELATED_TO]-(related) RETURN [related.id, relation.weight] } AS related
