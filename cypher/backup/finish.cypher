// How does a restore end? The mark is removed. Numbers that changes have had since the backup are not used again, so clients that know one neither wait for it nor miss a change.
MATCH (r:Restore {id: 'restore'})
DELETE r
WITH $from AS first, $to AS last
MATCH (j:Journal {id: 'journal'})
SET j.sequence = last
WITH first, last
UNWIND range(first, last) AS sequence
CREATE (
  :Change
  {
    id: 'change-' + toString(sequence),
    sequence: sequence,
    at: datetime(),
    by: $by,
    what: 'no longer there after a restore',
    touched: 0,
    ids: []
  }
)
