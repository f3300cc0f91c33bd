// Which batches wrote this import of a format, and what did each bring?
MATCH (c:Change {import: $import})
WHERE c.after IS NOT NULL AND c.what STARTS WITH 'import ' + $format + ':'
RETURN c.before AS before, c.after AS after
ORDER BY c.sequence
