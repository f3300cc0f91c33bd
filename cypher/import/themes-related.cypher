// Were the relations between themes ever imported into this graph?
RETURN EXISTS { MATCH (:Theme)-[:RELATED_TO]-(:Theme) } OR EXISTS { MATCH (c:Change) WHERE c.what = $what } AS areRelated
LIMIT 1
