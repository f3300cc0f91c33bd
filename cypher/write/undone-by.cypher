// Which change undid this change last?
MATCH (back:Change {undoes: $change})
RETURN back.id AS id
ORDER BY back.sequence DESC
LIMIT 1
