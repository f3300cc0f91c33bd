// What began, ended, was created or was archived after one day, up to another?
CALL () {
  MATCH (i:Initiative)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND i.startDate > date($ask.from) AND i.startDate <= date($ask.to)
  RETURN 'BEGAN' AS what, i.startDate AS on, i.id AS entity, 'Initiative' AS label
  UNION ALL
  MATCH (i:Initiative)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND i.endDate >= date($ask.from) AND i.endDate < date($ask.to)
  RETURN 'ENDED' AS what, i.endDate + duration({days: 1}) AS on, i.id AS entity, 'Initiative' AS label
  UNION ALL
  // A change created the entities that have a state after it and none before it.
  MATCH (change:Change)
  WITH change, date(datetime({datetime: change.at, timezone: $ask.zone})) AS on
  WHERE on > date($ask.from) AND on <= date($ask.to) AND change.after IS NOT NULL
  WITH on, apoc.convert.fromJsonMap(change.before) AS before, apoc.convert.fromJsonMap(change.after) AS after
  UNWIND [id IN keys(after) WHERE before IS NULL OR before[id] IS NULL] AS id
  MATCH (entity:Initiative|Actor|FundingLink {id: id})
  RETURN 'CREATED' AS what, on, id AS entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS label
  UNION ALL
  MATCH (entity:ArchivedInitiative|ArchivedActor|ArchivedFundingLink)
  WITH entity, date(datetime({datetime: entity.archivedOn, timezone: $ask.zone})) AS on
  WHERE on > date($ask.from) AND on <= date($ask.to)
  RETURN 'ARCHIVED' AS what, on, entity.id AS entity, 'Gone' AS label
}
WITH what, toString(on) AS on, entity, label
WHERE $ask.what IS NULL OR what IN $ask.what
RETURN what + ' ' + entity AS id,
       what,
       on,
       entity,
       label
ORDER BY on,
         id
LIMIT toInteger($ask.limit)
