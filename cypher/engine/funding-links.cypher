// What does the engine read of each of these funding links? Amounts in cents; days count from 1970-01-01.
// Marks: archived
UNWIND $ids AS id
MATCH (link:Entity {id: id})
WHERE link:FundingLink|ArchivedFundingLink
RETURN link.id AS id,
       link:ArchivedFundingLink AS archived,
       link.status AS status,
       link.nature AS nature,
       CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS amount,
       coalesce(link.passThrough, false) AS passThrough,
       duration.inDays(date('1970-01-01'), coalesce(link.decidedOn, CASE WHEN link.decidedIn IS NOT NULL THEN date({year: link.decidedIn}) END)).days AS decidedOn,
       duration.inDays(date('1970-01-01'), link.endDate).days AS end,
       COLLECT { MATCH (link)<-[:GRANTS]-(funder) RETURN funder.id } AS funders,
       COLLECT { MATCH (link)-[:BENEFITS]->(beneficiary) RETURN beneficiary.id } AS beneficiaries,
       COLLECT { MATCH (link)-[:FINANCES]->(i) RETURN i.id } AS initiatives
