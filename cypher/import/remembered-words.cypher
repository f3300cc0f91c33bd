// What did a person say last of the files of this publisher, so that nobody has to say it again?
MATCH (i:Import {publisher: $publisher, state: 'DONE'})
WHERE i.funder IS NOT NULL OR size(i.map) > 0
RETURN i.funder AS funder, i.map AS map
ORDER BY i.at DESC
LIMIT 1
