// Which of these sources are known, archived or not, and with which properties?
// Marks: archived
UNWIND $ids AS id
MATCH (s:Source|ArchivedSource {id: id})
RETURN s.id AS id, properties(s) AS before
