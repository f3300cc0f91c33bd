// Which themes are known, with the themes directly above each?
MATCH (t:Theme)
OPTIONAL MATCH (t)-[:BROADER]->(above:Theme)
WITH t, above
ORDER BY above.id
RETURN
  t.id AS id,
  t.labelFr AS labelFr,
  t.labelEn AS labelEn,
  t.groundedIn AS groundedIn,
  coalesce(t.aliases, []) AS aliases,
  t.archivedOn IS NOT NULL AS archived,
  collect(above.id) AS broader
ORDER BY id
