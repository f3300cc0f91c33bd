/** The question matters: what people discuss, the most urgent first. */
import { checkIds } from '../../answers/check-ids.js';
import {
  checkFirst,
  firstOf,
  LONGEST_LIST,
  type Page,
  type PageArguments,
  pageOf,
  ranked,
} from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { checkText } from '../../answers/lists/check-text.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import { tellExchange } from '../../answers/tell-exchange.js';
import { mapYielding } from '../../fresh/yield.js';
import type { MatterActorsArgs, MatterHereArgs, QueryMattersArgs } from '../../language/generated/types.js';
import { grantedTo } from '../../measures/funding/granted-to.js';
import { dateOf, dayOf, NO_END } from '../../model/days.js';
import type { Language } from '../../words/labels.js';
import { refusedEarly } from '../../words/tell.js';
import { type ExperimentRow, nameExperiment } from '../experiments/row.js';
import type { FundingEndRow } from '../funding-cliff/row.js';
import type { IsolatedActorRow } from '../isolated-actors/row.js';
import type { OverlapRow } from '../overlaps/row.js';
import { findNamed } from '../search/find.js';
import type { SynergyRow } from '../synergies/row.js';
import { applyDecisions, type DecidedMatter } from './apply-decisions.js';
import { concernedBy } from './around/concerned.js';
import { hereOf, type MatterHereRow } from './around/here.js';
import { matterOf } from './around/matter-of.js';
import { earliestStart } from './beginnings.js';
import { chooseMatters, isRepeat } from './choose.js';
import { describeNeeds } from './describe-needs.js';
import { countFacets } from './facets.js';
import { findMatters } from './find.js';
import { forMeeting } from './for-meeting.js';
import { moneyBeforeMeeting } from './money-before-meeting.js';
import { FIRST_MATTERS, inOrder, keysOfMatter, type Placed } from './order.js';
import { actorIds, initiativeIds, type MatterRow, themeIds } from './row.js';
import { readRows, readWithin } from './rows.js';
import { compareMatters, type GoneMatterRow } from './since.js';
import { actorsOf, territoriesOf } from './whereabouts.js';
import { sayMatter } from './words/sentence.js';

const said = saidFields(sayMatter);
const part =
  <Name extends 'headline' | 'facts' | 'whyNow' | 'nextStep' | 'caveat'>(name: Name) =>
  async (row: MatterRow, { language }: { readonly language: Language }, context: Context) =>
    (await sayMatter(context, row, language))[name];

const aboutOf = (row: MatterRow) => actorIds(row, actorsOf(row.of.known.snapshot, row.matter, row.asOf));

/** With whom its words name, in whatever language, and those of what it tells. */
async function allOf(context: Context, row: MatterRow): Promise<string[]> {
  const { call, named } = await sayMatter(context, row, 'FR');
  const concerned = [row, ...row.tells()].flatMap((each) => actorIds(each, concernedBy(each.of, each.matter)));
  return [...new Set([...concerned, ...call, ...named])].sort();
}

export interface MatterPage extends Page<MatterRow> {
  readonly gone: readonly GoneMatterRow[];
  /** Computed when they are asked for. */
  readonly countFacets: () => ReturnType<typeof countFacets>;
}

