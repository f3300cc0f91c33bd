// What was proposed by this invitation and waits?
MATCH (p:Proposal {invitation: $invitation, state: 'PENDING'})
RETURN p.id AS id, p.act AS act, p.input AS input
