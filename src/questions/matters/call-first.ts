/** The actors to call first about a matter: at most two. */
import { leadOf } from '../../measures/lead-of.js';
import { COMPANY } from '../../model/actors.js';
import { dayOf } from '../../model/days.js';
import { compareIds, findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { goBetweens } from '../synergies/between-initiatives/go-betweens.js';
import { hasNotBegun } from './beginnings.js';
import { gestureOf } from './gesture.js';
import type { Matters, PlacedMatter } from './matters.js';

const MOST_ACTORS = 2;
/** The strongest rows, of which the leads are considered. */
const MOST_ROWS = 20;

/** Numbers of actors, in the order in which to call them where the next step names nobody: companies after all others. */
export function callFirst({ known: { snapshot }, pairAt, asOf, meetings }: Matters, matter: PlacedMatter): number[] {
  const day = dayOf(asOf);
  const lead = (initiative: number) => leadOf(snapshot, initiative, day) ?? -1;
  const pairs = matter.rows.slice(0, MOST_ROWS).map((row) => pairAt(row));
  const later = (one: number) => (hasNotBegun(snapshot, one, day) ? 0 : 1);
  const numberOf = (id: string | null | undefined) => (id == null ? -1 : findNumber(snapshot.actors.table, id));
  const isCompany = (actor: number) => snapshot.actors.kind.values[actor] === COMPANY;
  const byRow = [...new Set(pairs.flat())];
  const inTime = byRow.toSorted((one, other) => later(one) - later(other));
  const leads = inTime.map(lead);
  const found = (): number[] => {
    switch (matter.kind) {
      case 'OVERLAP':
      case 'COMPLEMENTARY':
        return leads;
      case 'RELAY':
        return [
          ...pairs
            .flat()
            .filter((each) => each !== matter.subject)
            .slice(0, 1)
            .map(lead),
          lead(matter.subject),
          ...byRow.map(lead),
        ];
      case 'POOLING': {
        const { what, bought } = gestureOf(snapshot, matter.initiatives, day);
        // Who buys together decides together.
        if (what === 'BUY') return [...inTime.filter((each) => bought.includes(each)).map(lead), ...leads];
        const beginning = byRow.filter((each) => later(each) === 0).map(lead);
        if (beginning[0] !== undefined && isCompany(beginning[0])) return leads;
        const [strongest] = pairs;
        const between = strongest ? goBetweens(snapshot, ...strongest, matter.leaves[0] ?? -1, day) : [];
        return [...beginning.slice(0, 1), ...between.slice(0, 1).map(({ actor }) => actor), ...leads];
      }
      case 'NEED':
        return matter.needs.flatMap(({ seeker, offers }) => [seeker, ...inOrder(snapshot, offers)]);
      case 'EXPERIMENT':
        return [numberOf(matter.experiment?.lead)];
      case 'ISOLATED': {
        const meeting = meetings.get(matter.id);
        return meeting ? [meeting.actor, meeting.other ?? -1] : [];
      }
      case 'FUNDING_END': {
        const [end] = matter.ends;
        return [numberOf(end?.beneficiaries[0]), numberOf(end?.funders[0]), ...matter.initiatives.map(lead)];
      }
    }
  };
  const all = [...new Set(found())].filter((actor) => actor >= 0);
  const last = (actor: number) => (matter.kind !== 'ISOLATED' && isCompany(actor) ? 1 : 0);
  // Who seeks or receives is called, be it a company: nobody can answer for it.
  const called = matter.kind === 'NEED' || matter.kind === 'FUNDING_END' ? all.slice(0, MOST_ACTORS) : all;
  return called.sort((one, other) => last(one) - last(other)).slice(0, MOST_ACTORS);
}

/** Companies last, then by id. */
export function inOrder({ actors }: Snapshot, offers: PlacedMatter['needs'][number]['offers']): number[] {
  const isCompany = (actor: number) => (actors.kind.values[actor] === COMPANY ? 1 : 0);
  const byId = compareIds(actors.table);
  return offers
    .map(({ provider }) => provider)
    .sort((one, other) => isCompany(one) - isCompany(other) || byId(one, other));
}
