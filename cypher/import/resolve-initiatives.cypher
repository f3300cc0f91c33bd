// Which initiative does each reference mean: an id, else a key or a title in the same source, else the exact title?
UNWIND $rows AS row
CALL (row) {
  MATCH (i:Initiative {id: row.reference})
  RETURN i, 1 AS way
UNION
  MATCH (i:Initiative)
  WHERE i.id IN [row.byKey, row.byTitle]
  RETURN i, 2 AS way
UNION
  MATCH (i:Initiative {title: row.reference})
  RETURN i, 3 AS way
}
WITH row.reference AS reference, i, way
WITH reference, way, collect(DISTINCT i) AS initiatives
ORDER BY reference, way
WITH reference, head(collect(initiatives)) AS initiatives
RETURN reference, [i IN initiatives | i.id] AS ids, [i IN initiatives | [i.title]] AS calls
