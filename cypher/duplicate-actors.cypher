// Which names, numbers and commune of its seat does each actor have, by which to find duplicates?
MATCH (a:Actor)
OPTIONAL MATCH (a)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
WITH a, min(seat.id) AS commune
RETURN a.id AS id,
  a.name AS name,
  coalesce(a.aliases, []) AS aliases,
  a.siren AS siren,
  a.siret AS siret,
  a.rna AS rna,
  coalesce(a.statedIdentifiers, []) AS stated,
  commune
ORDER BY id
LIMIT toInteger($ask.limit)
