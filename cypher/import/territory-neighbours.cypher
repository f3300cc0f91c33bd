// Which EPCI touch? One relation per pair; pairs that this source no longer states are removed, those of other sources stay.
// Marks: archived
// Where a file of contours had every commune of both EPCI (`contoursFrom`), that file decides.
// The index is named because the plan is made while the database is still empty, when a scan seems as cheap;
// for the same reason the far end of the old relations has no label.
UNWIND $rows AS row
MATCH (one:Territory {id: row.id})
USING INDEX one:Territory(id)
CALL (one, row) {
  OPTIONAL MATCH (one)-[old:NEIGHBOUR_OF]->(other)
  WHERE old.source = $source
    AND NOT other.id IN row.neighbours
    AND (one.contoursFrom IS NULL OR other.contoursFrom IS NULL)
  WITH collect(old) AS gone
  FOREACH (old IN gone | DELETE old)
  RETURN size(gone) AS removed
}
CALL (one, row) {
  UNWIND row.neighbours AS id
  MATCH (other:Territory {id: id})
  USING INDEX other:Territory(id)
  WHERE NOT EXISTS { (one)-[:NEIGHBOUR_OF]-(other) }
    AND (one.contoursFrom IS NULL OR other.contoursFrom IS NULL)
  CREATE (one)-[:NEIGHBOUR_OF {basis: 'CONTOURS', source: $source}]->(other)
  RETURN count(*) AS added
}
WITH one.id AS id, removed, added
WHERE removed + added > 0
RETURN id, removed, added
