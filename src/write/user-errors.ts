/** What an act refuses, each in one place: a code for programs, the field of the input, and a message of address + fact + remedy. */

export type UserErrorCode = 'NOT_FOUND' | 'WRONG_KIND' | 'INVALID' | 'STALE' | 'NOT_UNDOABLE';

export interface UserError {
  readonly code: UserErrorCode;
  /** Null when it is about the whole input. */
  readonly field: string | null;
  readonly message: string;
}

export const userErrors = {
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
  tooLong: (field: string, length: number, most: number): UserError => ({
    code: 'INVALID',
    field,
    message: `decide: ${field}: it has ${length} characters, of ${most} at most; shorten it`,
  }),
  pastDue: (dueOn: string, today: string): UserError => ({
    code: 'INVALID',
    field: 'dueOn',
    message: `decide: dueOn: ${dueOn} is past (today is ${today}); give a day to come, leave it out, or say DONE`,
  }),
  staleRevision: (seen: number, current: number): UserError => ({
    code: 'STALE',
    field: 'revision',
    message: `decide: revision: you saw ${seen}, it is ${current} by now, for somebody decided meanwhile; read the decision again`,
  }),
  unknownChange: (id: string): UserError => ({
    code: 'NOT_FOUND',
    field: 'change',
    message: `undo: change: there is no "${shorten(id)}"; give the change that an act returned, such as change-12`,
  }),
  notUndoable: (id: string, what: string): UserError => ({
    code: 'NOT_UNDOABLE',
    field: 'change',
    message: `undo: change: ${id} is "${what}", which cannot be taken back; only decisions can, for now`,
  }),
  changedSince: (id: string, kept: readonly string[]): UserError => ({
    code: 'STALE',
    field: 'change',
    message: `undo: change: all that ${id} changed was changed again since (${shorten(kept.join(', '))}); undo the later change first`,
  }),
} as const;

/** What a stranger wrote comes back short. */
function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
