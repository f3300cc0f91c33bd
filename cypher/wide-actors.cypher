// Which actors cover most of home (at least half of its inhabitants and at least half of its EPCI), by where they act, else by their seat?
MATCH (:Territory {id: $ask.home})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
WITH DISTINCT commune
CALL (commune) {
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  RETURN collect(DISTINCT epci.id) AS epci
}
WITH collect({id: commune.id, population: coalesce(commune.population, 0), epci: epci}) AS home
WITH apoc.map.fromPairs([commune IN home | [commune.id, commune]]) AS homeById,
     reduce(sum = 0, commune IN home | sum + commune.population) AS population,
     size(apoc.coll.toSet(apoc.coll.flatten([commune IN home | commune.epci]))) AS epci
WHERE epci > 0
MATCH (actor:Actor)-[place:ACTS_IN|SEATED_IN]->(territory:Territory)
WHERE coalesce(actor.kind, '') <> 'BODY'
  AND (type(place) = 'ACTS_IN' OR NOT EXISTS { (actor)-[:ACTS_IN]->(:Territory) })
MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
WITH actor, homeById, population, epci, collect(DISTINCT commune.id) AS communes
WITH actor, population, epci, [id IN communes WHERE homeById[id] IS NOT NULL | homeById[id]] AS covered
WHERE size(covered) > 0
  AND 2 * reduce(sum = 0, commune IN covered | sum + commune.population) >= population
  AND 2 * size(apoc.coll.toSet(apoc.coll.flatten([commune IN covered | commune.epci]))) >= epci
RETURN actor.id AS id
ORDER BY id
LIMIT 1000000
