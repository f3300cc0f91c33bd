// Which zones have a different population after the populations of their communes changed?
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
