/** Funding on the subject of a request that is for no known initiative, in words: who receives it, who pays, how much, until when, and for the note its source. */
import type { FundingRowFragment } from '../../../generated/graphql.ts';
import { grantsWords } from '../../../words/examine/grants.ts';
import { fundingWords } from '../../../words/funding.ts';
import { useLabels } from '../../../words/labels.tsx';
import { useWords } from '../../../words/words.ts';
import { statedBy } from '../../funding/stated-by.ts';
import { useTerms } from '../../funding/use-terms.ts';

export interface Grants {
  /** One line for each, for colleagues. */
  readonly lines: readonly string[];
  /** The sentence for whoever asked; undefined without any. */
  readonly reply: string | undefined;
}

/** In the reply, the others are counted. */
const MOST_NAMED = 2;

/** @returns a function of the funding that was read, and of how much there is in all */
export function useGrants(): (rows: readonly FundingRowFragment[], count: number) => Grants {
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
