// What if these two initiatives were one? The first gets all relations of the second. Runs only in a transaction that is rolled back.
// Marks: archived
MATCH (kept:Initiative {id: $kept}), (merged:Initiative {id: $merged})
SET merged:ArchivedInitiative,
    kept.audiences = apoc.coll.union(coalesce(kept.audiences, []), coalesce(merged.audiences, [])),
    kept.startDate = CASE WHEN kept.startDate <= merged.startDate THEN kept.startDate WHEN kept.startDate IS NOT NULL THEN merged.startDate END,
    kept.endDate = CASE WHEN kept.endDate >= merged.endDate THEN kept.endDate WHEN kept.endDate IS NOT NULL THEN merged.endDate END
REMOVE merged:Initiative
WITH kept, merged
CALL (kept, merged) {
  MATCH (merged)-[:ABOUT]->(theme:Theme)
  MERGE (kept)-[:ABOUT]->(theme)
}
CALL (kept, merged) {
  MATCH (merged)-[:COVERS]->(territory:Territory)
  MERGE (kept)-[:COVERS]->(territory)
}
CALL (kept, merged) {
  MATCH (actor:Actor)-[was:PARTICIPATES_IN]->(merged)
  CREATE (actor)-[:PARTICIPATES_IN {role: was.role, from: was.from, to: was.to}]->(kept)
}
CALL (kept, merged) {
  MATCH (link:FundingLink)-[:FINANCES]->(merged)
  MERGE (link)-[:FINANCES]->(kept)
}
// A relation that would make an initiative part of itself is left out.
CALL (kept, merged) {
  MATCH (merged)-[:PART_OF]->(whole:Initiative)
  WHERE whole <> kept AND NOT EXISTS { (whole)-[:PART_OF*]->(kept) }
  MERGE (kept)-[:PART_OF]->(whole)
}
CALL (kept, merged) {
  MATCH (part:Initiative)-[:PART_OF]->(merged)
  WHERE part <> kept AND NOT EXISTS { (kept)-[:PART_OF*]->(part) }
  MERGE (part)-[:PART_OF]->(kept)
}
RETURN kept.id AS id
