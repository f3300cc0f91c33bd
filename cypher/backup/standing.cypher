// How large is the graph, and which migrations were applied? A missing journal means that it was never prepared.
OPTIONAL MATCH (j:Journal {id: 'journal'})
WITH max(j.sequence) AS sequence
RETURN
  sequence,
  COUNT { MATCH (n) WHERE NOT n:Migration AND NOT n:Restore } AS nodes,
  COUNT { MATCH (n) WHERE NOT n:Migration AND NOT n:Restore AND NOT n:Journal AND NOT n:Change AND NOT n:Import } AS held,
  COUNT { MATCH ()-[r]->() } AS relations,
  COLLECT { MATCH (m:Migration) WHERE m.checksum IS NOT NULL RETURN {id: m.id, checksum: m.checksum} ORDER BY m.id } AS migrations
