// Which meetings does a body have on this day: of that body, or of the body whose meeting is given, that one left out?
MATCH (m:Meeting {on: date($on)})-[:OF]->(body:Actor)
WHERE coalesce(body.id = $body, EXISTS { (body)<-[:OF]-(:Meeting {id: $meeting}) })
  AND coalesce(m.id <> $meeting, true)
RETURN m.id AS id
ORDER BY id
