// Which calls for projects are open, and which closes first?
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH collect(DISTINCT commune.id) AS communes
  RETURN apoc.map.fromPairs([id IN communes | [id, true]]) AS wanted
}
MATCH (call:Initiative {kind: 'CALL'})
WHERE coalesce(call.status, '') <> 'ABANDONED'
  AND ($ask.openOn IS NULL OR (
    NOT (coalesce(call.status, '') = 'COMPLETED' AND call.endDate IS NULL)
    AND coalesce(call.startDate <= date($ask.openOn), true)
    AND coalesce(call.endDate >= date($ask.openOn), true)))
  AND ($ask.closingBefore IS NULL OR call.endDate < date($ask.closingBefore))

// Calls on the theme asked, on one below it, or on one above it, which includes it.
  AND ($ask.theme IS NULL
    OR EXISTS {
      (call)-[:ABOUT]->(named:Theme)
      (()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
    }
    OR EXISTS {
      (call)-[:ABOUT]->(named:Theme)
      (()<-[:BROADER]-(:Theme)){0,}(:Theme {id: $ask.theme})
    })

// Calls for a territory that shares a commune with the one asked, or for no territory in particular.
  AND ($ask.territory IS NULL
    OR NOT EXISTS { (call)-[:COVERS]->(:Territory) }
    OR EXISTS {
      (call)-[:COVERS]->(place:Territory)
      (()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
      WHERE wanted[commune.id]
    })
RETURN call.id AS id,
       toString(call.endDate) AS closes
ORDER BY closes,
         id
LIMIT toInteger($ask.limit)
