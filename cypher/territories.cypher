// Which territories match the filter?
CALL () {
  MATCH (territory:Territory)
  WHERE $words IS NULL
  RETURN territory
  UNION
  UNWIND CASE WHEN $words IS NULL THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS territory
  WHERE territory:Territory
  RETURN territory
  UNION
  MATCH (territory:Territory)
  WHERE territory.code = $text
     OR $text IN territory.formerCodes
     OR $text IN territory.postalCodes
  RETURN territory
}
WITH territory
WHERE territory.archivedOn IS NULL
  AND ($level IS NULL OR territory.level IN $level)
  AND ($within IS NULL OR EXISTS { (territory)(()-[:WITHIN]->()){1,}(:Territory {id: $within}) })
RETURN territory.id AS id
ORDER BY toLower(territory.name), id
LIMIT toInteger($limit)
