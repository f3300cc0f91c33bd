/** The advice on a request, once all answers have come: its parts, and all of it as text. */

import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { usePlaceName } from '../../frame/place-name.ts';
import { useTerritory } from '../../frame/territory.tsx';
import {
  type ExaminedFragment,
  type ExamineMoreQuery,
  type ExamineQuery,
  type ExistingRowFragment,
  type FundingRowFragment,
  TerritoryOfDocument,
} from '../../generated/graphql.ts';
import { colonIn } from '../../words/colon.ts';
import { grantsWords } from '../../words/examine/grants.ts';
import { replyWords } from '../../words/examine/reply.ts';
import { examineWords } from '../../words/examine.ts';
import { writeDay, writeMoney } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { statedBy } from '../funding/stated-by.ts';
import { useTerms } from '../funding/use-terms.ts';
import { writeAdvice } from './advice.ts';
import { isLedBy, leadsOf, type Person, peopleOf } from './people.ts';
import { replyOf } from './reply.ts';
import type { Request } from './request.ts';
import { isOnOne, type Theme } from './themes.ts';
import { audienceIn, isNamedLike } from './title-words.ts';
import { useAmounts } from './use-amounts.ts';
import { useCover } from './use-cover.ts';
import { usePeriod } from './use-period.ts';
import { useRelated } from './use-related.ts';
import { useRequester } from './use-requester.ts';
import { useVerdict } from './use-verdict.ts';
import { coverOf, isCovered, judge, mayCover } from './verdict.ts';

interface Grants {
  /** One line for each, for colleagues. */
  readonly lines: readonly string[];
  /** The sentence for whoever asked; undefined without any. */
  readonly reply: string | undefined;
}

/** In the reply, the others are counted. */
const MOST_NAMED = 2;

/**
 * Funding on the subject of a request that is for no known initiative, in words: who receives it, who pays, how much, until when, and for the note its source.
 * @returns a function of the funding that was read, and of how much there is in all
 */
function useGrants(): (rows: readonly FundingRowFragment[], count: number) => Grants {
  const { say, language } = useWords(grantsWords);
  const { say: sayFunding } = useWords(fundingWords);
  const termsOf = useTerms();
  const label = useLabels();
  const tell = (row: FundingRowFragment) => {
    const { status, funder, beneficiary, passThrough } = row;
    return say('line', {
      beneficiary: beneficiary?.name ?? say('unknown'),
      funder: funder?.name ?? say('unknown'),
      ...termsOf(row),
      status: [label('FundingStatus', status).toLowerCase(), passThrough === true && say('passedOn')]
        .filter(Boolean)
        .join(', '),
    });
  };
  return (rows, count) => {
    const named = rows
      .slice(0, MOST_NAMED)
      .map(tell)
      .join(language === 'FR' ? ' ; ' : '; ');
    const rest = count - Math.min(rows.length, MOST_NAMED);
    const grants = rest > 0 ? say('rest', { grants: named, count: rest }) : named;
    return {
      lines: rows.map((row) =>
        [tell(row), say('source', { source: statedBy(row, sayFunding) ?? say('unknown') })].join('. '),
      ),
      reply: rows.length > 0 ? say('reply', { grants, count }) : undefined,
    };
  };
}

interface Asked {
  readonly request: Request;
  readonly place: string | undefined;
  readonly all: readonly Theme[];
  readonly found: ExamineQuery['checkProject'] | undefined;
  readonly more: ExamineMoreQuery | undefined;
  /** At the same place on a related subject. */
  readonly around: readonly ExistingRowFragment[] | undefined;
}

export interface Advice {
  readonly text: string;
  /** The reply to whoever asked, announced as such. */
  readonly reply: string;
  /** The same without the announcement, between a greeting and a closing: a message that can be sent as it is. */
  readonly toSend: string;
  readonly people: readonly Person[];
  readonly calls: readonly { readonly id: string; readonly words: string; readonly isExample: boolean }[];
}

