// Which of these ids belong to living entities, and of which type?
// Marks: archived
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity:Actor|Initiative|FundingLink|Theme|Territory
RETURN id, head([label IN labels(entity) WHERE label <> 'Entity']) AS label
