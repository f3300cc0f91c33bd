// Which actors, initiatives, themes and territories have this name, identifier or code? The closest names first.
CALL () {
  UNWIND CASE WHEN $ask.words IS NULL THEN [] ELSE [$ask.words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node, score
  RETURN node AS entity, score
  UNION ALL
  UNWIND $ask.numbers AS number
  MATCH (entity:Actor {siren: number})
  RETURN entity, 1000.0 AS score
  UNION ALL
  UNWIND $ask.numbers AS number
  MATCH (entity:Actor {siret: number})
  RETURN entity, 1000.0 AS score
  UNION ALL
  UNWIND $ask.numbers AS number
  MATCH (entity:Actor {rna: number})
  RETURN entity, 1000.0 AS score
  UNION ALL
  UNWIND $ask.numbers AS number
  MATCH (entity:Territory)
  WHERE entity.code = number
     OR number IN entity.formerCodes
     OR number IN entity.postalCodes
  RETURN entity, 1000.0 AS score
}
WITH entity, max(score) AS score
WHERE ($ask.labels IS NULL OR any(label IN labels(entity) WHERE label IN $ask.labels))
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       score,
       apoc.text.clean(coalesce(entity.name, entity.title, entity.labelFr)) AS name
ORDER BY score DESC, name, id
LIMIT toInteger($ask.limit)
