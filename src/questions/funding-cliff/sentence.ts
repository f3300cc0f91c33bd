/** Which funding ends and who is left without any, in words for decision makers. */
import type { Context } from '../../answers/context.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatAmount, formatDay, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Said, tellParts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import type { FundingEndRow } from './row.js';

export async function sayEnd(context: Context, row: FundingEndRow, language: Language): Promise<Said> {
  const speak = await speaker(context, language, [
    ...(row.initiative === null ? row.beneficiaries : [row.initiative]),
    ...row.funders,
    // Read only to know whether they are examples.
    ...row.links,
    ...row.leftWithout.flatMap(({ theme, territory }) => [theme, territory]),
  ]);
  const isFrench = language === 'FR';
  const values = {
    ...{ subject: subjectOf(speak, row), end: formatDay(row.endsOn, language) },
    money: [
      ...(row.amount === null ? [] : [formatAmount(row.amount, language)]),
      ...(row.funders.length > 0 ? [listNames(row.funders.map(speak.name), language, 2)] : []),
    ].join(', '),
    places: listNames(
      row.leftWithout.map(({ theme, territory }) => `${speak.name(theme)} (${speak.name(territory)})`),
      language,
    ),
  };
  const ending = row.links.length > 1 ? "des financements connus s'achèvent" : "un financement connu s'achève";
  const after = row.goesOn
    ? fill(isFrench ? 'Un autre continue.' : 'Other funding goes on.')
    : fill(
        isFrench
          ? '[Sans autre initiative connue ensuite : {places}.]'
          : '[With no other known initiative after it: {places}.]',
        values,
      );
  const until = isFrench ? "{subject} : financement jusqu'au {end}" : '{subject}: funding until {end}';
  const what = isFrench
    ? row.goesOn
      ? 'un autre continue'
      : 'aucun autre connu'
    : row.goesOn
      ? 'other funding goes on'
      : 'no other known';
  // A grant for no known initiative says nothing about what else its beneficiary receives.
  const alone = isFrench
    ? "{subject} : un financement connu s'achève le {end}"
    : '{subject}: a known grant ends on {end}';
  const parts = {
    headline: fill(row.initiative === null ? alone : `${until}, ${what}`, values),
    facts: [
      fill(
        isFrench
          ? `{subject} : ${ending} le {end}[ ({money})].`
          : '{subject}: known funding ends on {end}[ ({money})].',
        values,
      ),
      after,
    ],
    whyNow: daysLeft(row.asOf, row.endsOn, language),
    caveat: caveat('RENEWED', language),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

/** The initiative in quotes; if there is none, the beneficiaries. */
function subjectOf(speak: Speaker, { initiative, beneficiaries }: FundingEndRow): string {
  if (initiative !== null) return title(speak, initiative);
  const unknown = speak.language === 'FR' ? 'Bénéficiaire inconnu' : 'Unknown beneficiary';
  return beneficiaries.length > 0 ? listNames(beneficiaries.map(speak.name), speak.language) : unknown;
}
