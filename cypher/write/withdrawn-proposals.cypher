// How many proposals has this invitation taken back?
MATCH (p:Proposal {invitation: $invitation, state: 'WITHDRAWN'})
RETURN count(p) AS count
