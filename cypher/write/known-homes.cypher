// Which territory is home, as it was set, archived or not?
MATCH (territory:Territory|ArchivedTerritory)
WHERE territory.isHome
RETURN territory.id AS id
ORDER BY id
LIMIT 100
