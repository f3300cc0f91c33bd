// Which actors and initiatives have some of these words in their name or theme, and the others in the name of their territory? The closest names first.
UNWIND $ask.splits AS split
CALL (split) {
  CALL db.index.fulltext.queryNodes('names', split.place) YIELD node, score
  WHERE node:Territory AND NOT node.level IN ['FRANCE', 'REGION']
  RETURN node AS named, score AS placeScore
  ORDER BY placeScore DESC, named.id
  LIMIT 5
}
// What covers a wider territory is there too, after what is within.
CALL (named) {
  MATCH (named)(()<-[:WITHIN]-(:Territory)){0,}(place:Territory)
  RETURN place, 100.0 AS nearness
  UNION
  MATCH (named)(()-[:WITHIN]->(:Territory)){1,}(place:Territory)
  WHERE place.level <> 'FRANCE'
  RETURN place, 0.0 AS nearness
}
WITH split, named, nearness, placeScore + nearness AS placeScore, collect(DISTINCT place.id) AS places
CALL (split) {
  CALL db.index.fulltext.queryNodes('names', split.words) YIELD node, score
  WHERE NOT node:Territory
  RETURN node, score
  ORDER BY score DESC, node.id
  LIMIT 100
}
CALL (node) {
  WITH node
  WHERE node:Actor OR node:Initiative
  RETURN node AS entity
  UNION
  MATCH (node)(()<-[:BROADER]-(:Theme)){0,}(:Theme)<-[:ABOUT|WORKS_ON]-(entity:Actor|Initiative)
  RETURN entity
  ORDER BY entity.id
  LIMIT 1000
}
WITH entity, places, max(score + placeScore) AS score
WHERE ($ask.labels IS NULL OR any(label IN labels(entity) WHERE label IN $ask.labels))
  AND EXISTS {
    (entity)-[:COVERS|ACTS_IN|SEATED_IN]->(place:Territory)
    WHERE place.id IN places
  }
WITH entity, max(score) AS score
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       score,
       apoc.text.clean(coalesce(entity.name, entity.title)) AS name
ORDER BY score DESC, name, id
LIMIT toInteger($ask.limit)