/** @returns undefined until everything in it has loaded */
export function useAdvice({ request, place, all, found, more, around }: Asked): Advice | undefined {
  const { say, language } = useWords(examineWords);
  const { say: sayReply } = useWords(replyWords);
  const { say: sayGrants } = useWords(grantsWords);
  const tellGrants = useGrants();
  const tellVerdict = useVerdict();
  const label = useLabels();
  const nameOf = usePlaceName();
  const writePeriod = usePeriod();
  const tell = useCover();
  const amounts = useAmounts(request.amount);
  const tellRelated = useRelated();
  const installation = useInstallation();
  const { home } = useTerritory();
  const named = useAnswer(TerritoryOfDocument, { id: place ?? '' }, place !== undefined);
  const node = named.data?.node;
  const requester = useRequester(request.requester);
  const related = more?.checkProject?.synergies;
  if (!found || !related || !more.calls || !around || !installation || requester === undefined) return undefined;
  if (node?.__typename !== 'Territory' || all.length === 0) return undefined;
  const themes = request.themes.length > 0 ? request.themes : found.proposedThemes.map(({ theme: { id } }) => id);
  const calls = more.calls.nodes
    .filter((call) =>
      isOnOne(
        call.themes.map(({ id }) => id),
        themes,
        all,
      ),
    )
    .map((call) => {
      const { id, title, endDate, budget, isExample } = call;
      const leads = leadsOf(call).map(({ name }) => name);
      const told = {
        title,
        lead: leads.length > 0 ? leads.join(', ') : say('unknownLead'),
        until: endDate == null ? say('callOpen') : say('callUntil', { day: writeDay(endDate, language) }),
      };
      const words = [say('call', told), ...(amounts ? [amounts.tellEnvelope(budget)] : [])].join(' ; ');
      return { id, isExample, told, words };
    });
  // What has the name that is asked for comes before what is otherwise more alike: whoever reads the reply looks for it.
  const isNamed = ({ initiatives: [one] }: Found) =>
    one !== undefined && isNamedLike(one.title, request.title, node.name);
  const byName = (one: Found, other: Found) => Number(isNamed(other)) - Number(isNamed(one));
  const rowsFound = found.nodes.toSorted(byName);
  const synergies = related.nodes.toSorted(byName);
  const existing = rowsFound.flatMap(({ initiatives }) => initiatives);
  const near = around.flatMap(({ initiatives }) => initiatives);
  // On a related subject and for other people it is no reason to call anybody.
  const called = around.filter(({ audience }) => audience !== 'DIFFERENT').flatMap(({ initiatives }) => initiatives);
  const partners = [...existing, ...synergies.flatMap(({ initiatives }) => initiatives), ...called];
  const people = peopleOf(partners, request.requester);
  const judged = judge(found.nodes, found.totalCount, request, installation);
  const covering = (does: typeof isCovered) => rowsFound.filter((row) => does(coverOf(row, request, installation)));
  const isGuessed = request.themes.length === 0;
  const title = request.title.trim();
  const themeNames = themes.map((id) => {
    const theme = all.find((each) => each.id === id);
    return (language === 'FR' ? theme?.labelFr : theme?.labelEn) ?? id;
  });
  const grants = tellGrants(found.fundingLinks ?? [], found.fundingLinkCount ?? 0);
  const rows = rowsFound.map((row) => ({
    row,
    words: tell(row, coverOf(row, request, installation), request),
    gap: amounts?.tellGap(row.initiatives[0]?.gap),
  }));
  const differing = [...found.nodes, ...around].filter(({ audience }) => audience === 'DIFFERENT');
  // Who asks is not told of what is for other people, unless it leads it, or nothing else is known.
  const isOwn = ({ initiatives }: ExistingRowFragment) => initiatives.some((one) => isLedBy(one, request.requester));
  const answers = rowsFound.filter((row) => row.audience !== 'DIFFERENT' || isOwn(row));
  const answering = answers.length > 0 ? answers.flatMap(({ initiatives }) => initiatives) : existing;
  const ownForOthers = answers.filter(({ audience }) => audience === 'DIFFERENT').length;
  const body = replyOf(
    {
      asked: [
        title && sayReply('titled', { title }),
        nameOf(node),
        request.amount && writeMoney(request.amount, language),
      ].filter(isTold),
      forOthers: new Set(differing.flatMap(firstOf).map(({ id }) => id)),
      elsewhere: synergies.filter((row) => row.kind === 'POOLING' && isNamed(row)).flatMap(firstOf),
      ...{ verdict: judged.verdict, isGuessed, themes: themeNames },
      count: judged.verdict === 'NO' ? near.length : judged.count + ownForOthers || judged.others,
      nearest:
        [covering(isCovered).flatMap(firstOf), covering(mayCover).flatMap(firstOf), answering, called, near].find(
          ({ length }) => length > 0,
        ) ?? [],
      ...{ requester: request.requester, home, calls: calls.map(({ told }) => told), grants: grants.reply },
    },
    { say: sayReply, language },
  );
  const reply = sayReply('reply', { text: body });
  const toSend = [sayReply('greeting'), body, sayReply('closing'), sayReply('regards')].join('\n\n');
  const text = writeAdvice(
    {
      ...{
        title,
        place: nameOf(node),
        period:
          request.start === null && request.end === null ? say('anyPeriod') : writePeriod(request.start, request.end),
      },
      themes: themeNames,
      audience: request.audience && label('Audience', request.audience),
      isAudienceTitled: audienceIn(title, (each) => label('Audience', each)) === request.audience,
      requester,
      isGuessed,
      verdict: `${tellVerdict(judged, { guessed: found.proposedThemes, near: near.length, grants: found.fundingLinkCount ?? 0 })}.`,
      reply,
      amount: request.amount && say('amountOf', { amount: writeMoney(request.amount, language) }),
      around: around.map((row) => [row.initiatives[0]?.title, ...tellRelated(row, request, installation)].join('. ')),
      grants: { heading: sayGrants('grants'), lines: grants.lines, count: found.fundingLinkCount ?? 0 },
      isKnown: judged.verdict !== 'NO',
      ...{ rows, total: found.totalCount, people, calls: calls.map(({ words }) => words) },
      synergies: synergies.map(
        ({ kind, initiatives: [one] }) =>
          `${label('SynergyKind', kind)}${colonIn(language)}${one?.title ?? say('unknown')}`,
      ),
      isExample:
        [...existing, ...near, ...(found.fundingLinks ?? [])].some(({ isExample }) => isExample) ||
        calls.some(({ isExample }) => isExample) ||
        synergies.some(({ said }) => said.isExample),
      ...{ today: installation.today, address: location.href },
    },
    { say, language, label },
  );
  return { text, reply, toSend, people, calls };
}

interface Found {
  readonly initiatives: readonly ExaminedFragment[];
}

/** A row is about one known initiative. */
const firstOf = ({ initiatives }: Found) => initiatives.slice(0, 1);
const isTold = (words: string | null): words is string => words !== null && words !== '';
