// What would this project look like in the graph? Runs only in a transaction that is rolled back.
CREATE (i:Initiative:Entity {id: $id, title: $title, kind: 'PROJECT', phase: 'IDEA', startDate: date($start), endDate: date($end), audiences: $audiences})
WITH i
CALL (i) {
  UNWIND $themes AS id
  MATCH (theme:Theme {id: id})
  CREATE (i)-[:ABOUT]->(theme)
}
CALL (i) {
  UNWIND $territories AS id
  MATCH (territory:Territory {id: id})
  CREATE (i)-[:COVERS]->(territory)
}
RETURN i.id AS id
