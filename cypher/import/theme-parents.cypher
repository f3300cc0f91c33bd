// Which theme is above each of these? A theme without one becomes a root.
// Marks: archived
UNWIND $rows AS row
MATCH (t:Theme {id: row.id})
CALL (t, row) {
  OPTIONAL MATCH (t)-[old:BROADER]->(above)
  WHERE NOT above.id IN row.broader
  WITH collect(old) AS gone
  FOREACH (old IN gone | DELETE old)
}
CALL (t, row) {
  UNWIND row.broader AS id
  MATCH (above:Theme {id: id})
  MERGE (t)-[link:BROADER]->(above)
  ON CREATE SET link.source = $source, link.row = toInteger(row.line)
}
RETURN count(t) AS written
