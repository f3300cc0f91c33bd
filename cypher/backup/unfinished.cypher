// Was a restore begun and not finished? Its mark stays until the graph is complete.
MATCH (r:Restore {id: 'restore'})
RETURN r.file AS file, toString(r.startedAt) AS startedAt, r.sequence AS sequence
