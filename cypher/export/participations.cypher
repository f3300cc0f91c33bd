// In which initiatives do these actors take part, in which role, from when to when?
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[r:PARTICIPATES_IN]->(i:Initiative)
USING INDEX a:Actor(id)
RETURN
  {id: a.id, name: a.name} AS from,
  {id: i.id, name: i.title} AS to,
  r.role AS kind,
  toString(r.from) AS firstDay,
  toString(r.to) AS lastDay,
  r.source AS source
ORDER BY from.id, to.id, kind, firstDay
