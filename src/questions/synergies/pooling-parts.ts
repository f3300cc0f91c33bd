/** The parts of the sentence on two projects of one subject in different places (P1). */
import { isUndecided, type Settings } from '../../answers/setting.js';
import { moneyOfTwo } from '../../answers/tell-money.js';
import { begins } from '../../words/begins.js';
import { caveat } from '../../words/caveats.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { offeredWords } from '../../words/resource-words.js';
import { fill, join, type Part, type Parts } from '../../words/said.js';
import { places, title, titleBeside, titleWithPlace } from '../../words/titles.js';
import { mayBuyTogether, poolingStep, sharingStep } from './pooling-step.js';
import { leafOfSynergy, type SynergyRow } from './row.js';
import type { Told } from './told.js';

/** The number of initiatives, shared by a go-between with the two, that are named. */
export const MOST_SHARED = 4;

export function pooling(speak: Speaker, row: SynergyRow, { settings, others }: Told): Parts {
  const { a, b, adjacent } = row;
  const isFrench = speak.language === 'FR';
  const leaf = leafOfSynergy(row);
  const [between] = row.goBetweens ?? [];
  const ofCompanies = [a, b].filter((id) => settings.of(id).isOfCompany).length;
  const kinds = [a, b].map((id) => settings.of(id).leads.map(({ kind }) => kind));
  const areBuyers = ofCompanies === 0 && mayBuyTogether(kinds);
  const values = {
    theme: leaf === undefined ? '' : speak.name(leaf),
    ...{ x: titleWithPlace(speak, a), y: titleWithPlace(speak, b), here: places(speak, a), there: places(speak, b) },
    between: between ? speak.name(between.actor) : '',
    on: listNames(
      (between?.initiatives ?? []).slice(0, MOST_SHARED).map((id) => title(speak, id)),
      speak.language,
      MOST_SHARED,
      between?.initiatives.length,
    ),
  };
  return {
    headline: fill(
      isFrench ? '[{theme} : ]2 projets[, {here} et {there}]' : '[{theme}: ]2 projects[, {here} and {there}]',
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{x} et {y} portent sur le même sujet[, {theme}]${beside(adjacent, isFrench)}.`
          : `{x} and {y} address the same subject[, {theme}]${beside(adjacent, isFrench)}.`,
        values,
      ),
      moneyOfTwo(speak, settings, [a, b]),
      offered(speak, row, settings),
      together(speak, others),
    ],
    whyNow: beginning(speak, row, settings),
    nextStep: join(
      areBuyers || ofCompanies > 0 ? poolingStep(speak.language, ofCompanies > 0) : sharingStep(speak.language, kinds),
      fill(
        isFrench
          ? '[{between} travaille déjà avec les deux[ : {on}].]'
          : '[{between} already works with both[: {on}].]',
        values,
      ),
    ),
    caveat: caveat(ofCompanies > 0 ? 'COORDINATED' : areBuyers ? 'BOUGHT_TOGETHER' : 'TOGETHER', speak.language),
  };
}

function beside(adjacent: boolean | null, isFrench: boolean): string {
  if (adjacent === null) return '';
  if (adjacent) return isFrench ? ', dans des territoires voisins' : ', in neighbouring areas';
  return isFrench ? ', dans des territoires qui ne se touchent pas' : ', in areas apart';
}

/** What a lead of one offers on a subject of both: the other has somebody to call. */
function offered(speak: Speaker, { a, b, sharedLeaves }: SynergyRow, settings: Settings): Part {
  const isFrench = speak.language === 'FR';
  const [offer] = [a, b]
    .flatMap((id) => settings.of(id).stated)
    .filter(({ isOffer, theme, resource }) => isOffer && sharedLeaves.includes(theme) && resource !== 'AUDIENCE');
  if (offer === undefined) return fill('');
  return fill(isFrench ? '{who} propose {what}.' : '{who} offers {what}.', {
    who: speak.name(offer.actor),
    what: offeredWords(offer.resource, speak.language),
  });
}

/** The rows of one subject are one matter: who else runs something on it. */
function together(speak: Speaker, others: readonly string[]): Part {
  if (others.length === 0) return fill('');
  const isFrench = speak.language === 'FR';
  return fill(isFrench ? 'À voir ensemble, avec {who}.' : 'To look at together, with {who}.', {
    who: listNames(others.slice(0, 4).map(speak.name), speak.language, 4, others.length),
  });
}

/** The first that has still to begin: there is time to decide. */
function beginning(speak: Speaker, { a, b, asOf }: SynergyRow, settings: Settings): Part {
  const [first] = [a, b]
    .map((id) => ({ id, other: id === a ? b : a, start: settings.of(id).start ?? '' }))
    .filter(({ start }) => start > asOf)
    .sort((one, two) => (one.start < two.start ? -1 : 1));
  if (!first) return fill('');
  return begins(
    speak.language,
    titleBeside(speak, first.id, first.other),
    first.start,
    isUndecided(settings.of(first.id)),
  );
}
