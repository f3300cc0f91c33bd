// In which larger territories does each territory lie entirely? Relations that this source no longer states are removed, those of other sources stay.
// Marks: archived
// The index is named because the plan is made while the database is still empty, when a scan seems as cheap;
// for the same reason the far end of the old relations has no label.
UNWIND $rows AS row
MATCH (inner:Territory {id: row.id})
USING INDEX inner:Territory(id)
CALL (inner, row) {
  OPTIONAL MATCH (inner)-[old:WITHIN]->(outer)
  WHERE old.source = $source
    AND NOT outer.id IN row.within
  WITH collect(old) AS gone
  FOREACH (old IN gone | DELETE old)
  RETURN size(gone) AS removed
}
CALL (inner, row) {
  UNWIND row.within AS id
  MATCH (outer:Territory {id: id})
  USING INDEX outer:Territory(id)
  WHERE NOT EXISTS { (inner)-[:WITHIN]->(outer) }
  CREATE (inner)-[:WITHIN {source: $source}]->(outer)
  RETURN count(*) AS added
}
WITH inner.id AS id, removed, added
WHERE removed + added > 0
RETURN id, removed, added
