// Which relations are new? A participation and a grant point to the entity that holds them, every other relation away from it.
// Marks: archived
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
CALL (row) {
  MATCH (other:Entity {id: row.other})
  RETURN other
  UNION ALL
  MATCH (other:Source {id: row.other})
  RETURN other
}
WITH row, CASE WHEN row.incoming THEN [other, n] ELSE [n, other] END AS ends
WITH row, ends[0] AS start, ends[1] AS end
CREATE (start)-[r:$(row.type)]->(end)
SET r = row.properties
