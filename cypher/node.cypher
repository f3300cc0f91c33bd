// Which living entity has this id?
CALL () {
  MATCH (entity:Territory {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:Theme {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:Actor {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:Initiative {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:FundingLink {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:Source {id: $ask.id})
  RETURN entity
  UNION
  MATCH (entity:Decision {id: $ask.id})
  RETURN entity
}
WITH entity
WHERE entity.archivedOn IS NULL
  AND ($ask.label IS NULL OR $ask.label IN labels(entity))
RETURN entity.id AS id,
       labels(entity)[0] AS label
ORDER BY label
LIMIT 1
