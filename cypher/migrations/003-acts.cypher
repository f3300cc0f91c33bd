// What do acts look up in the trail? Whether they were asked for before, what was taken back, what came after a number.
CREATE INDEX change_idempotency_key IF NOT EXISTS FOR (c:Change) ON (c.idempotencyKey);
CREATE INDEX change_undoes IF NOT EXISTS FOR (c:Change) ON (c.undoes);
CREATE INDEX change_sequence IF NOT EXISTS FOR (c:Change) ON (c.sequence);
