// What if this funder withdrew? Its payments on the day asked and later are removed; payments that ended before stay. Runs only in a transaction that is rolled back.
// Marks: archived
MATCH (funder:Actor {id: $funder})
CALL (funder) {
  MATCH (funder)-[:GRANTS]->(link:FundingLink)
  WHERE link.endDate IS NULL OR link.endDate >= date($asOf)
  SET link:ArchivedFundingLink
  REMOVE link:FundingLink
}
CALL (funder) {
  MATCH (funder)-[role:PARTICIPATES_IN {role: 'FUNDER'}]->(:Initiative)
  WHERE role.to IS NULL OR role.to >= date($asOf)
  DELETE role
}
RETURN funder.id AS id
