// How many euros of this initiative's budget do its grants not cover? Own funds and loans count as grants; guarantees do not, as they pay nothing.
OPTIONAL MATCH (this)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
WHERE NOT coalesce(link.passThrough, false)
  AND coalesce(link.nature, '') <> 'GUARANTEE'
WITH this, [each IN collect(link) | CASE WHEN each.amount IS :: INTEGER THEN each.amount END] AS amounts
WITH this.budget - reduce(sum = 0, amount IN amounts | sum + amount) AS left
RETURN CASE WHEN left < 0 THEN 0 ELSE left END AS gap
