// Whose turn is it to act? The lock on the journal lasts to the end of the transaction, so that no act decides on what another is changing.
// It leaves nothing behind, for whoever only reads takes a turn too. The sequence itself is not set here: its value would be the one read before waiting for the lock.
MATCH (j:Journal {id: 'journal'})
SET j.turn = true
REMOVE j.turn
RETURN j.sequence AS sequence
