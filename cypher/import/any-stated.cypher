// Is any actor or grant known, archived ones too?
// Marks: archived
MATCH (e:Actor|ArchivedActor|FundingLink|ArchivedFundingLink)
RETURN e.id AS id
LIMIT 1
