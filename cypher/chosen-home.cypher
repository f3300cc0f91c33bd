// Which territory was set as home? Of several the first by id; no row when none was set.
// Marks: model
MATCH (territory:Territory {isHome: true})
RETURN territory.id AS home
ORDER BY home
LIMIT 1
