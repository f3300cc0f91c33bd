// What is the shortest path from one actor or initiative to another on the day asked?
MATCH way = ALL SHORTEST
  (one:Actor|Initiative {id: $ask.from})
  (()-[step:PARTICIPATES_IN|LINKED_TO|MEMBER_OF
    WHERE (step.role IN $operative AND type(step) = 'PARTICIPATES_IN'
        OR step.nature IN ['DELEGATE_OF', 'CONVENTION_WITH']
        OR type(step) = 'MEMBER_OF' AND endNode(step).kind IN ['NETWORK', 'JOINT_BODY'])
      AND coalesce(step.from <= date($ask.asOf), true)
      AND coalesce(step.to >= date($ask.asOf), true)]-
   (stop:Actor|Initiative
    WHERE (stop:Actor
        OR coalesce(stop.status, '') <> 'ABANDONED'
        AND NOT (coalesce(stop.status, '') = 'COMPLETED' AND stop.endDate IS NULL)
        AND coalesce(stop.startDate <= date($ask.asOf), true)
        AND coalesce(stop.endDate >= date($ask.asOf), true)))){1,12}
  (two:Actor|Initiative {id: $ask.to})
WHERE (one:Actor
    OR coalesce(one.status, '') <> 'ABANDONED'
    AND NOT (coalesce(one.status, '') = 'COMPLETED' AND one.endDate IS NULL)
    AND coalesce(one.startDate <= date($ask.asOf), true)
    AND coalesce(one.endDate >= date($ask.asOf), true))
WITH [node IN nodes(way) | node.id] AS stops,
     [node IN nodes(way) | CASE WHEN node:Actor THEN 'Actor' ELSE 'Initiative' END] AS labels,
     [step IN relationships(way) | coalesce(step.nature, CASE type(step) WHEN 'MEMBER_OF' THEN 'NETWORK' ELSE 'PARTICIPATION' END)] AS media
WHERE size(media) <= $ask.maximumLength
RETURN stops, labels, media
ORDER BY stops, media
LIMIT 1
