// Did the same caller send this request before, under the same key, and what was the result? A caller is identified by the subject of its account, not by its name.
MATCH (c:Change {idempotencyKey: $key})
WHERE CASE WHEN $bySubject IS NULL THEN c.bySubject IS NULL AND c.by = $by ELSE c.bySubject = $bySubject END
RETURN c.id AS id, c.sequence AS sequence, c.what AS what, c.entity AS entity, c.request AS request
