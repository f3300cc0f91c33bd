// Which relations do these actors already have, and which rows of which sources state them?
// Marks: archived
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX a:Entity(id)
RETURN
  a.id AS id,
  {
    seat: COLLECT { MATCH (a)-[:SEATED_IN]->(t) RETURN t.id ORDER BY t.id },
    actsIn: COLLECT { MATCH (a)-[:ACTS_IN]->(t) RETURN t.id },
    themes: COLLECT { MATCH (a)-[:WORKS_ON]->(t) RETURN t.id },
    needs: COLLECT { MATCH (a)-[need:NEEDS]->(t) RETURN need.resource + ' ' + t.id + ' ' + coalesce(need.note, '') },
    offers: COLLECT { MATCH (a)-[offer:OFFERS]->(t) RETURN offer.resource + ' ' + t.id + ' ' + coalesce(offer.note, '') }
  } AS links,
  COLLECT { MATCH (a)-[:STATED_BY {table: 'actors'}]->(s:Source) RETURN s.id } AS statedBy
