// What is unknown about active initiatives, and about actors that are not known by a grant alone, and in which territories do they count? Those without a place count where their participants or initiatives are.
// Marks: long
CALL () {
  MATCH (i:Initiative)
  WHERE ($ask.entity IS NULL OR i.id = $ask.entity)
    AND i.kind IN $compared
    AND NOT coalesce(i.status, '') IN ['ABANDONED', 'COMPLETED']
    AND coalesce(i.endDate >= date($ask.asOf), true)
  WITH i,
    EXISTS { (i)-[:ABOUT]->(:Theme)-[:BROADER]->(:Theme) } AS hasTheme,
    EXISTS { (i)-[:COVERS]->(:Territory) } AS hasPlace,
    EXISTS {
      (i)<-[r:PARTICIPATES_IN]-(:Actor)
      WHERE r.role IN ['LEAD', 'CO_LEAD']
    } AS hasLead,
    COUNT {
      MATCH (i)<-[r:PARTICIPATES_IN]-(a:Actor)
      WHERE r.role IN $operative
      RETURN DISTINCT a
    } AS partners
  RETURN i.id AS id,
    'Initiative' AS label,
    [lack IN [
      CASE WHEN NOT hasTheme THEN 'NO_THEME' END,
      CASE WHEN NOT hasPlace THEN 'NO_TERRITORY' END,
      CASE WHEN partners < 2 THEN 'ONE_PARTICIPANT' END,
      CASE WHEN NOT hasLead THEN 'NO_LEAD' END,
      CASE WHEN i.startDate IS NULL AND i.endDate IS NULL THEN 'NO_DATE' END,
      CASE WHEN size(coalesce(i.audiences, [])) = 0 THEN 'NO_AUDIENCE' END
    ] WHERE lack IS NOT NULL] AS lacks,
    0 AS calls,
    COLLECT {
      MATCH (i)-[:COVERS]->(place:Territory)
      RETURN place.id
      UNION
      MATCH (i)<-[:PARTICIPATES_IN]-(:Actor)-[:ACTS_IN|SEATED_IN]->(place:Territory)
      WHERE NOT hasPlace
      RETURN place.id
    } AS places
  UNION ALL
  MATCH (a:Actor)
  WHERE ($ask.entity IS NULL OR a.id = $ask.entity)
    AND coalesce(a.kind, '') <> 'BODY'
    AND (EXISTS { (a)-[:PARTICIPATES_IN]->(:Initiative) }
      OR EXISTS { (a)-[:MEMBER_OF|LINKED_TO]->(:Actor) }
      OR EXISTS { (a)-[:WORKS_ON|NEEDS|OFFERS]->(:Theme) }
      OR NOT EXISTS { (a)-[:GRANTS|BENEFITS]-(:FundingLink) })
  WITH a,
    EXISTS { (a)-[:ACTS_IN|SEATED_IN]->(:Territory) } AS hasPlace,
    EXISTS { (a)-[:WORKS_ON]->(:Theme) }
      OR EXISTS { (a)-[:PARTICIPATES_IN]->(:Initiative)-[:ABOUT]->(:Theme) } AS hasTheme,
    EXISTS { (a)-[:PARTICIPATES_IN]->(:Initiative) }
      OR EXISTS { (a)-[:NEEDS|OFFERS]->(:Theme) }
      OR EXISTS { (a)-[:GRANTS]->(:FundingLink) }
      OR EXISTS { (a)<-[:MEMBER_OF]-(:Actor) } AS hasActivity,
    COUNT {
      MATCH (a)-[r:PARTICIPATES_IN]->(i:Initiative)
      WHERE r.role IN ['LEAD', 'CO_LEAD']
        AND coalesce(r.to >= date($ask.asOf), true)
        AND NOT coalesce(i.status, '') IN ['ABANDONED', 'COMPLETED']
        AND coalesce(i.endDate >= date($ask.asOf), true)
      RETURN DISTINCT i
    } + COUNT { (a)-[:NEEDS|OFFERS]->(:Theme) }
      + CASE WHEN EXISTS { (a)-[:GRANTS]->(:FundingLink) } THEN 1 ELSE 0 END AS calls
  RETURN a.id AS id,
    'Actor' AS label,
    [lack IN [
      CASE WHEN NOT hasPlace THEN 'NO_PLACE' END,
      CASE WHEN NOT hasTheme THEN 'NO_SUBJECT' END,
      CASE WHEN NOT hasActivity THEN 'NO_ACTIVITY' END,
      CASE WHEN a.kind IS NULL THEN 'NO_KIND' END,
      CASE WHEN coalesce(a.siret, a.siren, a.rna) IS NULL THEN 'NO_NUMBER' END,
      CASE WHEN calls > 0 AND coalesce(a.contact, '') = '' THEN 'NO_CONTACT' END
    ] WHERE lack IS NOT NULL] AS lacks,
    calls,
    COLLECT {
      MATCH (a)-[:ACTS_IN|SEATED_IN]->(place:Territory)
      RETURN place.id
      UNION
      MATCH (a)-[:PARTICIPATES_IN]->(:Initiative)-[:COVERS]->(place:Territory)
      WHERE NOT hasPlace
      RETURN place.id
    } AS places
}
WITH id, label, lacks, calls, places
WHERE size(lacks) > 0
  AND ($ask.territory IS NULL OR EXISTS {
    MATCH (place:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory)
    WHERE place.id IN places AND toString(larger.id) = $ask.territory
  })
RETURN id, label, lacks, calls
ORDER BY id
LIMIT toInteger($ask.limit)
