/** The names that the templates of an ISOLATED matter need. */
import { dateOf } from '../../../../model/days.js';
import { formatDay } from '../../../../words/formats.js';
import { listAll } from '../../../../words/list-all.js';
import { title } from '../../../../words/titles.js';
import { untied } from '../../../isolated-actors/kind.js';
import { actorIds, threadIds } from '../../row.js';
import type { Telling } from '../telling.js';

/** Names of all its actors, of their project and of its last day. */
export function isolatedValues({ row, speak, settings, backdrop }: Telling) {
  const { language } = speak;
  const [one] = row.matter.isolated;
  const until = one && dateOf(one.kind === 'LAPSED' ? one.endedOn : one.endsOn);
  const [thread] = one === undefined ? [] : threadIds(row, [one]);
  const [seat] = backdrop.isolation ? (backdrop.seatsOf.get(backdrop.isolation.actor) ?? []) : [];
  const [alone] = aloneOf({ backdrop });
  return {
    names: listAll(actorIds(row, one?.actors ?? []).map(speak.name), language),
    few: listAll(actorIds(row, one?.actors ?? []).map(speak.name), language, 2),
    thread: thread === undefined ? '' : title(speak, thread),
    until: until ? formatDay(until, language) : '',
    seat: seat === undefined ? '' : speak.name(seat),
    project: alone === undefined ? '' : title(speak, alone),
    /** The themes of the money that it offers. */
    aids: listAll(
      (backdrop.isolation ? settings.of(backdrop.isolation.actor).offers : [])
        .filter(({ resource }) => resource === 'FUNDING')
        .map(({ theme }) => speak.name(theme)),
      language,
      2,
    ),
    financed: listAll(
      backdrop.financed.map((id) => title(speak, id)),
      language,
      2,
    ),
  };
}

/** What an actor without ties leads. */
export const aloneOf = ({ backdrop: { around, isolation } }: Pick<Telling, 'backdrop'>): readonly string[] =>
  isolation && untied.has(isolation.kind) ? (around?.led ?? []) : [];

/** Whether it pays for projects, or offers money and leads nothing: it is asked to present its aids. */
export function presentsAids({ backdrop, settings }: Pick<Telling, 'backdrop' | 'settings'>): boolean {
  const { isolation, financed } = backdrop;
  if (financed.length > 0) return true;
  if (isolation === null || !untied.has(isolation.kind) || aloneOf({ backdrop }).length > 0) return false;
  return settings.of(isolation.actor).offers.some(({ resource }) => resource === 'FUNDING');
}
