// Which sources state any of these actors, initiatives and funding links?
UNWIND $ask.stating AS stated
MATCH (:Actor|Initiative|FundingLink {id: stated})-[:STATED_BY]->(s:Source)
RETURN DISTINCT s.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
