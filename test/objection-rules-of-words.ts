/** Statements about days, places, people, money and examples that no sentence may make. */
import { formatDay } from '../src/words/formats.js';
import { type Facts, pair } from './objection-facts.js';
import { inAny, numberIn, plain, told } from './objection-row.js';
import { isAhead, leadsOf, type Rule } from './objection-rules-of-actors.js';

const titleOf = (facts: Facts, id: string) => plain(facts.initiatives.get(id)?.title ?? id);
const day = (of: string) => plain(formatDay(of, 'FR'));
const written = String.raw`(?:1er|\d{1,2}) \p{L}+ \d{4}`;

/** Names each subject that it speaks of. */
export const subjectWithoutName: Rule = (rows, facts) => {
  const names = [...facts.themes.values()].map(plain);
  return rows.flatMap((row) =>
    row.texts.flatMap((text) => {
      const subjects = [...text.matchAll(/(?:même sujet, |sujets proches : |même sujet\b)(.*)/gu)].map(
        ([, rest]) => rest ?? '',
      );
      const isNamed = subjects.every((rest) => names.some((name) => rest.startsWith(name)));
      return /\bce (?:sujet|thème)\b/iu.test(text) || !isNamed ? [told(row, 'the subject is not named')] : [];
    }),
  );
};

/** "S'achève le" of an initiative, or of funding, that ends on that day; "jusqu'au" of nothing that ends before. */
export const endThatIsNot: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const ends = row.initiatives.map((each) => ({
      title: titleOf(facts, each),
      end: facts.initiatives.get(each)?.end ?? null,
    }));
    const ofFunding = row.grants
      .map((each) => facts.grants.get(each)?.end)
      .filter((end) => end != null)
      .map(day);
    return row.texts.flatMap((text) => {
      const initiatives = [
        ...text.matchAll(
          new RegExp(String.raw`« ([^»]*) »(?: \((?:[^()]|\([^()]*\))*\))? s'achève le (${written})`, 'gu'),
        ),
      ];
      const funding = [...text.matchAll(new RegExp(`financements? connus? s'achève(?:nt)? le (${written})`, 'gu'))];
      const all = text.match(/s'achève(?:nt)? le/gu)?.length ?? 0;
      const isFalse = [
        ...initiatives.filter(
          ([, title, on]) => !ends.some((each) => each.title === title && each.end !== null && day(each.end) === on),
        ),
        ...funding.filter(([, on]) => row.list !== 'matters' && !ofFunding.includes(on ?? '')),
      ];
      const untied = all > initiatives.length + funding.length ? ['an end of nothing that ends'] : [];
      return [...isFalse.map(([said]) => `not so: ${said}`), ...untied].map((fault) => told(row, fault));
    });
  });

/** What overlaps, pools, completes, is sought for, goes on. */
export const endedToldAsGoingOn: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const isOfToday =
      ['overlaps', 'synergies'].includes(row.list) ||
      ['OVERLAP', 'POOLING', 'COMPLEMENTARY', 'RELAY'].includes(row.kind);
    const over = isOfToday ? row.initiatives.filter((each) => !isAhead(facts, each)) : [];
    return over.map((each) => told(row, `"${titleOf(facts, each)}" is over`));
  });

/** "Continue" of what runs today. */
export const continuesWithoutRunning: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.texts.flatMap((text) => {
      const after = /continue(?:nt)? : (.*)/u.exec(text)?.[1] ?? /; (« [^»]* »[^;]*) continue/u.exec(text)?.[1] ?? '';
      const named = row.initiatives.filter((each) => after.includes(`« ${titleOf(facts, each)} »`));
      const isRunning = (id: string) => isAhead(facts, id) && (facts.initiatives.get(id)?.start ?? '') <= facts.day;
      return named
        .filter((each) => !isRunning(each))
        .map((each) => told(row, `"${titleOf(facts, each)}" does not run today`));
    }),
  );

export const duePast: Rule = (rows, facts) =>
  rows.flatMap((row) => (row.dueOn !== null && row.dueOn < facts.day ? [told(row, `due on ${row.dueOn}`)] : []));

/** What an aid is made of; and sums of several initiatives. */
export const loanToldAsAid: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const counted = row.grants.filter((each) => facts.grants.get(each)?.nature !== 'SUBSIDY');
    const others =
      row.list === 'overlaps'
        ? row.initiatives.filter((each) =>
            [...facts.grants.values()].some(({ initiative, nature }) => initiative === each && nature !== 'SUBSIDY'),
          )
        : [];
    const isAid = inAny(row, /\b(?:aides? accordée|subvention)/iu);
    return [
      ...counted.map((each) => told(row, `${each} is ${facts.grants.get(each)?.nature ?? 'no grant'}`)),
      ...(isAid && others.length > 0 ? [told(row, `${others.join()} has loans or own funds`)] : []),
    ];
  });

const subsidiesOf = (facts: Facts, of: (grant: { readonly initiative: string | null }) => boolean) =>
  [...facts.grants.values()]
    .filter((grant) => grant.nature === 'SUBSIDY' && of(grant))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** Amounts in words equal the sums of the grants, counts equal the fields, days left equal those of the calendar. */
