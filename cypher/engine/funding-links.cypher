// What does the engine look at in each of these funding links? Cents; days count from 1970-01-01.
UNWIND $ids AS id
MATCH (link:FundingLink {id: id})
RETURN link.id AS id,
       link.archivedOn IS NOT NULL AS archived,
       link.status AS status,
       link.nature AS nature,
       CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS amount,
       coalesce(link.passThrough, false) AS passThrough,
       duration.inDays(date('1970-01-01'), link.decidedOn).days AS decidedOn,
       duration.inDays(date('1970-01-01'), link.endDate).days AS end,
       COLLECT { MATCH (link)<-[:GRANTS]-(funder:Actor) RETURN funder.id } AS funders,
       COLLECT { MATCH (link)-[:BENEFITS]->(beneficiary:Actor) RETURN beneficiary.id } AS beneficiaries,
       COLLECT { MATCH (link)-[:FINANCES]->(i:Initiative) RETURN i.id } AS initiatives
