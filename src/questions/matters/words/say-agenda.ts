/** The meeting where a matter is discussed: it is on the agenda already, or should be put there. */
import { formatDay } from '../../../words/formats.js';
import { fill, type Part } from '../../../words/said.js';
import type { NextMeeting } from '../around/next-meetings.js';
import type { MatterRow } from '../row.js';
import type { Telling } from './telling.js';

export const isOnAgenda = ({ agenda }: NextMeeting, { id }: MatterRow): boolean => agenda.includes(id);

/** @param body its id */
export function sayAgenda({ row, speak, backdrop }: Telling, body: string): Part {
  const next = backdrop.meetings.find((each) => each.body === body);
  const isThere = next !== undefined && isOnAgenda(next, row);
  const isFrench = speak.language === 'FR';
  const template = isThere
    ? isFrench
      ? 'À l’ordre du jour du {on} : {body}.'
      : 'On the agenda of {on}: {body}.'
    : isFrench
      ? 'À inscrire à l’ordre du jour[ du {on}] : {body}.'
      : 'To put on the agenda[ of {on}]: {body}.';
  return fill(template, {
    body: speak.name(body),
    on: next === undefined ? '' : formatDay(next.on, speak.language),
  });
}
