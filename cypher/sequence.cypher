// What is the number of the last change?
MATCH (j:Journal {id: 'journal'})
RETURN j.sequence AS sequence
ORDER BY sequence
LIMIT 1
