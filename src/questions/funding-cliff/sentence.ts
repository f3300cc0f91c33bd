/** Which funding ends, and who is left without, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatDay, knownOn, listNames, quote } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { FundingEndRow } from './row.js';

export async function cliffSentence(context: Context, row: FundingEndRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    ...(row.initiative === null ? row.beneficiaries : [row.initiative]),
    ...row.funders,
    ...row.leftWithout.flatMap(({ theme, territory }) => [theme, territory]),
  ]);
  return `${(language === 'FR' ? french : english)(speak, row)} ${knownOn(row.asOf, language)}`;
}

/** The initiative in quotes, else who benefits. */
function subject({ name, language }: Speaker, { initiative, beneficiaries }: FundingEndRow): string {
  if (initiative !== null) return quote(name(initiative), language);
  const unknown = language === 'FR' ? 'Bénéficiaire inconnu' : 'Unknown beneficiary';
  return beneficiaries.length > 0 ? listNames(beneficiaries.map(name), language) : unknown;
}

/** "30 000 €, Région" : what is known of the amount and of who pays. */
function money({ name, language }: Speaker, { amount, funders }: FundingEndRow): string {
  const parts = [
    ...(amount === null ? [] : [formatAmount(amount, language)]),
    ...(funders.length > 0 ? [listNames(funders.map(name), language, 2)] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function places({ name, language }: Speaker, { leftWithout }: FundingEndRow): string {
  return listNames(
    leftWithout.map(({ theme, territory }) => `${name(theme)} (${name(territory)})`),
    language,
  );
}

function french(speak: Speaker, row: FundingEndRow): string {
  const end = `${subject(speak, row)} : ${row.links.length > 1 ? "des financements connus s'achèvent" : "un financement connu s'achève"} le ${formatDay(row.endsOn, 'FR')}${money(speak, row)}.`;
  if (row.goesOn) return `${end} Un autre continue.`;
  return row.leftWithout.length > 0 ? `${end} Sans autre initiative connue ensuite : ${places(speak, row)}.` : end;
}

function english(speak: Speaker, row: FundingEndRow): string {
  const end = `${subject(speak, row)}: known funding ends on ${formatDay(row.endsOn, 'EN')}${money(speak, row)}.`;
  if (row.goesOn) return `${end} Other funding goes on.`;
  return row.leftWithout.length > 0 ? `${end} With no other known initiative after it: ${places(speak, row)}.` : end;
}
