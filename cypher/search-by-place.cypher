// Which actors and initiatives have some of these words in their name or theme, or are part of what has, and the others in the name of their territory? What is wholly there first, then what covers more; of each the closest names first.
UNWIND $ask.splits AS split
CALL (split) {
  CALL db.index.fulltext.queryNodes('names', split.place) YIELD node, score
  WHERE node:Territory AND NOT node.level IN ['FRANCE', 'REGION']
  WITH node AS named, score
  ORDER BY score DESC, named.id
  LIMIT 5
  // What covers a wider territory is there too.
  CALL (named) {
    MATCH (named)(()<-[:WITHIN]-(:Territory)){0,}(place:Territory)
    RETURN place, true AS isWithin
    UNION
    MATCH (named)(()-[:WITHIN]->(:Territory)){1,}(place:Territory)
    WHERE place.level <> 'FRANCE'
    RETURN place, false AS isWithin
  }
  WITH named, score, isWithin, collect(DISTINCT place.id) AS ids
  // A map, because a long list takes long to look through.
  RETURN collect({score: score, within: CASE WHEN isWithin THEN named.id END, places: apoc.map.fromLists(ids, ids)}) AS areas
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
    MATCH (node)(()<-[:PART_OF]-(:Initiative)){1,}(entity)
    RETURN entity
    ORDER BY entity.id
    LIMIT 1000
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
} AS own, COLLECT {
  // Who acts in a larger territory than that of its seat is not only there.
  MATCH (entity)-[where:COVERS|ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE type(where) <> 'SEATED_IN' OR NOT EXISTS { (entity)-[:ACTS_IN]->(:Territory) }
  RETURN place.id
} AS extent
UNWIND areas AS area
WITH entity, area, score, own, extent
WHERE any(id IN own WHERE area.places[id] IS NOT NULL)
WITH entity,
     max(CASE
       WHEN area.within IS NOT NULL AND all(id IN extent WHERE area.places[id] IS NOT NULL) THEN [1, score + area.score, area.within]
       ELSE [0, score + area.score, null]
     END) AS best
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       best[1] AS score,
       best[2] AS within,
       apoc.text.clean(coalesce(entity.name, entity.title)) AS name
ORDER BY within IS NULL, score DESC, name, id
LIMIT toInteger($ask.limit)
