// What kind is each actor, and in which territories of a level is its home: where it acts, else its seat?

// With which territories of the level does each place share a commune of the territory asked?
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH apoc.map.fromPairs(collect(DISTINCT CASE WHEN commune IS NOT NULL THEN [commune.id, true] END)) AS wanted
  MATCH (place:Territory)
  WHERE EXISTS { (place)<-[:ACTS_IN|SEATED_IN]-(:Actor) }
  MATCH (place)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WHERE $ask.territory IS NULL OR wanted[commune.id]
  WITH commune, collect(place.id) AS around
  CALL (commune) {
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(area:Territory {level: $ask.level})
    RETURN collect(area.id) AS found
  }
  UNWIND around AS place
  UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS area
  WITH place, collect(DISTINCT area) AS areas
  RETURN apoc.map.fromPairs(collect([place, areas])) AS touching
}
MATCH (actor:Actor)
WHERE $ask.theme IS NULL OR EXISTS {
  (actor)-[:WORKS_ON]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
}
CALL (actor) {
  OPTIONAL MATCH (actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE type(home) = 'ACTS_IN'
     OR NOT EXISTS { (actor)-[:ACTS_IN]->(:Territory) }
  RETURN collect(place.id) AS places
}
WITH actor, touching, [place IN places WHERE touching[place] IS NOT NULL] AS places
WHERE $ask.territory IS NULL OR size(places) > 0
WITH actor.id AS id,
     coalesce(actor.kind, '') AS kind,
     apoc.coll.toSet(apoc.coll.flatten([place IN places | touching[place]])) AS areas
RETURN id,
       [{value: kind}] AS rows,
       [area IN areas | {value: area}] AS columns
ORDER BY id
LIMIT toInteger($ask.limit)
