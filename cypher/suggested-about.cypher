// Which of these ways to split the id of a suggestion give only ids of living entities, and which territories do these name? Ids contain hyphens, so every split is tried.
UNWIND $ask.ways AS about
CALL (about) {
  UNWIND range(0, size(about) - 1) AS place
  MATCH (entity:Actor|Initiative|FundingLink|Theme|Territory {id: about[place]})
  WITH place, head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       COLLECT { MATCH (entity)-[:COVERS]->(territory:Territory) RETURN territory.id ORDER BY territory.id } AS places
  ORDER BY place
  RETURN collect(label) AS labels, collect(places) AS territories
}
WITH about, labels, territories
WHERE size(labels) = size(about)
RETURN about,
       labels,
       territories
ORDER BY about
LIMIT toInteger($ask.limit)
