// Which decisions stand, and which territories do the two initiatives that each is about name today?
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN ['all'] ELSE [] END AS wanted
  MATCH (d:Decision)
  RETURN d
  UNION
  UNWIND coalesce($ask.ids, []) AS id
  MATCH (d:Decision {id: id})
  RETURN d
}
WITH d
WHERE ($ask.status IS NULL OR d.status IN $ask.status)
  AND ($ask.body IS NULL OR d.body = $ask.body)
  AND ($ask.owner IS NULL OR apoc.text.clean(d.owner) = apoc.text.clean($ask.owner))
  AND ($ask.dueBefore IS NULL OR d.dueOn < date($ask.dueBefore))
CALL (d) {
  UNWIND [d.a, d.b] AS id
  OPTIONAL MATCH (initiative:Initiative {id: id})
  OPTIONAL MATCH (actor:Actor {id: id})
  WITH id, initiative, coalesce(initiative, actor) AS entity
  OPTIONAL MATCH (initiative)-[:COVERS]->(territory:Territory)
  WITH id, entity, territory.id AS place
  ORDER BY place
  WITH id, entity, collect(place) AS places
  ORDER BY id
  RETURN collect(entity.id) AS living, collect(places) AS territories
}
OPTIONAL MATCH (body:Actor {id: d.body})
RETURN d.id AS id,
       d.suggestion AS suggestion,
       d.a AS a,
       d.b AS b,
       d.status AS status,
       d.reason AS reason,
       d.owner AS owner,
       toString(d.dueOn) AS dueOn,
       body.id AS body,
       toString(d.meetingOn) AS meetingOn,
       toString(d.decidedOn) AS decidedOn,
       d.evidence AS evidence,
       d.revision AS revision,
       living,
       territories
ORDER BY d.dueOn,
         id
LIMIT toInteger($ask.limit)
