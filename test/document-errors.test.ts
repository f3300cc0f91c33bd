/** What is wrong with the text of a document is told with its line and column, the fact and what to write instead, in both languages. */
import { specifiedRules } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { findTold } from '../src/server/find-told.js';
import { readDocument } from '../src/server/read-document.js';
import { tell } from '../src/words/tell.js';

const schema = await publicSchema();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

/** The messages of a refused document in English and in French. */
function refusalsOf(text: string): (readonly [english: string, french: string])[] {
  const read = readDocument(schema, text);
  if (!('refused' in read)) throw new Error(`nothing is wrong with ${text}`);
  return read.refused.map((error) => {
    const what = findTold(error);
    if (what === undefined) throw new Error(`"${error.message}" has no words of ours`);
    expect(error.message).toBe(tell(what, 'EN'));
    return [error.message, plain(tell(what, 'FR'))];
  });
}

type Case = readonly [document: string, english: string, french: string];
/** Under its English message, for a document may be long. */
const titled = (cases: readonly Case[]) => cases.map((each) => [each[1], ...each] as const);
/** Told by another test, of values, arguments and fields: test/wrong-values.test.ts. */
const toldElsewhere = 'told elsewhere';
const rules: Readonly<Record<string, readonly Case[] | typeof toldElsewhere>> = {
  MaxIntrospectionDepthRule: [
    [
      `{ __schema { types { ${'fields { type { '.repeat(3)}name${' } }'.repeat(3)} } } }`,
      'graphql: line 1, column 3: this question about the schema nests too many lists; ask for fewer levels',
      'graphql : ligne 1, colonne 3 : cette question sur le schéma imbrique trop de listes ; demandez moins de niveaux',
    ],
  ],
  ExecutableDefinitionsRule: [
    [
      '{ __typename } type A { a: Int }',
      'graphql: line 1, column 16: a document asks and defines no types; leave "A" out',
      'graphql : ligne 1, colonne 16 : un document pose des questions et ne définit pas de type ; retirez "A"',
    ],
  ],
  UniqueOperationNamesRule: [
    [
      'query a { __typename } query a { __typename }',
      'graphql: line 1, column 7: two operations have the name "a"; rename one of them',
      'graphql : ligne 1, colonne 7 : deux opérations s’appellent « a » ; renommez l’une des deux',
    ],
  ],
  LoneAnonymousOperationRule: [
    [
      '{ __typename } query a { __typename }',
      'graphql: line 1, column 1: this operation has no name, and the document has others; give each a name',
      'graphql : ligne 1, colonne 1 : cette opération n’a pas de nom, et le document en a d’autres ; nommez chacune',
    ],
  ],
  SingleFieldSubscriptionsRule: [
    [
      'subscription { changed { sequence } more: changed { sequence } }',
      'graphql: line 1, column 37: a subscription follows one field; send several subscriptions',
      'graphql : ligne 1, colonne 37 : un abonnement suit un seul champ ; envoyez-en plusieurs',
    ],
    [
      'subscription { __typename }',
      'graphql: line 1, column 16: a subscription cannot follow the schema; ask for the schema with a query',
      'graphql : ligne 1, colonne 16 : un abonnement ne suit pas le schéma ; demandez le schéma par une requête',
    ],
  ],
  KnownTypeNamesRule: [
    [
      '{ ...a } fragment a on Querie { __typename }',
      'graphql: line 1, column 24: there is no type "Querie"; choose from Query',
      'graphql : ligne 1, colonne 24 : il n’y a pas de type « Querie » ; choisissez parmi Query',
    ],
    [
      'query ($id: IDs!) { node(id: $id) { id } }',
      'graphql: line 1, column 13: there is no type "IDs"; choose from ID, Int',
      'graphql : ligne 1, colonne 13 : il n’y a pas de type « IDs » ; choisissez parmi ID, Int',
    ],
  ],
  FragmentsOnCompositeTypesRule: [
    [
      '{ viewer { ... on Role { __typename } } }',
      'graphql: line 1, column 19: "Role" has no fields; write the fragment on a type that has',
      'graphql : ligne 1, colonne 19 : « Role » n’a pas de champs ; écrivez le fragment sur un type d’objet',
    ],
  ],
  VariablesAreInputTypesRule: [
    [
      'query ($a: Actor) { node(id: $a) { id } }',
      'graphql: line 1, column 12: "Actor" is the type of an answer, which the variable $a cannot have; declare an input type, such as ID',
      'graphql : ligne 1, colonne 12 : « Actor » est le type d’une réponse, la variable $a ne peut en être ; déclarez un type d’entrée, tel que ID',
    ],
  ],
  ScalarLeafsRule: toldElsewhere,
  FieldsOnCorrectTypeRule: toldElsewhere,
  UniqueFragmentNamesRule: [
    [
      '{ ...a } fragment a on Query { __typename } fragment a on Query { __typename }',
      'graphql: line 1, column 19: two fragments have the name "a"; rename one of them',
      'graphql : ligne 1, colonne 19 : deux fragments s’appellent « a » ; renommez l’un des deux',
    ],
  ],
  KnownFragmentNamesRule: [
    [
      '{\n  ...there\n}',
      'graphql: line 2, column 6: there is no fragment "there"; add it to the document, or correct its name',
      'graphql : ligne 2, colonne 6 : il n’y a pas de fragment « there » ; ajoutez-le au document, ou corrigez son nom',
    ],
  ],
  NoUnusedFragmentsRule: [
    [
      '{ __typename } fragment a on Query { __typename }',
      'graphql: line 1, column 16: the fragment "a" is not used; write ...a where it is to be used, or leave it out',
      'graphql : ligne 1, colonne 16 : le fragment « a » ne sert pas ; écrivez ...a où il doit servir, ou retirez-le',
    ],
  ],
  PossibleFragmentSpreadsRule: [
    [
      '{ viewer { ... on Actor { id } } }',
      'graphql: line 1, column 12: a "Viewer" is never of the type "Actor"; leave this fragment out, or write it on another type',
      'graphql : ligne 1, colonne 12 : un objet « Viewer » n’est jamais de type « Actor » ; retirez ce fragment, ou écrivez-le sur un autre type',
    ],
    [
      '{ viewer { ...a } } fragment a on Actor { id }',
      'graphql: line 1, column 12: a "Viewer" is never of the type "Actor"; leave this fragment out, or write it on another type',
      'graphql : ligne 1, colonne 12 : un objet « Viewer » n’est jamais de type « Actor » ; retirez ce fragment, ou écrivez-le sur un autre type',
    ],
  ],
  NoFragmentCyclesRule: [
    [
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      'graphql: line 1, column 32: the fragment "a" contains itself; leave ...a out of what it contains',
      'graphql : ligne 1, colonne 32 : le fragment « a » se contient lui-même ; retirez ...a de ce qu’il contient',
    ],
  ],
  UniqueVariableNamesRule: [
    [
      'query ($a: ID!, $a: ID!) { node(id: $a) { id } }',
      'graphql: line 1, column 9: the variable $a is declared twice; declare it once',
      'graphql : ligne 1, colonne 9 : la variable $a est déclarée deux fois ; déclarez-la une fois',
    ],
  ],
  NoUndefinedVariablesRule: [
    [
      'query q { node(id: $a) { id } }',
      'graphql: line 1, column 20: the variable $a is not declared; declare it at the start of the operation, such as query ($a: ID)',
      'graphql : ligne 1, colonne 20 : la variable $a n’est pas déclarée ; déclarez-la au début de l’opération, comme query ($a: ID)',
    ],
  ],
  NoUnusedVariablesRule: [
    [
      'query ($a: ID) { __typename }',
      'graphql: line 1, column 8: the variable $a is not used; leave its declaration out',
      'graphql : ligne 1, colonne 8 : la variable $a ne sert pas ; retirez sa déclaration',
    ],
  ],
  KnownDirectivesRule: [
    [
      '{ __typename @defer }',
      'graphql: line 1, column 14: there is no directive @defer; choose from @skip and @include',
      'graphql : ligne 1, colonne 14 : il n’y a pas de directive @defer ; choisissez parmi @skip et @include',
    ],
    [
      'query @skip(if: true) { __typename }',
      'graphql: line 1, column 7: the directive @skip cannot stand here; put it on a field or a fragment',
      'graphql : ligne 1, colonne 7 : la directive @skip n’a pas sa place ici ; mettez-la sur un champ ou sur un fragment',
    ],
  ],
  UniqueDirectivesPerLocationRule: [
    [
      '{ __typename @skip(if: true) @skip(if: true) }',
      'graphql: line 1, column 14: the directive @skip stands twice in the same place; write it once',
      'graphql : ligne 1, colonne 14 : la directive @skip est écrite deux fois au même endroit ; écrivez-la une fois',
    ],
  ],
  KnownArgumentNamesRule: toldElsewhere,
  UniqueArgumentNamesRule: [
    [
      '{ overlaps(first: 1, first: 1) { totalCount } }',
      'graphql: line 1, column 12: the argument "first" is given twice; give it once',
      'graphql : ligne 1, colonne 12 : l’argument « first » est donné deux fois ; donnez-le une fois',
    ],
  ],
  ValuesOfCorrectTypeRule: [
    [
      '{ whatIf(change: {}) { sentence } }',
      'whatIf: change: exactly one of the fields is needed; choose from mergeInitiatives, funderWithdraws, actorLeaves, initiativeStops, newTie',
      'whatIf : change : il faut exactement un des champs ; choisissez parmi mergeInitiatives, funderWithdraws, actorLeaves, initiativeStops, newTie',
    ],
    [
      '{ whatIf(change: {actorLeaves: null}) { sentence } }',
      'whatIf: change.actorLeaves: a value is required here; give one of the type ID',
      'whatIf : change.actorLeaves : une valeur est obligatoire ici ; donnez-en une, du type ID',
    ],
  ],
  ProvidedRequiredArgumentsRule: [
    [
      '{ __typename @skip }',
      '@skip: if: a value is required here; give one of the type Boolean!',
      '@skip : if : une valeur est obligatoire ici ; donnez-en une, du type Boolean!',
    ],
  ],
  VariablesInAllowedPositionRule: [
    [
      'query ($a: ID) { node(id: $a) { id } }',
      'graphql: line 1, column 8: the variable $a is of the type ID, and a value of the type ID! is expected here; declare it with that type',
      'graphql : ligne 1, colonne 8 : la variable $a est du type ID, et une valeur du type ID! est attendue ici ; déclarez-la de ce type',
    ],
  ],
  OverlappingFieldsCanBeMergedRule: [
    [
      '{ overlaps(first: 1) { totalCount } overlaps(first: 2) { totalCount } }',
      'graphql: line 1, column 3: two fields would have the same key "overlaps" in the answer, and differ in their names, arguments or types; give one of them an alias',
      'graphql : ligne 1, colonne 3 : deux champs auraient la même clé « overlaps » dans la réponse, et diffèrent par le nom, les arguments ou le type ; donnez un alias à l’un des deux',
    ],
  ],
  UniqueInputFieldNamesRule: [
    [
      '{ actors(filter: {text: "a", text: "a"}) { totalCount } }',
      'graphql: line 1, column 19: the field "text" is given twice; give it once',
      'graphql : ligne 1, colonne 19 : le champ « text » est donné deux fois ; donnez-le une fois',
    ],
  ],
};

