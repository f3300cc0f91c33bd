// Which territories lie within which, and which are next to which? Both ends are given by their Neo4j node number, as floats. A row holds one kind of up to 100 territories.
// Marks: archived
// Two subqueries for each territory would take the database several times as long as this.
MATCH (territory)-[relation:WITHIN|NEIGHBOUR_OF]->(other)
RETURN id(territory) / 100 AS part,
       type(relation) AS kind,
       collect([toFloat(id(territory)), toFloat(id(other))]) AS pairs
