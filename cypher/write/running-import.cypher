// Which process runs this import, and was it heard in the last two minutes?
MATCH (i:Import {id: $import})
RETURN i.owner AS owner,
  coalesce(i.touched > datetime() - duration({minutes: 2}), false) AS isHeard
