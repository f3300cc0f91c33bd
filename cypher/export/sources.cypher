// Who publishes these sources, under which licence, where, and when were they read?
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN
  s.id AS id,
  s.publisher AS publisher,
  s.licence AS licence,
  s.url AS url,
  left(toString(s.retrievedAt), 10) AS retrievedOn,
  s.illustrative AS illustrative
