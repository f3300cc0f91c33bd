/** Ids of suggestions: overlap-A-B means today, overlap-A-B@2024-06-01 means that day. */
import { createHash } from 'node:crypto';
import { rules } from '../measures/rules.js';

/** The id as an answer gives it: without the day when that is today. */
export function withDay(id: string, asOf: string, today: string): string {
  return asOf === today ? id : `${id}@${asOf}`;
}

/** The id without its day, as answers give it, and the day; undefined where none is named. */
export function partDay(id: string): { readonly base: string; readonly day: string | undefined } {
  const [, base, day] = /^(.+)@(\d{4}-\d{2}-\d{2})$/s.exec(id) ?? [];
  const isNamed = base !== undefined && day !== undefined && isDay(day);
  return isNamed ? { base: asGiven(base), day } : { base: asGiven(id), day: undefined };
}

/** A funding end that is looked for as far ahead as by default is written without the months. */
function asGiven(base: string): string {
  if (!base.startsWith('cliff-')) return base;
  const { subject, ahead } = partAhead(base);
  return withAhead(`cliff-${subject}`, ahead);
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** A placeholder for the id that the project does not have. */
export function nameProject(project: object): string {
  return `project:${createHash('sha256').update(JSON.stringify(project)).digest('hex').slice(0, 16)}`;
}

export const isOfProject = (base: string): boolean => /^(?:overlap|synergy-[A-Z_]+)-project:[0-9a-f]{16}-/.test(base);

/** How far a funding end looks ahead, unless that is the default: a number of months, or to a day. */
const AHEAD = /\+(\d{1,3}|\d{4}-\d{2}-\d{2})$/;
const DEFAULT_MONTHS = rules.FUNDING_END_MONTHS.value;

/** A number of months, or the last day as YYYY-MM-DD. */
export type Ahead = number | string;

export const withAhead = (id: string, ahead: Ahead): string => (ahead === DEFAULT_MONTHS ? id : `${id}+${ahead}`);

export function partAhead(base: string): { readonly subject: string; readonly ahead: Ahead } {
  const [end, ahead] = AHEAD.exec(base) ?? [];
  const isNamed = ahead !== undefined && (!ahead.includes('-') || isDay(ahead));
  return {
    subject: (isNamed ? base.slice(0, -(end?.length ?? 0)) : base).replace(/^cliff-/, ''),
    ahead: !isNamed ? DEFAULT_MONTHS : ahead.includes('-') ? ahead : Number(ahead),
  };
}
