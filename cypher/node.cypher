// Which living entity has this id?
CALL () {
  MATCH (entity:Territory {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Theme {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Actor {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Initiative {id: $id})
  RETURN entity
  UNION
  MATCH (entity:FundingLink {id: $id})
  RETURN entity
  UNION
  MATCH (entity:Source {id: $id})
  RETURN entity
}
WITH entity
WHERE entity.archivedOn IS NULL
  AND ($label IS NULL OR $label IN labels(entity))
RETURN entity.id AS id,
       labels(entity)[0] AS label
ORDER BY label
LIMIT 1
