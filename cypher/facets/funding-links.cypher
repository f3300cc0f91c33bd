// How many of these funding links have each value of a facet? Null: the facet of all funding links. A funding link counts once for each value.
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (link:FundingLink)
  RETURN link
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (link:FundingLink {id: id})
  RETURN link
}
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
  MATCH (link)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
  RETURN theme.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'theme'
  MATCH (link)-[:FINANCES]->(financed:Initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
  RETURN theme.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'territory'
  MATCH (link)-[:FINANCES]->(financed:Initiative)-[:COVERS]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(territory:Territory)
  WHERE territory.level = $ask.level
  RETURN territory.id AS value
  UNION
  WITH link
  WHERE $ask.facet = 'territory'
  MATCH (link)-[:BENEFITS]->(:Actor)-[:ACTS_IN|SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(territory:Territory)
  WHERE territory.level = $ask.level
    AND NOT EXISTS { (link)-[:FINANCES]->(:Initiative) }
  RETURN territory.id AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