export const matters = {
  Query: {
    async matters(_: unknown, { first, after, ...filters }: QueryMattersArgs, context: Context) {
      await checkIds(context, 'matters', filters);
      const { since } = filters;
      const asOf = filters.asOf ?? context.today;
      if (since != null && since > asOf) throw refusedEarly('SINCE_TO_COME', ['matters', 'since'], { since, asOf });
      const of = await findMatters(context, asOf);
      const text = filters.text == null ? null : checkText(['matters', 'text'], filters.text);
      const found = text === null ? null : await findNamed(context, text, ['ACTOR', 'INITIATIVE', 'THEME']);
      const named = found?.map(({ id }) => id) ?? null;
      const conditions = { ...filters, territory: filters.territory ?? (await homeOf(context)), named };
      const tell = await applyDecisions(context, of);
      const { signal } = context;
      const all = await mapYielding(await chooseMatters(of, conditions), tell, signal);
      const isTold = isRepeat(of, conditions);
      const now = all.filter((each) => !isTold(each));
      const isShown = ({ isOver, isDecided, isWaiting }: DecidedMatter) =>
        (!isOver || filters.dismissed === true) &&
        (filters.decided == null || (filters.decided ? isDecided : isWaiting));
      const shown = now.filter(isShown);
      const before = since == null ? undefined : await findMatters(context, since);
      const compared =
        before &&
        (await compareMatters(
          context,
          {
            before,
            chosen: await chooseMatters(before, conditions),
            isTold: isRepeat(before, conditions),
          },
          { now: all, shown },
          asOf,
        ));
      const place = await forMeeting(context, of);
      const listed = compared?.fresh.map(({ matter }) => matter) ?? shown.map(({ row }) => row);
      const money = await moneyBeforeMeeting(context, asOf, listed);
      const placeOf = (row: MatterRow): Placed => {
        const known = money.get(row.id);
        return { ...place(row.matter), ...(known !== undefined && { money: known }) };
      };
      const placed = await mapYielding(listed, (row) => ({ row, placed: placeOf(row) }), signal);
      const inPlace = inOrder(placed, (one) => one.placed);
      const rows = inPlace.map(({ row }) => row);
      const page = { first: first ?? null, after: after ?? null };
      // The place of the first few depends on the others.
      const places = new Map(rows.slice(0, FIRST_MATTERS).map(({ id }, place) => [id, place]));
      const placedOf = new Map(inPlace.map((one) => [one.row, one.placed]));
      const inPage = ranked(rows, (row) => [
        places.get(row.id) ?? FIRST_MATTERS,
        ...keysOfMatter(placedOf.get(row) ?? row.matter),
      ]);
      const newsOf = new Map(compared?.fresh.map(({ matter, news }) => [matter.id, news]));
      const { edges, ...rest } = await pageOf('matters', { ...conditions, named: null }, inPage, page);
      return {
        ...rest,
        edges: edges.map((edge) => ({ ...edge, news: newsOf.get(edge.node.id) ?? [] })),
        dismissedCount: now.filter(({ isOver }) => isOver).length,
        countFacets: () => countFacets(context, { of, conditions, isShown, tell }),
        gone: inOrder(compared?.gone ?? [], ({ matter: { matter } }) => matter),
      };
    },
  },
  MatterConnection: {
    facets: ({ countFacets: count }: MatterPage) => count(),
    gone: ({ gone }: MatterPage, args: PageArguments) => firstOf('MatterConnection.gone', gone, args),
  },
  Overlap: {
    matter: ({ id, asOf, a, b, candidate }: OverlapRow, _: unknown, context: Context) =>
      candidate ? null : matterOf(context, { id, asOf, pair: [a, b] }),
  },
  Synergy: {
    matter: ({ id, asOf, a, b, between, project }: SynergyRow, _: unknown, context: Context) =>
      between === 'ACTORS' || project !== undefined ? null : matterOf(context, { id, asOf, pair: [a, b] }),
  },
  Experiment: {
    matter: ({ initiative, asOf }: ExperimentRow, _: unknown, context: Context) =>
      matterOf(context, { id: nameExperiment(initiative, null), asOf }),
  },
  IsolatedActor: {
    matter: ({ actor, asOf }: IsolatedActorRow, _: unknown, context: Context) =>
      matterOf(context, { id: `isolation-${actor}`, asOf }),
  },
  FundingEnd: {
    matter: ({ subject, asOf, goesOn }: FundingEndRow, _: unknown, context: Context) =>
      goesOn ? null : matterOf(context, { id: `cliff-${subject}`, asOf }),
  },
  Matter: {
    id: ({ id, asOf }: MatterRow, _: unknown, { today }: Context) => withDay(id, asOf, today),
    kind: ({ matter }: MatterRow) => matter.kind,
    urgency: ({ matter }: MatterRow) => matter.urgency,
    dueOn: ({ matter }: MatterRow) => dateOf(matter.dueOn),
    startsOn: ({ of, matter, asOf }: MatterRow) =>
      matter.dueOn === NO_END ? dateOf(earliestStart(of.known.snapshot, matter.initiatives, dayOf(asOf))) : null,
    // What its words say, in whatever language.
    callClosesOn: async (row: MatterRow, _: unknown, context: Context) =>
      row.matter.kind === 'FUNDING_END' ? (await sayMatter(context, row, 'FR')).callClosesOn : null,
    strength: ({ matter }: MatterRow) => matter.strength,
    theme: (row: MatterRow) => {
      const [theme] = themeIds(row, row.matter.leaves);
      return theme === undefined ? null : stub('Theme', theme);
    },
    initiatives: (row: MatterRow, args: PageArguments) =>
      stubs('Initiative', firstOf('Matter.initiatives', initiativeIds(row), args)),
    initiativeCount: ({ matter }: MatterRow) => matter.initiatives.length,
    actors: async (row: MatterRow, { aboutOnly, ...args }: MatterActorsArgs, context: Context) =>
      stubs('Actor', firstOf('Matter.actors', await (aboutOnly === true ? aboutOf(row) : allOf(context, row)), args)),
    territories: ({ of, matter }: MatterRow, args: PageArguments) =>
      stubs('Territory', firstOf('Matter.territories', territoriesOf(of.known.snapshot, matter), args)),
    async here(row: MatterRow, args: MatterHereArgs, context: Context) {
      await checkIds(context, 'Matter.here', args);
      return hereOf(row, args.territory);
    },
    inhabitants: ({ matter }: MatterRow) => matter.inhabitants,
    amount: ({ of, matter, asOf }: MatterRow) => {
      const [end] = matter.kind === 'FUNDING_END' ? matter.ends : [];
      return end ? end.amount : grantedTo(of.known.snapshot, matter.initiatives, dayOf(asOf));
    },
    rows: (row: MatterRow, args: PageArguments) => readRows(row, checkFirst('Matter.rows', args.first ?? LONGEST_LIST)),
    rowCount: ({ matter, open }: MatterRow) => open.length + (matter.experiment ? 1 : 0),
    repeats: ({ repeats }: MatterRow) => repeats,
    within: (row: MatterRow, _: unknown, context: Context) => readWithin(context, row),
    needs: (row: MatterRow) => describeNeeds(row).map(tellExchange),
    decision: ({ decided }: MatterRow) => decided,
    // Whom the words say to call, in whatever language.
    callFirst: async (row: MatterRow, _: unknown, context: Context) =>
      stubs('Actor', (await sayMatter(context, row, 'FR')).call),
    ...said,
    headline: part('headline'),
    facts: part('facts'),
    whyNow: part('whyNow'),
    nextStep: part('nextStep'),
    caveat: part('caveat'),
  },
  MatterHere: {
    initiatives: ({ initiatives }: MatterHereRow, args: PageArguments) =>
      stubs('Initiative', firstOf('MatterHere.initiatives', initiatives, args)),
    actors: ({ actors }: MatterHereRow, args: PageArguments) =>
      stubs('Actor', firstOf('MatterHere.actors', actors, args)),
  },
};
