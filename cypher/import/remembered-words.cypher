// Which funder and which meanings of columns were last given for files of this publisher and format, so that they need not be given again?
MATCH (i:Import {publisher: $publisher, format: $format, state: 'DONE'})
WHERE i.funder IS NOT NULL OR size(i.map) > 0
RETURN i.funder AS funder, i.map AS map
ORDER BY i.at DESC
LIMIT 1
