// Which actor does each reference mean: an id or a number, else a name in the same source, else the exact name?
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
}
WITH row.reference AS reference, a, way
WHERE a:Actor OR a.mergedInto IS NOT NULL
WITH reference, way, a:ArchivedActor AS isMerged, collect(DISTINCT a.id) AS ids
ORDER BY reference, way, isMerged
WITH reference, collect(ids) AS byWay
RETURN reference, head(byWay) AS ids
