// How does the graph stand: which number has its last change, and how many nodes and relations are there?
CALL () {
  OPTIONAL MATCH (j:Journal {id: 'journal'})
  RETURN max(j.sequence) AS sequence
}
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relations
}
RETURN sequence, nodes, relations
ORDER BY sequence
LIMIT 1
