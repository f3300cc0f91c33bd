// How does a restore end? The mark goes; numbers that changes have had since the backup are not given again, so that who knows one waits for nothing and misses nothing.
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
