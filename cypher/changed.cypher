// What changed after this change, in the order of commits? Without proposals, and without who made each change.
MATCH (change:Change)
WHERE change.sequence > $ask.since
WITH change, [id IN change.ids WHERE NOT id =~ '(?:proposal|invitation)-.*'] AS ids
RETURN change.sequence AS sequence,
       change.id AS change,
       toString(change.at) AS at,
       ids,
       coalesce(size(ids), change.touched) AS touched,
       change.rows AS rows,
       change.import AS import
ORDER BY sequence
LIMIT toInteger($ask.limit)
