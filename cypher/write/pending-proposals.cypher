// Which proposals of this invitation are waiting?
MATCH (p:Proposal {invitation: $invitation, state: 'PENDING'})
RETURN p.id AS id, p.act AS act, p.input AS input
