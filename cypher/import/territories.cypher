// Which territories are new or have changed? Only these are written.
// Marks: archived
// The index is named because the plan is made while the database is still empty, when a scan seems as cheap.
UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.id})
USING INDEX known:Entity(id)
WITH row, known, properties(known) AS before
WHERE known IS NULL
  OR known:ArchivedTerritory
  OR any(key IN keys(row) WHERE coalesce(known[key] <> row[key], known[key] IS NOT NULL OR row[key] IS NOT NULL))
MERGE (t:Entity {id: row.id})
SET
  t:Territory,
  t += row,
  t.population = toInteger(row.population),
  t.revision = coalesce(t.revision, 0) + 1,
  t.archivedOn = null
REMOVE t:ArchivedTerritory
RETURN row.id AS id, before