export const figuresThatDiffer: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const sums = row.initiatives.map((each) => subsidiesOf(facts, ({ initiative }) => initiative === each));
    const ofRow = row.grants.reduce((sum, each) => sum + (facts.grants.get(each)?.amount ?? 0), 0);
    const isSum = row.list === 'overlaps' || row.list === 'fundingCliff';
    const amounts = row.texts.flatMap((text) =>
      [...text.matchAll(/(\d[\d ]*(?:,\d+)?) €(?! demandés)/gu)].map(([, number]) => numberIn(number ?? '')),
    );
    const right = row.list === 'overlaps' ? sums : [ofRow];
    const wrong = isSum ? [...amounts, ...row.amounts].filter((each) => !right.includes(each)) : [];
    const counts = row.counts.flatMap(([pattern, count]) =>
      row.texts.flatMap((text) => {
        const said = pattern.exec(text)?.[1];
        return said === undefined || numberIn(said) === count ? [] : [`${said} is not ${count}`];
      }),
    );
    return [...wrong.map((each) => `${each} € is not ${right.join(' or ')} €`), ...counts].map((fault) =>
      told(row, fault),
    );
  });

export const daysLeftThatAreNot: Rule = (rows, facts) =>
  rows.flatMap((row) =>
    row.texts.flatMap((text) => {
      const left = /Il reste (\d+) jour/u.exec(text)?.[1];
      if (left === undefined) return [];
      const on = day(new Date(Date.parse(facts.day) + Number(left) * 86_400_000).toISOString().slice(0, 10));
      return row.texts.some((each) => each.includes(on))
        ? []
        : [told(row, `${left} days lead to ${on}, which it does not name`)];
    }),
  );

export const inventedWithoutMark: Rule = (rows, facts) => [
  ...[...facts.initiatives.values()]
    .filter(({ isExample, title }) => isExample && !title.endsWith('(exemple)'))
    .map(({ title }) => `"${title}" is invented`),
  ...[...facts.actors.values()]
    .filter(({ isExample, name }) => isExample && !name.endsWith('(exemple)'))
    .map(({ name }) => `"${name}" is invented`),
  ...rows
    .filter((row) => inAny(row, /\(exemple\)/u) && !row.sentence.endsWith("Données d'exemple."))
    .map((row) => told(row, 'an example is not marked')),
];

/** A real institution is said to lead something invented, or to sit where it does not. */
export const realInInventedRole: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (row.sentence.endsWith("Données d'exemple.")) return [];
    const roles = row.initiatives.flatMap((initiative) =>
      leadsOf(facts, initiative).filter(
        (lead) =>
          facts.roles.some((each) => each.isExample && each.initiative === initiative && each.actor === lead) &&
          inAny(
            row,
            new RegExp(
              literally(`« ${titleOf(facts, initiative)} » (${plain(facts.actors.get(lead)?.name ?? '')}`),
              'u',
            ),
          ),
      ),
    );
    const seats = [...facts.seats].filter(([seat, isExample]) => {
      const [who = '', body = ''] = seat.split('|');
      const sits =
        row.actors.includes(who) ||
        row.introduced.flat().includes(who) ||
        row.initiatives.some((each) => facts.roles.some((role) => role.actor === who && role.initiative === each));
      return (
        isExample && sits && inAny(row, new RegExp(`(?:siègent|est membre de)[^.]*${literally(plain(body))}`, 'u'))
      );
    });
    return [...roles, ...seats.map(([seat]) => seat)].slice(0, 1).map((what) => told(row, `${what} is invented`));
  });

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** What a real institution seeks and offers in the demonstration is indicative, and is said to be. */
export const realWithInventedNeed: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (row.sentence.endsWith("Données d'exemple.")) return [];
    const indicative = [...facts.actors.values()]
      .filter(({ isIndicative }) => isIndicative)
      .map(({ name }) => plain(name));
    const said = indicative.filter((name) =>
      inAny(
        row,
        new RegExp(`${literally(name)}(?: (?:cherche|en propose)| \\((?:cherche|propose)|[^.]* en proposent)`, 'u'),
      ),
    );
    return said.map((name) => told(row, `what ${name} seeks or offers is invented`));
  });

/** "Le même sujet, X" of those that each name X or something below it. */
export const subjectThatIsNotShared: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    const names = [...facts.themes].filter(([, name]) =>
      inAny(row, new RegExp(`même sujet, ${literally(plain(name))}`, 'u')),
    );
    const strangers = row.initiatives.filter(
      (each) => !names.some(([theme]) => facts.initiatives.get(each)?.themes.includes(theme)),
    );
    return names.length === 0
      ? []
      : strangers.map((each) => told(row, `"${titleOf(facts, each)}" is on another subject`));
  });

/** "Aucune coordination connue" of what has an operative participant in common. */
export const deniesCoordination: Rule = (rows, facts) =>
  rows.flatMap((row) => {
    if (row.list !== 'overlaps' || !inAny(row, /Aucune coordination connue/u)) return [];
    const [one, two] = row.initiatives.map((each) =>
      facts.roles
        .filter(
          ({ initiative, role, to }) =>
            initiative === each &&
            !['FUNDER', 'BENEFICIARY', 'OBSERVER'].includes(role) &&
            (to === null || to >= facts.day),
        )
        .map(({ actor }) => actor),
    );
    const both = (one ?? []).filter((each) => two?.includes(each));
    const leads = row.initiatives.map((each) => leadsOf(facts, each));
    const bonds = (leads[0] ?? [])
      .flatMap((each) => (leads[1] ?? []).map((other) => facts.houses.get(pair(each, other))))
      .filter((bond) => bond !== undefined);
    return [...both, ...bonds].map((what) => told(row, `${facts.actors.get(what)?.name ?? what} joins them`));
  });
