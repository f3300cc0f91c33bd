// Which relations are deleted next, before the backup is restored?
MATCH ()-[r]->()
WITH r
LIMIT 10000
DELETE r
RETURN count(*) AS removed