it('every rule of GraphQL has a document that breaks it', () => {
  expect(Object.keys(rules).sort()).toEqual(specifiedRules.map(({ name }) => name).sort());
});

describe.each(
  Object.entries(rules).flatMap(([rule, cases]) => (cases === toldElsewhere ? [] : [[rule, cases] as const])),
)('%s', (_, cases) => {
  it.each(titled(cases))('%s', (_title, document, english, french) => {
    expect(refusalsOf(document)).toContainEqual([english, french]);
  });
});

describe('the grammar', () => {
  it.each(
    titled([
      [
        '{\n  overlaps',
        'graphql: line 2, column 11: the document ends too early; close what is open, a brace, a bracket or a parenthesis',
        'graphql : ligne 2, colonne 11 : le document se termine trop tôt ; fermez ce qui est ouvert, accolade, crochet ou parenthèse',
      ],
      [
        '{ overlaps { } }',
        'graphql: line 1, column 14: "}" stands where a name is expected; write a name, such as that of a field',
        'graphql : ligne 1, colonne 14 : "}" se trouve à la place d’un nom ; écrivez un nom, tel que celui d’un champ',
      ],
      [
        '{ overlaps(first 5) { totalCount } }',
        'graphql: line 1, column 18: "5" stands where ":" is expected; write ":" before it',
        'graphql : ligne 1, colonne 18 : "5" se trouve à la place de ":" ; écrivez ":" avant',
      ],
      [
        'ask { overlaps { totalCount } }',
        'graphql: line 1, column 1: "ask" cannot stand here; leave it out, or complete what is before it',
        'graphql : ligne 1, colonne 1 : "ask" n’a pas sa place ici ; retirez-le, ou complétez ce qui précède',
      ],
      [
        'query ($a: Int, $b: Int = $a) { overlaps(first: $b) { totalCount } }',
        'graphql: line 1, column 27: the variable $a stands in a default value; write a fixed value',
        'graphql : ligne 1, colonne 27 : la variable $a se trouve dans une valeur par défaut ; écrivez une valeur fixe',
      ],
      [
        "{ node(id: 'a') { id } }",
        'graphql: line 1, column 12: a string has single quotes; write double quotes, such as "Aisne"',
        'graphql : ligne 1, colonne 12 : une apostrophe entoure un texte ; écrivez des guillemets doubles, comme "Aisne"',
      ],
      [
        '{ node(id: "a) { id } }',
        'graphql: line 1, column 24: this string is not closed; add the missing quote, three of them for several lines',
        'graphql : ligne 1, colonne 24 : ce texte n’est pas fermé ; ajoutez le guillemet qui manque, trois pour un texte de plusieurs lignes',
      ],
      [
        '{ overlaps ; }',
        'graphql: line 1, column 12: the character ";" cannot stand here; leave it out',
        'graphql : ligne 1, colonne 12 : le caractère ";" n’a pas sa place ici ; retirez-le',
      ],
      [
        '{ node(id: "a\\q") { id } }',
        'graphql: line 1, column 14: "\\q" is not an escaped character; a backslash is written \\\\',
        'graphql : ligne 1, colonne 14 : "\\q" n’est pas un caractère échappé ; une barre oblique inverse s’écrit \\\\',
      ],
      [
        '{ overlaps(first: 012) { totalCount } }',
        'graphql: line 1, column 20: this number is not well formed at "1"; write it as 12 or 0.5',
        'graphql : ligne 1, colonne 20 : ce nombre est mal écrit à "1" ; écrivez-le comme 12 ou 0.5',
      ],
      [
        `{ ${'a '.repeat(2_100)} }`,
        'graphql: line 1, column 4001: the document has more than 2000 tokens; ask for less at once',
        'graphql : ligne 1, colonne 4001 : le document a plus de 2000 mots et signes (tokens) ; demandez moins à la fois',
      ],
    ]),
  )('%s', (_title, document, english, french) => {
    expect(refusalsOf(document)).toEqual([[english, french]]);
  });
});

