// Which territories are there, with how many inhabitants, within which others and next to which?
MATCH (territory:Territory|ArchivedTerritory)
RETURN id(territory) AS number,
       territory.id AS id,
       territory.level AS level,
       territory.siren AS siren,
       territory:ArchivedTerritory AS archived,
       territory.population AS population,
       COLLECT { MATCH (territory)-[:WITHIN]->(larger) RETURN larger.id } AS within,
       COLLECT { MATCH (territory)-[:NEIGHBOUR_OF]->(beside) RETURN beside.id } AS neighbours
