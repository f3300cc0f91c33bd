// Which of these funding links are in force on this day: decided by then and not over yet? An unknown day excludes nothing; if only the year is known, its first day counts.
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
WHERE coalesce(f.decidedOn <= date($asOf), date({year: f.decidedIn}) <= date($asOf), true)
  AND coalesce(f.endDate >= date($asOf), true)
RETURN f.id AS id
