// Which nodes are there, of any label? All except those that record migrations and a restore in progress.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restore
RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
