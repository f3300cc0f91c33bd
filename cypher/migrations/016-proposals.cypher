// What do invited actors propose, and by which invitation? Both are looked up by their ids, and proposals by the actor.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (i:Invitation) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE INDEX proposal_actor IF NOT EXISTS FOR (p:Proposal) ON (p.actor);
// As in 015-names.cypher.
UNWIND ['ArchivedInvitation', 'ArchivedProposal'] AS name
CALL db.createLabel(name)
RETURN count(*);
UNWIND [
  'act', 'author', 'digest', 'expiresOn', 'function', 'input', 'invitation', 'invitedAt', 'invitedBy', 'proposedAt',
  'revokedAt', 'settledAt', 'settledBy', 'word'
] AS name
CALL db.createProperty(name)
RETURN count(*);
