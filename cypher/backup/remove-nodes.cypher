// Which nodes are deleted next? All except the mark of the restore and the lock of migrations.
MATCH (n)
WHERE NOT n:Restore AND NOT (n:Migration AND n.checksum IS NULL)
WITH n
LIMIT 10000
DETACH DELETE n
RETURN count(*) AS removed
