// Which territories match the filter?
CALL () {
  MATCH (territory:Territory)
  WHERE $ask.words IS NULL
  RETURN territory
  UNION
  UNWIND CASE WHEN $ask.words IS NULL THEN [] ELSE [$ask.words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS territory
  WHERE territory:Territory
  RETURN territory
  UNION
  MATCH (territory:Territory)
  WHERE territory.code = $ask.text
     OR $ask.text IN territory.formerCodes
     OR $ask.text IN territory.postalCodes
  RETURN territory
}
WITH territory
WHERE territory.archivedOn IS NULL
  AND ($ask.level IS NULL OR territory.level IN $ask.level)
  AND ($ask.within IS NULL OR EXISTS { (territory)(()-[:WITHIN]->()){1,}(:Territory {id: $ask.within}) })
RETURN territory.id AS id
ORDER BY apoc.text.clean(territory.name), id
LIMIT toInteger($ask.limit)
