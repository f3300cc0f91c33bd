// How many entities are related to each of these by this relation?
// Marks: archived
UNWIND $ask.ids AS id
MATCH (one:Actor|FundingLink|Initiative|Territory|Theme)
WHERE one.id = id
RETURN one.id AS one,
       CASE WHEN $ask.outgoing THEN COUNT {
         MATCH (one)-[:$($ask.type)]->(other)
         WHERE $ask.noun IN labels(other)
       } ELSE 0 END
       + CASE WHEN $ask.incoming THEN COUNT {
         MATCH (one)<-[:$($ask.type)]-(other)
         WHERE $ask.noun IN labels(other)
       } ELSE 0 END AS count
ORDER BY one
LIMIT 10000000
