// Is any grant known?
MATCH (f:FundingLink)
RETURN f.id AS id
LIMIT 1
