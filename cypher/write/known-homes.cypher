// Which territory was set as home?
MATCH (territory:Territory)
WHERE territory.isHome
RETURN territory.id AS id
ORDER BY id
LIMIT 100
