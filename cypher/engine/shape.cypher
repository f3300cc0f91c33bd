// Are there themes or territories among these ids?
UNWIND $ids AS id
OPTIONAL MATCH (theme:Theme {id: id})
OPTIONAL MATCH (territory:Territory {id: id})
WITH theme, territory
WHERE theme IS NOT NULL
   OR territory IS NOT NULL
RETURN count(*) AS count
