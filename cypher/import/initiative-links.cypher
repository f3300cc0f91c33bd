// Which relations do these initiatives already have, and which rows of which sources state them?
// Marks: archived
UNWIND $ids AS id
MATCH (i:Entity {id: id})
USING INDEX i:Entity(id)
RETURN
  i.id AS id,
  {
    themes: COLLECT { MATCH (i)-[:ABOUT]->(t) RETURN t.id },
    territories: COLLECT { MATCH (i)-[:COVERS]->(t) RETURN t.id },
    partOf: COLLECT { MATCH (i)-[:PART_OF]->(whole) RETURN whole.id }
  } AS links,
  COLLECT { MATCH (i)-[:STATED_BY {table: 'initiatives'}]->(s:Source) RETURN s.id } AS statedBy
