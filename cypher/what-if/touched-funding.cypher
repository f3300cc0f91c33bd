// Which funding that has not ended would a change affect: granted or requested, with an initiative or without?
CALL () {
  MATCH (:Actor {id: $ask.funderWithdraws})-[:GRANTS]->(link:FundingLink)
  RETURN link
  UNION
  MATCH (:Actor {id: $ask.actorLeaves})-[:GRANTS|BENEFITS]-(link:FundingLink)
  RETURN link
  UNION
  MATCH (i:Initiative)<-[:FINANCES]-(link:FundingLink)
  WHERE i.id IN $ask.mergeInitiatives OR i.id = $ask.initiativeStops
  RETURN link
}
WITH DISTINCT link
WHERE link.status IN ['GRANTED', 'SUBMITTED', 'UNDER_REVIEW']
  AND coalesce(link.endDate >= date($ask.asOf), true)
RETURN link.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
