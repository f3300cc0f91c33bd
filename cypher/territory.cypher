// Which territories have or had this code?
CALL () {
  MATCH (territory:Territory)
  WHERE territory.code = $ask.code
    AND ($ask.level IS NULL OR territory.level = $ask.level)
  RETURN territory
  UNION
  UNWIND CASE WHEN $ask.formerCode IS NULL THEN [] ELSE [$ask.formerCode] END AS formerCode
  MATCH (territory:Territory)
  WHERE formerCode IN territory.formerCodes
  RETURN territory
}
WITH territory
RETURN territory.id AS id,
       territory.name AS name,
       territory.level AS level,
       territory.code AS code
ORDER BY id
LIMIT 6
