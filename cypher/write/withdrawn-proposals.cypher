// How many proposals has this invitation withdrawn?
MATCH (p:Proposal {invitation: $invitation, state: 'WITHDRAWN'})
RETURN count(p) AS count
