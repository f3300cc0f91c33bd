// What are all territories called, and which postal codes do they have?
MATCH (t:Territory)
RETURN t.id AS id, t.name AS name, t.level AS level, coalesce(t.postalCodes, []) AS postalCodes
ORDER BY id
