// In which initiatives does each of these actors take part, in any role?
UNWIND $ids AS id
MATCH (:Actor {id: id})-[:PARTICIPATES_IN]->(i:Initiative)
WITH id, collect(DISTINCT i.id) AS initiatives
RETURN id, initiatives
ORDER BY id
LIMIT 10000
