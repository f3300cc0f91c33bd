/** What an act refuses, each in one place: a code for programs, the field of the input, and a message of address + fact + remedy. */

export type UserErrorCode = 'NOT_FOUND' | 'WRONG_KIND' | 'INVALID' | 'ALREADY_EXISTS' | 'STALE' | 'NOT_UNDOABLE';

export interface UserError {
  readonly code: UserErrorCode;
  /** Null when it is about the whole input. */
  readonly field: string | null;
  readonly message: string;
}

/** Where the entities of each sort are looked up. */
const listOf: Readonly<Record<string, string>> = {
  Actor: 'actors(filter: {text: …})',
  Initiative: 'initiatives(filter: {text: …})',
  FundingLink: 'fundingLinks',
  Theme: 'themes(filter: {text: …})',
  Territory: 'territories(filter: {text: …})',
};

export const userErrors = {
  /** Anything that cannot be, with a fact and a remedy of its own. */
  invalid: (act: string, field: string, fact: string, remedy: string): UserError => ({
    code: 'INVALID',
    field,
    message: `${act}: ${field}: ${fact}; ${remedy}`,
  }),
  unknown: (act: string, field: string, label: string, id: string): UserError => ({
    code: 'NOT_FOUND',
    field,
    message: `${act}: ${field}: there is no ${label} "${shorten(id)}", or it is archived; look it up in ${listOf[label]}`,
  }),
  otherLabel: (act: string, field: string, label: string, id: string, found: string): UserError => ({
    code: 'WRONG_KIND',
    field,
    message: `${act}: ${field}: "${shorten(id)}" is no ${label} but a ${found}; look one up in ${listOf[label]}`,
  }),
  noRelation: (act: string, field: string, one: string, other: string, what: string): UserError => ({
    code: 'NOT_FOUND',
    field,
    message: `${act}: ${field}: ${shorten(one)} has no ${what} with ${shorten(other)}; read what it has, and name one of these`,
  }),
  alreadyThere: (act: string, field: string, fact: string, id: string): UserError => ({
    code: 'ALREADY_EXISTS',
    field,
    message: `${act}: ${field}: ${fact} ${id}; edit that one, or merge the two with mergeActors`,
  }),
  usedKey: (act: string, change: string, what: string): UserError => ({
    code: 'INVALID',
    field: 'idempotencyKey',
    message: `${act}: idempotencyKey: it was used for another request (${change}: ${shorten(what)}); give each act a key of its own`,
  }),
  unknownSuggestion: (id: string): UserError => ({
    code: 'NOT_FOUND',
    field: 'suggestion',
    message: `decide: suggestion: "${shorten(id)}" is not suggested on this day and was never decided on; take an id of overlaps or synergies`,
  }),
  unknownBody: (id: string): UserError => ({
    code: 'NOT_FOUND',
    field: 'body',
    message: `decide: body: there is no Actor "${shorten(id)}"; look it up in actors(filter: {kind: BODY})`,
  }),
  noBody: (id: string, kind: string | null): UserError => ({
    code: 'WRONG_KIND',
    field: 'body',
    message: `decide: body: "${id}" is ${kind === null ? 'an actor of unknown kind' : `of kind ${kind}`}, no body; choose one of actors(filter: {kind: BODY})`,
  }),
  tooLong: (act: string, field: string, length: number, most: number): UserError => ({
    code: 'INVALID',
    field,
    message: `${act}: ${field}: it has ${length} characters, of ${most} at most; shorten it`,
  }),
  pastDue: (dueOn: string, today: string): UserError => ({
    code: 'INVALID',
    field: 'dueOn',
    message: `decide: dueOn: ${dueOn} is past (today is ${today}); give a day to come, leave it out, or say DONE`,
  }),
  staleRevision: (act: string, seen: number, current: number): UserError => ({
    code: 'STALE',
    field: 'revision',
    message: `${act}: revision: you saw ${seen}, it is ${current} by now, for somebody changed it meanwhile; read it again`,
  }),
  unknownChange: (id: string): UserError => ({
    code: 'NOT_FOUND',
    field: 'change',
    message: `undo: change: there is no "${shorten(id)}"; give the change that an act returned, such as change-12; the batches of an import are in changes(filter: {import: …})`,
  }),
  notUndoable: (id: string, what: string): UserError => ({
    code: 'NOT_UNDOABLE',
    field: 'change',
    message: `undo: change: ${id} is "${what}", of which is not known what was before; undo an act or a batch of an import of actors, such as change-12`,
  }),
  undoneAlready: (id: string, by: string): UserError => ({
    code: 'STALE',
    field: 'change',
    message: `undo: change: ${id} is undone already, by ${by}; to bring it back, undo ${by}`,
  }),
  changedSince: (id: string, kept: readonly string[]): UserError => ({
    code: 'STALE',
    field: 'change',
    message: `undo: change: all that ${id} changed was changed again since (${shorten(kept.join(', '))}); undo the later change first`,
  }),
} as const;

/** What a stranger wrote comes back short. */
export function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
