// Which zones have another population now that those of their communes are known anew?
MATCH (zone:Territory {level: 'ZONE'})
CALL (zone) {
  MATCH (zone)<-[:WITHIN]-(commune:Territory)
  WHERE commune.level = 'COMMUNE'
  RETURN sum(commune.population) AS population
}
WITH zone, population
WHERE coalesce(zone.population, 0) <> population
SET
  zone.population = population,
  zone.revision = coalesce(zone.revision, 0) + 1
RETURN zone.id AS id
