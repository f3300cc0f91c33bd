// Which edition of the official geographic code was loaded last?
MATCH (s:Source {id: $source})
RETURN s.fingerprint AS fingerprint
