// How many people live in these communes together, which are the smallest territories that contain them all, and within which does the zone lie now?
CALL () {
  UNWIND $ids AS id
  MATCH (commune:Territory {id: id})
  RETURN sum(commune.population) AS sum, count(commune.population) AS counted
}
CALL () {
  UNWIND $ids AS id
  MATCH (commune:Territory {id: id})(()-[:WITHIN]->(:Territory)){1,}(larger:Territory)
  WHERE larger.level <> 'ZONE'
  WITH larger, count(DISTINCT id) AS inside
  WHERE inside = size($ids)
  RETURN collect(larger) AS larger
}
RETURN
  CASE WHEN counted > 0 THEN sum END AS population,
  [
    one IN larger
    WHERE NOT any(other IN larger WHERE other <> one AND EXISTS { (other)(()-[:WITHIN]->(:Territory)){1,}(one) })
    | one.id
  ] AS around,
  COLLECT {
    MATCH (:Territory {id: $zone})-[:WITHIN]->(former:Territory)
    RETURN former.id
  } AS former
