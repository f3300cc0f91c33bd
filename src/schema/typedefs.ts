/** The schema, read once from schema/: the nouns for @neo4j/graphql, the questions and the acts for our own schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, Source, visit } from 'graphql';
import { projectRoot } from '../config.js';
import { statement } from '../database/statements.js';
import { defineActs } from './act-names.js';
import { type FieldRules, takeRules } from './field-rules.js';

const rules = new Map<string, FieldRules>();

/** What the fields of schema/ declare of themselves, by `Type.field`: see field-rules.ts. */
export const fieldRules: ReadonlyMap<string, FieldRules> = rules;

function readFolder(folder: string): DocumentNode[] {
  const path = join(projectRoot, 'schema', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) =>
      takeRules(parse(new Source(readFileSync(join(path, file), 'utf8'), `schema/${folder}/${file}`)), rules),
    );
}

/** A noun's `@cypher(statement: "nouns/funder")` names a file of cypher/; the content of the file replaces the name here. */
function inlineStatements(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive(node) {
      if (node.name.value !== 'cypher') return undefined;
      return {
        ...node,
        arguments: node.arguments?.map((argument) =>
          argument.name.value === 'statement' && argument.value.kind === Kind.STRING
            ? { ...argument, value: { ...argument.value, value: statement(argument.value.value), block: true } }
            : argument,
        ),
      };
    },
  });
}

const nouns = readFolder('nouns');
const mutations = readFolder('mutations');

/** The types with @node, as @neo4j/graphql reads them. */
export const nounDocuments: readonly DocumentNode[] = nouns.map(inlineStatements);

/** The names of the types that are nodes of the graph: Territory, Theme, Actor… */
export const nounNames: readonly string[] = nouns.flatMap((document) =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'node')
      ? [definition.name.value]
      : [],
  ),
);

/** What the nouns say of the properties of a relation; @neo4j/graphql replaces it by a list of fields. */
export const relationDescriptions: ReadonlyMap<string, string> = new Map(
  nouns.flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some(({ name }) => name.value === 'relationshipProperties')
        ? [[definition.name.value, definition.description?.value ?? ''] as const]
        : [],
    ),
  ),
);

/** The questions and the acts, with the closed lists and scalars of the nouns. */
export const questionDocuments: readonly DocumentNode[] = [
  ...readFolder('questions'),
  ...mutations,
  defineActs(mutations),
  ...readFolder('subscriptions'),
  ...nouns.map((document) => ({
    ...document,
    definitions: document.definitions.filter(
      ({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.SCALAR_TYPE_DEFINITION,
    ),
  })),
  parse('"A day, YYYY-MM-DD." scalar Date "A moment, ISO 8601 in UTC." scalar DateTime'),
].filter(({ definitions }) => definitions.length > 0);
