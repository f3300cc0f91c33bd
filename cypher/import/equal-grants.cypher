// Which known grants have the same funder, beneficiary, year and amount as these, and which source states them?
UNWIND $rows AS row
CALL (row) {
  MATCH (b:Actor {id: row.beneficiary})
  RETURN b
UNION
  MATCH (b:Actor {siren: row.beneficiarySiren})
  RETURN b
UNION
  MATCH (b:Actor {name: row.beneficiaryName})
  WHERE row.beneficiarySiren IS NULL OR b.siren IS NULL
  RETURN b
}
MATCH (b)<-[:BENEFITS]-(f:FundingLink)<-[grants:GRANTS]-(g:Actor)
WHERE f.amount = row.cents
  AND coalesce(f.decidedIn, f.startDate.year, 0) = row.year
  AND (g.id = row.funder OR g.siren = row.funderSiren OR g.name = row.funderName)
RETURN DISTINCT
  row.id AS id,
  row.cents AS cents,
  grants.source AS source,
  coalesce(f.statedAs, f.id) AS stated,
  coalesce(f.reference <> row.reference AND toString(f.decidedOn) <> row.decidedOn, false) AS isOtherDecision
