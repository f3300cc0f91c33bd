// Whose turn is it to act? The lock on the journal lasts to the end of the transaction, so that no act decides on what another is changing.
MATCH (j:Journal {id: 'journal'})
SET j.sequence = j.sequence
RETURN j.sequence AS sequence
