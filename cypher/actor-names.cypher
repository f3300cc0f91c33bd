// By which names and numbers is each actor known, and in which commune is its seat?
// Marks: model
MATCH (a:Actor)
OPTIONAL MATCH (a)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
WITH a, min(seat.id) AS commune, min(seat.name) AS communeName
RETURN a.id AS id,
  a.name AS name,
  coalesce(a.aliases, []) AS aliases,
  a.kind AS kind,
  a.siren AS siren,
  a.siret AS siret,
  a.rna AS rna,
  coalesce(a.statedIdentifiers, []) AS stated,
  commune,
  communeName
ORDER BY id
LIMIT toInteger($ask.limit)
