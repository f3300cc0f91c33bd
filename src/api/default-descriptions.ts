/** Describes fields, arguments and types that have the same name in every answer, where the schema files leave them undescribed. */
import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { relationDescriptions } from '../schema/typedefs.js';

const fields: Readonly<Record<string, string>> = {
  edges: 'The rows of this page, each with its cursor.',
  nodes: 'The rows of this page, in the order of the list.',
  pageInfo: 'Cursors of the first and the last row of this page, and whether rows come before or after it.',
  totalCount: 'Number of rows on all pages together.',
  cursor: 'Opaque position of this row: pass it as `after` to get the page that begins behind the row.',
  node: 'The row itself.',
  properties: 'Role, nature, dates and source of the relation, as far as its kind has them.',
  evidence: 'The figures and entities that the answer is computed from, enough to compute it again by hand.',
  territory: 'The territory that the row is about.',
  theme: 'The theme that the row is about.',
  fundingLink: 'The funding link that is counted.',
  tags: 'Free keywords of the editors, such as "priority 2026".',
  programme: 'Programme of the funding, as the funder names it, such as "FEDER 2021-2027".',
  startDate: 'First day, YYYY-MM-DD; null when unknown.',
  direction: 'ASC, smallest first (the default), or DESC, largest first.',
  endDate: 'Last day, YYYY-MM-DD; null when unknown or open.',
};

/** A field or an argument whose type is a closed list gets this text, followed by an example. */
const closedLists: Readonly<Record<string, string>> = {
  ActorKind: 'kind of actor',
  InitiativeKind: 'kind of initiative',
  SynergyKind: 'kind of synergy',
  IsolationKind: 'kind of isolation',
  SearchKind: 'kind of entity',
  DecisionStatus: 'state of the decision',
  DismissalReason: 'reason to dismiss a suggestion',
  SuggestionKind: 'kind of suggestion',
  InitiativeStatus: 'state of the work',
  InitiativePhase: 'phase of the initiative',
  FundingStatus: 'state of the grant',
  FundingNature: 'nature of the funding',
  TerritoryLevel: 'administrative level',
  MemberRole: 'role of the member',
  ParticipationRole: 'role of the actor in the initiative',
  LinkNature: 'nature of the link',
  Role: 'role of the caller, which decides what may be read and written',
  Coordination: 'coordination that the two have already',
  Ground: 'way in which the two areas lie',
  Nearness: 'distance between the two places',
};

const argumentTexts: Readonly<Record<string, string>> = {
  id: 'Id of the entity or the suggestion, as any answer gives it; it never changes.',
  change: 'The supposed change: exactly one of the fields.',
  after: '`endCursor` of the page before; left out: the first page.',
  asOf: 'Day, YYYY-MM-DD, that decides what is active; default: today.',
  language: 'Language of the text, FR or EN.',
  filter: 'Only rows that meet all these conditions.',
  orderBy: 'Fields to order by, the first one first; default: as the description of the list says.',
  input: 'Ids and values of the act.',
  minimumScore: 'Lowest score to return, inclusive, 0 to 1, such as 0.5.',
  decided: 'true: only suggestions with a decision; false: only those without one; left out: both.',
  dismissed: 'true: suggestions that were dismissed are returned too; default: false.',
  between: 'Whether the suggestions join two INITIATIVES or two ACTORS.',
  past: 'true: pairs whose common days are over are returned too; default: false.',
  theme: 'Id of a theme: only rows about this theme or one below it.',
  territory: 'Id of a territory: only rows in this territory or within it.',
};

const typeTexts: readonly (readonly [RegExp, string])[] = [
  [/^Query$/, 'The questions.'],
  [/^Mutation$/, 'The acts; each needs a token.'],
  [/^Subscription$/, 'The streams of events, sent by server-sent events at /graphql/stream.'],
  [/Edge$/, 'One row of a page, with its cursor.'],
  [/Connection$/, 'One page of a list.'],
  [/Relationship$/, 'One relation: the entity at its other end and the properties of the relation itself.'],
  [/Payload$/, 'Result of the act: the entity as it is now, the change that was recorded, or why the act was refused.'],
  [/^Archive\w+Input$/, 'Which entity to archive. It leaves all answers and can be brought back by undo.'],
  [/^Create\w+Input$/, 'Properties of the new entity. A field that is left out is unknown.'],
  [/^Edit\w+Input$/, 'Properties to change. A field that is left out stays as it is; null empties it.'],
  [/^Set\w+Input$/, 'The relation as it is to be: its two ends and its properties.'],
  [/^Remove\w+Input$/, 'The two ends of the relation to remove.'],
];

/** Writes the descriptions into the schema that is passed; a description that exists is kept. */
export function addDefaultDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description = relationDescriptions.get(type.name) ?? type.description;
    type.description ??= typeTexts.find(([pattern]) => pattern.test(type.name))?.[1];
    if (isEnumType(type) || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      field.description ??= describeField(type, field) ?? fields[field.name] ?? pageOfRelation(field.name);
      if (!('args' in field)) continue;
      for (const argument of field.args) {
        argument.description ??= describeChoice(argument.type, true) ?? argumentTexts[argument.name];
      }
    }
  }
  return schema;
}

function describeField(parent: GraphQLNamedType, field: { readonly name: string; readonly type: GraphQLType }) {
  const named = getNamedType(field.type);
  if (named.name === 'ValueCount') return `Rows of the list counted by ${field.name}, the largest count first.`;
  if (/OrderField$/.test(named.name) && isEnumType(named)) return `Field to order by, such as ${exampleOf(named)}.`;
  return describeChoice(field.type, isInputObjectType(parent));
}

/** The text for a value of a closed list, with its first value as example; a list in an input is a condition. */
function describeChoice(type: GraphQLType, isInput: boolean): string | undefined {
  const named = getNamedType(type);
  const text = closedLists[named.name];
  if (text === undefined || !isEnumType(named)) return undefined;
  if (isInput && isListType(getNullableType(type)))
    return `Only rows with one of these: ${text}, such as [${exampleOf(named)}].`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, such as ${exampleOf(named)}.`;
}

const exampleOf = (list: GraphQLEnumType): string => list.getValues()[0]?.name ?? '';

const pageOfRelation = (field: string) =>
  field.endsWith('Connection')
    ? `The relations to ${field.slice(0, -'Connection'.length)}, each with its properties: an entity stands in as many rows as it has relations, such as two roles.`
    : undefined;
