// Which of these initiatives are themselves part of this one, by whatever steps? Through archived ones too, which may come back.
UNWIND $ids AS id
MATCH (whole:Entity {id: id})
WHERE EXISTS { (whole)-[:PART_OF*1..20]->(:Entity {id: $id}) }
RETURN id
