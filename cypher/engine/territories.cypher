// Which territories are there, with how many inhabitants, within which others and next to which? A row holds up to 500.
// Numbers are sent as floats, which the driver reads in a fifth of the time that it takes for integers.
MATCH (territory:Territory|ArchivedTerritory)
RETURN id(territory) / 500 AS part,
       collect([
         toFloat(id(territory)),
         territory.id,
         territory.level,
         territory.siren,
         territory:ArchivedTerritory,
         toFloat(territory.population),
         COLLECT { MATCH (territory)-[:WITHIN]->(larger) RETURN larger.id },
         COLLECT { MATCH (territory)-[:NEIGHBOUR_OF]->(beside) RETURN beside.id }
       ]) AS territories
