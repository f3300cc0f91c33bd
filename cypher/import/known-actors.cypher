// Which of these actors are known, and what is known about them?
// Marks: archived
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX a:Entity(id)
RETURN a.id AS id, properties(a) AS before
