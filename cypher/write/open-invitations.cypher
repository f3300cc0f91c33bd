// How many invitations of this actor are open on this day?
MATCH (i:Invitation {actor: $actor})
WHERE i.revokedAt IS NULL AND i.expiresOn >= date($today)
RETURN count(i) AS count
