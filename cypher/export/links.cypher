// To which actors are these actors linked, how, from when to when?
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[r:LINKED_TO]->(other:Actor)
USING INDEX a:Actor(id)
RETURN
  {id: a.id, name: a.name} AS from,
  {id: other.id, name: other.name} AS to,
  r.nature AS kind,
  toString(r.from) AS firstDay,
  toString(r.to) AS lastDay,
  r.source AS source
ORDER BY from.id, to.id, kind, firstDay
