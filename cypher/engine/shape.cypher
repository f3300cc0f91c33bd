// Are there themes or territories among these ids?
// Marks: archived
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity:Theme|ArchivedTheme|Territory|ArchivedTerritory
RETURN count(*) AS count
