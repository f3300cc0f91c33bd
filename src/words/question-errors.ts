/** What is wrong with a question or its arguments, in French and in English. */
import type { Templates } from './templates.js';

export const questionErrors = {
  UNKNOWN_ARGUMENT_ID: [
    "il n'y a pas de <label> « <id> » ; cherchez dans <list>",
    'there is no <label> "<id>"; look it up in <list>',
  ],
  UNKNOWN_END: [
    "il n'y a ni acteur ni initiative « <id> » ; cherchez dans actors(filter: {text: …}) ou initiatives(filter: {text: …})",
    'there is no Actor or Initiative "<id>"; look it up in actors(filter: {text: …}) or initiatives(filter: {text: …})',
  ],
  UNKNOWN_ANYWHERE: [
    "rien n'a l'identifiant « <id> » ; prenez celui d'une réponse",
    'there is nothing with the id "<id>"; take the id of any answer',
  ],
  WRONG_PAGE_SIZE: [
    "<size> n'est pas une taille de page ; écrivez de 1 à <most>",
    '<size> is not a page size; write 1 to <most>',
  ],
  WRONG_CURSOR: [
    "« <cursor> » n'est pas un curseur ; prenez endCursor de la page précédente",
    '"<cursor>" is not a cursor; take endCursor of the page before',
  ],
  CURSOR_OF_ANOTHER: [
    "ce curseur est celui d'une autre question ou d'autres arguments ; redemandez la première page",
    'this cursor belongs to another question or other arguments; ask for the first page again',
  ],
  ARCHIVED: [
    "« <id> » est archivé depuis le <on> ; demandez à node(id:) ce qu'on en sait",
    '"<id>" is archived since <on>; ask node(id:) what is known of it',
  ],
  MERGED: [
    '« <id> » a été réuni à « <into> » le <on> ; demandez celui-ci',
    '"<id>" was merged into "<into>" on <on>; ask that one',
  ],
  INVERTED_PERIOD: [
    'la fin, <end>, précède le début, <start> ; échangez les deux',
    'it ends on <end>, before it starts on <start>; exchange the two',
  ],
  NEGATIVE_BOUND: [
    '<amount> est moins que rien ; écrivez un montant de 0 ou plus',
    '<amount> is less than nothing; write an amount of 0 or more',
  ],
  INVERTED_AMOUNTS: [
    '<more> dépasse <maximum>, <less> ; échangez les deux',
    '<more> is more than <maximum>, <less>; exchange the two',
  ],
  LONG_TEXT: ['<length> caractères ; écrivez-en <most> au plus', 'it has <length> characters; write at most <most>'],
  NO_KEY: ['aucune clé ; donnez exactement une de : <names>', 'no key is given; give exactly one of <names>'],
  SEVERAL_KEYS: [
    'plusieurs clés : <given> ; donnez exactement une de : <names>',
    '<given> are given; give exactly one of <names>',
  ],
  SEVERAL_OF_NUMBER: [
    "« <value> » désigne plusieurs fiches : <found> ; demandez l'identifiant de l'une d'elles",
    '"<value>" is that of <found>; ask the id of one of them',
  ],
  SEVERAL_OF_CODE: [
    '« <value> » désigne plusieurs territoires : <found> ; donnez aussi level : <levels>',
    '"<value>" is that of <found>; give level too: <levels>',
  ],
  LEVEL_WITHOUT_CODE: ['il accompagne code ; omettez-le avec <key>', 'it goes with code; leave it out beside <key>'],
  FORMER_CODE: [
    '« <code> » est un ancien code, aujourd\'hui dans <name> (<id>) ; demandez formerCode: "<code>"',
    '"<code>" is a former code, today part of <name> (<id>); ask formerCode: "<code>"',
  ],
  CLOSED_BEFORE_OPEN: [
    'un appel ouvert le <openOn> ne peut clore avant le <closingBefore> ; donnez un jour plus tardif',
    'a call that is open on <openOn> cannot close before <closingBefore>; give a later day',
  ],
  FUTURE_SPLIT: ['le <split> est à venir ; donnez un jour passé', '<split> is yet to come; give a day in the past'],
  TOO_MANY_SUGGESTIONS: [
    'il y a <count> propositions, pour <most> au plus ; nommez une thématique ou un territoire plus précis, une initiative ou un acteur',
    'there are <count> suggestions, of <most> at most; name a narrower theme or territory, an initiative or an actor',
  ],
  NO_FILTER: [
    'il faut un filtre ; nommez une thématique, un territoire, une initiative ou un acteur',
    'it takes a filter; name a theme, a territory, an initiative or an actor',
  ],
  NO_SUBTHEME: [
    "aucune n'est sous une racine ; nommez une sous-thématique, voir themes(filter: {broader: …})",
    'none of them lies below the roots; name a sub-theme, see themes(filter: {broader: …})',
  ],
  THEMES_OR_TITLE: [
    'sans thématique, il faut un titre qui en laisse proposer ; donnez themes, ou title',
    'without themes a title is needed from which some can be proposed; give themes, or a title',
  ],
  NO_THEME_IN_TITLE: [
    'aucune thématique ne se lit dans « <title> » ; choisissez-en dans themes(filter: {broader: …})',
    'no theme can be read in “<title>”; choose some from themes(filter: {broader: …})',
  ],
  NO_COMMUNE: [
    'aucun ne contient de commune ; nommez une commune, une intercommunalité ou un département',
    'none of them holds a commune; name a commune, an EPCI or a département',
  ],
  WRONG_LENGTH: [
    "<length> n'est pas une longueur ; écrivez de 1 à <most>",
    '<length> is not a length; write 1 to <most>',
  ],
  SAME_AXES: [
    'les lignes sont déjà <axis> ; choisissez autre chose pour les colonnes',
    'the rows are <axis> already; choose another axis for the columns',
  ],
  NO_TERRITORY: [
    "l'axe TERRITORY veut un territoire ; nommez celui dont il montre les intercommunalités, au plus une région",
    'the axis TERRITORY takes a territory; name the one whose EPCI it shows, at most a région',
  ],
  SAME_ENDS: [
    'le départ est déjà « <id> » ; nommez un autre acteur ou une autre initiative',
    '"<id>" is from itself; name another actor or initiative',
  ],
  UNKNOWN_SEQUENCE: [
    'le graphe en est à la modification <last> ; écrivez un nombre de 0 à celui-ci',
    'the graph is at change <last>; write a number from 0 to that',
  ],
  NO_HOME_KNOWN: [
    "aucun territoire du conseil n'est connu ; donnez territory, ou choisissez-le une fois par setHome ou le réglage TERRITORY",
    'no home territory is known; give territory, or set it once by setHome or the setting TERRITORY',
  ],
  TOO_MANY_CELLS: [
    'ce tableau a <count> cases, pour <most> au plus ; demandez un territoire plus petit, ou moins de thématiques',
    'this table has <count> cells, of <most> at most; ask a smaller territory, or fewer themes',
  ],
  NO_GAP: [
    "LOCAL n'est pas un manque ; demandez NONE ou WIDE_ONLY, ou la couverture",
    'LOCAL is no gap; ask NONE or WIDE_ONLY, or ask coverage',
  ],
  WHOLE_COUNTRY: [
    '« <territory> » contient toutes les intercommunalités du pays ; demandez une région ou moins',
    '"<territory>" holds every EPCI of the country; ask a région or less',
  ],
  ONE_COMMUNE: [
    '« <territory> » est une seule commune, sans rien à comparer ; demandez son intercommunalité ou son département',
    '"<territory>" is one commune, with nothing to compare; ask its EPCI or its département',
  ],
  WITHOUT_EPCI: [
    "« <territory> » n'a de commune dans aucune intercommunalité ; demandez le département qui l'entoure",
    '"<territory>" shares no commune with an EPCI; ask the département around it',
  ],
  NOT_TWO_INITIATIVES: [
    'il faut deux initiatives ; nommez deux identifiants différents',
    'it takes two initiatives; name two different ids',
  ],
  NOT_TWO_ACTORS: [
    'il faut deux acteurs ; nommez deux identifiants différents',
    'it takes two actors; name two different ids',
  ],
  WRONG_MONTHS: [
    "<months> n'est pas un nombre de mois à venir ; écrivez de 1 à <most>",
    '<months> is not a number of months to look ahead; write 1 to <most>',
  ],
  WRONG_ENDING: [
    "<months> n'est pas un nombre de mois à venir ; écrivez de 0 à <most>, ou null pour toute fin",
    '<months> is not a number of months to look ahead; write 0 to <most>, or null for any end',
  ],
  DEEP_FILTER: [
    '<depth> niveaux, pour <most> au plus ; écrivez-le plus à plat',
    'it is <depth> levels deep, of <most> at most; write it flatter',
  ],
  MANY_FILTERS: [
    "<count> filtres joints, pour <most> au plus ; mettez les valeurs d'une condition dans une liste",
    'it joins <count> filters, of <most> at most; put the values of one condition into one list',
  ],
  EMPTY_LIST: [
    'la liste est vide ; laissez-la de côté, ou donnez une valeur',
    'the list is empty; leave it out, or put a value into it',
  ],
  EMPTY_REQUIRED_LIST: ['la liste est vide ; donnez une valeur', 'the list is empty; put a value into it'],
  WRONG_PER_ACTOR: [
    "<size> n'est pas un nombre de suggestions par acteur ; écrivez de 1 à <most>",
    '<size> is not a number of suggestions of one actor; write 1 to <most>',
  ],
  WRONG_COUNT: [
    "<size> n'est pas un nombre de mises en relation ; écrivez de 1 à <most>",
    '<size> is not a number of introductions; write 1 to <most>',
  ],
  TOO_MUCH_MEMORY: [
    "la réponse prendrait plus de mémoire que la base n'en donne à une question ; nommez une thématique ou un territoire plus petit",
    'the answer would take more memory than the database gives to one question; name a theme, or a smaller territory',
  ],
  NETWORK_TOO_LARGE: [
    'le réseau a <count> acteurs, pour <most> au plus ; demandez isolatedActors, qui met en relation un acteur à la fois',
    'the network has <count> actors, of <most> at most; ask isolatedActors, which introduces one actor at a time',
  ],
  PICTURE_TOO_LARGE: [
    'le réseau compte <actors> acteurs, plus que les <most> qu’une image peut montrer ; nommez une thématique ou un territoire',
    'the network holds <actors> actors, more than the <most> that a picture can show; name a theme or a territory',
  ],
  PATHS_TOO_LONG: [
    'les plus courts chemins de <nodes> acteurs et <ties> liens prennent trop de temps ; demandez communities ou eiIndex, qui s’en passent',
    'the shortest paths of <nodes> actors with <ties> ties take too long; ask communities or eiIndex, which do not need them',
  ],
  TOO_MANY_INITIATIVES: [
    'le graphe contient <count> initiatives, trop pour comparer chaque paire ; nommez une thématique, un territoire, une initiative ou un acteur',
    'the graph holds <count> initiatives, too many to pair them all; name a theme, a territory, an initiative or an actor',
  ],
  SINCE_TO_COME: [
    'le <since> vient après le <asOf>, jour de la question ; donnez un jour qui le précède',
    '<since> comes after <asOf>, the day that is asked about; give a day before it',
  ],
  NO_BODY: [
    "« <id> » n'est pas une instance ; prenez un acteur de type BODY : actors(filter: {kind: [BODY]})",
    '"<id>" is no body; take an actor of kind BODY: actors(filter: {kind: [BODY]})',
  ],
  TOO_MANY_FOR_MATTERS: [
    'le graphe contient <count> initiatives, trop pour réunir les sujets ; demandez overlaps, synergies ou experiments pour une thématique ou un territoire',
    'the graph holds <count> initiatives, too many to gather the matters; ask overlaps, synergies or experiments about a theme or a territory',
  ],
  TOO_MANY_ACTORS: [
    'le graphe contient <count> acteurs, trop pour comparer chaque paire ; nommez un acteur',
    'the graph holds <count> actors, too many to pair them all; name an actor',
  ],
  TOO_LARGE_TO_SUPPOSE: [
    'le graphe contient <count> <what>, trop pour comparer chaque paire deux fois ; demandez overlaps, synergies ou fragmentation pour une thématique ou un territoire',
    'the graph holds <count> <what>, too many to pair them all as it is and as it would be; ask overlaps, synergies or fragmentation of a theme or a territory',
  ],
  WRITTEN_A_MOMENT_AGO: [
    "ce dont il s'agit vient d'être écrit ; redemandez dans un instant",
    'what it is about was written a moment ago; ask again in a moment',
  ],
  POOL_FULL: [
    '<count> longs calculs attendent déjà ; redemandez dans un instant',
    '<count> long computations are waiting already; ask again in a moment',
  ],
} as const satisfies Templates;
