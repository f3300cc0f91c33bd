// How does a restore begin? It marks the graph, and removes the journal so that nobody can act on it. The highest number that a change has had is kept.
OPTIONAL MATCH (j:Journal)
WITH collect(j) AS journals, max(j.sequence) AS sequence
MERGE (r:Restore {id: 'restore'})
SET
  r.file = $file,
  r.startedAt = datetime(),
  r.sequence = CASE WHEN coalesce(r.sequence, 0) > coalesce(sequence, 0) THEN r.sequence ELSE coalesce(sequence, 0) END
FOREACH (j IN journals | DETACH DELETE j)
