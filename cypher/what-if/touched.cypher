// Which initiatives that have not ended would a change affect, where are they, and how many inhabitants do the communes that they cover have, in all and within the home?
CALL () {
  MATCH (i:Initiative)
  WHERE i.id IN $ask.mergeInitiatives OR i.id = $ask.initiativeStops
  RETURN i
  UNION
  MATCH (funder:Actor {id: $ask.funderWithdraws})-[:GRANTS]->(link:FundingLink {status: 'GRANTED'})-[:FINANCES]->(i:Initiative)
  WHERE coalesce(link.endDate >= date($ask.asOf), true)
  RETURN i
  UNION
  MATCH (funder:Actor {id: $ask.funderWithdraws})-[role:PARTICIPATES_IN {role: 'FUNDER'}]->(i:Initiative)
  WHERE coalesce(role.to >= date($ask.asOf), true)
  RETURN i
  UNION
  MATCH (actor:Actor)-[role:PARTICIPATES_IN]->(i:Initiative)
  WHERE (actor.id = $ask.actorLeaves OR actor.id IN $ask.newTie AND role.role IN $operative)
    AND coalesce(role.to >= date($ask.asOf), true)
  RETURN i
}
WITH i
WHERE i.id IN coalesce($ask.mergeInitiatives, [])
   OR coalesce(i.status, '') <> 'ABANDONED'
  AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
  AND coalesce(i.endDate >= date($ask.asOf), true)
WITH collect(i) AS touched
CALL () {
  OPTIONAL MATCH (home:Territory {id: $ask.home})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune) AS atHome
}
CALL (touched, atHome) {
  UNWIND touched AS i
  MATCH (i)-[:COVERS]->(place:Territory)
  WITH DISTINCT place
  OPTIONAL MATCH (place)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH apoc.coll.sort(collect(DISTINCT place.id)) AS territories, collect(DISTINCT commune) AS communes
  RETURN territories,
         CASE WHEN size(communes) > 0 THEN reduce(sum = 0, commune IN communes | sum + coalesce(commune.population, 0)) END AS inhabitants,
         CASE WHEN size(communes) > 0 AND $ask.home IS NOT NULL
           THEN reduce(sum = 0, commune IN apoc.coll.intersection(communes, atHome) | sum + coalesce(commune.population, 0)) END AS homeInhabitants
}
RETURN apoc.coll.sort([i IN touched | i.id]) AS initiatives,
       territories,
       inhabitants,
       homeInhabitants
ORDER BY inhabitants
LIMIT 1
