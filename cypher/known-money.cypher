// Which subsidies were granted, and which are requested, for each of these initiatives or by each of these actors?
UNWIND $ask.ids AS id
MATCH (entity:Actor|Initiative {id: id})
CALL (entity) {
  MATCH (entity)<-[:BENEFITS|FINANCES]-(link:FundingLink)
  WHERE coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
    AND NOT coalesce(link.passThrough, false)
    AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
    AND (link.status IN ['SUBMITTED', 'UNDER_REVIEW']
      OR (link.status = 'GRANTED' AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)))
  WITH DISTINCT link, CASE WHEN link.status = 'GRANTED' THEN link.amount ELSE link.amountRequested END AS amount
  ORDER BY link.id
  RETURN collect({
    id: link.id,
    isRequest: link.status <> 'GRANTED',
    amount: CASE WHEN amount IS :: INTEGER NOT NULL THEN amount END,
    start: toString(link.startDate),
    end: toString(link.endDate),
    funder: apoc.coll.min([(link)<-[:GRANTS]-(funder:Actor) | funder.id]),
    initiative: apoc.coll.min([(link)-[:FINANCES]->(i:Initiative) | i.id]),
    themes: [(link)-[:ABOUT]->(theme:Theme) | theme.id]
  }) AS links
}
RETURN id,
       links
ORDER BY id
LIMIT toInteger($ask.limit)
