// How does the graph stand: which number has its last change, and how many nodes and relations are there? What imports keep of themselves is not of the graph.
CALL () {
  OPTIONAL MATCH (j:Journal {id: 'journal'})
  RETURN max(j.sequence) AS sequence
}
CALL () {
  MATCH (n)
  RETURN count(n) AS all
}
CALL () {
  MATCH (i:Import)
  RETURN count(i) AS imports
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relations
}
RETURN sequence, all - imports AS nodes, relations
ORDER BY sequence
LIMIT 1
