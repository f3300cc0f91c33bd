// What are these entities called, who leads them, where are they?
UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (actor:Actor {id: id})
  OPTIONAL MATCH (initiative:Initiative {id: id})
  OPTIONAL MATCH (theme:Theme {id: id})
  OPTIONAL MATCH (territory:Territory {id: id})
  RETURN initiative, coalesce(actor, initiative, theme, territory) AS entity
}
WITH id, initiative, entity
WHERE entity IS NOT NULL
CALL (initiative) {
  OPTIONAL MATCH (initiative)<-[role:PARTICIPATES_IN]-(lead:Actor)
  WHERE role.role IN ['LEAD', 'CO_LEAD']
    AND lead.archivedOn IS NULL
  WITH lead, min(CASE role.role WHEN 'LEAD' THEN 0 ELSE 1 END) AS rank
  ORDER BY rank, lead.name
  RETURN collect(lead.name) AS leads
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[:COVERS]->(territory:Territory)
  WHERE territory.archivedOn IS NULL
  WITH territory.name AS name
  ORDER BY name
  RETURN collect(name) AS territories
}
RETURN id,
       coalesce(entity.labelFr, entity.title, entity.name) AS nameFr,
       coalesce(entity.labelEn, entity.title, entity.name) AS nameEn,
       leads,
       territories,
       coalesce(entity.results, []) AS results
ORDER BY id
LIMIT 10000
