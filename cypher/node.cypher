// Which living entity has this id?
// Marks: archived
CALL () {
  MATCH (entity:Entity {id: $ask.id})
  WHERE entity:Actor|Initiative|FundingLink|Theme|Territory|Decision|Meeting
  RETURN entity
  UNION
  MATCH (entity:Source {id: $ask.id})
  RETURN entity
}
WITH entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS label
WHERE $ask.label IS NULL OR label = $ask.label
RETURN entity.id AS id,
       label
ORDER BY label
LIMIT 1
