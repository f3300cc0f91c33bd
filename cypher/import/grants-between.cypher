// Which grants, archived ones too, did these funders give to these beneficiaries?
// Marks: archived
UNWIND $pairs AS pair
MATCH (b:Entity {id: pair.beneficiary})<-[:BENEFITS]-(f:Entity)<-[:GRANTS]-(:Entity {id: pair.funder})
USING INDEX b:Entity(id)
RETURN pair.at AS at, f.id AS id, properties(f) AS properties
ORDER BY at, id
