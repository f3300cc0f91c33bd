/** What is wrong with a question or its arguments, in French and in English. */
import type { Templates } from '../templates.js';

export const questionErrors = {
  UNKNOWN_ARGUMENT_ID: [
    "« <id> » n'est pas l'identifiant d'<label> ; cherchez dans <list>",
    'there is no <label> "<id>"; look it up in <list>',
  ],
  UNKNOWN_END: [
    "« <id> » n'est l'identifiant ni d'un acteur ni d'une initiative ; cherchez dans actors(filter: {text: …}) ou initiatives(filter: {text: …})",
    'there is no Actor or Initiative "<id>"; look it up in actors(filter: {text: …}) or initiatives(filter: {text: …})',
  ],
  UNKNOWN_ANYWHERE: [
    "rien n'a l'identifiant « <id> » ; prenez un identifiant dans une réponse",
    'nothing has the id "<id>"; take an id from an answer',
  ],
  WRONG_PAGE_SIZE: [
    "<size> n'est pas une taille de page ; écrivez de 1 à <most>",
    '<size> is not a page size; write 1 to <most>',
  ],
  WRONG_CURSOR: [
    "« <cursor> » n'est pas un curseur ; prenez endCursor de la page précédente",
    '"<cursor>" is not a cursor; take endCursor of the previous page',
  ],
  CURSOR_OF_ANOTHER: [
    "ce curseur est celui d'une autre question ou d'autres arguments ; redemandez la première page",
    'this cursor belongs to another question or other arguments; ask for the first page again',
  ],
  ARCHIVED: [
    "« <id> » est archivé depuis le <on> ; demandez à node(id:) ce qu'on en sait",
    '"<id>" was archived on <on>; ask node(id:) what is known of it',
  ],
  MERGED: [
    '« <id> » a été réuni à « <into> » le <on> ; demandez « <into> »',
    '"<id>" was merged into "<into>" on <on>; ask for that one',
  ],
  INVERTED_PERIOD: [
    'la fin, le <end>, précède le début, le <start> ; échangez les deux',
    'the end, <end>, is before the start, <start>; swap the two',
  ],
  BELOW_RANGE: [
    '<value> est inférieur à <least> ; écrivez <least> ou plus',
    '<value> is below <least>; write <least> or more',
  ],
  ABOVE_RANGE: [
    '<value> dépasse <most> ; écrivez un nombre de <least> à <most>',
    '<value> is above <most>; write a number from <least> to <most>',
  ],
  INVERTED_BOUNDS: [
    '<more> dépasse <maximum>, <less> ; échangez les deux',
    '<more> is more than <maximum>, <less>; swap the two',
  ],
  TOO_MANY_IDS: ['<count> identifiants ; donnez-en <most> au plus', 'it has <count> ids; give at most <most>'],
  LONG_TEXT: ['<length> caractères ; écrivez-en <most> au plus', 'it has <length> characters; write at most <most>'],
  LONG_LIST: ['<length> valeurs ; donnez-en <most> au plus', 'it has <length> values; give at most <most>'],
  NO_KEY: [
    'aucun critère n’est donné ; donnez exactement un de : <names>',
    'no key is given; give exactly one of <names>',
  ],
  SEVERAL_KEYS: [
    'plusieurs critères sont donnés, <given> ; donnez exactement un de : <names>',
    'several keys are given, <given>; give exactly one of <names>',
  ],
  SEVERAL_OF_NUMBER: [
    "« <value> » désigne plusieurs fiches : <found> ; demandez l'identifiant de l'une d'elles",
    '"<value>" belongs to several entities, <found>; ask for one of them by its id',
  ],
  SEVERAL_OF_CODE: [
    '« <value> » désigne plusieurs territoires : <found> ; donnez aussi level : <levels>',
    '"<value>" belongs to several territories, <found>; give level too: <levels>',
  ],
  LEVEL_WITHOUT_CODE: [
    'level ne sert qu’avec code ; retirez-le avec <key>',
    'level is only for code; leave it out with <key>',
  ],
  FORMER_CODE: [
    '« <code> » est un ancien code, aujourd\'hui dans <name> (<id>) ; demandez formerCode: "<code>"',
    '"<code>" is a former code, today part of <name> (<id>); ask formerCode: "<code>"',
  ],
  CLOSED_BEFORE_OPEN: [
    'un appel ouvert le <openOn> ne peut pas fermer avant le <closingBefore> ; donnez un jour après le <openOn>',
    'a call that is open on <openOn> cannot close before <closingBefore>; give a day after <openOn>',
  ],
  TOO_MANY_SUGGESTIONS: [
    'il y a <count> propositions, la limite est <most> ; nommez une thématique ou un territoire plus précis, une initiative ou un acteur',
    'there are <count> suggestions, and the limit is <most>; name a narrower theme or territory, an initiative or an actor',
  ],
  NO_FILTER: [
    'il faut un filtre ; nommez une thématique, un territoire, une initiative ou un acteur',
    'it needs a filter; name a theme, a territory, an initiative or an actor',
  ],
  NO_SUBTHEME: [
    'ce sont toutes de grandes thématiques ; nommez une sous-thématique, voir themes(filter: {broader: …})',
    'all of them are root themes; name a sub-theme, see themes(filter: {broader: …})',
  ],
  THEMES_OR_TITLE: [
    'il faut des thématiques, ou un titre d’où les déduire ; donnez themes, ou title',
    'it needs themes, or a title from which themes can be proposed; give themes, or title',
  ],
  NO_THEME_IN_TITLE: [
    'le titre « <title> » ne permet de proposer aucune thématique ; choisissez-en dans themes(filter: {broader: …})',
    'no theme can be proposed from the title “<title>”; choose some from themes(filter: {broader: …})',
  ],
  NO_COMMUNE: [
    'aucun ne contient de commune ; nommez une commune, une intercommunalité ou un département',
    'none of them contains a commune; name a commune, an EPCI or a département',
  ],
  WRONG_LENGTH: [
    "<length> n'est pas une longueur ; écrivez de 1 à <most>",
    '<length> is not a length; write 1 to <most>',
  ],
  SAME_AXES: [
    'les lignes sont déjà <axis> ; choisissez autre chose pour les colonnes',
    'the rows are already <axis>; choose another axis for the columns',
  ],
  NO_TERRITORY: [
    "l'axe TERRITORY demande un territoire ; nommez celui dont les intercommunalités sont à montrer, une région au plus",
    'the axis TERRITORY needs a territory; name the one whose EPCI it should show, a région at most',
  ],
  SAME_ENDS: [
    '« <id> » est à la fois le départ et l’arrivée ; nommez un autre acteur ou une autre initiative',
    '"<id>" is both the start and the end; name another actor or initiative',
  ],
  UNKNOWN_SEQUENCE: [
    'la dernière modification est la <last> ; écrivez un nombre de 0 à <last>',
    'the last change is <last>; write a number from 0 to <last>',
  ],
  NO_HOME_KNOWN: [
    "aucun territoire du conseil n'est connu ; donnez territory, ou choisissez-le une fois pour toutes par setHome ou le réglage TERRITORY",
    'no home territory is known; give territory, or choose it once with setHome or the setting TERRITORY',
  ],
  TOO_MANY_CELLS: [
    'ce tableau aurait <count> cases, la limite est <most> ; demandez un territoire plus petit, ou moins de thématiques',
    'this table would have <count> cells, and the limit is <most>; ask for a smaller territory, or fewer themes',
  ],
  NO_GAP: [
    "LOCAL n'est pas un manque ; demandez NONE ou WIDE_ONLY, ou la question coverage",
    'LOCAL is not a gap; ask for NONE or WIDE_ONLY, or use coverage',
  ],
  WHOLE_COUNTRY: [
    '« <territory> » contient toutes les intercommunalités du pays ; demandez une région ou un territoire plus petit',
    '"<territory>" contains every EPCI of the country; ask for a région or a smaller territory',
  ],
  ONE_COMMUNE: [
    '« <territory> » est une seule commune, sans rien à comparer ; demandez son intercommunalité ou son département',
    '"<territory>" is a single commune, with nothing to compare; ask for its EPCI or its département',
  ],
  WITHOUT_EPCI: [
    "aucune commune de « <territory> » n'est dans une intercommunalité ; demandez le département qui l'entoure",
    'no commune of "<territory>" is in an EPCI; ask for the département around it',
  ],
  NOT_TWO_INITIATIVES: [
    'il faut deux initiatives ; nommez deux identifiants différents',
    'it needs two initiatives; name two different ids',
  ],
  NOT_TWO_ACTORS: [
    'il faut deux acteurs ; nommez deux identifiants différents',
    'it needs two actors; name two different ids',
  ],
  WRONG_MONTHS: [
    "<months> n'est pas un nombre de mois possible ; écrivez de 1 à <most>",
    '<months> is not a possible number of months to look ahead; write 1 to <most>',
  ],
  WRONG_UNTIL: [
    "le <until> n'est pas un jour jusqu'auquel regarder ; donnez un jour du <asOf> au <last>",
    '<until> is not a day to look ahead to; give a day from <asOf> to <last>',
  ],
  WRONG_ENDING: [
    "<months> n'est pas un nombre de mois possible ; écrivez de 0 à <most>, ou null pour toute fin",
    '<months> is not a possible number of months to look ahead; write 0 to <most>, or null for any end',
  ],
  DEEP_FILTER: [
    'ce filtre a <depth> niveaux, la limite est <most> ; imbriquez moins de filtres',
    'the filter is <depth> levels deep, and the limit is <most>; nest fewer filters',
  ],
  MANY_FILTERS: [
    "ce filtre en réunit <count>, la limite est <most> ; mettez les valeurs d'une condition dans une seule liste",
    'it combines <count> filters, and the limit is <most>; put the values of one condition into one list',
  ],
  EMPTY_LIST: [
    'la liste est vide ; laissez-la de côté, ou donnez une valeur',
    'the list is empty; leave it out, or put a value into it',
  ],
  EMPTY_REQUIRED_LIST: ['la liste est vide ; donnez une valeur', 'the list is empty; put a value into it'],
  WRONG_PER_ACTOR: [
    "<size> n'est pas un nombre possible de propositions par acteur ; écrivez de 1 à <most>",
    '<size> is not a possible number of suggestions for each actor; write 1 to <most>',
  ],
  WRONG_COUNT: [
    "<size> n'est pas un nombre possible de mises en relation ; écrivez de 1 à <most>",
    '<size> is not a possible number of introductions; write 1 to <most>',
  ],
  TOO_MUCH_MEMORY: [
    "la base n'a pas assez de mémoire libre pour cette réponse ; redemandez-la plus tard, ou nommez une thématique, ou un territoire plus petit",
    'the database has not enough free memory for this answer; ask again later, or name a theme, or a smaller territory',
  ],
  NETWORK_TOO_LARGE: [
    'le réseau a <count> acteurs, la limite est <most> ; demandez isolatedActors, qui met en relation un acteur à la fois',
    'the network has <count> actors, and the limit is <most>; use isolatedActors, which introduces one actor at a time',
  ],
  PICTURE_TOO_LARGE: [
    'le réseau compte <actors> acteurs, plus que les <most> qu’une image peut montrer ; nommez une thématique ou un territoire',
    'the network has <actors> actors, more than the <most> that a picture can show; name a theme or a territory',
  ],
  PATHS_TOO_LONG: [
    'les plus courts chemins de <nodes> acteurs et <ties> liens prennent trop de temps ; demandez communities, qui s’en passe',
    'the shortest paths of <nodes> actors with <ties> ties take too long; use communities, which does not need them',
  ],
  TOO_MANY_INITIATIVES: [
    'il y a <count> initiatives, trop pour comparer chaque paire ; nommez une thématique, un territoire, une initiative ou un acteur',
    'there are <count> initiatives, too many to compare every pair; name a theme, a territory, an initiative or an actor',
  ],
  SINCE_TO_COME: [
    'le <since> est après le <asOf>, jour de la question ; donnez un jour avant le <asOf>',
    '<since> is after <asOf>, the day that the question is about; give a day before <asOf>',
  ],
  NO_BODY: [
    "« <id> » n'est pas une instance ; prenez un acteur de type BODY : actors(filter: {kind: [BODY]})",
    '"<id>" is not a body; take an actor of kind BODY: actors(filter: {kind: [BODY]})',
  ],
  TOO_MANY_FOR_MATTERS: [
    'il y a <count> initiatives, trop pour réunir les sujets ; demandez overlaps, synergies ou experiments pour une thématique ou un territoire',
    'there are <count> initiatives, too many to gather the matters; use overlaps, synergies or experiments for a theme or a territory',
  ],
  TOO_MANY_ACTORS: [
    'il y a <count> acteurs, trop pour comparer chaque paire ; nommez un acteur',
    'there are <count> actors, too many to compare every pair; name an actor',
  ],
  TOO_LARGE_TO_SUPPOSE: [
    'il y a <count> <what>, trop pour comparer chaque paire avant et après ; demandez overlaps, synergies ou fragmentation pour une thématique ou un territoire',
    'there are <count> <what>, too many to compare every pair before and after; use overlaps, synergies or fragmentation for a theme or a territory',
  ],
  WRITTEN_A_MOMENT_AGO: [
    "ces données viennent d'être écrites et ne sont pas encore lues ; redemandez dans un instant",
    'this was written a moment ago and is not read yet; ask again in a moment',
  ],
  POOL_FULL: [
    '<count> longs calculs attendent déjà ; redemandez dans un instant',
    '<count> long computations are already waiting; ask again in a moment',
  ],
  CLIENT_LEFT: [
    'la connexion a été fermée avant la réponse ; redemandez',
    'the connection was closed before the answer; ask again',
  ],
} as const satisfies Templates;
