// Which meetings did or will each body hold, and what was decided in each?
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN ['all'] ELSE [] END AS wanted
  MATCH (m:Meeting)
  RETURN m
  UNION
  UNWIND coalesce($ask.ids, []) AS id
  MATCH (m:Meeting {id: id})
  RETURN m
}
WITH m
WHERE coalesce(m.on >= date($ask.from), $ask.from IS NULL)
  AND coalesce(m.on <= date($ask.to), $ask.to IS NULL)
OPTIONAL MATCH (m)-[:OF]->(body:Actor)
WITH m, body
WHERE $ask.bodies IS NULL OR body.id IN $ask.bodies
RETURN m.id AS id,
       body.id AS body,
       toString(m.on) AS on,
       coalesce(m.agenda, []) AS agenda,
       toString(m.agendaAsOf) AS agendaAsOf,
       coalesce(m.frozen, '{}') AS frozen,
       m.revision AS revision,
       COLLECT { MATCH (m)<-[:TAKEN_IN]-(d:Decision) RETURN d.id ORDER BY d.id } AS decisions
ORDER BY on,
         id
LIMIT toInteger($ask.limit)
