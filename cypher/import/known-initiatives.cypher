// Which of these initiatives are known, and what is known about them?
// Marks: archived
UNWIND $ids AS id
MATCH (i:Entity {id: id})
USING INDEX i:Entity(id)
RETURN i.id AS id, properties(i) AS before
