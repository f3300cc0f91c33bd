// Which territories are new, or stated otherwise than they are known? These alone are written.
// The index is named because the plan is made while the database is still empty, when a scan looks as good.
UNWIND $rows AS row
OPTIONAL MATCH (known:Territory {id: row.id})
USING INDEX known:Territory(id)
WITH row, known, properties(known) AS before
WHERE known IS NULL
  OR known.archivedOn IS NOT NULL
  OR any(key IN keys(row) WHERE coalesce(known[key] <> row[key], known[key] IS NOT NULL OR row[key] IS NOT NULL))
MERGE (t:Territory {id: row.id})
SET
  t += row,
  t.population = toInteger(row.population),
  t.revision = coalesce(t.revision, 0) + 1,
  t.archivedOn = null
RETURN row.id AS id, before
