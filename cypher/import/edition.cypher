// Which batches did this import of subsidies write, and what did each add?
MATCH (c:Change {import: $import})
WHERE c.after IS NOT NULL AND c.what STARTS WITH 'import subsidies'
RETURN c.before AS before, c.after AS after
ORDER BY c.sequence
