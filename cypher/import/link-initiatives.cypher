// What are initiatives about, which territories do they cover, what are they part of, and which rows state them? Only missing relations are passed.
UNWIND $rows AS row
MATCH (i:Initiative {id: row.id})
USING INDEX i:Initiative(id)
CALL (i, row) {
  UNWIND row.themes AS id
  MATCH (t:Theme {id: id})
  USING INDEX t:Theme(id)
  CREATE (i)-[:ABOUT {source: row.source, row: row.line}]->(t)
}
CALL (i, row) {
  UNWIND row.territories AS id
  MATCH (t:Territory {id: id})
  USING INDEX t:Territory(id)
  CREATE (i)-[:COVERS {source: row.source, row: row.line}]->(t)
}
CALL (i, row) {
  UNWIND row.partOf AS id
  MATCH (whole:Initiative {id: id})
  USING INDEX whole:Initiative(id)
  CREATE (i)-[:PART_OF {source: row.source, row: row.line}]->(whole)
}
CALL (i, row) {
  UNWIND row.statedBy AS source
  MATCH (s:Source {id: source})
  USING INDEX s:Source(id)
  CREATE (i)-[:STATED_BY {row: row.line, table: 'initiatives'}]->(s)
}
