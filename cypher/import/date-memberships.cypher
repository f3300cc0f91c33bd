// Which known memberships get a first or a last day that was unknown or differs now?
UNWIND $rows AS row
MATCH (one:Actor {id: row.from})
USING INDEX one:Actor(id)
MATCH (other:Actor {id: row.to})
USING INDEX other:Actor(id)
MATCH (one)-[known:MEMBER_OF]->(other)
WHERE coalesce(known.role, '') = coalesce(row.kind, '')
  AND (row.firstDay IS NULL OR known.from IS NULL OR known.from = row.firstDay)
WITH row, known
ORDER BY known.from
WITH row, head(collect(known)) AS known
WITH row, known
WHERE (row.firstDay IS NOT NULL AND known.from IS NULL)
  OR (row.lastDay IS NOT NULL AND coalesce(known.to <> row.lastDay, true))
SET
  known.from = coalesce(row.firstDay, known.from),
  known.to = coalesce(row.lastDay, known.to)
RETURN row.key AS key
