// What are the states of these entities, archived or not, with the relations that each holds? An initiative holds its participations, a funding link its
// Marks: archived
// grants, a territory the territories within it; every other relation is held by the entity where it starts. So each relation is part of one state only.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION ALL
  WITH id
  WHERE id STARTS WITH 'source-'
  MATCH (entity:Source|ArchivedSource {id: id})
  RETURN entity
}
WITH id, entity AS n, replace(head([label IN labels(entity) WHERE label <> 'Entity']), 'Archived', '') AS label
WHERE label IN ['Actor', 'Initiative', 'FundingLink', 'Territory', 'Decision', 'Meeting', 'Contour', 'Source', 'Invitation', 'Proposal']
RETURN
  id,
  label,
  elementId(n) AS element,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r:SEATED_IN|ACTS_IN|WORKS_ON|NEEDS|OFFERS|MEMBER_OF|LINKED_TO|ABOUT|COVERS|PART_OF|NEIGHBOUR_OF|BENEFITS|FINANCES|STATED_BY|OF|TAKEN_IN]->(other)
    RETURN {element: elementId(r), type: type(r), other: other.id, properties: properties(r)}
    ORDER BY type(r), other.id, r.resource, toString(r.from), r.row
  } + COLLECT {
    MATCH (n)<-[r:PARTICIPATES_IN|GRANTS|WITHIN]-(other)
    RETURN {element: elementId(r), type: type(r), other: other.id, properties: properties(r)}
    ORDER BY type(r), other.id, toString(r.from), r.row
  } AS relations
