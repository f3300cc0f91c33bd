// Which actor does each reference mean: an id or a number, else a name in the same source, else the exact name, else a name and its seat, as "Mairie (Laon)" or "Mairie (02408)"?
// Marks: archived
// The first of these that matches counts; if it matches several actors, the reference means none of them.
// A merged actor is returned only when no living one matches; the caller then follows the merge.
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Entity)
  WHERE a.id IN [row.reference, 'actor-' + row.compact]
    AND a:Actor|ArchivedActor
  RETURN a, 1 AS way
UNION
  MATCH (a:Actor|ArchivedActor {siret: row.compact})
  RETURN a, 2 AS way
UNION
  MATCH (a:Actor|ArchivedActor {siren: row.compact})
  RETURN a, 2 AS way
UNION
  MATCH (a:Actor|ArchivedActor {rna: row.compact})
  RETURN a, 2 AS way
UNION
  MATCH (a:Entity {id: row.inSource})
  WHERE a:Actor|ArchivedActor
  RETURN a, 3 AS way
UNION
  MATCH (a:Actor|ArchivedActor {name: row.reference})
  RETURN a, 4 AS way
UNION
  MATCH (a:Actor {name: row.name})-[:SEATED_IN]->(seat)
  WHERE seat.id = 'COM-' + row.place OR toLower(seat.name) = toLower(row.place)
  RETURN a, 5 AS way
}
WITH row.reference AS reference, a, way
WHERE a:Actor OR a.mergedInto IS NOT NULL
WITH reference, way, a:ArchivedActor AS isMerged, collect(DISTINCT a) AS actors
ORDER BY reference, way, isMerged
WITH reference, head(collect(actors)) AS actors
RETURN
  reference,
  [a IN actors | a.id] AS ids,
  [a IN actors | [name IN COLLECT { MATCH (a)-[:SEATED_IN]->(seat) UNWIND [seat.name, seat.code] AS place RETURN a.name + ' (' + place + ')' } + [a.name, a.siret, a.siren, a.rna] WHERE name IS NOT NULL]] AS calls
