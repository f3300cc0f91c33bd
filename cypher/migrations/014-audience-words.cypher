// Which audiences stand as lines of the note that imports have learnt to read since the migration of audiences? They become codes of the closed list; every other line
// stays as it is. The revision rises, so that no undo of an earlier change puts the words back.
MATCH (n:Actor|ArchivedActor|Initiative|ArchivedInitiative)
WHERE n.note CONTAINS 'Autre public : '
CALL (n) {
  WITH n, {
    FAMILIES: ['famillesetouenfants', 'famillesenfants'],
    YOUTH: ['jeunes1626ans'],
    SENIORS: ['seniors65ans'],
    WOMEN: ['uniquementfemmes'],
    DISABILITY: ['surdite', 'deficiencevisuelle', 'handicapsmoteurs', 'handicapsmentaux', 'handicapspsychiques'],
    NEWCOMERS: ['languesetrangeresanglais', 'languesetrangeresautres', 'publiclanguesetrangeres']
  } AS wordsOf
  WITH n, [line IN split(n.note, '\n') | [
    line,
    CASE WHEN line STARTS WITH 'Autre public : ' THEN
      head([code IN keys(wordsOf) WHERE apoc.text.clean(substring(line, size('Autre public : '))) IN wordsOf[code]])
    END
  ]] AS read
  WITH n,
       [pair IN read WHERE pair[1] IS NOT NULL | pair[1]] AS codes,
       [pair IN read WHERE pair[1] IS NULL | pair[0]] AS lines
  WHERE size(codes) > 0
  SET n.audiences = apoc.coll.toSet(coalesce(n.audiences, []) + codes),
      n.note = CASE WHEN size(lines) > 0 THEN apoc.text.join(lines, '\n') END,
      n.revision = coalesce(n.revision, 0) + 1
} IN TRANSACTIONS OF 10000 ROWS;
