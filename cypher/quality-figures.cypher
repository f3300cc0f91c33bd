// How many actors, initiatives and grants are there, and how many euros of subsidies were granted, where amounts are known?
// Marks: long
CALL () {
  MATCH (a:Actor)
  WHERE coalesce(a.kind, '') <> 'BODY'
  RETURN count(a) AS actors
}
CALL () {
  MATCH (i:Initiative)
  RETURN count(i) AS initiatives
}
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY' AND NOT coalesce(link.passThrough, false)
  RETURN count(link) AS grants,
    sum(CASE WHEN link.amount IS :: INTEGER THEN link.amount ELSE 0 END) AS cents
}
RETURN actors, initiatives, grants, cents
ORDER BY actors
LIMIT 1
