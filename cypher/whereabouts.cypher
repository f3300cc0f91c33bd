// What has these ids, and since when is it archived, and into what was it merged?
UNWIND $ask.ids AS id
CALL (id) {
  MATCH (entity:Territory {id: id})
  RETURN entity
  UNION
  MATCH (entity:Theme {id: id})
  RETURN entity
  UNION
  MATCH (entity:Actor {id: id})
  RETURN entity
  UNION
  MATCH (entity:Initiative {id: id})
  RETURN entity
  UNION
  MATCH (entity:FundingLink {id: id})
  RETURN entity
  UNION
  MATCH (entity:Source {id: id})
  RETURN entity
  UNION
  MATCH (entity:Decision {id: id})
  RETURN entity
}
RETURN id,
       labels(entity)[0] AS label,
       toString(entity.archivedOn) AS archivedOn,
       entity.mergedInto AS mergedInto
ORDER BY id,
         label
LIMIT toInteger($ask.limit)
