// Which other meetings does this body have on this day?
MATCH (m:Meeting {on: date($on)})-[:OF]->(:Actor {id: $body})
WHERE coalesce(m.id <> $meeting, true)
RETURN m.id AS id
ORDER BY id
