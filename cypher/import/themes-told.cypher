// Was this graph ever told which of its themes are related?
RETURN EXISTS { MATCH (:Theme)-[:RELATED_TO]-(:Theme) } OR EXISTS { MATCH (c:Change) WHERE c.what = $what } AS told
LIMIT 1
