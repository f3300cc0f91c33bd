// Does this actor exist, and of what kind is it?
MATCH (a:Actor {id: $body})
RETURN a.kind AS kind
