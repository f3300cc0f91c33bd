// Which of these initiatives are themselves part of this one, by whatever steps?
UNWIND $ids AS id
MATCH (whole:Initiative {id: id})
WHERE EXISTS { (whole)-[:PART_OF*1..20]->(:Initiative {id: $id}) }
RETURN id
