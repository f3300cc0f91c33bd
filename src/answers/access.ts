/**
 * The access rules: which role may use which field. They are checked by the name of the field, before an operation
 * runs.
 */
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isRecord } from '../is-record.js';
import type { Role } from '../language/generated/types.js';
import { callerRoles } from '../schema/field-rules.js';
import { fieldRules } from '../schema/typedefs.js';

export interface Caller {
  /** The name of the caller in the journal of changes: the function or account in the token. */
  readonly name: string;
  /** The subject of the token, stable while the name may change; null without an issuer. */
  readonly subject: string | null;
  readonly role: Role;
  /** Of a CONTRIBUTOR: on whose behalf it proposes. */
  readonly invited?: Invited;
}

export interface Invited {
  /** Id of the actor. */
  readonly actor: string;
  readonly invitation: string;
  /** The function that was invited. */
  readonly function: string;
  readonly expiresOn: string;
}

export const anonymous: Caller = { name: 'anonymous', subject: null, role: 'ANONYMOUS' };

/** The caller of the command line, which has access to the database anyway. */
export const local: Caller = { name: 'local', subject: null, role: 'ADMIN' };

/** The least role that may ask for a field, named `Type.field`. */
function leastRole(field: string): Role {
  return fieldRules.get(field)?.access ?? (field.startsWith('Mutation.') ? 'ADMIN' : 'ANONYMOUS');
}

/** Fields, acts and input fields that are not open to everybody but are allowed for this role, as `Type.field`. */
export function listAllowed(role: Role): string[] {
  const closed = [...fieldRules].filter(([, { access = 'ANONYMOUS' }]) => access !== 'ANONYMOUS');
  return closed.map(([field]) => field).filter((field) => forbid(field, role) === undefined);
}

/** A field or input field that needs a higher role, as `Type.field`. */
export interface Forbidden {
  readonly field: string;
  readonly least: Role;
}

/** The first field of the document, in any of its operations and fragments, that this role may not read or set. */
export function findForbidden(schema: GraphQLSchema, document: DocumentNode, role: Role): Forbidden | undefined {
  let forbidden: Forbidden | undefined;
  const types = new TypeInfo(schema);
  const check = (type: string | undefined, field: string) => {
    forbidden ??= forbid(`${type}.${field}`, role);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        check(types.getParentType()?.name, name.value);
      },
      ObjectField({ name }) {
        const type = types.getParentInputType();
        check(type ? getNamedType(type).name : undefined, name.value);
      },
    }),
  );
  return forbidden;
}

/** The first input field in the variables that this role may not set. */
export function findForbiddenVariable(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  role: Role,
): Forbidden | undefined {
  const rest: { readonly type: GraphQLInputType | undefined; readonly value: unknown }[] = variableDefinitions.map(
    ({ variable, type }) => ({
      type: typeFromAST(schema, type) as GraphQLInputType | undefined,
      value: variables[variable.name.value],
    }),
  );
  // Iterative, not recursive: the depth is chosen by the client.
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value } = next;
    const type = isNonNullType(next.type) ? next.type.ofType : next.type;
    if (!isRecord(value)) continue;
    if (isListType(type)) for (const each of [value].flat()) rest.push({ type: type.ofType, value: each });
    else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const given = Object.hasOwn(value, field.name) ? value[field.name] : null;
        if (given === null) continue;
        const forbidden = forbid(`${type.name}.${field.name}`, role);
        if (forbidden) return forbidden;
        rest.push({ type: field.type, value: given });
      }
    }
  }
  return undefined;
}

/** The same check for a single field, for routes that do not go through a document. */
export function forbid(field: string, role: Role): Forbidden | undefined {
  const least = leastRole(field);
  // Only a contributor has an actor on whose behalf to do it.
  if (least === 'CONTRIBUTOR') return role === least ? undefined : { field, least };
  return callerRoles.indexOf(role) < callerRoles.indexOf(least) ? { field, least } : undefined;
}
