// How many of these funding links are there of each value of a facet? Null: of all. Each counts once under a value.
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (link:FundingLink)
  RETURN link
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (link:FundingLink {id: id})
  RETURN link
}
WITH link
WHERE link.archivedOn IS NULL
CALL (link) {
  WITH link
  WHERE $ask.facet = 'status'
  RETURN link.status AS value
  UNION
  WITH link
  WHERE $ask.facet = 'nature'
  RETURN link.nature AS value
  UNION
  WITH link
  WHERE $ask.facet = 'year'
  RETURN toString(coalesce(link.decidedOn.year, link.decidedIn)) AS value
  UNION
  WITH link
  WHERE $ask.facet = 'theme'
  MATCH (link)-[:ABOUT]->()(()-[:BROADER]->()){0,}(theme:Theme)
  WHERE theme.archivedOn IS NULL
  RETURN theme.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'theme'
  MATCH (link)-[:FINANCES]->(financed:Initiative WHERE financed.archivedOn IS NULL)-[:ABOUT]->()(()-[:BROADER]->()){0,}(theme:Theme)
  WHERE theme.archivedOn IS NULL
  RETURN theme.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'territory'
  MATCH (link)-[:FINANCES]->(financed:Initiative WHERE financed.archivedOn IS NULL)-[:COVERS]->()(()-[:WITHIN]->()){0,}(territory:Territory)
  WHERE territory.level = $ask.level
    AND territory.archivedOn IS NULL
  RETURN territory.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'territory'
  MATCH (link)-[:BENEFITS]->(:Actor)-[:ACTS_IN|SEATED_IN]->()(()-[:WITHIN]->()){0,}(territory:Territory)
  WHERE territory.level = $ask.level
    AND territory.archivedOn IS NULL
    AND NOT EXISTS { (link)-[:FINANCES]->(:Initiative) }
  RETURN territory.id AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
