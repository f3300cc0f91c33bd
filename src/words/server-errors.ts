/** Why a request is turned away before or while it is answered, in French and in English. */
import type { Templates } from './templates.js';

export const serverErrors = {
  ROLE_NEEDED: [
    "il faut le rôle <least> ; envoyez un jeton d'un compte qui l'a",
    'it takes the role <least>; send a bearer token of such a caller',
  ],
  OTHER_ROLE_NEEDED: ['il faut le rôle <least> ; le vôtre est <role>', 'it takes the role <least>; yours is <role>'],
  TOKEN_NEEDED: [
    'la lecture demande un jeton ici ; envoyez Authorization: Bearer …',
    'reading takes a token here; send Authorization: Bearer …',
  ],
  HEADER_NOT_UNDERSTOOD: [
    "l'en-tête n'est pas compris ; envoyez Authorization: Bearer …",
    'the header is not understood; send Authorization: Bearer …',
  ],
  OTHER_TOKEN: [
    "ce jeton n'est pas celui de cette installation ; il est dans le fichier token de son dossier de données",
    'the bearer token is not the one of this installation; it is in the file token of its data directory',
  ],
  NO_ACCESS_TOKEN: [
    "ce n'est pas un jeton d'accès, mais peut-être un jeton d'identité ; envoyez le jeton d'accès",
    'the token is no access token, but perhaps an ID token; send the access token',
  ],
  RESERVED_NAME: [
    "le jeton nomme son titulaire « <name> », le nom d'un autre ici ; renommez ce compte",
    'the token calls its caller "<name>", which is the name of another here; rename that account',
  ],
  TOKEN_EXPIRED: ['le jeton a expiré ; demandez-en un nouveau', 'the token has expired; ask for a new one'],
  OTHER_CLAIM: [
    "la déclaration « <claim> » du jeton n'est pas celle qu'attend ce serveur ; demandez un jeton pour lui",
    'the token\'s claim "<claim>" is not what this server expects; ask for a token for it',
  ],
  OTHER_SIGNATURE: [
    "la signature du jeton est d'une sorte qui n'est pas acceptée ici ; demandez-en un signé avec une clé privée",
    'the signature of the token is of a kind that is not accepted here; ask for one signed with a private key',
  ],
  BROKEN_TOKEN: [
    "le jeton est abîmé ou signé par quelqu'un d'autre ; demandez-en un nouveau",
    'the token is broken or signed by somebody else; ask for a new one',
  ],
  ISSUER_SILENT: [
    "le jeton n'a pu être vérifié, car son émetteur ne répond pas ; redemandez dans un instant",
    'the token could not be checked, for its issuer does not answer; ask again in a moment',
  ],
  INVITATION_UNKNOWN: [
    "ce lien d'invitation n'est pas reconnu, ou il en manque une partie ; reprenez le lien entier, ou demandez-en un à la coordination",
    'the link of the invitation is not known, or part of it is missing; take the whole link, or ask the coordinators for another',
  ],
  INVITATION_EXPIRED: [
    "l'invitation était valable jusqu'au <day> ; demandez un nouveau lien à la coordination",
    'the invitation was good until <day>; ask the coordinators for another link',
  ],
  INVITATION_REVOKED: [
    "l'invitation a été reprise ; demandez un nouveau lien à la coordination",
    'the invitation was taken back; ask the coordinators for another link',
  ],
  INVITATION_OF_NOBODY: [
    "la fiche de l'acteur invité est archivée ou rapprochée d'une autre ; demandez un nouveau lien à la coordination",
    'the actor that was invited is archived, or merged into another; ask the coordinators for another link',
  ],
  OWN_SHEET_ONLY: [
    "la lecture demande un jeton ici : une invitation n'ouvre que la page Contribuer ; ouvrez le lien reçu",
    'reading takes a token here: an invitation opens the page to contribute alone; open the link that you received',
  ],
  TOO_MANY_REQUESTS: [
    'plus de <most> requêtes en une minute ; attendez le temps que dit Retry-After',
    'more than <most> requests in a minute; wait as long as Retry-After says',
  ],
  WORK_COULD_BE_TOO_MUCH: [
    "l'opération pourrait prendre <work> unités de travail, <most> au plus ; posez moins de questions à la fois, demandez-en moins avec first, moins de niveaux, ou filtrez davantage",
    'the operation could take <work> units of work, of <most> at most; ask fewer questions at once, a smaller first, fewer levels, or a narrower filter',
  ],
  WORK_WAS_TOO_MUCH: [
    'la réponse a pris <work> unités de travail, <most> au plus ; posez moins de questions à la fois, demandez-en moins avec first, moins de niveaux, ou filtrez davantage',
    'the answer has taken <work> units of work, of <most> at most; ask fewer questions at once, a smaller first, fewer levels, or a narrower filter',
  ],
  ANSWER_TOO_LONG: [
    'la réponse aurait plus de <most> objets ; demandez-en moins avec first, moins de niveaux, ou filtrez davantage',
    'the answer would have more than <most> objects; ask for a smaller first, fewer levels, or a narrower filter',
  ],
  WORK_OF_A_MINUTE: [
    'plus de <most> unités de travail en une minute ; attendez <seconds> s, ou demandez moins à la fois',
    'more than <most> units of work in a minute; wait <seconds> s, or ask for less at once',
  ],
  STARTING: [
    "le démarrage n'est pas terminé ; redemandez dans un instant",
    'the start is not over yet; ask again in a moment',
  ],
  MAP_IS_READ: ['<method> ne change rien ici ; demandez par GET', '<method> changes nothing here; ask with GET'],
  UNKNOWN_MAP: [
    "il n'y a pas de carte par « <level> » ; demandez /contours/NIVEAU/TERRITOIRE, comme /contours/epci/DEP-02, le niveau étant commune, epci, arrondissement, department, region, country ou zone",
    'there is no map by "<level>"; ask /contours/LEVEL/TERRITORY, such as /contours/epci/DEP-02, the level being commune, epci, arrondissement, department, region, country or zone',
  ],
  UNKNOWN_MAP_TERRITORY: [
    "il n'y a pas de territoire « <territory> » ; donnez son identifiant, comme DEP-02, que trouve territories(filter: {text: …})",
    'there is no territory "<territory>"; give its id, such as DEP-02, which territories(filter: {text: …}) finds',
  ],
  IMPORT_IS_SENT: [
    'envoyez un fichier par POST /imports?name=NOM, son contenu étant le corps de la requête ; un autre du même envoi par POST /imports?name=NOM&upload=ENVOI',
    'send a file to POST /imports?name=NAME, its content being the body of the request; another one of the same upload to POST /imports?name=NAME&upload=UPLOAD',
  ],
  UPLOAD_IS_RAW: [
    'un formulaire n’est pas lu ici ; envoyez le fichier tel quel comme corps de la requête',
    'a form is not read here; send the file as it is, as the body of the request',
  ],
  NO_REJECTED_ROWS: [
    'il n’y a pas de tableau de lignes à corriger ; demandez ceux que compte report.rejectedFiles',
    'there is no table of rows to correct; ask those that report.rejectedFiles counts',
  ],
  WRONG_FILE_NAME: [
    '« <name> » n’est pas un nom de fichier ; donnez name=NOM, de <most> caractères au plus, sans signe de contrôle',
    '"<name>" is no name of a file; give name=NAME, of at most <most> characters, without control signs',
  ],
  SAME_FILE_NAME: [
    'l’envoi contient déjà un fichier « <name> » ; renommez l’un des deux',
    'the upload holds a file "<name>" already; rename one of the two',
  ],
  TOO_MANY_FILES: [
    'plus de <most> fichiers ; faites-en plusieurs envois',
    'more than <most> files; make several uploads of them',
  ],
  UPLOAD_TOO_LARGE: [
    'l’envoi dépasse <most> Mo ; partagez-le en plusieurs, ou importez par la commande : passerelle import',
    'the upload is larger than <most> MB; part it, or import by the command: passerelle import',
  ],
  UPLOADS_FULL: [
    'les envois qui attendent dépassent <most> Mo ; abandonnez-en un, ou redemandez plus tard',
    'the uploads that wait are larger than <most> MB; give one up, or ask again later',
  ],
  EMPTY_FILE: [
    'le fichier est vide ; envoyez un tableau avec un titre et des lignes',
    'the file is empty; send a table with a heading and rows',
  ],
  EXPORT_IS_READ: ['<method> ne change rien ici ; demandez par GET', '<method> changes nothing here; ask with GET'],
  UNKNOWN_EXPORT: [
    "il n'y a pas d'export au format « <format> » ; demandez /exports/FORMAT, le format étant <formats>",
    'there is no export in the format "<format>"; ask /exports/FORMAT, the format being <formats>',
  ],
  EXPORT_BY_COMMAND: [
    'ce format retient les modifications pendant sa lecture ; écrivez-le par la commande : passerelle export <format> --out FICHIER',
    'this format holds up changes while it is read; write it by the command: passerelle export <format> --out FILE',
  ],
  UNKNOWN_EXPORT_TABLE: [
    'ce format est plusieurs tableaux, et « <table> » n’en est pas un ; demandez table=<tables>',
    'this format is several tables, and "<table>" is none of them; ask table=<tables>',
  ],
  UNKNOWN_EXPORT_OPTION: [
    '« <option> » n’est pas une option d’un export ; ce peut être <options>',
    '"<option>" is no option of an export; it can be <options>',
  ],
  EXPORT_TOO_LARGE: [
    "l'export contient <count> fiches, plus que les <most> qui s'envoient ici ; demandez un territoire ou une thématique, ou passez par la commande : passerelle export",
    'the export holds <count> entities, more than the <most> that are sent here; ask for a territory or a theme, or use the command: passerelle export',
  ],
  TEMPLATE_IS_READ: [
    '<method> ne convient pas : le classeur se lit ; envoyez un GET',
    '<method> does nothing here: the workbook is read; send a GET',
  ],
  EXPORTS_BUSY: [
    'd’autres exports sont en cours ; redemandez dans quelques secondes',
    'other exports are under way; ask again in some seconds',
  ],
  CHANGED_MEANWHILE: [
    "le graphe a changé pendant l'export, qui mêlerait deux états ; relancez-le",
    'the graph was changed during the export, which would mix two states of it; run it again',
  ],
  WORKBOOK_TOO_LARGE: [
    'plus de <most> lignes pour un classeur ; demandez un territoire ou une thématique, ou le format csv',
    'more than <most> rows for one workbook; ask for a territory or a theme, or for the format csv',
  ],
  NO_CONTOUR: [
    "aucun contour n'est connu pour « <territory> » au niveau <level> ; importez un fichier officiel : passerelle import contours FICHIER",
    'no contour is at hand of "<territory>" at the level <level>; import an official file: passerelle import contours FILE',
  ],
  MAP_TOO_LARGE: [
    'la carte aurait plus de <most> communes ; demandez une région ou moins',
    'the map would have more than <most> communes; ask a région or less',
  ],
  DATABASE_SILENT: [
    'elle ne répond pas à temps ; redemandez dans un instant',
    'it does not answer in time; ask again in a moment',
  ],
  INTERNAL: [
    'erreur interne <id> ; donnez ce numéro à qui exploite Passerelle',
    'internal error <id>; give this number to whoever runs Passerelle',
  ],
  SEQUENCE_NOT_REACHED: [
    "la modification <wanted> n'est pas dans le graphe, qui en est à <held> ; demandez sans elle",
    'change <wanted> is not in the graph, which is at <held>; ask without it',
  ],
  WRONG_SEQUENCE: [
    "« <value> » n'est pas un nombre ; écrivez extensions.sequence d'une réponse précédente",
    '"<value>" is not a number; write extensions.sequence of an earlier answer',
  ],
  WRONG_MONEY: [
    '<value> n\'est pas un montant ; écrivez des euros entre guillemets, comme "30000.00"',
    '<value> is not an amount; write euros as a string, such as "30000.00"',
  ],
  WRONG_DAY: [
    '<value> n\'est pas un jour du calendrier ; écrivez AAAA-MM-JJ, comme "2026-01-31"',
    '<value> is not a day of the calendar; write YYYY-MM-DD, such as "2026-01-31"',
  ],
  NO_STRING: [
    '<value> n\'est pas un texte ; écrivez-le entre guillemets, comme "<example>"',
    '<value> is not a string; write it in quotes, such as "<example>"',
  ],
  WRONG_CHECK_DIGIT: [
    '<value> a une clé de contrôle fausse (Luhn) ; cherchez le chiffre qui a glissé',
    '<value> has a wrong check digit (Luhn); look for a digit that slipped',
  ],
  WRONG_CODE: [
    '<value> n\'a pas la forme attendue ; écrivez-le comme "<example>"',
    '<value> is not <rule>; write it as "<example>"',
  ],
} as const satisfies Templates;
