/** What sentences must know of an actor or an initiative beside its name. */
import type { Audience, Resource } from '../language/generated/types.js';
import { loadCached } from './cached-rows.js';
import type { Context } from './context.js';

/** From a row of cypher/setting.cypher; all references are ids. */
export interface Setting {
  readonly id: string;
  /** Of an actor: the commune of its seat, and who governs it: the commune itself first, then an EPCI with its seat there. */
  readonly town: string | null;
  readonly hosts: readonly string[];
  /** The technical bodies in which it sits. */
  readonly circles: readonly string[];
  /** The funders that have still to answer a request of it. */
  readonly asked: readonly string[];
  /** The running initiatives that it leads with no partner known. */
  readonly alone: readonly string[];
  /** The initiatives that it leads and that begin later, the first to begin first. */
  readonly ahead: readonly { readonly id: string; readonly start: string }[];
  /** What it has asked for and no funder has answered yet; cents. */
  readonly pending: readonly (Money & { readonly initiative: string | null })[];
  readonly needs: readonly Stated[];
  readonly offers: readonly Stated[];
  /** Of an initiative: who takes part in it at any time. */
  readonly partners: readonly string[];
  /** Of these, who takes part in it on the day. */
  readonly current: readonly string[];
  /** Whether a company leads the initiative. */
  readonly isOfCompany: boolean;
  /** Whether it is a service, which is people more than purchases. */
  readonly isService: boolean;
  /** Subsidies for an initiative, or to an actor, and the requests that wait for an answer. */
  readonly subsidies: readonly Subsidy[];
  /** The same by funder: those granted, and those requested. */
  readonly grants: readonly Money[];
  readonly requests: readonly Money[];
  /** Of an initiative: who leads it today, the LEAD first. */
  readonly leads: readonly { readonly id: string; readonly kind: string | null }[];
  /** What its leads seek and offer on a theme that it names. */
  readonly stated: readonly (Stated & { readonly actor: string; readonly isOffer: boolean })[];
  /** Of an initiative: its phase, its days, and whom it serves. */
  readonly phase: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly audiences: readonly Audience[];
}

/** Of whom, and how much, in cents; null: one of the amounts is not known. */
export interface Money {
  readonly funder: string;
  readonly amount: number | null;
}

/** All references are ids; cents; days YYYY-MM-DD. */
export interface Subsidy {
  readonly id: string;
  /** It is not decided yet; the amount is then the one requested. */
  readonly isRequest: boolean;
  readonly amount: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly funder: string | null;
  readonly initiative: string | null;
  /** The themes that it names itself. */
  readonly themes: readonly string[];
}

/** What an actor seeks or offers, and on which theme. */
export interface Stated {
  readonly resource: Resource;
  readonly theme: string;
}

/** Whether an initiative is an idea or a study, or has a request for money that nobody has answered. */
export const isUndecided = (setting: Setting): boolean => setting.requests.length > 0 || isNoMoreThanStudied(setting);

/** Whether an initiative is an idea or a study: nobody runs it yet. */
export const isNoMoreThanStudied = ({ phase }: Setting): boolean => phase === 'IDEA' || phase === 'STUDY';

/** Whether an initiative runs on the day, as far as is known. */
export const isUnderWay = (setting: Setting, asOf: string): boolean =>
  (setting.start ?? '') <= asOf && (setting.end ?? asOf) >= asOf && !isNoMoreThanStudied(setting);

/** A setting for each id; one where nothing is known for a project that is not in the graph. */
export interface Settings {
  of(id: string): Setting;
  /** The ids that sentences may name. */
  readonly named: readonly string[];
}

const NOTHING: Omit<Setting, 'id'> = {
  ...{ town: null, hosts: [], circles: [], asked: [], alone: [], ahead: [], pending: [] },
  ...{ needs: [], offers: [], partners: [], current: [], stated: [] },
  ...{ subsidies: [], grants: [], requests: [], leads: [], phase: null },
  ...{ isOfCompany: false, isService: false, start: null, end: null, audiences: [] },
};

type StoredSetting = Omit<Setting, 'grants' | 'requests'>;

/** What each funder gives or is asked for, by its id; unknown when one of its amounts is. */
function sumByFunder(subsidies: readonly Subsidy[]): Money[] {
  const sums = new Map<string, number | null>();
  for (const { funder, amount } of subsidies) {
    if (funder === null) continue;
    const sum = sums.get(funder) ?? 0;
    sums.set(funder, amount === null || sums.get(funder) === null ? null : sum + amount);
  }
  return [...sums]
    .map(([funder, amount]) => ({ funder, amount }))
    .sort((one, other) => (one.funder < other.funder ? -1 : 1));
}

/**
 * All rows of an answer wait for the same batch; cached until the graph changes.
 * @param asOf the day of the data
 */
export async function settingsOf(context: Context, asOf: string, ids: readonly string[]): Promise<Settings> {
  const reading = {
    name: `setting ${asOf}`,
    async read(lacking: readonly string[]): Promise<Setting[]> {
      const rows = await context.answer<StoredSetting>('setting', { ids: lacking, asOf, limit: lacking.length });
      return rows.map((row) => ({
        ...row,
        grants: sumByFunder(row.subsidies.filter(({ isRequest }) => !isRequest)),
        requests: sumByFunder(row.subsidies.filter(({ isRequest }) => isRequest)),
      }));
    },
    nothing: (id: string): Setting => ({ id, ...NOTHING }),
  };
  const known = new Map<string, Setting>();
  for (const row of await loadCached(context, reading, [...new Set(ids)])) if (row) known.set(row.id, row);
  return {
    of: (id) => known.get(id) ?? { id, ...NOTHING },
    named: [...known.values()].flatMap((of) => [
      ...(of.town === null ? [] : [of.town]),
      ...[of.hosts, of.circles, of.alone].flat(),
      ...[...of.needs, ...of.offers].map(({ theme }) => theme),
      ...[...of.ahead, ...of.leads].map(({ id }) => id),
      ...[...of.pending, ...of.grants, ...of.requests].map(({ funder }) => funder),
    ]),
  };
}
