// How many of the known entities have a valid id, both dates, an amount?
CALL () {
  MATCH (x:Actor)
  WHERE coalesce(x.kind, '') <> 'BODY'
  RETURN count(x) AS actors, count(coalesce(x.siret, x.siren, x.rna)) AS identified
}
CALL () {
  MATCH (i:Initiative)
  WHERE i.kind IN $compared
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
  RETURN count(i) AS initiatives, count(CASE WHEN i.startDate IS NOT NULL AND i.endDate IS NOT NULL THEN 1 END) AS dated
}
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  RETURN count(link) AS grants, count(CASE WHEN link.amount IS :: INTEGER THEN link.amount END) AS valued
}
RETURN 1.0 * identified / nullif(actors, 0) AS ids,
       1.0 * dated / nullif(initiatives, 0) AS dates,
       1.0 * valued / nullif(grants, 0) AS amounts
ORDER BY ids
LIMIT 1
