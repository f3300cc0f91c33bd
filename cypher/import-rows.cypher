// How many rows of files did imports read, in batches that changed something?
MATCH (c:Change)
WHERE c.rows IS NOT NULL
RETURN sum(c.rows) AS rows
ORDER BY rows
LIMIT 1
