// Which initiatives match the filter?
CALL () {
  MATCH (initiative:Initiative)
  WHERE $ask.words IS NULL
  RETURN initiative
  UNION
  UNWIND CASE WHEN $ask.words IS NULL THEN [] ELSE [$ask.words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS initiative
  WHERE initiative:Initiative
  RETURN initiative
}
WITH initiative
WHERE initiative.archivedOn IS NULL
  AND ($ask.kind IS NULL OR initiative.kind IN $ask.kind)
  AND ($ask.phase IS NULL OR initiative.phase IN $ask.phase)
  AND ($ask.status IS NULL OR initiative.status IN $ask.status)
  AND ($ask.tag IS NULL OR $ask.tag IN initiative.tags)
  AND ($ask.theme IS NULL OR EXISTS { (initiative)-[:ABOUT]->()(()-[:BROADER]->()){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.territory IS NULL OR EXISTS { (initiative)-[:COVERS]->()(()-[:WITHIN]->()){0,}(:Territory {id: $ask.territory}) })
  AND (($ask.actor IS NULL AND $ask.role IS NULL) OR EXISTS {
    (actor:Actor)-[participation:PARTICIPATES_IN]->(initiative)
    WHERE ($ask.actor IS NULL OR actor.id = $ask.actor)
      AND ($ask.role IS NULL OR participation.role IN $ask.role)
  })
  AND coalesce(initiative.endDate >= date($ask.from), true)
  AND coalesce(initiative.startDate <= date($ask.to), true)
RETURN initiative.id AS id
ORDER BY apoc.text.clean(initiative.title), id
LIMIT toInteger($ask.limit)
