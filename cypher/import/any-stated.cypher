// Is any actor or grant known, archived ones too?
MATCH (e:Actor|ArchivedActor|FundingLink|ArchivedFundingLink)
RETURN e.id AS id
LIMIT 1
