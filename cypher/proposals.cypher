// What was proposed on behalf of which actor, and was it accepted, the newest first?
MATCH (p:Proposal)
WHERE ($ask.ids IS NULL OR p.id IN $ask.ids)
  AND ($ask.actor IS NULL OR p.actor = $ask.actor)
  AND ($ask.state IS NULL OR p.state = $ask.state)
OPTIONAL MATCH (a:Actor {id: p.actor})
RETURN p.id AS id,
       p.state AS state,
       p.act AS act,
       a.id AS actor,
       p.author AS author,
       p.about AS about,
       p.input AS input,
       p.before AS before,
       p.note AS note,
       toString(p.proposedAt) AS proposedAt,
       p.word AS word,
       toString(p.settledAt) AS settledAt,
       p.settledBy AS settledBy,
       p.invitation AS invitation,
       p.revision AS revision
ORDER BY p.proposedAt DESC,
         id
LIMIT toInteger($ask.limit)
