-- Which ten initiatives share most with each initiative, by Jaccard over their features? Each pair is counted once.
WITH sizes AS (
  SELECT initiative, count(*) AS size FROM has GROUP BY initiative
),
pairs AS (
  SELECT one.initiative AS one, other.initiative AS other, count(*) AS shared
  FROM has AS one
  JOIN has AS other ON other.feature = one.feature AND other.initiative > one.initiative
  GROUP BY one.initiative, other.initiative
),
scored AS (
  SELECT one, other, shared::DOUBLE / (a.size + b.size - shared) AS score
  FROM pairs
  JOIN sizes AS a ON a.initiative = one
  JOIN sizes AS b ON b.initiative = other
),
both_ways AS (
  SELECT one, score FROM scored
  UNION ALL
  SELECT other AS one, score FROM scored
)
SELECT one, unnest(max(score, 10)) AS score
FROM both_ways
GROUP BY one
