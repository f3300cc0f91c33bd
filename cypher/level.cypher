// What is the level of this territory, and how many EPCI share a commune with it?
// Marks: model
MATCH (territory:Territory {id: $ask.territory})
CALL (territory) {
  WITH territory
  WHERE territory.level <> 'COUNTRY'
  MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  // From the communes on: otherwise the planner may begin with every EPCI of France.
  WITH DISTINCT commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  RETURN count(DISTINCT epci) AS epci
}
RETURN territory.level AS level,
       epci
ORDER BY level
LIMIT 1
