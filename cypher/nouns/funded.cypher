// How many euros were granted to this initiative as subsidies, of the amounts known?
OPTIONAL MATCH (this)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
WHERE NOT coalesce(link.passThrough, false)
  AND coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
  AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
WITH [amount IN collect(link.amount) WHERE amount IS :: INTEGER] AS amounts
RETURN CASE WHEN size(amounts) > 0 THEN reduce(sum = 0, amount IN amounts | sum + amount) END AS funded
