// How much granted money has no known place, so that it is in no figure of a territory?
// Marks: long
MATCH (link:FundingLink {status: 'GRANTED'})
WHERE NOT coalesce(link.passThrough, false)
  AND CASE
    WHEN EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) } THEN 'OWN_FUNDS'
    ELSE coalesce(link.nature, 'SUBSIDY')
  END IN $ask.nature
  AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  AND NOT EXISTS {
    (link)-[:FINANCES]->(:Initiative)-[:COVERS]->(place:Territory)
    WHERE EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  }
  AND NOT EXISTS {
    (link)-[:BENEFITS]->(:Actor)-[:ACTS_IN|SEATED_IN]->(place:Territory)
    WHERE EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  }
OPTIONAL MATCH (link)-[:BENEFITS]->(x:Actor)
RETURN count(DISTINCT link) AS grants,
  count(DISTINCT x) AS actors,
  sum(CASE WHEN link.amount IS :: INTEGER THEN link.amount ELSE 0 END) AS cents
ORDER BY grants
LIMIT toInteger($ask.limit)
