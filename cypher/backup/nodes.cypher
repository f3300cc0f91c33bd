// Which nodes are there, whatever they are? All but those in which the database remembers its migrations and a restore under way.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restore
RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
