/** What is wrong with a document beside the grammar and the rules of GraphQL, whose errors are those of graphql-js, in French and in English. */
import type { Templates } from '../templates.js';

export const documentErrors = {
  CHOICE_REQUIRED: [
    'une valeur est obligatoire ici ; écrivez l’une de : <values>',
    'a value is required here; write one of <values>',
  ],
  ONE_FIELD: [
    'il faut exactement un des champs ; choisissez parmi <names>',
    'exactly one of the fields is needed; choose from <names>',
  ],
  SHADOWED_ALIAS: [
    '« <alias> » ne peut être l’alias de « <name> » ; choisissez un autre alias',
    '"<alias>" cannot be the alias of "<name>"; choose another alias',
  ],
  LONG_DOCUMENT: [
    'le document a <length> caractères ; écrivez-en <most> au plus',
    'the document has <length> characters; write at most <most>',
  ],
  MANY_FIELDS_OF_PLACE: [
    'un seul endroit demande <count> champs ; demandez-en <most> au plus à un endroit',
    'one place asks <count> fields; ask at most <most> there',
  ],
  MANY_ROOT_FIELDS: [
    'l’opération demande <count> choses ; demandez-en <most> au plus à la fois',
    'the operation asks <count> things; ask at most <most> at once',
  ],
  DEEP_OPERATION: [
    'l’opération a plus de <most> niveaux ; demandez le reste par son identifiant',
    'the operation is more than <most> levels deep; ask for the rest by its id',
  ],
  MANY_FIELDS: [
    'les fragments font plus de <most> champs ; demandez-en moins, ou par plusieurs requêtes',
    'its fragments make more than <most> fields; ask for fewer, or by several requests',
  ],
  MANY_ALIASES: [
    'le document a <count> alias ; écrivez-en <most> au plus',
    'the document has <count> aliases; write at most <most>',
  ],
  MANY_DIRECTIVES: [
    'le document a <count> directives ; écrivez-en <most> au plus',
    'the document has <count> directives; write at most <most>',
  ],
} as const satisfies Templates;
