/** What a command says at its end, in French, by the English of the source; `<1>`, `<2>` are what is filled in. */
export const summariesInFrench: Readonly<Record<string, string>> = {
  'Passerelle <1> is ready after <2> s: <3>': 'Passerelle <1> est prêt après <2> s : <3>',
  'embedded Neo4j in <1> (process <2>)': 'Neo4j intégré dans <1> (processus <2>)',
  'The graph holds <1> territories, <2> themes, <3> actors, <4> initiatives, <5> funding links.':
    'Le graphe contient <1> territoires, <2> thématiques, <3> acteurs, <4> initiatives, <5> financements.',
  'Today is fixed at <1> by the setting TODAY, whatever the clock says.':
    "La date du jour est fixée au <1> par le réglage TODAY, quoi que dise l'horloge.",
  'not counted in <1> s; ask the question': 'non compté en <1> s ; posez la question',
  'GraphQL answers at <1>; Ctrl-C stops it all.': 'GraphQL répond sur <1> ; Ctrl-C arrête tout.',
  'import <1>: <2>: <3> accepted (<4> of them with a fault), <5> rejected':
    'import <1> : <2> : <3> acceptées (dont <4> avec une faute), <5> refusées',
  '<1> row': '<1> ligne',
  '<1> rows': '<1> lignes',
  'granted subsidies: <1>': 'subventions accordées : <1>',
  'created: <1>; updated: <2>; unchanged: <3>': 'créés : <1> ; modifiés : <2> ; inchangés : <3>',
  nothing: 'rien',
  'EPCI that touch: <1> pairs added, <2> removed, <3> as before':
    'intercommunalités qui se touchent : <1> paires ajoutées, <2> retirées, <3> comme avant',
  'Everything in the file was known already.': 'Tout ce que contient le fichier était déjà connu.',
  'In the file no more, but stated by this source before: <1>; nothing of that is removed.':
    "Absentes du fichier, mais déjà données par cette source : <1> ; rien n'en est retiré.",
  'Dry run: nothing was written.': "À blanc : rien n'a été écrit.",
  'Strict: a row was rejected, so nothing was written.': "Strict : une ligne a été refusée, donc rien n'a été écrit.",
  'Stopped before the end: what is written is whole. The same command completes it.':
    'Arrêté avant la fin : ce qui est écrit est complet. La même commande achève.',
  'To undo it: passerelle undo <1>': "Pour l'annuler : passerelle undo <1>",
  '… and <1> more faults': '… et <1> autres fautes',
  'all faults: <1>': 'toutes les fautes : <1>',
  '1 time': '1 fois',
  '<1> times': '<1> fois',
  'row <1>': 'ligne <1>',
  'line <1>': 'ligne <1>',
  '<1>: <2> nodes and <3> relations up to change-<4>, <5> bytes; graph <6>':
    "<1> : <2> fiches et <3> relations jusqu'à change-<4>, <5> octets ; graphe <6>",
  '<1>: <2> nodes and <3> relations are restored, as change-<4>; graph <5>':
    '<1> : <2> fiches et <3> relations sont rétablies, par change-<4> ; graphe <5>',
  '<1>: every Passerelle on this database reads the graph anew within a second':
    '<1> : chaque Passerelle de cette base relit le graphe dans la seconde',
  'The embedded database is not running.': 'La base intégrée ne tourne pas.',
  'The embedded database runs at <1> (process <2>, <3>).': 'La base intégrée tourne à <1> (processus <2>, <3>).',
  'kept up until `database stop`': "gardée jusqu'à `database stop`",
  'started by process <1>': 'démarrée par le processus <1>',
  'export <1>: <2> bytes, as known on <3>': 'export <1> : <2> octets, d’après les données connues au <3>',
  'filters: <1>': 'filtres : <1>',
  'holds: <1>': 'contient : <1>',
};
