// Which of these entities were touched by a change that is not undone and belongs to none of these imports?
MATCH (c:Change)
WHERE NOT coalesce(c.import, '') IN $imports
  AND c.undoes IS NULL
  AND NOT EXISTS {
    MATCH (u:Change {undoes: c.id})
    WHERE NOT EXISTS {
      MATCH (back:Change {undoes: u.id})
      WHERE NOT EXISTS { MATCH (:Change {undoes: back.id}) }
    }
  }
UNWIND c.ids AS id
WITH DISTINCT id
WHERE id IN $ids
RETURN id
ORDER BY id
