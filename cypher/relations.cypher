// Which entities are related to these by this relation, in order of id, from a given position on, and with which properties?
// Marks: archived
UNWIND $ask.ids AS id
MATCH (one:Actor|FundingLink|Initiative|Territory|Theme)
WHERE one.id = id
CALL (one) {
  CALL (one) {
    MATCH (one)-[relation:$($ask.type)]->(other)
    WHERE $ask.outgoing
    RETURN relation, other
    UNION ALL
    MATCH (one)<-[relation:$($ask.type)]-(other)
    WHERE $ask.incoming
    RETURN relation, other
  }
  WITH other,
       relation {.*, from: toString(relation.from), to: toString(relation.to)} AS properties,
       // Unique among the relations of two ends, because a page begins after a key: what tells rows apart, and at last which relation of the database it is.
       reduce(text = '', part IN [
         coalesce(relation.role, relation.nature, relation.resource, relation.table),
         toString(relation.from),
         toString(relation.to),
         relation.source,
         right('000000000' + toString(relation.row), 10),
         elementId(relation)
       ] | text + coalesce(part, '') + ' ') AS key
  WHERE $ask.noun IN labels(other)
    AND ($ask.afterId IS NULL OR other.id > $ask.afterId OR (other.id = $ask.afterId AND key > $ask.afterKey))
  RETURN other.id AS other, key, properties
  ORDER BY other, key
  LIMIT toInteger($ask.limit)
}
RETURN one.id AS one, other AS id, key, properties
ORDER BY one, id, key
LIMIT 10000000