describe('our own rules', () => {
  const many = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join(' ');
  it.each(
    titled([
      [
        '{ actors { nodes { id: name } } }',
        'graphql: line 1, column 20: "id" cannot be the alias of "name"; choose another alias',
        'graphql : ligne 1, colonne 20 : « id » ne peut être l’alias de « name » ; choisissez un autre alias',
      ],
      [
        `{ overlaps { ${many(60, (n) => `a${n}: totalCount`)} } }`,
        'graphql: the document has 60 aliases; write at most 50',
        'graphql : le document a 60 alias ; écrivez-en 50 au plus',
      ],
      [
        `{ overlaps { totalCount ${'@include(if: true) '.repeat(60)} } }`,
        'graphql: the document has 60 directives; write at most 50',
        'graphql : le document a 60 directives ; écrivez-en 50 au plus',
      ],
      [
        `{ overlaps { ${'totalCount '.repeat(101)} } }`,
        'graphql: one place asks 101 fields; ask at most 100 there',
        'graphql : un seul endroit demande 101 champs ; demandez-en 100 au plus à un endroit',
      ],
      [
        `{ ${'overlaps { totalCount } '.repeat(31)} }`,
        'graphql: the operation asks 31 things; ask at most 30 at once',
        'graphql : l’opération demande 31 choses ; demandez-en 30 au plus à la fois',
      ],
      [
        `{ ${'a { '.repeat(16)} b ${'} '.repeat(16)} }`,
        'graphql: the operation is more than 15 levels deep; ask for the rest by its id',
        'graphql : l’opération a plus de 15 niveaux ; demandez le reste par son identifiant',
      ],
      [
        `{ ...f0 } ${many(40, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Query { a }`,
        'graphql: its fragments make more than 3000 fields; ask for fewer, or by several requests',
        'graphql : les fragments font plus de 3000 champs ; demandez-en moins, ou par plusieurs requêtes',
      ],
      [
        `{ __typename } #${'x'.repeat(60_000)}`,
        'graphql: the document has 60016 characters; write at most 50000',
        'graphql : le document a 60016 caractères ; écrivez-en 50000 au plus',
      ],
      [
        `{ ${many(30, () => `themes(first: 1) { nodes { ${many(30, () => 'id')} } }`)} }`,
        'graphql: the document asks for the same fields too often; write each once, or spread them over several requests',
        'graphql : le document demande trop souvent les mêmes champs ; écrivez chacun une fois, ou répartissez-les sur plusieurs requêtes',
      ],
      [
        `{ ${many(20, (n) => `b${n}`)} }`,
        'graphql: the document has more errors; correct these first',
        'graphql : le document a d’autres erreurs ; corrigez d’abord celles-ci',
      ],
    ]),
  )('%s', (_title, document, english, french) => {
    expect(refusalsOf(document)).toContainEqual([english, french]);
  });
});

it('braces behind a plain value are told as such', () => {
  expect(refusalsOf('{ viewer { name { x } } }')).toContainEqual([
    'name: this field is a plain value of the type String; leave its braces out',
    'name : ce champ est une simple valeur, du type String ; retirez les accolades',
  ]);
});

describe('a name that does not exist', () => {
  it('is told with whole names, and how many more there are', () => {
    const [[english, french] = ['', '']] = refusalsOf('{ zzzzz }');
    const names = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
    const [, listed = '', left] = /choose from (.*) and (\d+) more$/.exec(english) ?? [];
    const shown = listed.split(', ');
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(names.slice(0, shown.length));
    expect(Number(left)).toBe(names.length - shown.length);
    expect(french).toMatch(new RegExp(`choisissez parmi ${listed} et ${left} autres$`));
  });

  it('of a short list is told with all names', () => {
    const [[english] = ['']] = refusalsOf('{ sources(stating: ["a"]) { illustrative: zzzzz } }');
    expect(english).not.toMatch(/…| more/);
  });
});
