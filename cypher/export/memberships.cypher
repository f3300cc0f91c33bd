// Of which bodies and networks are these actors members, in which role, from when to when?
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[r:MEMBER_OF]->(other:Actor)
USING INDEX a:Actor(id)
RETURN
  {id: a.id, name: a.name} AS from,
  {id: other.id, name: other.name} AS to,
  r.role AS kind,
  toString(r.from) AS firstDay,
  toString(r.to) AS lastDay,
  r.source AS source
ORDER BY from.id, to.id, kind, firstDay
