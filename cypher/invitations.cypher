// Who was invited on behalf of which actor, until when, and how many proposals wait, the newest first? The link itself is not stored, only its digest.
MATCH (i:Invitation)
WHERE ($ask.ids IS NULL OR i.id IN $ask.ids)
  AND ($ask.actor IS NULL OR i.actor = $ask.actor)
OPTIONAL MATCH (a:Actor {id: i.actor})
RETURN i.id AS id,
       a.id AS actor,
       a.name AS actorName,
       i.function AS function,
       toString(i.expiresOn) AS expiresOn,
       toString(i.revokedAt) AS revokedAt,
       toString(i.invitedAt) AS invitedAt,
       i.invitedBy AS invitedBy,
       i.digest AS digest,
       COUNT { MATCH (p:Proposal {invitation: i.id, state: 'PENDING'}) } AS pendingCount,
       i.revision AS revision
ORDER BY i.invitedAt DESC,
         id
LIMIT toInteger($ask.limit)
