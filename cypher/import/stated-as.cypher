// Which entities did an earlier release import under a different id than their content has today?
// Marks: archived
UNWIND $ids AS id
MATCH (e:Entity {statedAs: id})
USING INDEX e:Entity(statedAs)
RETURN id, e.id AS entity, properties(e) AS before
