/** Who may do what. It is decided here and nowhere else, by the name of the field, before anything runs. */
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Each may do all that those before it may. */
export const roles = ['ANONYMOUS', 'READER', 'EDITOR', 'COORDINATOR', 'ADMIN'] as const;

export type Role = (typeof roles)[number];

export interface Caller {
  /** As the trail of changes names it: a function or an account, as the token says. */
  readonly name: string;
  readonly role: Role;
}

export const anonymous: Caller = { name: 'anonymous', role: 'ANONYMOUS' };

/** The command line, which reaches the database itself. */
export const local: Caller = { name: 'local', role: 'ADMIN' };

/** What not everybody may ask for. An act that is not named here is for ADMIN alone, so that a new one is never open by oversight. */
const leastRoles: Readonly<Record<string, Role>> = {
  'Actor.note': 'EDITOR',
  'Actor.personalContact': 'EDITOR',
  'Initiative.note': 'EDITOR',
  'Query.changes': 'EDITOR',
  'Mutation.createActor': 'EDITOR',
  'Mutation.editActor': 'EDITOR',
  'Mutation.archiveActor': 'EDITOR',
  'Mutation.mergeActors': 'EDITOR',
  'Mutation.createInitiative': 'EDITOR',
  'Mutation.editInitiative': 'EDITOR',
  'Mutation.archiveInitiative': 'EDITOR',
  'Mutation.createFundingLink': 'EDITOR',
  'Mutation.editFundingLink': 'EDITOR',
  'Mutation.archiveFundingLink': 'EDITOR',
  'Mutation.setMembership': 'EDITOR',
  'Mutation.removeMembership': 'EDITOR',
  'Mutation.setParticipation': 'EDITOR',
  'Mutation.removeParticipation': 'EDITOR',
  'Mutation.setLink': 'EDITOR',
  'Mutation.removeLink': 'EDITOR',
  'Mutation.decide': 'COORDINATOR',
  'Mutation.undo': 'COORDINATOR',
};

/** The least role that may ask for a field, named `Type.field`. */
function leastRole(field: string): Role {
  return leastRoles[field] ?? (field.startsWith('Mutation.') ? 'ADMIN' : 'ANONYMOUS');
}

/** The least role that may ask for a field, when this one may not: for what is reached by another way than by its field. */
export function findMissingRole(field: string, role: Role): Role | undefined {
  const least = leastRole(field);
  return roles.indexOf(role) < roles.indexOf(least) ? least : undefined;
}

/** The first field of the document, in any of its operations and fragments, that this role may not ask for. */
export function findForbidden(
  schema: GraphQLSchema,
  document: DocumentNode,
  role: Role,
): { readonly field: string; readonly least: Role } | undefined {
  let forbidden: { field: string; least: Role } | undefined;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const field = `${types.getParentType()?.name}.${name.value}`;
        const least = findMissingRole(field, role);
        if (least) forbidden ??= { field, least };
      },
    }),
  );
  return forbidden;
}
