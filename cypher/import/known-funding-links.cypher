// Which of these funding links are known, and what is known about them?
// Marks: archived
UNWIND $ids AS id
MATCH (f:Entity {id: id})
USING INDEX f:Entity(id)
RETURN f.id AS id, properties(f) AS before
