// Is there such an actor, and of what kind is it?
MATCH (a:Actor {id: $body})
WHERE a.archivedOn IS NULL
RETURN a.kind AS kind
