// What do these grants state? Grants that do not exist are left out.
UNWIND $ids AS id
MATCH (link:FundingLink {id: id})
RETURN link.id AS id,
  coalesce(link.revision, 1) AS revision,
  CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS cents,
  link.reference AS reference,
  coalesce(link.decidedOn.year, link.decidedIn) AS year,
  COLLECT { MATCH (a:Actor)-[:GRANTS]->(link) RETURN a.id }[0] AS funder,
  COLLECT { MATCH (link)-[:BENEFITS]->(a:Actor) RETURN a.id }[0] AS beneficiary
