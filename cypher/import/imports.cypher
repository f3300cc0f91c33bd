// Which imports were there, the newest first, and which of their batches are undone? Imports of earlier releases have batches only. An undone batch may have been restored.
CALL () {
  MATCH (c:Change)
  WHERE c.import IS NOT NULL
  WITH c, EXISTS {
    MATCH (u:Change {undoes: c.id})
    WHERE NOT EXISTS {
      MATCH (back:Change {undoes: u.id})
      WHERE NOT EXISTS { MATCH (:Change {undoes: back.id}) }
    }
  } AS isUndone
  WITH c.import AS id,
    min(c.at) AS at,
    min(c.by) AS by,
    min(split(replace(c.what, 'import ', ''), ':')[0]) AS format,
    sum(c.rows) AS rows,
    sum(CASE WHEN c.after IS NOT NULL THEN 1 ELSE 0 END) AS undoable,
    sum(CASE WHEN isUndone THEN 1 ELSE 0 END) AS undone
  RETURN collect({id: id, at: at, by: by, format: format, rows: rows, undoable: undoable, undone: undone}) AS written
}
CALL (written) {
  MATCH (i:Import)
  RETURN i.id AS id, i AS kept, head([w IN written WHERE w.id = i.id]) AS batches
  UNION ALL
  UNWIND written AS w
  WITH w
  WHERE NOT EXISTS { MATCH (:Import {id: w.id}) }
  RETURN w.id AS id, null AS kept, w AS batches
}
RETURN id,
  toString(coalesce(kept.at, batches.at)) AS at,
  coalesce(kept.by, batches.by) AS by,
  coalesce(kept.format, batches.format) AS format,
  coalesce(kept.files, []) AS files,
  coalesce(kept.rows, batches.rows, 0) AS rows,
  kept.accepted AS accepted,
  kept.rejected AS rejected,
  kept.lost AS lost,
  kept.cents AS cents,
  kept.rejectedCents AS rejectedCents,
  kept.faults AS faults,
  coalesce(kept.state, 'DONE') AS state,
  kept.content AS content,
  kept.owner AS owner,
  coalesce(kept.touched > datetime() - duration({minutes: 2}), false) AS isHeard,
  coalesce(batches.undoable, 0) AS undoable,
  coalesce(batches.undone, 0) AS undone
ORDER BY coalesce(kept.at, batches.at) DESC, id
LIMIT toInteger($limit)
