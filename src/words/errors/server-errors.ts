/** Why a request is refused before or while it is answered, in French and in English. */
import type { Templates } from '../templates.js';

export const serverErrors = {
  TOO_MANY_REQUESTS: [
    'plus de <most> requêtes en une minute ; attendez le temps indiqué par Retry-After',
    'more than <most> requests in a minute; wait for the time given in Retry-After',
  ],
  COSTS_TOO_MUCH: [
    "l'opération pourrait coûter <cost>, et la limite est <most> ; posez moins de questions à la fois, demandez moins de lignes (first) ou de niveaux, ou filtrez davantage",
    'the operation could cost <cost>, and the limit is <most>; ask fewer questions at once, fewer rows (first) or levels, or filter more',
  ],
  ANSWER_TOO_LONG: [
    'la réponse aurait plus de <most> objets ; demandez-en moins avec first, moins de niveaux, ou filtrez davantage',
    'the answer would have more than <most> objects; ask for a smaller first, fewer levels, or a narrower filter',
  ],
  ANSWER_TOO_SLOW: [
    'la réponse aurait pris plus de <seconds> s ; filtrez davantage, posez la question sur une seule initiative ou un seul acteur, ou redemandez plus tard',
    'the answer would have taken more than <seconds> s; filter more, ask about one initiative or one actor, or ask again later',
  ],
  STARTING: [
    'Passerelle démarre encore ; redemandez dans un instant',
    'Passerelle is still starting; ask again in a moment',
  ],
  READ_ONLY: [
    '<method> ne convient pas à cette adresse ; envoyez un GET',
    '<method> does not suit this address; send a GET',
  ],
  PLAYGROUND_CLOSED: [
    "ce serveur ne répond qu'aux opérations enregistrées, cette page ne pourrait donc rien demander ; voyez /",
    'only persisted operations are answered here, so this page could ask nothing; see /',
  ],
  APPLICATION_NOT_BUILT: [
    "elle n'est pas encore construite ; lancez npm run build",
    'it is not built yet; run npm run build',
  ],
  NOTHING_HERE: ['il n’y a rien à cette adresse ; voyez /', 'there is nothing at this address; see /'],
  REPEATED_OPTION: [
    '« <option> » est donné plusieurs fois ; donnez-le une fois',
    '"<option>" is given several times; give it once',
  ],
  GRAPHQL_METHOD: [
    '<method> ne convient pas à une requête GraphQL ; envoyez un POST ou un GET',
    '<method> does not suit a GraphQL request; send a POST or a GET',
  ],
  UNKNOWN_MAP: [
    "il n'y a pas de carte de niveau « <level> » ; demandez /contours/NIVEAU/TERRITOIRE, comme /contours/epci/DEP-02, où NIVEAU est commune, epci, arrondissement, department, region, country ou zone",
    'there is no map of the level "<level>"; ask for /contours/LEVEL/TERRITORY, such as /contours/epci/DEP-02, where LEVEL is commune, epci, arrondissement, department, region, country or zone',
  ],
  MAP_OF_NOWHERE: [
    'il manque le territoire de la carte ; demandez /contours/<level>/TERRITOIRE, comme /contours/<level>/DEP-02',
    'the territory of the map is missing; ask for /contours/<level>/TERRITORY, such as /contours/<level>/DEP-02',
  ],
  UNKNOWN_MAP_TERRITORY: [
    "« <territory> » n'est pas l'identifiant d'un territoire ; donnez-en un, comme DEP-02, trouvé par territories(filter: {text: …})",
    'there is no territory "<territory>"; give an id, such as DEP-02, found with territories(filter: {text: …})',
  ],
  UNKNOWN_EXPORT: [
    "il n'y a pas d'export au format « <format> » ; demandez /exports/FORMAT, où FORMAT est <formats>",
    'there is no export in the format "<format>"; ask for /exports/FORMAT, where FORMAT is <formats>',
  ],
  EXPORT_BY_COMMAND: [
    'ce format fait attendre les modifications pendant la lecture ; écrivez-le par la commande : passerelle export <format> --out FICHIER',
    'this format makes changes wait while it is read; write it with the command: passerelle export <format> --out FILE',
  ],
  UNKNOWN_EXPORT_TABLE: [
    'ce format comprend plusieurs tableaux, et « <table> » n’en est pas un ; demandez table=<tables>',
    'this format consists of several tables, and "<table>" is not one of them; ask for table=<tables>',
  ],
  UNKNOWN_LANGUAGE: [
    '« <language> » n’est pas une langue d’ici ; écrivez fr ou en',
    '"<language>" is not a language here; write fr or en',
  ],
  EXPORT_TABLE_MISSING: [
    'ce format comprend plusieurs tableaux ; demandez-en un avec table=<tables>',
    'this format consists of several tables; ask for one with table=<tables>',
  ],
  EXPORT_WITHOUT_TABLES: [
    'ce format est un seul fichier, sans tableaux ; retirez table',
    'this format is one file, without tables; leave table out',
  ],
  UNKNOWN_EXPORT_OPTION: [
    '« <option> » n’est pas une option de cette adresse ; choisissez parmi <options>',
    '"<option>" is not an option of this address; choose from <options>',
  ],
  EXPORT_TOO_LARGE: [
    "l'export contient <count> fiches, plus que la limite de <most> ici ; demandez un territoire ou une thématique, ou passez par la commande : passerelle export",
    'the export contains <count> entities, more than the limit of <most> here; ask for a territory or a theme, or use the command: passerelle export',
  ],
  EXPORTS_BUSY: [
    'd’autres exports sont en cours ; redemandez dans quelques secondes',
    'other exports are under way; ask again in a few seconds',
  ],
  CHANGED_MEANWHILE: [
    "les données ont changé pendant l'export, qui mêlerait deux états ; relancez-le",
    'the graph changed during the export, which would mix two states; run it again',
  ],
  WORKBOOK_TOO_LARGE: [
    'plus de <most> lignes pour un classeur ; demandez un territoire ou une thématique, ou le format csv',
    'more than <most> rows for one workbook; ask for a territory or a theme, or for the format csv',
  ],
  NO_CONTOUR: [
    "aucun contour n'est connu pour « <territory> » au niveau <level> ; importez-en un fichier officiel, sous Données",
    'no contours are known for "<territory>" at the level <level>; import an official file of them, under Data',
  ],
  MAP_TOO_LARGE: [
    'la carte aurait plus de <most> communes ; demandez une région ou un territoire plus petit',
    'the map would have more than <most> communes; ask for a région or a smaller territory',
  ],
  DATABASE_SILENT: [
    'la base ne répond pas à temps ; redemandez dans un instant',
    'it did not answer in time; ask again in a moment',
  ],
  INTERNAL: [
    'erreur interne <id> ; donnez ce numéro à la personne qui exploite Passerelle',
    'internal error <id>; give this number to the person who runs Passerelle',
  ],
  JOURNAL_TAKEN: [
    "une autre modification s'écrit depuis plus de <seconds> s, comme l'annulation d'un grand import ; redemandez dans un instant",
    'another change has been written for more than <seconds> s, such as the undo of a large import; ask again in a moment',
  ],
  SEQUENCE_NOT_REACHED: [
    "la modification <wanted> n'est pas encore connue ici, la dernière lue est la <held> ; redemandez dans un instant, ou sans ce numéro",
    'change <wanted> is not known here yet, the last one read is <held>; ask again in a moment, or without this number',
  ],
  WRONG_SEQUENCE: [
    "« <value> » n'est pas un nombre ; donnez le nombre extensions.sequence d'une réponse précédente",
    '"<value>" is not a number; give the number extensions.sequence of an earlier answer',
  ],
  WRONG_MONEY: [
    '<value> n\'est pas un montant ; écrivez des euros entre guillemets, comme "30000.00"',
    '<value> is not an amount; write euros as a string, such as "30000.00"',
  ],
  WRONG_DAY: [
    '<value> n\'est pas une date valide ; écrivez AAAA-MM-JJ, comme "2026-01-31"',
    '<value> is not a valid date; write YYYY-MM-DD, such as "2026-01-31"',
  ],
  NO_STRING: [
    '<value> n\'est pas un texte ; écrivez-le entre guillemets, comme "<example>"',
    '<value> is not a string; write it in quotes, such as "<example>"',
  ],
  NO_SUCH_VALUE: [
    "<value> n'est pas une valeur possible ici ; écrivez l'une de : <values>",
    '<value> is not a possible value here; write one of <values>',
  ],
  QUOTED_VALUE: [
    '<value> est entre guillemets ; écrivez <bare>, sans guillemets',
    '<value> is in quotes; write <bare>, without quotes',
  ],
  NO_WHOLE_NUMBER: [
    "<value> n'est pas un nombre entier ; écrivez-en un sans guillemets, comme 20",
    '<value> is not a whole number; write one without quotes, such as 20',
  ],
  NO_NUMBER: [
    "<value> n'est pas un nombre ; écrivez-en un sans guillemets, comme 0.5",
    '<value> is not a number; write one without quotes, such as 0.5',
  ],
  NO_BOOLEAN: [
    "<value> n'est ni true ni false ; écrivez l'un des deux, sans guillemets",
    '<value> is neither true nor false; write one of them, without quotes',
  ],
  WRONG_TYPE: [
    "<value> n'est pas du type attendu ; donnez une valeur du type <type>",
    '<value> is not of the type expected; give a value of the type <type>',
  ],
  VALUE_REQUIRED: [
    'une valeur est obligatoire ici ; donnez-en une, du type <type>',
    'a value is required here; give one of the type <type>',
  ],
  UNKNOWN_FIELD: [
    "il n'y a pas de champ « <name> » ; choisissez parmi <names>",
    'there is no field "<name>"; choose from <names>',
  ],
  WRONG_CHECK_DIGIT: [
    '<value> a une clé de contrôle fausse (Luhn) ; cherchez le chiffre mal saisi',
    '<value> has a wrong check digit (Luhn); look for a mistyped digit',
  ],
  NO_SIREN: [
    '<value> n’est pas un SIREN, neuf chiffres ; écrivez-le comme « <example> »',
    '<value> is not a SIREN, nine digits; write it as "<example>"',
  ],
  NO_SIRET: [
    '<value> n’est pas un SIRET, quatorze chiffres ; écrivez-le comme « <example> »',
    '<value> is not a SIRET, fourteen digits; write it as "<example>"',
  ],
  NO_RNA: [
    '<value> n’est pas un numéro RNA, W et neuf chiffres ; écrivez-le comme « <example> »',
    '<value> is not an RNA number, W and nine digits; write it as "<example>"',
  ],
  NO_INSEE_CODE: [
    '<value> n’est pas un code officiel géographique, zéros compris ; écrivez-le comme « <example> »',
    '<value> is not a code of the official geographic code, zeros included; write it as "<example>"',
  ],
  TOO_MANY_OVERLAPS: [
    'plus de <most> paires répondent à la question, trop pour les classer ; nommez une thématique, un territoire, une initiative ou un acteur',
    'more than <most> pairs answer this, too many to rank; name a theme, a territory, an initiative or an actor',
  ],
  TOO_MANY_SYNERGIES: [
    'plus de <most> paires répondent à la question, trop pour les classer ; nommez une thématique, un territoire, une initiative ou un acteur, ou donnez un minimumScore plus élevé',
    'more than <most> pairs answer this, too many to rank; name a theme, a territory, an initiative or an actor, or give a higher minimumScore',
  ],
  TOO_MANY_PAIRS_OF_ACTORS: [
    'plus de <most> paires répondent à la question, trop pour les classer ; nommez un acteur, ou donnez un minimumScore plus élevé',
    'more than <most> pairs answer this, too many to rank; name an actor, or give a higher minimumScore',
  ],
} as const satisfies Templates;
