// Which of these sources state living entities or relations that are not archived together with them? Entities name their source by a relation, relations by a property.
// Marks: archived
UNWIND $ids AS id
MATCH (s:Source {id: id})
WHERE EXISTS {
  MATCH (s)<-[:STATED_BY]-(n)
  WHERE n.archivedOn IS NULL AND NOT n.id IN $going
} OR EXISTS {
  MATCH (a)-[r]->(b)
  WHERE r.source = id AND a.archivedOn IS NULL AND b.archivedOn IS NULL AND NOT a.id IN $going AND NOT b.id IN $going
}
RETURN s.id AS id
