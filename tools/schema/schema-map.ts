/** The text of docs/schema-map.md: the questions, the acts, and how the entities are connected, read from the schema. */
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** @param lines of schema.graphql */
export function drawSchemaMap(schema: GraphQLSchema, lines: number): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const entities = types.filter(isEntity);
  const asked = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = asked.filter((field) => isAbout(field, entities));
  const questions = asked.filter((field) => !lists.includes(field));
  return `${[
    '# The map of the schema',
    `Written by \`npm run generate\` from [schema.graphql](../schema.graphql): ${lines.toLocaleString('en-GB')} lines and ${types.length} types, of which one need know ${entities.length} entities and ${asked.length} root fields to begin. [api.md](api.md) is the tutorial.`,
    section('Questions', questions),
    section('Entities, by id or as lists', lists),
    section('Acts (they need a token)', Object.values(schema.getMutationType()?.getFields() ?? {})),
    section('Events', Object.values(schema.getSubscriptionType()?.getFields() ?? {})),
    '## From entity to entity',
    'The fields that lead from one entity to another. Where a relation has properties, `…Connection { edges { properties node } }` is beside the plain list.',
    ['```mermaid', 'graph LR', ...entities.flatMap((entity) => drawEdges(entity, entities)), '```'].join('\n'),
    '## From entity to question',
    entities
      .map(
        (entity) => [entity.name, names(Object.values(entity.getFields()).filter((field) => isAnswer(field)))] as const,
      )
      .filter(([, fields]) => fields !== '')
      .map(([name, fields]) => `- **${name}**: ${fields}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

const isEntity = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/** Whether a root field returns entities, one or a page of them, rather than an answer about them. */
function isAbout(field: GraphQLField<unknown, unknown>, entities: readonly GraphQLObjectType[]): boolean {
  const type = getNamedType(field.type);
  if (type.name === 'Node') return true;
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  const held = getNamedType(nodes?.type ?? type);
  return entities.some(({ name }) => name === held.name) || field.name === 'search';
}

/** Fields of an entity that take arguments are questions, so they are not part of its description. */
const isAnswer = ({ args, type }: GraphQLField<unknown, unknown>) =>
  args.length > 0 && isObjectType(getNamedType(type)) && !isEntity(getNamedType(type));

const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => `\`${name}\``).join(', ');

function section(title: string, fields: readonly GraphQLField<unknown, unknown>[]): string {
  const rows = fields.map(({ name, description }) => `| \`${name}\` | ${firstSentence(description ?? '')} |`);
  return [`## ${title}`, ['| field | |', '|--|--|', ...rows].join('\n')].join('\n\n');
}

function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return (/^.+?[.?](?= [A-Z`]|$)/.exec(line)?.[0] ?? line).replaceAll('|', '\\|');
}

function drawEdges(entity: GraphQLObjectType, entities: readonly GraphQLObjectType[]): string[] {
  return entities.flatMap((other) => {
    const ways = Object.values(entity.getFields()).filter(({ type }) => getNamedType(type).name === other.name);
    const label = ways.map(({ name }) => name).join(' · ');
    return ways.length === 0 ? [] : [`  ${entity.name} -- "${label}" --> ${other.name}`];
  });
}
