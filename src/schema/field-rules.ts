/**
 * What each field of schema/ declares beside its type: the role that may ask for it, what it costs, and whether its answer may be
 * cached. The directives are read and taken out here; the public schema has none of them.
 *
 * - `@question(cost:, access:, cached:)` on each field of Query and Subscription. `cached: false`: the answer depends on more than the graph and the day.
 * - `@access(role:)` on each act, and on another field or input field that is not open to everybody.
 * - `@cost(is:)` on another field that reads more than what it stands in.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { Misconfigured } from '../errors.js';
import type { Role } from '../language/generated/types.js';

/** Roles in ascending order: each may do all that the roles before it may, except what a CONTRIBUTOR does on behalf of its actor. */
export const callerRoles = [
  'ANONYMOUS',
  'CONTRIBUTOR',
  'READER',
  'EDITOR',
  'COORDINATOR',
  'ADMIN',
] as const satisfies Role[];

export interface FieldRules {
  readonly access?: Role;
  readonly cost?: number;
  readonly isCached?: boolean;
}

const needed: Readonly<Record<string, string>> = {
  Query: 'question',
  Subscription: 'question',
  Mutation: 'access',
};

/** The document without the directives of this file, whose rules are added by `Type.field`. @throws Misconfigured when a question or an act has none, or one has a value that it cannot have */
export function takeRules(document: DocumentNode, rules: Map<string, FieldRules>): DocumentNode {
  let type = '';
  const enter = (node: { readonly name: { readonly value: string } }) => {
    type = node.name.value;
  };
  const take = <T extends Declared>(node: T, must?: string): T | undefined => {
    const field = `${type}.${node.name.value}`;
    const directives = node.directives ?? [];
    const declared = directives.filter(({ name }) => ours.has(name.value));
    if (must && declared[0]?.name.value !== must)
      throw new Misconfigured(`schema: ${field} does not say what it needs; add @${must} (src/schema/field-rules.ts)`);
    if (declared.length === 0) return undefined;
    rules.set(field, Object.assign({}, ...declared.map((directive) => read(field, directive))));
    return { ...node, directives: directives.filter((directive) => !declared.includes(directive)) };
  };
  return visit(document, {
    ObjectTypeDefinition: { enter },
    ObjectTypeExtension: { enter },
    InterfaceTypeDefinition: { enter },
    InputObjectTypeDefinition: { enter },
    FieldDefinition: (node) => take(node, needed[type]),
    // Not an argument of a field.
    InputValueDefinition: (node, _key, _parent, path) => (path.includes('arguments') ? undefined : take(node)),
  });
}

interface Declared {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
}

const ours = new Set(['question', 'access', 'cost']);

function read(field: string, { name, arguments: given = [] }: ConstDirectiveNode): FieldRules {
  const values = Object.fromEntries(
    given.map(({ name: { value: argument }, value }) => [
      argument,
      value.kind === Kind.INT ? Number(value.value) : 'value' in value ? value.value : undefined,
    ]),
  );
  const access = callerRoles.find((role) => role === (values.access ?? values.role));
  const cost = values.cost ?? values.is;
  const isCached = values.cached;
  if (name.value !== 'cost' && access === undefined)
    throw new Misconfigured(`schema: @${name.value} of ${field} names no role; write one of ${callerRoles.join(', ')}`);
  if (name.value !== 'access' && typeof cost !== 'number')
    throw new Misconfigured(`schema: @${name.value} of ${field} has no cost; write a whole number`);
  if (name.value === 'question' && typeof isCached !== 'boolean')
    throw new Misconfigured(`schema: @question of ${field} does not say cached; write true or false`);
  return {
    ...(access && { access }),
    ...(typeof cost === 'number' && { cost }),
    ...(typeof isCached === 'boolean' && { isCached }),
  };
}
