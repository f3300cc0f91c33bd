// Which ten initiatives share most with each initiative, by Jaccard over their features?
MATCH (one:Initiative)
CALL (one) {
  MATCH (one)-[:HAS]->(:Feature)<-[:HAS]-(other:Initiative)
  WITH other, count(*) AS shared
  WITH toFloat(shared) / (COUNT { (one)-[:HAS]->() } + COUNT { (other)-[:HAS]->() } - shared) AS score, other
  ORDER BY score DESC, other.number
  LIMIT 10
  RETURN collect(score) AS scores
}
RETURN one.number AS number, scores
ORDER BY number
LIMIT 1000000
