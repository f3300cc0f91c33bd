// What is the number of the last change, and how many nodes and relations are there? The records of imports do not count.
// Marks: archived
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
