// What was changed, by whom and when, the newest first? The states before and after are left out, since they may be long.
MATCH (c:Change)
WHERE c.sequence > coalesce($ask.since, -1)
  AND ($ask.id IS NULL OR c.id = $ask.id)
  AND ($ask.entity IS NULL OR $ask.entity IN c.ids)
  AND ($ask.import IS NULL OR c.import = $ask.import)
  AND (NOT $ask.acts OR c.import IS NULL)
  AND (NOT $ask.imports OR c.import IS NOT NULL)
WITH c
ORDER BY c.sequence DESC
WITH CASE WHEN $ask.once AND c.import IS NOT NULL THEN c.import ELSE c.id END AS one, collect(c)[0] AS c
RETURN c.id AS id,
       c.sequence AS sequence,
       toString(c.at) AS at,
       c.by AS by,
       c.bySubject AS bySubject,
       c.what AS what,
       c.import AS import,
       c.entity AS entity,
       c.undoes AS undoes,
       coalesce(c.touched, 0) AS touched,
       c.rows AS rows,
       c.after IS NOT NULL AS undoable
ORDER BY sequence DESC
LIMIT toInteger($ask.limit)
