// Is any actor known?
MATCH (a:Actor)
RETURN a.id AS id
LIMIT 1
