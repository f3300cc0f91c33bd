// Which batches did this import write, the last one first, and which of them are undone?
MATCH (c:Change {import: $import})
RETURN c.id AS id,
  c.after IS NOT NULL AS isUndoable,
  EXISTS {
    MATCH (u:Change {undoes: c.id})
    WHERE NOT EXISTS {
      MATCH (back:Change {undoes: u.id})
      WHERE NOT EXISTS { MATCH (:Change {undoes: back.id}) }
    }
  } AS isUndone
ORDER BY c.sequence DESC
