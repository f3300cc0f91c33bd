/** How unevenly a theme is served and funded, in words for decision makers: shares and ratios, never an index. */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatRatio, formatShare, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, type Said, tellParts } from '../../words/said.js';
import { type SeveralSpeedsRow, type SpeedRow, speedIn } from './row.js';

export async function saySpeeds(context: Context, row: SeveralSpeedsRow, language: Language): Promise<Said> {
  const speak = await speaker(context, language, [
    row.theme,
    ...row.territories.map(({ territory }) => territory),
    // Read only to know whether they are examples.
    ...row.funding.map(({ link }) => link),
  ]);
  const service = serviceOf(speak, row);
  const { theme, share } = service.values;
  const parts = {
    headline: fill(service.headline, { theme, share }),
    facts: [fill(service.fact, service.values), ...moneyOf(speak, row), seats(row, language)],
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

const perInhabitant = ({ amountPerInhabitant }: SpeedRow, language: Language) =>
  formatAmount(Math.round((amountPerInhabitant ?? 0) * 100), language);

const namesOf = ({ name, language }: Speaker, speeds: readonly SpeedRow[]) =>
  listNames(
    speeds.map(({ territory }) => name(territory)),
    language,
  );

/** EPCI where nothing local is known. */
const unserved = ({ territories }: SeveralSpeedsRow) =>
  territories.filter(({ presence }) => presence !== null && presence !== 'LOCAL');

/** EPCI without a known amount, when others have one. */
const unpaid = ({ territories }: SeveralSpeedsRow) =>
  territories.filter(({ compared, amountPerInhabitant }) => compared && amountPerInhabitant === null);

/** Says in how many EPCI something local is known. */
function serviceOf(speak: Speaker, row: SeveralSpeedsRow) {
  const isFrench = speak.language === 'FR';
  const without = unserved(row);
  const values = {
    theme: speak.name(row.theme),
    share: row.servedShare === null ? '' : formatShare(row.servedShare, speak.language),
    without: namesOf(speak, without),
  };
  const tell = (french: string, english: string) => (isFrench ? `{theme} : ${french}` : `{theme}: ${english}`);
  if (row.served === 0) {
    const nowhere = tell('rien de connu sur place', 'nothing local known');
    return { values, headline: nowhere, fact: `${nowhere}.` };
  }
  if (without.length === 0) {
    const everywhere = tell(
      'une initiative ou un acteur sur place dans chaque intercommunalité',
      'a local initiative or actor in every intercommunalité',
    );
    return { values, headline: everywhere, fact: `${everywhere}.` };
  }
  const headline = tell(
    "une initiative ou un acteur sur place[ dans l'intercommunalité de {share} des habitants]",
    'a local initiative or actor[ in the intercommunalité of {share} of the inhabitants]',
  );
  const rest = isFrench ? ' ; rien de connu sur place : {without}.' : '; nothing local known in: {without}.';
  return { values, headline, fact: `${headline}${rest}` };
}

/** Compares the funding per inhabitant of the EPCI, as ratios. */
function moneyOf(speak: Speaker, row: SeveralSpeedsRow): Part[] {
  const { language } = speak;
  const isFrench = language === 'FR';
  const [best, worst] = [speedIn(row, row.best), speedIn(row, row.worst)];
  if (row.amount === null) return [fill(isFrench ? 'Aucun montant connu.' : 'No amount known.')];
  const values = {
    mean: formatAmount(Math.round((row.mean ?? 0) * 100), language),
    ...(best && { best: speak.name(best.territory), most: perInhabitant(best, language) }),
    ...(worst && { worst: speak.name(worst.territory), least: perInhabitant(worst, language) }),
    ratio: row.ratio === null ? '' : formatRatio(row.ratio, language),
    without: namesOf(speak, unpaid(row)),
  };
  const unknown = fill(isFrench ? '[Aucun montant connu : {without}.]' : '[No amount known: {without}.]', values);
  if (!best) {
    const mean = isFrench ? 'Montant connu : {mean} par habitant.' : 'Known amount: {mean} per inhabitant.';
    return [fill(mean, values)];
  }
  if (!worst || row.ratio === null) {
    const alone = isFrench ? '{best}, {most} connus par habitant.' : '{best}, {most} known per inhabitant.';
    return [fill(alone, values), unknown];
  }
  if (row.ratio === 1) {
    const same = isFrench ? 'Autant par habitant, {most} connus.' : 'As much per inhabitant, {most} known.';
    return [fill(same, values), unknown];
  }
  const compared = isFrench
    ? "{ratio} fois plus par habitant d'un territoire à l'autre ({best}, {most} connus ; {worst}, {least})."
    : '{ratio} times as much per inhabitant from one area to another ({best}, {most} known; {worst}, {least}).';
  return [fill(compared, values), unknown];
}

function seats({ bySeatShare }: SeveralSpeedsRow, language: Language): Part {
  return fill(
    language === 'FR'
      ? '[Part placée au siège des bénéficiaires, faute de mieux : {share}.]'
      : '[Placed by the seats of the beneficiaries, for want of better: {share}.]',
    { share: bySeatShare ? formatShare(bySeatShare, language) : '' },
  );
}
