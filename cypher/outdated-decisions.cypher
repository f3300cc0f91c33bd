// Which decisions keep a digest that an earlier release computed? On what they rest is then told by other facts than today's, so the two cannot be compared.
MATCH (d:Decision)
WHERE d.evidence IS NOT NULL AND NOT d.evidence STARTS WITH $ask.edition
RETURN d.id AS id, d.suggestion AS suggestion, d.evidence AS evidence, coalesce(d.rows, []) AS rows
ORDER BY id
LIMIT toInteger($ask.limit)
