// Was this asked for before, by the same caller under the same key, and what came of it? An account is known by its subject, whatever it is called.
MATCH (c:Change {idempotencyKey: $key})
WHERE CASE WHEN $bySubject IS NULL THEN c.bySubject IS NULL AND c.by = $by ELSE c.bySubject = $bySubject END
RETURN c.id AS id, c.sequence AS sequence, c.what AS what, c.entity AS entity, c.request AS request
