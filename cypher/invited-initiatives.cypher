// In which initiatives does this actor take part, in any role?
MATCH (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(i:Initiative)
RETURN DISTINCT i.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
