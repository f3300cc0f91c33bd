// Of which of these actors, archived or not, is a place known?
// Marks: archived
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX a:Entity(id)
WHERE EXISTS { (a)-[:SEATED_IN|ACTS_IN]->(:Territory) }
RETURN a.id AS id
