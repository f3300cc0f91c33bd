// What if these two actors worked together, by a convention from the day asked on? Runs only in a transaction that is rolled back.
MATCH (one:Actor {id: $one}), (other:Actor {id: $other})
CREATE (one)-[:LINKED_TO {nature: 'CONVENTION_WITH', from: date($asOf)}]->(other)
RETURN one.id AS id
