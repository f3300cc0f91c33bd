// Which of these initiatives are known, and what is known of them?
UNWIND $ids AS id
MATCH (i:Initiative {id: id})
USING INDEX i:Initiative(id)
RETURN i.id AS id, properties(i) AS before
