// What if this funder withdrew? What it pays or would pay on that day or later is gone; what has ended stays. Only ever in a transaction that is taken back.
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
