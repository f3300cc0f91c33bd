// Was this asked for before, by the same caller under the same key, and what came of it?
MATCH (c:Change {idempotencyKey: $key})
WHERE c.by = $by
RETURN c.id AS id, c.sequence AS sequence, c.what AS what, c.entity AS entity, c.request AS request
