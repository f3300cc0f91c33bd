// Which themes are related to each of these? Each pair is stored once, in the order of the two ids.
UNWIND $rows AS row
MATCH (t:Theme {id: row.id})
CALL (t, row) {
  OPTIONAL MATCH (t)-[old:RELATED_TO]-(other)
  WHERE NOT other.id IN row.related
  WITH collect(old) AS gone
  FOREACH (old IN gone | DELETE old)
}
CALL (t, row) {
  UNWIND row.related AS id
  MATCH (other:Theme {id: id})
  WITH other, CASE WHEN t.id < id THEN t ELSE other END AS one, CASE WHEN t.id < id THEN other ELSE t END AS two
  MERGE (one)-[relation:RELATED_TO]->(two)
  ON CREATE SET relation.weight = $weight, relation.source = $source, relation.row = toInteger(row.line)
}
RETURN count(t) AS written
