// How many grants are decided by that day, or on an unknown one, and what do they sum to, in cents, re-granted money apart?
MATCH (link:FundingLink {status: 'GRANTED'})
WHERE coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
WITH count(link) AS grants,
     collect(CASE WHEN link.amount IS :: INTEGER AND NOT coalesce(link.passThrough, false) THEN link.amount END) AS amounts
RETURN grants,
       CASE WHEN size(amounts) > 0 THEN reduce(sum = 0, amount IN amounts | sum + amount) END AS grantedAmount
ORDER BY grants
LIMIT 1
