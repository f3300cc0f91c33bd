// Which of these initiatives are part of this one, directly or through others? Archived ones count too, since they may be restored.
// Marks: archived
UNWIND $ids AS id
MATCH (whole:Entity {id: id})
WHERE EXISTS { (whole)-[:PART_OF*1..20]->(:Entity {id: $id}) }
RETURN id
