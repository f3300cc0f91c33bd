/** The days until which something is said to last. */
import { formatDay } from '../src/words/formats.js';
import type { Facts } from './objection-facts.js';
import { plain, told } from './objection-row.js';
import type { Rule } from './objection-rules-of-actors.js';

const titleOf = (facts: Facts, id: string) => plain(facts.initiatives.get(id)?.title ?? id);
const day = (of: string) => plain(formatDay(of, 'FR'));
const written = String.raw`(?:1er|\d{1,2}) \p{L}+ \d{4}`;

/** The last day of a tie is not after the end of its initiative, and is that end or one of a role in it. */
export const tieUntilAnotherDay: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const [initiative] = row.initiatives;
    if (row.list !== 'isolatedActors' || initiative === undefined) return [];
    const days = daysOf(facts, [initiative]);
    const tie = new RegExp(
      `(?:[Uu]n seul |plus de projet commun )(?:[^«.]|«[^»]*»)*?(?:jusqu'au|depuis le) (${written})`,
      'gu',
    );
    const said = row.texts.flatMap((text) => [...text.matchAll(tie)].map(([, on]) => on ?? ''));
    return said.filter((on) => !days.includes(on)).map((on) => told(row, `no role in it ends on ${on}`));
  });

/** The ends of initiatives, and of the roles in them that end before. */
function daysOf(facts: Facts, initiatives: readonly string[]): string[] {
  return initiatives.flatMap((initiative) => {
    const end = facts.initiatives.get(initiative)?.end ?? null;
    return [end, ...facts.roles.filter((each) => each.initiative === initiative).map(({ to }) => to)]
      .filter((each) => each !== null && (end === null || each <= end))
      .map((each) => day(each ?? ''));
  });
}

/** "« X », jusqu'au" the end of X, or of a role in it. */
export const titleUntilAnotherDay: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.texts.flatMap((text) =>
      [
        ...text.matchAll(
          new RegExp(String.raw`« ([^»]*) »(?: \([^()]*(?:\([^()]*\)[^()]*)*\))?, jusqu'au (${written})`, 'gu'),
        ),
      ]
        .filter(([, title, on]) => {
          const ofTitle = [...facts.initiatives.keys()].filter((id) => titleOf(facts, id) === title);
          return ofTitle.length > 0 && !daysOf(facts, ofTitle).includes(on ?? '');
        })
        .map(([said]) => told(row, `not so: ${said}`)),
    ),
  );
