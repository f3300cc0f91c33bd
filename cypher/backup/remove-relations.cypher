// Which relations go next, before what is restored comes?
MATCH ()-[r]->()
WITH r
LIMIT 10000
DELETE r
RETURN count(*) AS removed
