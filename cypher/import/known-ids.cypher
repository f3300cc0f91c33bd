// Which of these actors and initiatives are there?
UNWIND $ids AS id
MATCH (e:Actor|Initiative {id: id})
RETURN DISTINCT e.id AS id
