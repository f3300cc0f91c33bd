// Which actors are known, by which names and numbers, and in which commune are they seated?
MATCH (a:Actor)
OPTIONAL MATCH (a)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
WITH a, min(seat.id) AS commune, min(seat.name) AS communeName
RETURN a.id AS id,
  a.name AS name,
  coalesce(a.aliases, []) AS aliases,
  a.siret AS siret,
  a.siren AS siren,
  a.rna AS rna,
  commune,
  communeName
ORDER BY id
