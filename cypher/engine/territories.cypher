// Which territories are there, with how many people, within what, beside what?
MATCH (territory:Territory)
RETURN id(territory) AS number,
       territory.id AS id,
       territory.level AS level,
       territory.archivedOn IS NOT NULL AS archived,
       territory.population AS population,
       COLLECT { MATCH (territory)-[:WITHIN]->(larger:Territory) RETURN larger.id } AS within,
       COLLECT { MATCH (territory)-[:NEIGHBOUR_OF]->(beside:Territory) RETURN beside.id } AS neighbours
