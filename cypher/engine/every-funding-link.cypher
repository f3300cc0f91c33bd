// What does the engine look at in each funding link, a hundred at a time? Others by the number that Neo4j gives to a node; cents; days count from 1970-01-01.
MATCH (link:FundingLink)
WITH DISTINCT id(link) / 100 AS hundred
CALL (hundred) {
  MATCH (link:FundingLink)
  WHERE id(link) IN range(100 * hundred, 100 * hundred + 99)
  RETURN collect(link) AS these
}
RETURN COLLECT {
         UNWIND these AS link
         RETURN [id(link), link.id, link.archivedOn IS NOT NULL, link.status, link.nature, CASE WHEN link.amount IS :: INTEGER THEN link.amount END, coalesce(link.passThrough, false), duration.inDays(date('1970-01-01'), link.decidedOn).days]
       } AS links,
       COLLECT {
         UNWIND these AS link
         MATCH (link)<-[:GRANTS]-(funder:Actor)
         RETURN [id(link), id(funder)]
       } AS funders,
       COLLECT {
         UNWIND these AS link
         MATCH (link)-[:BENEFITS]->(beneficiary:Actor)
         RETURN [id(link), id(beneficiary)]
       } AS beneficiaries,
       COLLECT {
         UNWIND these AS link
         MATCH (link)-[:FINANCES]->(i:Initiative)
         RETURN [id(link), id(i)]
       } AS initiatives
