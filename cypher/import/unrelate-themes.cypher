// Which relations of these themes are no longer stated?
UNWIND $rows AS row
MATCH (t:Theme {id: row.id})-[old:RELATED_TO]-(other:Theme)
WHERE NOT other.id IN row.related
WITH DISTINCT old
DELETE old
RETURN count(*) AS removed
