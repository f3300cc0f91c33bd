// Which grants did the files of earlier imports take back whole, so that they were never written? Imports that were undone, or that are replaced, no longer count.
MATCH (i:Import)
WHERE i.cancelled IS NOT NULL AND i.undoneAt IS NULL AND i.id <> $replaces AND i.id <> $import
UNWIND i.cancelled AS id
RETURN id, i.id AS import
