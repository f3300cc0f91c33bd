/** Why an act is refused, in French and in English: one code for each kind, as the language's UserErrorCode lists them. */
import type { Templates } from './templates.js';

export const actRefusals = {
  UNKNOWN_UPLOAD: [
    "l'envoi « <id> » n'existe pas, ou n'existe plus ; envoyez les fichiers par POST /imports?name=NOM",
    'there is no upload "<id>", or it was deleted; send the files to POST /imports?name=NAME',
  ],
  IMPORT_UNDER_WAY: [
    "un essai ou un import est en cours ; attendez qu'il se termine, ou arrêtez-le",
    'an import or a dry run is under way; wait until it ends, or stop it',
  ],
  ALREADY_IMPORTED: [
    "l'envoi « <id> » est déjà importé ; envoyez les fichiers de nouveau, ou annulez l'import",
    'the upload "<id>" has already been imported; send the files again, or undo the import',
  ],
  NO_FILE: [
    "l'envoi « <id> » ne contient aucun fichier ; envoyez-en un par POST /imports?name=NOM",
    'the upload "<id>" contains no file; send one to POST /imports?name=NAME',
  ],
  UNKNOWN_FORMAT: [
    "« <format> » n'est pas un format que Passerelle lit ; écrivez l'un de : <formats>, ou laissez ce champ vide",
    '"<format>" is not a format that Passerelle reads; write one of <formats>, or leave this field out',
  ],
  UNKNOWN_IMPORT: [
    "l'import « <id> » n'existe pas ; prenez un nom dans la liste imports",
    'there is no import "<id>"; take a name from the list imports',
  ],
  IMPORT_CHANGED_NOTHING: [
    "l'import « <id> » n'a rien changé, il n'y a donc rien à annuler ; prenez-en un autre dans la liste imports",
    'the import "<id>" changed nothing, so there is nothing to undo; take another one from the list imports',
  ],
  IMPORT_UNDONE: [
    "l'import « <id> » est déjà annulé ; importez de nouveau les fichiers si besoin",
    'the import "<id>" was already undone; import the files again if you need them',
  ],
  UNKNOWN_ID: [
    "« <id> » n'est pas l'identifiant d'<label>, ou la fiche est archivée ; cherchez dans <list>",
    'there is no <label> "<id>", or it is archived; look it up in <list>',
  ],
  UNKNOWN_SUGGESTION: [
    "« <id> » n'est pas proposé à cette date et n'a jamais fait l'objet d'une décision ; prenez l'identifiant que donne une question, comme overlaps, synergies ou gaps",
    '"<id>" is not suggested on this day and was never decided on; take an id from the answer to a question such as overlaps, synergies or gaps',
  ],
  OTHER_DAY: [
    "le <day> n'est pas le jour de « <id> » ; laissez ce champ vide",
    '<day> is not the day of "<id>"; leave this field out',
  ],
  UNKNOWN_RELATION: [
    "<one> n'a pas de relation « <what> » avec <other> ; lisez ses relations, et nommez l'une d'elles",
    '<one> has no relation "<what>" with <other>; read its relations, and name one of them',
  ],
  UNKNOWN_CHANGE: [
    "la modification « <id> » n'existe pas ; donnez celle qu'un acte a rendue, comme change-12 ; les lots d'un import sont dans changes(filter: {import: …})",
    'there is no change "<id>"; give the id of a change that an act returned, such as change-12; the batches of an import are in changes(filter: {import: …})',
  ],
  NO_HOME: [
    '« <id> » ne peut pas être le territoire du conseil, dont les intercommunalités sont comparées ; choisissez une intercommunalité, un arrondissement, un département, une région ou un secteur qui en contient',
    '"<id>" cannot be the home of a council, because the EPCI of the home are compared; choose an EPCI, an arrondissement, a département, a région or a zone that contains an EPCI',
  ],
  WRONG_KIND: [
    "« <id> » est l'identifiant d'<found>, et il faut <label> ; cherchez dans <list>",
    '"<id>" is of the kind <found>, not <label>; look one up in <list>',
  ],
  NOT_A_BODY: [
    "« <id> » n'est pas une instance (son type : <kind>) ; choisissez dans actors(filter: {kind: BODY})",
    '"<id>" is of kind <kind>, so it is not a body; choose one of actors(filter: {kind: BODY})',
  ],
  OTHER_BODY: [
    "la réunion « <meeting> » n'est pas une réunion de <body> ; laissez ce champ vide : la réunion dit son instance",
    'the meeting "<meeting>" is not a meeting of <body>; leave this field out: the meeting names its body',
  ],
  NOT_KNOWN_AS_BODY: [
    "le type de « <id> » est inconnu, ce n'est donc pas une instance ; choisissez dans actors(filter: {kind: BODY})",
    'the kind of "<id>" is unknown, so it is not a body; choose one of actors(filter: {kind: BODY})',
  ],
  ONLY_FOR_BODY: [
    'ce champ ne vaut que pour une instance ; laissez-le vide, ou indiquez kind: BODY',
    'only an actor of kind BODY has this field; leave it out, or set kind to BODY',
  ],
  ONLY_FOR_DISMISSED: [
    'ce champ ne vaut que pour une proposition écartée ; laissez-le vide, ou choisissez DISMISSED',
    'only a dismissed suggestion has this field; leave it out, or choose DISMISSED',
  ],
  CONTROL_SIGN: [
    'le texte contient le caractère de contrôle <sign> ; retirez-le',
    'the text contains the control character <sign>; remove it',
  ],
  WRONG_SCHEME: [
    "l'adresse commence par « <scheme>: », qu'une page ne doit pas ouvrir ; donnez une adresse web, une adresse de messagerie, un numéro de téléphone ou une fonction",
    'the address begins with "<scheme>:", which a page must not open; write a web address, an e-mail address, a telephone number or a function',
  ],
  NO_WEB_ADDRESS: [
    "« <address> » n'est pas l'adresse d'une page ; écrivez l'adresse entière, qui commence par https://",
    '"<address>" is not the address of a page; write the whole address, beginning with https://',
  ],
  PERSON_NAMED: [
    '« <seen> » désigne une personne ; écrivez la fonction, comme Direction numérique',
    '"<seen>" refers to a person; write the function, such as Direction numérique',
  ],
  PERSON_KEPT: [
    '« <seen> » désigne une personne : seuls les éditeurs le lisent ; écrivez plutôt la fonction',
    '"<seen>" refers to a person, so only editors can read it; write the function instead',
  ],
  EMPTY: ['ce champ est vide ; remplissez-le', 'it is empty; fill it in'],
  TOO_LONG: [
    '<length> caractères, la limite est <most> ; raccourcissez le texte',
    'it has <length> characters, and the limit is <most>; shorten it',
  ],
  TOO_MANY: [
    'il y en a <count>, la limite est <most> ; gardez les plus importants',
    'there are <count> of them, and the limit is <most>; keep the most important ones',
  ],
  STATED_TWICE: [
    '<resource> est donné deux fois pour « <theme> » ; gardez-en un, avec une note',
    '<resource> is given twice for "<theme>"; keep one of them, with one note',
  ],
  NEGATIVE_AMOUNT: [
    'le montant est inférieur à 0 ; donnez un montant de 0 ou plus',
    'the amount is below 0; give an amount of 0 or more',
  ],
  WRONG_SIREN: [
    "« <value> » n'est pas un SIREN (neuf chiffres, clé de Luhn juste) ; corrigez-le, ou laissez ce champ vide",
    '"<value>" is not a SIREN (nine digits with a valid Luhn check); correct it, or leave it out',
  ],
  WRONG_SIRET: [
    "« <value> » n'est pas un SIRET (quatorze chiffres, clé de Luhn juste, les cinq derniers différents de 00000) ; corrigez-le, ou laissez ce champ vide",
    '"<value>" is not a SIRET (fourteen digits with a valid Luhn check, the last five not 00000); correct it, or leave it out',
  ],
  WRONG_RNA: [
    "« <value> » n'est pas un numéro RNA (W et neuf chiffres) ; corrigez-le, ou laissez ce champ vide",
    '"<value>" is not an RNA number (W and nine digits); correct it, or leave it out',
  ],
  SIREN_NOT_OF_SIRET: [
    "le SIREN <siren> n'est pas le début du SIRET <siret> ; corrigez l'un des deux",
    'SIREN <siren> is not the beginning of SIRET <siret>; correct one of the two',
  ],
  INVERTED_DATES: [
    "la fin, le <last>, précède le début, le <first> ; corrigez l'une des deux dates",
    'the end, <last>, is before the start, <first>; correct one of the two',
  ],
  PAST_DUE: [
    'le <dueOn> est passé (nous sommes le <today>) ; donnez un jour à venir, laissez ce champ vide, ou choisissez « Faite »',
    '<dueOn> is in the past (today is <today>); give a future day, leave it out, or choose DONE',
  ],
  DUE_BEFORE_MEETING: [
    'le <dueOn> est avant la réunion du <on> qui en décide ; donnez le jour de cette réunion ou un jour suivant, ou laissez ce champ vide',
    '<dueOn> is before the meeting on <on> that decides it; give the day of the meeting or a later one, or leave it out',
  ],
  MEETING_EXISTS: [
    'cette instance a déjà une réunion le <on> : <id> ; complétez son ordre du jour',
    'this body already has a meeting on <on>: <id>; add to its agenda',
  ],
  WRONG_YEAR: [
    "<year> n'est pas l'année d'une décision ; écrivez-la en quatre chiffres, comme 2026",
    '<year> is not the year of a decision; write four digits, such as 2026',
  ],
  YEAR_NOT_OF_DAY: [
    "<year> n'est pas l'année du <day> ; laissez ce champ vide, ou corrigez decidedOn",
    '<year> is not the year of <day>; leave it out, or correct decidedOn',
  ],
  SAME_ON_BOTH_SIDES: ['<id> est des deux côtés ; nommez un autre acteur', '<id> is on both sides; name another actor'],
  GRANT_TO_ITSELF: [
    '<id> serait à la fois financeur et bénéficiaire ; nommez un autre acteur, ou choisissez la nature OWN_FUNDS',
    '<id> would be both the funder and the beneficiary; name another actor, or choose the nature OWN_FUNDS',
  ],
  GRANT_BETWEEN_THEM: [
    "le financement <id> va de l'un à l'autre ; archivez-le ou corrigez-le d'abord",
    'the funding link <id> goes from one to the other; archive it or correct it first',
  ],
  PART_OF_ITSELF: [
    "<whole> fait déjà partie de <id> ; nommez un ensemble qui n'est pas l'une de ses parties",
    '<whole> is already part of <id>; name a whole that is not one of its parts',
  ],
  SEVERAL_RELATIONS: [
    'il y a plusieurs relations, de premiers jours : <days> ; choisissez-en une par son premier jour',
    'there are several relations, with the first days <days>; choose one by its first day',
  ],
  ALREADY_EXISTS: [
    'le numéro <number> est déjà celui de <id> ; modifiez cette fiche-là, ou rapprochez les deux avec mergeActors',
    '<number> is already the number of <id>; edit that actor, or merge the two with mergeActors',
  ],
  ALREADY_MERGED: [
    "le numéro <number> est celui d'une fiche qui a été réunie à <id> ; modifiez cette dernière",
    '<number> is the number of an actor that was merged into <id>; edit that one',
  ],
  USED_KEY: [
    'cette clé a déjà servi pour une autre demande (<change> : <what>) ; donnez à chaque acte sa propre clé',
    'this key was already used for another request (<change>: <what>); give each act its own key',
  ],
  STALE: [
    'vous donnez la révision <seen>, et la révision actuelle est <current> ; relisez, et donnez la révision que vous aurez lue',
    'you give revision <seen>, and the current revision is <current>; read it again, and give the revision that you then read',
  ],
  NOT_UNDOABLE: [
    "<id> est « <what> », dont l'état d'avant n'est pas connu ; annulez un acte, ou un lot d'un import d'acteurs, comme change-12",
    '<id> is "<what>", and the state before it is not known; undo an act, or a batch of an import of actors, such as change-12',
  ],
  ALREADY_UNDONE: [
    '<id> est déjà annulé, par <by> ; pour le rétablir, annulez <by>',
    '<id> was already undone, by <by>; to restore it, undo <by>',
  ],
  CHANGED_SINCE: [
    "tout ce que cet acte avait modifié a encore été modifié depuis (<kept>) ; annulez d'abord la modification suivante",
    'everything that this act changed has been changed again since (<kept>); undo the later change first',
  ],
  TOO_MANY_INVITATIONS: [
    "cet acteur a déjà <most> invitations ouvertes ; reprenez-en une, ou attendez que l'une d'elles expire",
    'this actor already has <most> open invitations; take one back, or wait until one expires',
  ],
  WRONG_LAST_DAY: [
    "le <day> n'est pas possible ; donnez un jour du <first> au <last>",
    '<day> is not possible; give a day from <first> to <last>',
  ],
  NOT_YOURS: [
    "l'acteur invité ne participe pas à « <id> » ; proposez ce qui le concerne, ou une initiative à laquelle il participe",
    'the invited actor takes no part in "<id>"; propose changes to its own record, or to an initiative in which it takes part',
  ],
  NOTHING_NEW: [
    "c'est déjà ce qui est connu ; ne proposez que ce qui doit changer",
    'this is already known; propose only what should change',
  ],
  ALREADY_PROPOSED: [
    "la même chose est déjà proposée, sous « <id> », et attend une réponse ; il n'y a rien d'autre à faire",
    'the same change is already proposed, as "<id>", and waits for an answer; there is nothing else to do',
  ],
  TOO_MANY_PENDING: [
    "<most> propositions de cette invitation attendent déjà ; laissez d'abord la coordination en traiter",
    '<most> proposals of this invitation are already waiting; let the coordinators settle some first',
  ],
  ALREADY_SETTLED: ['« <id> » est déjà traitée ; relisez-la', '"<id>" is already settled; read it again'],
  PROPOSED_BY_ANOTHER: [
    "« <id> » vient d'une autre invitation ; demandez à la coordination de la refuser",
    '"<id>" was proposed by another invitation; ask the coordinators to refuse it',
  ],
  TOO_MANY_WITHDRAWN: [
    'cette invitation a déjà retiré <most> propositions ; demandez à la coordination de refuser celle-ci',
    'this invitation has already withdrawn <most> proposals; ask the coordinators to refuse this one',
  ],
  STALE_PROPOSAL: [
    'les données que change « <id> » ont été modifiées depuis (<fields>) ; comparez, puis refusez-la, ou acceptez-la avec overwrite: true',
    'the data that "<id>" changes has changed since (<fields>); compare, then refuse it, or accept it with overwrite: true',
  ],
} as const satisfies Templates;

export type ActRefusal = keyof typeof actRefusals;
