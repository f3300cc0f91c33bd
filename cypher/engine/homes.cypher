// In which EPCI does each actor have its seat? Of several, the first by id.
MATCH (actor:Actor)-[:SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
RETURN actor.id AS id,
       min(epci.id) AS epci
ORDER BY id
