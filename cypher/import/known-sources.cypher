// Which of these sources are known, and what do they say of themselves?
UNWIND $ids AS id
MATCH (s:Source {id: id})
USING INDEX s:Source(id)
RETURN s.id AS id, properties(s) AS before
