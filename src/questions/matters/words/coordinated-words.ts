/** What joins those who lead the initiatives of a matter: a body in which all sit, or one house. */
import { coordinationOf } from '../../../measures/coordination.js';
import type { HouseBond } from '../../../measures/one-house.js';
import { dayOf } from '../../../model/days.js';
import { findNumber } from '../../../model/ids.js';
import { fill, type Part } from '../../../words/said.js';
import { asSubject } from '../../../words/with-article.js';
import { actorIds } from '../row.js';
import { sayAgenda } from './say-agenda.js';
import type { Telling } from './telling.js';

const bonds: Readonly<Record<HouseBond, readonly [french: string, english: string]>> = {
  SAME: ['{from} et {to} sont le même organisme.', '{from} and {to} are the same organisation.'],
  UNIT_OF: ['{from} est un service de : {to}.', '{from} is a unit of {to}.'],
  DELEGATE_OF: ['{from} agit par délégation de : {to}.', '{from} acts by delegation of {to}.'],
  CONVENTION_WITH: ['{from} a une convention avec : {to}.', '{from} has a convention with {to}.'],
  COMMUNE_OF: ['{from} est membre de : {to}.', '{from} is a member of {to}.'],
  MEMBER_OF: ['{from} est membre de : {to}.', '{from} is a member of {to}.'],
};

/** Numbers of the actors of one house that lead the strongest pair. */
export function housesOf({ row, pair }: Pick<Telling, 'row' | 'pair'>) {
  const { snapshot } = row.of.known;
  const [a = -1, b = -1] = pair.map((id) => findNumber(snapshot.initiatives.table, id));
  return a < 0 || b < 0 ? [] : coordinationOf(snapshot, a, b, dayOf(row.asOf)).houses;
}

export function tellCoordination(telling: Telling): Part[] {
  const { row, speak, backdrop } = telling;
  const isFrench = speak.language === 'FR';
  const isOfTwo = row.matter.initiatives.length === 2;
  const [house] = housesOf(telling);
  const [from = '', to = ''] = house ? actorIds(row, [house.from, house.to]) : [];
  return [
    ...(house && house.from !== house.to
      ? [fill(bonds[house.bond][isFrench ? 0 : 1], { from: asSubject(speak, from), to: speak.name(to) })]
      : []),
    fill(
      isFrench
        ? `[Leurs porteurs siègent tous${isOfTwo ? ' deux' : ''} à : {circle}.]`
        : `[Their leads ${isOfTwo ? 'both' : 'all'} sit on {circle}.]`,
      { circle: backdrop.circle === null ? '' : speak.name(backdrop.circle) },
    ),
  ];
}

/** Where leads of all sit, the agenda of that body is the place; empty when it falls due before. */
export function onAgenda(telling: Telling): Part {
  const { row, backdrop } = telling;
  const { circle, meetings } = backdrop;
  const next = meetings.find(({ body }) => body === circle);
  if (circle === null || (next !== undefined && row.matter.dueOn < dayOf(next.on))) return fill('');
  return sayAgenda(telling, circle);
}
