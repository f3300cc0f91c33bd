/** Why a request is refused because of who sends it, in French and in English. */
import type { Templates } from '../templates.js';

export const accessErrors = {
  ROLE_NEEDED: [
    "il faut le rôle <least> ; envoyez le jeton d'un compte qui a ce rôle",
    'it needs the role <least>; send the bearer token of an account with that role',
  ],
  OTHER_ROLE_NEEDED: [
    "il faut le rôle <least>, le vôtre est <role> ; demandez ce rôle à l'administrateur",
    'it needs the role <least>, and yours is <role>; ask the administrator for that role',
  ],
  TOKEN_NEEDED: [
    'la lecture demande un jeton ici ; envoyez Authorization: Bearer …',
    'reading needs a token here; send Authorization: Bearer …',
  ],
  HEADER_NOT_UNDERSTOOD: [
    "l'en-tête n'est pas compris ; envoyez Authorization: Bearer …",
    'the header is not understood; send Authorization: Bearer …',
  ],
  OTHER_TOKEN: [
    "ce jeton n'est pas celui de cette installation ; prenez celui du fichier token, dans son dossier de données",
    'this is not the bearer token of this installation; take the one in the file token of its data folder',
  ],
  NO_FUNCTION: [
    'dites une fonction, telle que Direction numérique, jamais une personne ; au plus 200 caractères',
    'state a function, such as Direction numérique, never a person; at most 200 characters',
  ],
  NO_ACCESS_TOKEN: [
    "ce n'est pas un jeton d'accès, mais peut-être un jeton d'identité ; envoyez le jeton d'accès",
    'this is not an access token, perhaps an ID token; send the access token',
  ],
  RESERVED_NAME: [
    'le jeton nomme son titulaire « <name> », un nom réservé ici ; renommez ce compte',
    'the token names its owner "<name>", which is a reserved name here; rename that account',
  ],
  TOKEN_EXPIRED: ['le jeton a expiré ; demandez-en un nouveau', 'the token has expired; ask for a new one'],
  OTHER_CLAIM: [
    "la déclaration « <claim> » du jeton n'est pas celle qu'attend ce serveur ; demandez un jeton pour lui",
    'the token\'s claim "<claim>" is not what this server expects; ask for a token for it',
  ],
  OTHER_SIGNATURE: [
    "la signature du jeton n'est pas d'un type accepté ici ; demandez-en un signé avec une clé privée",
    'the signature of the token is of a kind that is not accepted here; ask for one signed with a private key',
  ],
  BROKEN_TOKEN: [
    "le jeton est abîmé ou signé par quelqu'un d'autre ; demandez-en un nouveau",
    'the token is broken or signed by somebody else; ask for a new one',
  ],
  ISSUER_SILENT: [
    "le jeton n'a pu être vérifié, car son émetteur ne répond pas ; redemandez dans un instant",
    'the token could not be checked, because its issuer does not answer; ask again in a moment',
  ],
  INVITATION_UNKNOWN: [
    "ce lien d'invitation n'est pas reconnu, ou il en manque une partie ; recopiez le lien entier, ou demandez-en un à la coordination",
    'this invitation link is not known, or part of it is missing; copy the whole link, or ask the coordinators for another',
  ],
  INVITATION_EXPIRED: [
    "l'invitation était valable jusqu'au <day> ; demandez un nouveau lien à la coordination",
    'the invitation was valid until <day>; ask the coordinators for another link',
  ],
  INVITATION_REVOKED: [
    "l'invitation a été annulée ; demandez un nouveau lien à la coordination",
    'the invitation was cancelled; ask the coordinators for another link',
  ],
  INVITATION_OF_NOBODY: [
    "la fiche de l'acteur invité est archivée ou rapprochée d'une autre ; demandez un nouveau lien à la coordination",
    'the invited actor was archived, or merged into another; ask the coordinators for another link',
  ],
  OWN_RECORD_ONLY: [
    "la lecture demande un jeton ici : une invitation n'ouvre que la page Contribuer ; ouvrez le lien reçu",
    'reading needs a token here: an invitation opens only the page to contribute; open the link that you received',
  ],
} as const satisfies Templates;
