// Which of these funding links stand on that day: decided by then and not yet over? An unknown day excludes nothing; of a year alone its first day counts.
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
WHERE coalesce(f.decidedOn <= date($asOf), date({year: f.decidedIn}) <= date($asOf), true)
  AND coalesce(f.endDate >= date($asOf), true)
RETURN f.id AS id
