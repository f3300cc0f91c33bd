// Plan from what is in the graph now: take the statistics of the indexes anew, and forget the plans made before.
CALL db.prepareForReplanning(60)
