// Which funding on these themes, for no known initiative, reaches these territories in a period that is not over?
MATCH (asked:Theme WHERE asked.id IN $ask.themes AND EXISTS { (asked)-[:BROADER]->(:Theme) })
      (()<-[:BROADER]-(:Theme)){0,} (about:Theme)<-[:ABOUT]-(link:FundingLink)
WHERE link.status <> 'REFUSED'
  AND NOT EXISTS { (link)-[:FINANCES]->(:Initiative) }
  AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  AND coalesce(link.endDate >= date($ask.start), true)
  AND coalesce(link.startDate <= date($ask.end), true)
  AND ($ask.past OR (coalesce(link.endDate >= date($ask.asOf), true) AND coalesce(date($ask.end) >= date($ask.asOf), true)))
WITH DISTINCT link
MATCH (link)-[:BENEFITS]->(beneficiary:Actor)-[stands:ACTS_IN|SEATED_IN]->(place:Territory)
WHERE stands:ACTS_IN OR NOT EXISTS { (beneficiary)-[:ACTS_IN]->(:Territory) }
WITH place, collect(DISTINCT link) AS links
// Apart from the statement above: one pattern that goes down and up does not come back to where it was.
WHERE EXISTS {
  MATCH (place)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WHERE EXISTS { (commune)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE larger.id IN $ask.territories }
}
UNWIND links AS link
WITH DISTINCT link
RETURN link.id AS id
ORDER BY link.endDate IS NULL, link.endDate, id
LIMIT toInteger($ask.limit)
