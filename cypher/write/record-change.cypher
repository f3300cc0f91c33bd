// How is an act or a batch recorded? By the last statement of its transaction: the lock on the journal makes the sequence follow the order of commits.
MATCH (j:Journal {id: 'journal'})
SET j.sequence = j.sequence + 1
CREATE (c:Change {id: 'change-' + toString(j.sequence), sequence: j.sequence, at: datetime($at)})
SET
  c.by = $by,
  c.bySubject = $bySubject,
  c.what = $what,
  c.import = $import,
  c.rows = $rows,
  c.touched = size($ids),
  c.ids = CASE WHEN size($ids) <= 10000 THEN $ids END,
  c.before = $before,
  c.after = $after,
  c.entity = $entity,
  c.undoes = $undoes,
  c.idempotencyKey = $idempotencyKey,
  c.request = $request
RETURN c.id AS id, c.sequence AS sequence
