// What level has this territory, and how many EPCI share a commune with it?
MATCH (territory:Territory {id: $ask.territory})
CALL (territory) {
  WITH territory
  WHERE territory.level <> 'COUNTRY'
  MATCH (territory)(()<-[:WITHIN]-(smaller:Territory WHERE smaller.archivedOn IS NULL)){0,}(commune:Territory {level: 'COMMUNE'})
  MATCH (commune)(()-[:WITHIN]->(larger:Territory WHERE larger.archivedOn IS NULL)){0,}(epci:Territory {level: 'EPCI'})
  RETURN count(DISTINCT epci) AS epci
}
RETURN territory.level AS level,
       epci
ORDER BY level
LIMIT 1
