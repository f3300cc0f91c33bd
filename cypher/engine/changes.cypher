// What has changed since this change: the sequence of the journal, how many nodes and relations there are, and the ids that each change lists?
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
RETURN sequence, nodes, relations,
       COLLECT {
         MATCH (c:Change)
         WHERE c.sequence > $sequence
         RETURN c.ids
       } AS touched
ORDER BY sequence
LIMIT 1
