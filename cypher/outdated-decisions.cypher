// Which decisions have a digest that an earlier release computed? That release used other facts, so the digest cannot be compared with today's.
MATCH (d:Decision)
WHERE d.evidence IS NOT NULL AND NOT d.evidence STARTS WITH $ask.edition
RETURN d.id AS id, d.suggestion AS suggestion, d.evidence AS evidence, coalesce(d.rows, []) AS rows
ORDER BY id
LIMIT toInteger($ask.limit)
