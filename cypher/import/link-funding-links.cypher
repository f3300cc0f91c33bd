// What do funding links finance, and which themes do they name? Only missing relations are passed.
UNWIND $rows AS row
MATCH (f:FundingLink {id: row.id})
USING INDEX f:FundingLink(id)
CALL (f, row) {
  UNWIND row.initiative AS id
  MATCH (i:Initiative {id: id})
  USING INDEX i:Initiative(id)
  CREATE (f)-[:FINANCES {source: row.source, row: row.line}]->(i)
}
CALL (f, row) {
  UNWIND row.themes AS id
  MATCH (t:Theme {id: id})
  USING INDEX t:Theme(id)
  CREATE (f)-[:ABOUT {source: row.source, row: row.line}]->(t)
}
CALL (f, row) {
  UNWIND row.statedBy AS source
  MATCH (s:Source {id: source})
  USING INDEX s:Source(id)
  CREATE (f)-[:STATED_BY {row: row.line, table: 'funding-links'}]->(s)
}
