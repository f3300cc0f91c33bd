// Which entities have these ids, when was each archived, and into which was it merged?
// Marks: archived
UNWIND $ask.ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:Source {id: id})
  RETURN entity
}
WITH id, entity
WHERE NOT entity:Contour|ArchivedContour|Invitation|ArchivedInvitation|Proposal|ArchivedProposal
RETURN id,
       replace(head([label IN labels(entity) WHERE label <> 'Entity']), 'Archived', '') AS label,
       toString(entity.archivedOn) AS archivedOn,
       entity.mergedInto AS mergedInto
ORDER BY id,
         label
LIMIT toInteger($ask.limit)
