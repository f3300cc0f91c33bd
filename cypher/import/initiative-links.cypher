// To what are these initiatives linked already, and by which sources' rows are they stated?
UNWIND $ids AS id
MATCH (i:Initiative {id: id})
USING INDEX i:Initiative(id)
RETURN
  i.id AS id,
  {
    themes: COLLECT { MATCH (i)-[:ABOUT]->(t:Theme) RETURN t.id },
    territories: COLLECT { MATCH (i)-[:COVERS]->(t:Territory) RETURN t.id },
    partOf: COLLECT { MATCH (i)-[:PART_OF]->(whole:Initiative) RETURN whole.id }
  } AS links,
  COLLECT { MATCH (i)-[:STATED_BY {table: 'initiatives'}]->(s:Source) RETURN s.id } AS statedBy
