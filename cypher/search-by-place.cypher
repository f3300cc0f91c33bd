// Which actors and initiatives have some of these words in their name or theme, and the others in the name of their territory? The closest names first.
UNWIND $ask.splits AS split
CALL (split) {
  CALL db.index.fulltext.queryNodes('names', split.place) YIELD node, score
  WHERE node:Territory AND NOT node.level IN ['FRANCE', 'REGION']
  WITH node AS named, score
  ORDER BY score DESC, named.id
  LIMIT 5
  // What covers a wider territory is there too, after what is within.
  CALL (named) {
    MATCH (named)(()<-[:WITHIN]-(:Territory)){0,}(place:Territory)
    RETURN place, 100.0 AS nearness
    UNION
    MATCH (named)(()-[:WITHIN]->(:Territory)){1,}(place:Territory)
    WHERE place.level <> 'FRANCE'
    RETURN place, 0.0 AS nearness
  }
  WITH named, score + nearness AS score, collect(DISTINCT place.id) AS ids
  // A map, because a long list takes long to look through.
  RETURN collect({score: score, places: apoc.map.fromLists(ids, ids)}) AS areas
}
WITH split, areas
WHERE size(areas) > 0
CALL (split) {
  CALL db.index.fulltext.queryNodes('names', split.words) YIELD node, score
  WHERE NOT node:Territory
  WITH node, score
  ORDER BY score DESC, node.id
  LIMIT 100
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
  RETURN entity, max(score) AS score
}
WITH entity, areas, score
WHERE ($ask.labels IS NULL OR any(label IN labels(entity) WHERE label IN $ask.labels))
WITH entity, areas, score, COLLECT {
  MATCH (entity)-[:COVERS|ACTS_IN|SEATED_IN]->(place:Territory)
  RETURN place.id
} AS own
UNWIND areas AS area
WITH entity, area, score, own
WHERE any(id IN own WHERE area.places[id] IS NOT NULL)
WITH entity, max(score + area.score) AS score
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       score,
       apoc.text.clean(coalesce(entity.name, entity.title)) AS name
ORDER BY score DESC, name, id
LIMIT toInteger($ask.limit)
