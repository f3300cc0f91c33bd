// Which territory is home, as it was set?
MATCH (territory:Territory)
WHERE territory.isHome
RETURN territory.id AS id
ORDER BY id
LIMIT 100
