// Which of these actors are known, and what is known of them?
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX a:Actor(id)
RETURN a.id AS id, properties(a) AS before
