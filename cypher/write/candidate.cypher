// What would this project be, if it were in the graph? Only ever in a transaction that is taken back.
CREATE (i:Initiative:Entity {id: $id, title: $title, kind: 'PROJECT', phase: 'IDEA', audiences: $audiences, startDate: date($start), endDate: date($end)})
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
