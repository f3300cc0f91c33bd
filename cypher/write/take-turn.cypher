// Whose turn is it to act? The lock on the journal lasts until the end of the transaction, so that no act reads what another is changing.
// The statement leaves no trace, because transactions that only read take the lock too. The sequence itself is not set here: its value would be the one read before waiting for the lock.
MATCH (j:Journal {id: 'journal'})
SET j.turn = true
REMOVE j.turn
RETURN j.sequence AS sequence
