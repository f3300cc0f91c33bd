// Which entities hold a relation with this actor, including its meetings, or name it as the body of a decision?
// Marks: archived
CALL () {
  MATCH (:Entity {id: $id})-[:PARTICIPATES_IN|GRANTS]->(holder)
  RETURN holder
  UNION
  MATCH (:Entity {id: $id})<-[:MEMBER_OF|LINKED_TO|BENEFITS|OF]-(holder)
  RETURN holder
  UNION
  MATCH (holder:Decision|ArchivedDecision {body: $id})
  RETURN holder
}
RETURN DISTINCT holder.id AS id
ORDER BY id
