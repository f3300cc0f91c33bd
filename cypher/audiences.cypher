// For whom are these initiatives, in the words of their sources?
UNWIND $ids AS id
MATCH (i:Initiative {id: id})
RETURN i.id AS id,
       coalesce(i.audiences, []) AS audiences
ORDER BY id
LIMIT 10000
