/** What is wrong with the text of a document, by the grammar and the rules of GraphQL, in French and in English. */
import type { Templates } from '../templates.js';

export const documentErrors = {
  NO_GRAPHQL: [
    "le texte n'est pas du GraphQL ici ; comparez avec les exemples de /playground",
    'the text is not GraphQL here; compare it with the examples of /playground',
  ],
  ENDS_EARLY: [
    'le document se termine trop tôt ; fermez ce qui est ouvert, accolade, crochet ou parenthèse',
    'the document ends too early; close what is open, a brace, a bracket or a parenthesis',
  ],
  NAME_EXPECTED: [
    '<found> se trouve à la place d’un nom ; écrivez un nom, tel que celui d’un champ',
    '<found> stands where a name is expected; write a name, such as that of a field',
  ],
  SIGN_EXPECTED: [
    '<found> se trouve à la place de <expected> ; écrivez <expected> avant',
    '<found> stands where <expected> is expected; write <expected> before it',
  ],
  UNEXPECTED: [
    '<found> n’a pas sa place ici ; retirez-le, ou complétez ce qui précède',
    '<found> cannot stand here; leave it out, or complete what is before it',
  ],
  VARIABLE_IN_DEFAULT: [
    'la variable <name> se trouve dans une valeur par défaut ; écrivez une valeur fixe',
    'the variable <name> stands in a default value; write a fixed value',
  ],
  SINGLE_QUOTE: [
    'une apostrophe entoure un texte ; écrivez des guillemets doubles, comme "Aisne"',
    'a string has single quotes; write double quotes, such as "Aisne"',
  ],
  OPEN_STRING: [
    'ce texte n’est pas fermé ; ajoutez le guillemet qui manque, trois pour un texte de plusieurs lignes',
    'this string is not closed; add the missing quote, three of them for several lines',
  ],
  WRONG_CHARACTER: [
    'le caractère <character> n’a pas sa place ici ; retirez-le',
    'the character <character> cannot stand here; leave it out',
  ],
  WRONG_ESCAPE: [
    '<sequence> n’est pas un caractère échappé ; une barre oblique inverse s’écrit \\\\',
    '<sequence> is not an escaped character; a backslash is written \\\\',
  ],
  WRONG_NUMBER: [
    'ce nombre est mal écrit à <found> ; écrivez-le comme 12 ou 0.5',
    'this number is not well formed at <found>; write it as 12 or 0.5',
  ],
  MANY_TOKENS: [
    'le document a plus de <most> mots et signes (tokens) ; demandez moins à la fois',
    'the document has more than <most> tokens; ask for less at once',
  ],
  NO_OPERATION: [
    'un document pose des questions et ne définit pas de type ; retirez <name>',
    'a document asks and defines no types; leave <name> out',
  ],
  SAME_OPERATION: [
    'deux opérations s’appellent « <name> » ; renommez l’une des deux',
    'two operations have the name "<name>"; rename one of them',
  ],
  SAME_FRAGMENT: [
    'deux fragments s’appellent « <name> » ; renommez l’un des deux',
    'two fragments have the name "<name>"; rename one of them',
  ],
  SAME_VARIABLE: [
    'la variable <name> est déclarée deux fois ; déclarez-la une fois',
    'the variable <name> is declared twice; declare it once',
  ],
  SAME_ARGUMENT: [
    'l’argument « <name> » est donné deux fois ; donnez-le une fois',
    'the argument "<name>" is given twice; give it once',
  ],
  SAME_INPUT_FIELD: [
    'le champ « <name> » est donné deux fois ; donnez-le une fois',
    'the field "<name>" is given twice; give it once',
  ],
  NAMELESS_OPERATION: [
    'cette opération n’a pas de nom, et le document en a d’autres ; nommez chacune',
    'this operation has no name, and the document has others; give each a name',
  ],
  SEVERAL_FIELDS: [
    'un abonnement suit un seul champ ; envoyez-en plusieurs',
    'a subscription follows one field; send several subscriptions',
  ],
  SUBSCRIPTION_TO_SCHEMA: [
    'un abonnement ne suit pas le schéma ; demandez le schéma par une requête',
    'a subscription cannot follow the schema; ask for the schema with a query',
  ],
  UNKNOWN_TYPE: [
    'il n’y a pas de type « <name> » ; choisissez parmi <names>',
    'there is no type "<name>"; choose from <names>',
  ],
  FRAGMENT_ON_VALUE: [
    '« <type> » n’a pas de champs ; écrivez le fragment sur un type d’objet',
    '"<type>" has no fields; write the fragment on a type that has',
  ],
  VARIABLE_OF_ANSWER: [
    '« <type> » est le type d’une réponse, la variable <name> ne peut en être ; déclarez un type d’entrée, tel que ID',
    '"<type>" is the type of an answer, which the variable <name> cannot have; declare an input type, such as ID',
  ],
  UNKNOWN_FRAGMENT: [
    'il n’y a pas de fragment « <name> » ; ajoutez-le au document, ou corrigez son nom',
    'there is no fragment "<name>"; add it to the document, or correct its name',
  ],
  UNUSED_FRAGMENT: [
    'le fragment « <name> » ne sert pas ; écrivez ...<name> où il doit servir, ou retirez-le',
    'the fragment "<name>" is not used; write ...<name> where it is to be used, or leave it out',
  ],
  NEVER_OF_TYPE: [
    'un objet « <parent> » n’est jamais de type « <type> » ; retirez ce fragment, ou écrivez-le sur un autre type',
    'a "<parent>" is never of the type "<type>"; leave this fragment out, or write it on another type',
  ],
  FRAGMENT_IN_ITSELF: [
    'le fragment « <name> » se contient lui-même ; retirez ...<name> de ce qu’il contient',
    'the fragment "<name>" contains itself; leave ...<name> out of what it contains',
  ],
  UNDECLARED_VARIABLE: [
    'la variable <name> n’est pas déclarée ; déclarez-la au début de l’opération, comme query (<name>: ID)',
    'the variable <name> is not declared; declare it at the start of the operation, such as query (<name>: ID)',
  ],
  UNUSED_VARIABLE: [
    'la variable <name> ne sert pas ; retirez sa déclaration',
    'the variable <name> is not used; leave its declaration out',
  ],
  UNKNOWN_DIRECTIVE: [
    'il n’y a pas de directive @<name> ; choisissez parmi @skip et @include',
    'there is no directive @<name>; choose from @skip and @include',
  ],
  MISPLACED_DIRECTIVE: [
    'la directive @<name> n’a pas sa place ici ; mettez-la sur un champ ou sur un fragment',
    'the directive @<name> cannot stand here; put it on a field or a fragment',
  ],
  REPEATED_DIRECTIVE: [
    'la directive @<name> est écrite deux fois au même endroit ; écrivez-la une fois',
    'the directive @<name> stands twice in the same place; write it once',
  ],
  VARIABLE_OF_OTHER_TYPE: [
    'la variable <name> est du type <type>, et une valeur du type <expected> est attendue ici ; déclarez-la de ce type',
    'the variable <name> is of the type <type>, and a value of the type <expected> is expected here; declare it with that type',
  ],
  CHOICE_REQUIRED: [
    'une valeur est obligatoire ici ; écrivez l’une de : <values>',
    'a value is required here; write one of <values>',
  ],
  ONE_FIELD: [
    'il faut exactement un des champs ; choisissez parmi <names>',
    'exactly one of the fields is needed; choose from <names>',
  ],
  SAME_KEY: [
    'deux champs auraient la même clé « <name> » dans la réponse, et diffèrent par le nom, les arguments ou le type ; donnez un alias à l’un des deux',
    'two fields would have the same key "<name>" in the answer, and differ in their names, arguments or types; give one of them an alias',
  ],
  SHADOWED_ALIAS: [
    '« <alias> » ne peut être l’alias de « <name> » ; choisissez un autre alias',
    '"<alias>" cannot be the alias of "<name>"; choose another alias',
  ],
  DEEP_SCHEMA_QUERY: [
    'cette question sur le schéma imbrique trop de listes ; demandez moins de niveaux',
    'this question about the schema nests too many lists; ask for fewer levels',
  ],
  MANY_REPEATED: [
    'le document demande trop souvent les mêmes champs ; écrivez chacun une fois, ou répartissez-les sur plusieurs requêtes',
    'the document asks for the same fields too often; write each once, or spread them over several requests',
  ],
  MANY_FAULTS: [
    'le document a d’autres erreurs ; corrigez d’abord celles-ci',
    'the document has more errors; correct these first',
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
