/** The question checkProject: the overlaps and synergies of a project that is not in the graph. */

import { byEngine } from '../../answers/asking.js';
import { checkIds, checkPeriod } from '../../answers/check-ids.js';
import { firstOf, type Page, type PageArguments, pageOf, type Ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import type { RowPlace } from '../../answers/row-place.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryCheckProjectArgs, QueryOverlapsArgs, QuerySynergiesArgs } from '../../language/generated/types.js';
import { commonTerritories } from '../../measures/common-territories.js';
import { CANDIDATE, withCandidate } from '../../model/candidate.js';
import { findNumber } from '../../model/ids.js';
import { badInput } from '../../words/tell.js';
import { everyGround } from '../overlaps/ask.js';
import { rankOverlaps } from '../overlaps/rank.js';
import type { OverlapRow } from '../overlaps/row.js';
import { factsOf, nameOf, type Project } from './project.js';
import { type NamedTheme, type ProposedTheme, proposeThemes } from './propose-themes.js';
import { synergiesOfProject } from './synergies.js';

export interface ProjectCheckPage extends Page<OverlapRow> {
  readonly project: Project;
  /** Empty when the themes were given. */
  readonly proposedThemes: readonly ProposedTheme[];
}

export const checkProject = {
  Query: {
    async checkProject(_: unknown, { first, after, ...asked }: QueryCheckProjectArgs, context: Context) {
      const proposedThemes = asked.themes ? [] : await propose(context, asked.title);
      const project = { ...asked, themes: asked.themes ?? proposedThemes.map(({ theme }) => theme) };
      await check(context, project);
      const { title, territories, ground, audience, minimumScore, past, asOf } = project;
      const filters = {
        ground: ground ?? everyGround,
        audience: audience ?? null,
        minimumScore: minimumScore ?? null,
        past: past ?? null,
        asOf: asOf ?? null,
      };
      const named = { id: CANDIDATE, nameFr: title ?? 'Ce projet', nameEn: title ?? 'This project' };
      context.named.prime(CANDIDATE, {
        ...named,
        leads: [],
        territories: await namesOf(context, territories),
        authorities: [],
        results: [],
        isExample: false,
        kind: null,
      });
      const page = { first: first ?? null, after: after ?? null };
      const answer = await findOverlapsOfProject(context, project, filters);
      return { ...(await pageOf('checkProject', project, answer, page)), project, proposedThemes };
    },
  },
  ProjectCheckConnection: {
    proposedThemes: ({ proposedThemes }: ProjectCheckPage) =>
      proposedThemes.map(({ theme, words }) => ({ theme: stub('Theme', theme), words })),
    synergies: async (
      { project }: ProjectCheckPage,
      filters: PageArguments & Pick<QuerySynergiesArgs, 'kind' | 'minimumScore'>,
      context: Context,
      // There are no decisions on a project that is not in the graph, and each of its rows tells of itself alone.
    ) => ({ ...(await synergiesOfProject(context, project, filters)), dismissedCount: 0, repeatCount: 0 }),
    fundingLinks: async ({ project }: ProjectCheckPage, args: PageArguments, context: Context) =>
      stubs('FundingLink', firstOf('ProjectCheckConnection.fundingLinks', await fundingOf(context, project), args)),
    fundingLinkCount: async ({ project }: ProjectCheckPage, _: unknown, context: Context) =>
      (await fundingOf(context, project)).length,
  },
};

export const findOverlapsOfProject = byEngine(
  async (
    { fresh, today },
    project: Project,
    filters: Omit<QueryOverlapsArgs, 'first' | 'after'>,
  ): Promise<Ranked<OverlapRow>> => {
    const supposed = withCandidate(fresh.known.snapshot, factsOf(project));
    const answer = rankOverlaps(supposed, filters, [CANDIDATE], today);
    const numberOf = (id: string) => findNumber(supposed.initiatives.table, id);
    const take = async (size: number, from: RowPlace | null) =>
      (await answer.take(size, from)).map((row) =>
        ofProject(project, row, commonTerritories(supposed, numberOf(CANDIDATE), numberOf(row.b))),
      );
    return { ...answer, take };
  },
);

/** The row with the facts about the project that are not in the graph. */
export const ofProject = (project: Project, row: OverlapRow, common: readonly string[]): OverlapRow => ({
  ...row,
  candidate: { project: nameOf(project), commonTerritories: common },
});

async function namesOf(context: Context, territories: readonly string[]): Promise<string[]> {
  const names = await context.namesOf(territories);
  return territories.flatMap((id) => (names.has(id) ? [names.get(id)?.nameFr ?? id] : [])).sort();
}

async function fundingOf(context: Context, project: Project): Promise<string[]> {
  const { themes, territories, start, end, past, asOf } = project;
  const period = { start: start ?? null, end: end ?? null, past: past ?? false, asOf: asOf ?? context.today };
  const ask = { themes, territories, ...period, limit: 1_000_000 };
  return (await context.answer<{ id: string }>('funding-for-project', ask)).map(({ id }) => id);
}

/** @throws BadInput when there is no title, or when no theme can be proposed from it: nothing is guessed. */
async function propose(context: Context, title: string | null | undefined): Promise<ProposedTheme[]> {
  if (!title?.trim()) throw badInput('THEMES_OR_TITLE', ['checkProject', 'themes'], {});
  const proposed = proposeThemes(title, await readCached<NamedTheme>(context, 'theme-names', {}));
  if (proposed.length === 0) throw badInput('NO_THEME_IN_TITLE', ['checkProject', 'title'], { title });
  return proposed;
}

/** @throws BadInput when the project could be compared with no initiative. */
async function check(context: Context, { themes, territories, start, end }: Project): Promise<void> {
  await checkIds(context, 'checkProject', { themes, territories });
  checkPeriod(['checkProject', 'end'], { start: start ?? null, end: end ?? null });
  const [shape] = await context.answer<{ precise: boolean; somewhere: boolean }>('comparable', { themes, territories });
  if (!shape?.precise) {
    throw badInput('NO_SUBTHEME', ['checkProject', 'themes'], {});
  }
  if (!shape.somewhere) {
    throw badInput('NO_COMMUNE', ['checkProject', 'territories'], {});
  }
}
