// How do these entities stand, archived or not, with the relations that each holds? A participation is held by its initiative, a grant by its
// funding link, every other relation by the entity where it starts: so each is part of one state only.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id})
  RETURN n, 'Actor' AS label
  UNION ALL
  MATCH (n:Initiative {id: id})
  RETURN n, 'Initiative' AS label
  UNION ALL
  MATCH (n:FundingLink {id: id})
  RETURN n, 'FundingLink' AS label
  UNION ALL
  MATCH (n:Decision {id: id})
  RETURN n, 'Decision' AS label
}
RETURN
  id,
  label,
  elementId(n) AS element,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r:SEATED_IN|ACTS_IN|WORKS_ON|MEMBER_OF|LINKED_TO|ABOUT|COVERS|PART_OF|BENEFITS|FINANCES|STATED_BY]->(other)
    RETURN {element: elementId(r), type: type(r), other: other.id, properties: properties(r)}
    ORDER BY type(r), other.id, toString(r.from), r.row
  } + COLLECT {
    MATCH (n)<-[r:PARTICIPATES_IN|GRANTS]-(other)
    RETURN {element: elementId(r), type: type(r), other: other.id, properties: properties(r)}
    ORDER BY type(r), other.id, toString(r.from), r.row
  } AS relations
