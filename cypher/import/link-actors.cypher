// Where do actors have their seat and act, what do they work on, need and offer, and which rows state them? Only missing relations are passed; a new seat replaces the old one.
// Marks: archived
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
USING INDEX a:Actor(id)
CALL (a, row) {
  UNWIND row.seat AS id
  MATCH (t:Territory {id: id})
  USING INDEX t:Territory(id)
  OPTIONAL MATCH (a)-[old:SEATED_IN]->()
  WITH a, row, t, collect(old) AS gone
  FOREACH (old IN gone | DELETE old)
  CREATE (a)-[:SEATED_IN {source: row.source, row: row.line}]->(t)
}
CALL (a, row) {
  UNWIND row.actsIn AS id
  MATCH (t:Territory {id: id})
  USING INDEX t:Territory(id)
  CREATE (a)-[:ACTS_IN {source: row.source, row: row.line}]->(t)
}
CALL (a, row) {
  UNWIND row.themes AS id
  MATCH (t:Theme {id: id})
  USING INDEX t:Theme(id)
  CREATE (a)-[:WORKS_ON {source: row.source, row: row.line}]->(t)
}
CALL (a, row) {
  UNWIND row.needs AS stated
  MATCH (t:Theme {id: stated.theme})
  USING INDEX t:Theme(id)
  MERGE (a)-[need:NEEDS {resource: stated.resource}]->(t)
  SET need.note = coalesce(stated.note, need.note), need.source = row.source, need.row = row.line
}
CALL (a, row) {
  UNWIND row.offers AS stated
  MATCH (t:Theme {id: stated.theme})
  USING INDEX t:Theme(id)
  MERGE (a)-[offer:OFFERS {resource: stated.resource}]->(t)
  SET offer.note = coalesce(stated.note, offer.note), offer.source = row.source, offer.row = row.line
}
CALL (a, row) {
  UNWIND row.statedBy AS source
  MATCH (s:Source {id: source})
  USING INDEX s:Source(id)
  CREATE (a)-[:STATED_BY {row: row.line, table: 'actors'}]->(s)
}
