/** The refusals of acts: a code for programs, the path in the input, and the values of the message. */
import type { Told } from '../errors.js';
import type { ActRefusal, actRefusals } from '../words/act-refusals.js';
import { told } from '../words/tell.js';
import type { ValuesOf } from '../words/templates.js';

export interface UserError {
  readonly code: ActRefusal;
  /** Path from the arguments of the act to the field, with the place in a list and the field there: input, needs, 1, theme. */
  readonly field: readonly string[];
  readonly told: Told;
  /** Ids of what it is about, where the message names them. */
  readonly about?: readonly string[];
}

/** A field of the input, the place of a list in it, or a field of the object there. */
export type InputPlace = string | readonly [field: string, place: number, part?: string];

export type FaultValues<Code extends ActRefusal> = ValuesOf<(typeof actRefusals)[Code][1]>;

/** By label: the question that finds entities of this label, for the remedy in a message. */
const listOf: Readonly<Record<string, string>> = {
  Actor: 'actors(filter: {text: …})',
  Initiative: 'initiatives(filter: {text: …})',
  FundingLink: 'fundingLinks',
  Meeting: 'meetings',
  Decision: 'decisions',
  Invitation: 'invitations',
  Proposal: 'proposals',
  Theme: 'themes(filter: {text: …})',
  Territory: 'territories(filter: {text: …})',
};

/** Acts whose arguments are not in an input object. */
const bareActs: readonly string[] = ['undo', 'setHome'];

const list = (label: string): string => listOf[label] ?? label;

/** The refusal of an act. */
export function userError<Code extends ActRefusal>(
  act: string,
  place: InputPlace,
  code: Code,
  values: FaultValues<Code>,
): UserError {
  const [field, ...rest] = typeof place === 'string' ? [place] : place;
  const root = bareActs.includes(act) ? [] : ['input'];
  return { code, field: [...root, field, ...rest.map(String)], told: told(code, [act, field], values) };
}

export const userErrors = {
  unknown: (act: string, place: InputPlace, label: string, id: string): UserError =>
    userError(act, place, 'UNKNOWN_ID', { label, id, list: list(label) }),
  otherLabel: (act: string, place: InputPlace, label: string, id: string, found: string): UserError =>
    userError(act, place, 'WRONG_KIND', { label, id, found, list: list(label) }),
  alreadyMerged: (act: string, field: string, number: string, id: string): UserError =>
    userError(act, field, 'ALREADY_MERGED', { number, id }),
  alreadyThere: (act: string, field: string, number: string, id: string): UserError =>
    userError(act, field, 'ALREADY_EXISTS', { number, id }),
  tooLong: (act: string, place: InputPlace, length: number, most: number): UserError =>
    userError(act, place, 'TOO_LONG', { length, most }),
  staleRevision: (act: string, seen: number, current: number): UserError =>
    userError(act, 'revision', 'STALE', { seen, current }),
} as const;
