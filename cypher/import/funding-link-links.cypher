// Which relations do these funding links already have, and which rows of which sources state them?
// Marks: archived
UNWIND $ids AS id
MATCH (f:Entity {id: id})
USING INDEX f:Entity(id)
RETURN
  f.id AS id,
  {
    initiative: COLLECT { MATCH (f)-[:FINANCES]->(i) RETURN i.id },
    themes: COLLECT { MATCH (f)-[:ABOUT]->(t) RETURN t.id }
  } AS links,
  COLLECT { MATCH (f)-[:STATED_BY {table: 'funding-links'}]->(s:Source) RETURN s.id } AS statedBy
