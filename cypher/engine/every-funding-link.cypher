// What does the engine read of each funding link? A row holds up to 25. Other entities are given by their Neo4j node number, amounts in cents; days count from 1970-01-01.
// Marks: archived
// Numbers are sent as floats, which the driver reads in a fifth of the time that it takes for integers.
// Relations with the same columns are read by one pattern: Neo4j plans each subquery for a tenth of a second at every start.
MATCH (link:FundingLink|ArchivedFundingLink)
WITH DISTINCT id(link) / 25 AS part
CALL (part) {
  MATCH (link:FundingLink|ArchivedFundingLink)
  WHERE id(link) IN range(25 * part, 25 * part + 24)
  RETURN collect(link) AS these
}
RETURN [link IN these | [toFloat(id(link)), link.id, link:ArchivedFundingLink, link.status, link.nature, CASE WHEN link.amount IS :: INTEGER THEN link.amount END, coalesce(link.passThrough, false), duration.inDays(date('1970-01-01'), coalesce(link.decidedOn, CASE WHEN link.decidedIn IS NOT NULL THEN date({year: link.decidedIn}) END)).days, duration.inDays(date('1970-01-01'), link.endDate).days]] AS links,
       COLLECT {
         UNWIND these AS link
         MATCH (link)-[relation:GRANTS|BENEFITS|FINANCES]-(other)
         WITH type(relation) AS kind, collect([toFloat(id(link)), toFloat(id(other))]) AS relations
         RETURN [kind, relations]
       } AS relations
