// Which territories match the filter, in order, after the cursor? Or, when counting, how many?
CALL () {
  UNWIND CASE WHEN coalesce($ask.text, $ask.among, $ask.within) IS NULL THEN [true] ELSE [] END AS whole
  MATCH (territory:Territory)
  RETURN territory
  UNION ALL
  UNWIND CASE WHEN coalesce($ask.text, $ask.among) IS NULL THEN $ask.within END AS larger
  MATCH (:Territory {id: larger})(()<-[:WITHIN]-(:Territory)){1,}(territory)
  RETURN DISTINCT territory
  UNION ALL
  UNWIND $ask.among AS id
  MATCH (territory:Territory {id: id})
  RETURN territory
  UNION ALL
  UNWIND $ask.text AS text
  CALL (text) {
    CALL db.index.fulltext.queryNodes('names', $ask.words) YIELD node
    WITH node AS territory
    WHERE territory:Territory
    RETURN territory
    UNION
    MATCH (territory:Territory)
    WHERE territory.code = text
       OR text IN territory.formerCodes
       OR text IN territory.postalCodes
    RETURN territory
  }
  RETURN territory
}
WITH territory
WHERE ($ask.without IS NULL OR $ask.without[territory.id] IS NULL)
  AND ($ask.level IS NULL OR territory.level IN $ask.level)
  // Walks up from each territory, which takes a few steps. With the larger one looked up by id, Neo4j would walk down from it for every territory.
  AND ($ask.within IS NULL OR EXISTS { (territory)(()-[:WITHIN]->(:Territory)){1,}(larger) WHERE toString(larger.id) = $ask.within })
WITH territory,
     CASE $ask.field
       WHEN 'NAME' THEN apoc.text.clean(replace(toLower(territory.name), 'œ', 'oe'))
       WHEN 'ID' THEN territory.id
       WHEN 'POPULATION' THEN territory.population
     END AS key
WHERE $ask.afterId IS NULL
   OR CASE
     WHEN key IS NULL THEN $ask.afterKey IS NOT NULL OR territory.id > $ask.afterId
     WHEN key = $ask.afterKey THEN territory.id > $ask.afterId
     WHEN $ask.descending THEN key < $ask.afterKey
     ELSE key > $ask.afterKey
   END
WITH territory, key
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, territory.id
LIMIT toInteger($ask.limit)
RETURN CASE WHEN NOT $ask.counting THEN territory.id END AS id,
       key,
       count(*) AS count
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, id
LIMIT toInteger($ask.limit)
