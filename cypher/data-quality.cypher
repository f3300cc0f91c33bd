// How many of the entities that each source states have a valid number, a day, an amount and a place? Each entity counts once.
// Marks: long
MATCH (s:Source)
CALL (s) {
  MATCH (a:Actor)
  WHERE coalesce(a.kind, '') <> 'BODY' AND EXISTS { (a)-[:STATED_BY]->(s) }
  RETURN count(a) AS actors,
    count(coalesce(a.siret, a.siren, a.rna)) AS identified,
    count(CASE WHEN EXISTS { (a)-[:SEATED_IN|ACTS_IN]->(:Territory) } THEN 1 END) AS placedActors
}
CALL (s) {
  MATCH (i:Initiative)
  WHERE EXISTS { (i)-[:STATED_BY]->(s) }
  RETURN count(i) AS initiatives,
    count(CASE WHEN i.startDate IS NOT NULL OR i.endDate IS NOT NULL THEN 1 END) AS datedInitiatives,
    count(CASE WHEN EXISTS { (i)-[:COVERS]->(:Territory) } THEN 1 END) AS placedInitiatives
}
CALL (s) {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE EXISTS { (link)-[:STATED_BY]->(s) }
  RETURN count(link) AS grants,
    count(coalesce(link.decidedOn, link.startDate, link.endDate)) AS datedGrants,
    count(CASE WHEN link.amount IS :: INTEGER THEN link.amount END) AS valued
}
WITH s, actors, identified, placedActors, initiatives, datedInitiatives, placedInitiatives, grants, datedGrants, valued
WHERE actors + initiatives + grants > 0
RETURN s.id AS id,
  actors,
  identified,
  initiatives,
  grants,
  valued,
  datedInitiatives + datedGrants AS dated,
  placedActors + placedInitiatives AS placed
ORDER BY actors + initiatives + grants DESC, id
LIMIT toInteger($ask.limit)
