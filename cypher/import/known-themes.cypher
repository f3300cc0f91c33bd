// Which themes are known, with the themes directly above each and those related to it?
// Marks: archived
MATCH (t:Theme|ArchivedTheme)
OPTIONAL MATCH (t)-[:BROADER]->(above)
WITH t, above
ORDER BY above.id
RETURN
  t.id AS id,
  t.labelFr AS labelFr,
  t.labelEn AS labelEn,
  t.groundedIn AS groundedIn,
  coalesce(t.aliases, []) AS aliases,
  t:ArchivedTheme AS archived,
  collect(above.id) AS broader,
  COLLECT { MATCH (t)-[:RELATED_TO]-(related:Theme) RETURN DISTINCT related.id AS id ORDER BY id } AS related
ORDER BY id
