// How much does the graph hold, of what is not archived?
RETURN
  COUNT { MATCH (t:Territory) WHERE t.archivedOn IS NULL } AS territories,
  COUNT { MATCH (t:Theme) WHERE t.archivedOn IS NULL } AS themes,
  COUNT { MATCH (a:Actor) WHERE a.archivedOn IS NULL } AS actors,
  COUNT { MATCH (i:Initiative) WHERE i.archivedOn IS NULL } AS initiatives,
  COUNT { MATCH (f:FundingLink) WHERE f.archivedOn IS NULL } AS fundingLinks
ORDER BY territories
LIMIT 1
