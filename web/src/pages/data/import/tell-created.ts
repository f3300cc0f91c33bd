/** What an import creates, by kind: "5 acteurs, 7 financements". */
import type { Language, ReportFragment } from '../../../generated/graphql.ts';
import { writeNumber } from '../../../words/formats.ts';
import type { Say } from '../../../words/words.ts';

/** By label, in the order in which they are listed; a new source is not worth listing. */
const kinds = [
  ['Actor', 'actors'],
  ['Initiative', 'initiatives'],
  ['FundingLink', 'links'],
  ['Territory', 'territories'],
  ['Theme', 'themes'],
] as const;

/** @param joined actors of the dry run that are known ones, as a person said since */
export function tellCreated(
  { created }: Pick<ReportFragment, 'created'>,
  joined: number,
  say: Say<(typeof kinds)[number][1]>,
  language: Language,
): string {
  return kinds
    .flatMap(([name, words]) => {
      const stated = created.find(({ label }) => label === name)?.count ?? 0;
      const count = name === 'Actor' ? Math.max(stated - joined, 0) : stated;
      return count === 0 ? [] : [say(words, { count, number: writeNumber(count, language) })];
    })
    .join(', ');
}
