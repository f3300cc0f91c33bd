// What do invited actors propose, and by which invitation? Both are looked up by their ids, and proposals by the actor.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (i:Invitation) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE INDEX proposal_actor IF NOT EXISTS FOR (p:Proposal) ON (p.actor);
