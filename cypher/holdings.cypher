// How many entities does the graph hold that are not archived, and how many relations?
// Marks: archived
RETURN
  COUNT { MATCH (t:Territory) } AS territories,
  COUNT { MATCH (t:Theme) } AS themes,
  COUNT { MATCH (a:Actor) } AS actors,
  COUNT { MATCH (b:Actor {kind: 'BODY'}) } AS bodies,
  COUNT { MATCH (i:Initiative) } AS initiatives,
  COUNT { MATCH (f:FundingLink) } AS fundingLinks,
  COUNT { MATCH ()-[r]->() } AS relations
ORDER BY territories
LIMIT 1
