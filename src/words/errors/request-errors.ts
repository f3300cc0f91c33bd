/** Why a request is no GraphQL operation, or none that is answered at its address, in French and in English. */
import type { Templates } from '../templates.js';

export const requestErrors = {
  FOREIGN_PAGE: [
    'une page d’un autre site pourrait envoyer cette requête à l’insu de son lecteur (CSRF) ; envoyez l’en-tête content-type: application/json, ou apollo-require-preflight: true',
    'a page of another site could send this request unknown to its reader (CSRF); send the header content-type: application/json, or apollo-require-preflight: true',
  ],
  GET_WITH_BODY_TYPE: [
    'un GET n’a pas de corps, et son content-type est <type> ; retirez cet en-tête, et envoyez apollo-require-preflight: true',
    'a GET has no body, and its content-type is <type>; leave that header out, and send apollo-require-preflight: true',
  ],
  GET_CHANGES: [
    'une opération <operation> ne s’envoie pas par GET ; envoyez-la par POST',
    'a <operation> cannot be sent with GET; send it with POST',
  ],
  OPTION_NOT_JSON: [
    'ce n’est pas un objet en JSON ; écrivez par exemple {"first": 5}, encodé pour une adresse',
    'this is not an object in JSON; write, for example, {"first": 5}, encoded for an address',
  ],
  NO_OTHER_TYPE: [
    'la réponse est en JSON, et l’en-tête accept ne l’admet pas ; envoyez accept: application/json',
    'the answer is JSON, which the header accept does not allow; send accept: application/json',
  ],
  NO_BODY_READ: [
    'la requête n’a pas de corps en JSON ; envoyez {"query": "{ … }"} avec content-type: application/json',
    'the request has no body in JSON; send {"query": "{ … }"} with content-type: application/json',
  ],
  NO_QUERY: ['il manque le document ; envoyez {"query": "{ … }"}', 'the document is missing; send {"query": "{ … }"}'],
  BODY_NOT_JSON: [
    'le corps n’est pas du JSON ; écrivez {"query": "{ … }"}',
    'the body is not JSON; write {"query": "{ … }"}',
  ],
  BODY_TOO_LARGE: [
    'le corps dépasse <most> Mo ; demandez moins à la fois',
    'the body is larger than <most> MB; ask for less at once',
  ],
  UNKNOWN_ENCODING: [
    'le corps est compressé ; envoyez-le tel quel, sans content-encoding',
    'the body is compressed; send it as it is, without content-encoding',
  ],
  UNKNOWN_CHARSET: [
    'le jeu de caractères du corps est inconnu ; envoyez de l’UTF-8',
    'the charset of the body is unknown; send UTF-8',
  ],
  NOT_UTF8: ['le corps n’est pas en UTF-8 ; encodez-le en UTF-8', 'the body is not UTF-8; encode it in UTF-8'],
  DEEP_BODY: [
    'le corps a trop de niveaux ; envoyez {"query": "{ … }", "variables": {…}}',
    'the body has too many levels; send {"query": "{ … }", "variables": {…}}',
  ],
  NO_LENGTH: [
    'le corps est envoyé par morceaux, sans sa longueur ; envoyez-le entier, avec content-length',
    'the body is sent in chunks, without its length; send it whole, with content-length',
  ],
  LONG_BODY: [
    'le corps a plus de <most> valeurs ; répartissez-les sur plusieurs requêtes',
    'the body has more than <most> values; spread them over several requests',
  ],
  TOO_MUCH_HELD: [
    'vos requêtes en cours, et leurs réponses non lues, occupent plus de <most> Mo ; lisez les réponses, puis redemandez',
    'your requests under way, and their answers that are not read yet, hold more than <most> MB; read the answers, then ask again',
  ],
  UNREADABLE: [
    'la requête n’a pu être lue ; envoyez du JSON en UTF-8',
    'the request could not be read; send JSON in UTF-8',
  ],
  PART_NOT_OBJECT: [
    '<part> n’est pas un objet, comme {"first": 5} ; corrigez, ou laissez de côté',
    '<part> is not an object, such as {"first": 5}; correct it, or leave it out',
  ],
  PART_NOT_TEXT: [
    '<part> n’est pas un texte ; corrigez, ou laissez de côté',
    '<part> is not a text; correct it, or leave it out',
  ],
  BODY_NOT_OBJECT: [
    'le corps n’est pas un objet, comme {"query": "{ … }"} ; envoyez une opération à la fois',
    'the body is not an object, such as {"query": "{ … }"}; send one operation at a time',
  ],
  DEEP_VARIABLES: [
    'les variables ont plus de <most> niveaux ; imbriquez-les moins',
    'the variables are more than <most> levels deep; write them flatter',
  ],
  MANY_VALUES: [
    'les variables contiennent plus de <most> valeurs en tout ; demandez moins à la fois',
    'the variables hold more than <most> values in all; ask for less at once',
  ],
  NO_SUCH_OPERATION: [
    'le document n’a pas d’opération « <name> » ; donnez à operationName le nom d’une opération du document',
    'the document has no operation "<name>"; give operationName the name of one that it has',
  ],
  WHICH_OPERATION: [
    'le document a plusieurs opérations ; dites par operationName laquelle exécuter',
    'the document has several operations; say with operationName which one to run',
  ],
  ANSWERED_AS_EVENTS: [
    'un abonnement reçoit ses réponses à /graphql/stream, en événements ; envoyez-le là',
    'a subscription is answered at /graphql/stream, as server-sent events; send it there',
  ],
  ONLY_SUBSCRIPTIONS: [
    'seuls les abonnements reçoivent réponse ici ; envoyez le reste à /graphql',
    'it answers subscriptions alone; send the rest to /graphql',
  ],
  ONLY_EVENTS: [
    'les réponses sont des événements ici ; envoyez l’en-tête accept: text/event-stream',
    'it answers in text/event-stream; send the header accept: text/event-stream',
  ],
  STOPPING: [
    'cette instance s’arrête ; redemandez dans un instant',
    'this instance is stopping; ask again in a moment',
  ],
  MANY_STREAMS_OF_CALLER: [
    'vous avez <count> abonnements ouverts, sur <most> au plus ; fermez-en un',
    'you hold <count> subscriptions, of <most> at most; close one',
  ],
  MANY_STREAMS: [
    '<count> abonnements sont ouverts, sur <most> au plus ; réessayez plus tard',
    '<count> subscriptions are open, of <most> at most; try again later',
  ],
  UNKNOWN_PERSISTED: [
    'aucune opération enregistrée n’a le numéro « <id> » ; envoyez-en une du manifeste',
    'there is no persisted operation "<id>"; send one of the manifest',
  ],
  ONLY_PERSISTED: [
    'seules les opérations enregistrées reçoivent réponse ici ; envoyez {"documentId": "sha256:…"} par POST',
    'only persisted operations are answered here; POST {"documentId": "sha256:…"}',
  ],
} as const satisfies Templates;
