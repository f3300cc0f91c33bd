// To what are these actors linked already, and by which sources' rows are they stated?
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX a:Actor(id)
RETURN
  a.id AS id,
  {
    seat: COLLECT { MATCH (a)-[:SEATED_IN]->(t:Territory) RETURN t.id ORDER BY t.id },
    actsIn: COLLECT { MATCH (a)-[:ACTS_IN]->(t:Territory) RETURN t.id },
    themes: COLLECT { MATCH (a)-[:WORKS_ON]->(t:Theme) RETURN t.id }
  } AS links,
  COLLECT { MATCH (a)-[:STATED_BY {table: 'actors'}]->(s:Source) RETURN s.id } AS statedBy
