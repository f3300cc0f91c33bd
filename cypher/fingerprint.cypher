// Has the graph changed since these figures were taken: the sequence of the journal, and how many nodes and relations there are?
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
