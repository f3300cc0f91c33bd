/** Why an act is refused, in French and in English: one code for each kind, as the language's UserErrorCode lists them. */
import type { Templates } from './templates.js';

export const actRefusals = {
  UNKNOWN_UPLOAD: [
    "il n'y a pas d'envoi « <id> », ou il n'y en a plus ; envoyez les fichiers par POST /imports?name=NOM",
    'there is no upload "<id>", or no more; send the files to POST /imports?name=NAME',
  ],
  IMPORT_UNDER_WAY: [
    'un autre essai ou import est en cours ; attendez sa fin, ou arrêtez-le',
    'another run is under way; wait for its end, or stop it',
  ],
  ALREADY_IMPORTED: [
    "l'envoi « <id> » est déjà importé ; envoyez les fichiers de nouveau, ou annulez l'import",
    'the upload "<id>" is imported already; send the files again, or undo the import',
  ],
  NO_FILE: [
    "l'envoi « <id> » ne contient aucun fichier ; envoyez-en un par POST /imports?name=NOM",
    'the upload "<id>" holds no file; send one to POST /imports?name=NAME',
  ],
  UNKNOWN_FORMAT: [
    '« <format> » n’est pas un format que nous lisons ; écrivez un de <formats>, ou omettez-le',
    '"<format>" is no format that we read; write one of <formats>, or leave it out',
  ],
  UNKNOWN_IMPORT: [
    "il n'y a pas d'import « <id> » ; prenez un nom que donne imports",
    'there is no import "<id>"; take a name that imports gives',
  ],
  IMPORT_UNDONE: [
    "l'import « <id> » est déjà annulé ; importez les fichiers de nouveau si vous les voulez",
    'the import "<id>" is taken back already; import the files anew if you want them',
  ],
  UNKNOWN_ID: [
    "il n'y a pas de <label> « <id> », ou c'est archivé ; cherchez dans <list>",
    'there is no <label> "<id>", or it is archived; look it up in <list>',
  ],
  UNKNOWN_SUGGESTION: [
    "« <id> » n'est pas proposé à cette date et n'a jamais été décidé ; prenez un identifiant que donne une question, comme overlaps, synergies ou gaps",
    '"<id>" is not suggested on this day and was never decided on; take an id that a question gives, such as overlaps, synergies or gaps',
  ],
  OTHER_DAY: [
    "le <day> n'est pas le jour de « <id> » ; omettez ce champ",
    '<day> is not the day of "<id>"; leave it out',
  ],
  UNKNOWN_RELATION: [
    "<one> n'a pas de relation « <what> » avec <other> ; lisez celles qui existent, et nommez l'une d'elles",
    '<one> has no <what> with <other>; read what it has, and name one of these',
  ],
  UNKNOWN_CHANGE: [
    "il n'y a pas de modification « <id> » ; donnez celle qu'un acte a rendue, comme change-12 ; les lots d'un import sont dans changes(filter: {import: …})",
    'there is no "<id>"; give the change that an act returned, such as change-12; the batches of an import are in changes(filter: {import: …})',
  ],
  NO_HOME: [
    '« <id> » ne peut pas être le territoire du conseil : ses intercommunalités y sont comparées ; choisissez une intercommunalité, un arrondissement, un département, une région ou un secteur qui en contient',
    '"<id>" cannot be the home of a council: its EPCI are compared there; choose an EPCI, an arrondissement, a département, a région or a zone that has any',
  ],
  WRONG_KIND: [
    "« <id> » n'est pas de type <label>, mais <found> ; cherchez dans <list>",
    '"<id>" is no <label> but a <found>; look one up in <list>',
  ],
  NOT_A_BODY: [
    "« <id> » est de type <kind>, ce n'est pas une instance ; choisissez dans actors(filter: {kind: BODY})",
    '"<id>" is of kind <kind>, no body; choose one of actors(filter: {kind: BODY})',
  ],
  OTHER_BODY: [
    "la réunion « <meeting> » n'est pas de <body> ; laissez ce champ vide : la réunion dit son instance",
    'the meeting "<meeting>" is none of <body>; leave this out: the meeting tells its body',
  ],
  NOT_KNOWN_AS_BODY: [
    "« <id> » est d'un type inconnu, et n'est donc pas une instance ; choisissez dans actors(filter: {kind: BODY})",
    '"<id>" is an actor of unknown kind, no body; choose one of actors(filter: {kind: BODY})',
  ],
  ONLY_FOR_BODY: [
    'seul un acteur de type BODY en a ; laissez ce champ vide, ou indiquez kind',
    'only an actor of kind BODY has it; leave it out, or set kind',
  ],
  ONLY_FOR_DISMISSED: [
    'seul ce qui est écarté en a un ; laissez ce champ vide, ou dites DISMISSED',
    'only what is dismissed has one; leave it out, or say DISMISSED',
  ],
  CONTROL_SIGN: [
    'le texte contient le caractère de contrôle <sign> ; écrivez-le sans',
    'it holds the control sign <sign>; write it without',
  ],
  WRONG_SCHEME: [
    "c'est une adresse « <scheme>: », qu'une page ne doit pas suivre ; donnez une adresse web ou de courriel, un numéro, ou une fonction",
    'it is an address of the scheme "<scheme>:", which a page must not follow; write a web or mail address, a number, or a function in words',
  ],
  PERSON_NAMED: [
    '« <seen> » désigne une personne ; écrivez la fonction, comme Direction numérique',
    '"<seen>" is about a person; write the function, such as Direction numérique',
  ],
  PERSON_KEPT: [
    '« <seen> » désigne une personne : seuls les éditeurs le lisent ; écrivez plutôt la fonction',
    '"<seen>" is about a person: only editors read it; rather write the function',
  ],
  EMPTY: ["c'est vide ; remplissez ce champ", 'it is empty; fill it in'],
  TOO_LONG: [
    '<length> caractères, pour <most> au plus ; raccourcissez',
    'it has <length> characters, of <most> at most; shorten it',
  ],
  TOO_MANY: [
    'il y en a <count>, pour <most> au plus ; gardez les plus parlants',
    'there are <count> of them, of <most> at most; keep the most telling ones',
  ],
  STATED_TWICE: [
    '<resource> est donné deux fois pour « <theme> » ; gardez-en un, avec une note',
    '<resource> is given twice for "<theme>"; keep one of them, with one note',
  ],
  NEGATIVE_AMOUNT: [
    "c'est moins que rien ; donnez un montant de 0 ou plus",
    'it is less than nothing; give an amount of 0 or more',
  ],
  WRONG_SIREN: [
    "« <value> » n'est pas un SIREN (neuf chiffres, clé de Luhn juste) ; corrigez, ou laissez vide",
    '"<value>" is no SIREN: nine digits, valid by Luhn; correct it, or leave it out',
  ],
  WRONG_SIRET: [
    "« <value> » n'est pas un SIRET (quatorze chiffres, clé de Luhn juste, les cinq derniers différents de 00000) ; corrigez, ou laissez vide",
    '"<value>" is no SIRET: fourteen digits, valid by Luhn, the last five not 00000; correct it, or leave it out',
  ],
  WRONG_RNA: [
    "« <value> » n'est pas un numéro RNA (W et neuf chiffres) ; corrigez, ou laissez vide",
    '"<value>" is no RNA number: W and nine digits; correct it, or leave it out',
  ],
  SIREN_NOT_OF_SIRET: [
    "le SIREN <siren> n'est pas le début du SIRET <siret> ; corrigez l'un des deux",
    'SIREN <siren> is not the beginning of SIRET <siret>; correct one of the two',
  ],
  INVERTED_DATES: [
    "la fin, <last>, précède le début, <first> ; corrigez l'une des deux dates",
    'it ends on <last>, before it starts on <first>; correct one of the two',
  ],
  PAST_DUE: [
    'le <dueOn> est passé (nous sommes le <today>) ; donnez un jour à venir, laissez vide, ou dites DONE',
    '<dueOn> is past (today is <today>); give a day to come, leave it out, or say DONE',
  ],
  DUE_BEFORE_MEETING: [
    'le <dueOn> est avant la séance du <on> qui en décide ; donnez un jour à partir de cette séance, ou laissez vide',
    '<dueOn> is before the meeting of <on> that decides it; give its day or a later one, or leave it out',
  ],
  MEETING_EXISTS: [
    'cette instance a déjà une réunion le <on> : <id> ; complétez son ordre du jour',
    'this body has a meeting on <on> already: <id>; add to its agenda',
  ],
  WRONG_YEAR: [
    "<year> n'est pas l'année d'une décision ; écrivez-la comme 2026",
    '<year> is no year of a decision; write it as 2026',
  ],
  YEAR_NOT_OF_DAY: [
    "<year> n'est pas l'année du <day> ; laissez vide, ou corrigez decidedOn",
    '<year> is not the year of <day>; leave it out, or correct decidedOn',
  ],
  SAME_ON_BOTH_SIDES: [
    '<id> est des deux côtés ; nommez un autre acteur',
    '<id> stands on both sides; name another actor',
  ],
  GRANT_TO_ITSELF: [
    "<id> s'accorderait un financement ; nommez un autre acteur, ou la nature OWN_FUNDS",
    '<id> would grant to itself; name another actor, or the nature OWN_FUNDS',
  ],
  GRANT_BETWEEN_THEM: [
    "le financement <id> va de l'un à l'autre ; archivez-le ou corrigez-le d'abord",
    '<id> goes from one to the other; archive or correct that funding link first',
  ],
  PART_OF_ITSELF: [
    "<whole> fait déjà partie de <id> ; nommez un ensemble qui n'est pas l'une de ses parties",
    '<whole> is itself part of <id>; name a whole that is not one of its parts',
  ],
  SEVERAL_RELATIONS: [
    'il y en a plusieurs, depuis : <days> ; dites laquelle par son premier jour',
    'there are several, from <days>; say which by its first day',
  ],
  ALREADY_EXISTS: [
    'le numéro <number> est déjà celui de <id> ; modifiez cette fiche-là, ou rapprochez les deux avec mergeActors',
    '<number> is already that of <id>; edit that one, or merge the two with mergeActors',
  ],
  ALREADY_MERGED: [
    "le numéro <number> est celui d'une fiche rapprochée de <id> ; modifiez cette dernière",
    '<number> is that of an actor that was merged into <id>; edit that one',
  ],
  USED_KEY: [
    'cette clé a servi pour une autre demande (<change> : <what>) ; donnez à chaque acte une clé à lui',
    'it was used for another request (<change>: <what>); give each act a key of its own',
  ],
  STALE: [
    "vous avez vu la révision <seen>, c'est maintenant la <current> : quelqu'un l'a modifié entre-temps ; relisez",
    'you saw <seen>, it is <current> by now, for somebody changed it meanwhile; read it again',
  ],
  NOT_UNDOABLE: [
    "<id> est « <what> », dont on ne sait pas l'état d'avant ; annulez un acte, ou un lot d'un import d'acteurs, comme change-12",
    '<id> is "<what>", of which is not known what was before; undo an act or a batch of an import of actors, such as change-12',
  ],
  ALREADY_UNDONE: [
    '<id> est déjà annulé, par <by> ; pour le rétablir, annulez <by>',
    '<id> is undone already, by <by>; to bring it back, undo <by>',
  ],
  CHANGED_SINCE: [
    "tout ce que <id> avait modifié l'a encore été depuis (<kept>) ; annulez d'abord la modification suivante",
    'all that <id> changed was changed again since (<kept>); undo the later change first',
  ],
  TOO_MANY_INVITATIONS: [
    'cet acteur a déjà <most> invitations ouvertes ; reprenez-en une, ou attendez leur fin',
    'this actor has <most> open invitations already; take one back, or wait for their end',
  ],
  WRONG_LAST_DAY: [
    'le <day> ne convient pas ; donnez un jour du <first> au <last>',
    '<day> will not do; give a day from <first> to <last>',
  ],
  NOT_YOURS: [
    "l'acteur invité ne participe pas à « <id> » ; proposez ce qui le concerne lui-même, ou une initiative à laquelle il participe",
    'the invited actor takes no part in "<id>"; propose what is about itself, or about an initiative in which it takes part',
  ],
  NOTHING_NEW: [
    "c'est déjà ce qui est connu ; ne proposez que ce qui est à changer",
    'that is what is known already; propose only what is to be changed',
  ],
  ALREADY_PROPOSED: [
    "la même chose est déjà proposée, sous « <id> », et attend ; il n'y a rien d'autre à faire",
    'the same is proposed already, as "<id>", and waits; there is nothing else to do',
  ],
  TOO_MANY_PENDING: [
    "<most> propositions de cette invitation attendent déjà ; laissez d'abord la coordination en traiter",
    '<most> proposals of this invitation wait already; let the coordinators settle some first',
  ],
  ALREADY_SETTLED: ['« <id> » est déjà traitée ; relisez-la', '"<id>" is settled already; read it again'],
  PROPOSED_BY_ANOTHER: [
    'une autre invitation a proposé « <id> » ; demandez à la coordination de la refuser',
    'another invitation proposed "<id>"; ask the coordinators to refuse it',
  ],
  TOO_MANY_WITHDRAWN: [
    'cette invitation a déjà retiré <most> propositions ; demandez à la coordination de refuser celle-ci',
    'this invitation has withdrawn <most> proposals already; ask the coordinators to refuse this one',
  ],
  STALE_PROPOSAL: [
    'ce que change « <id> » a changé depuis (<fields>) ; comparez, puis refusez-la, ou acceptez-la avec overwrite: true',
    'what "<id>" changes has changed since (<fields>); compare, then refuse it, or accept it with overwrite: true',
  ],
} as const satisfies Templates;

export type ActRefusal = keyof typeof actRefusals;
