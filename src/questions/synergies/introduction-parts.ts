/** The parts of the sentence on two actors that could be introduced to each other (P6). */
import type { Settings } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames, lowerFirst } from '../../words/formats.js';
import { label, resourceLabels } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Parts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { remarksOn } from './exchange-words.js';
import type { SynergyRow } from './row.js';

export function introduction(speak: Speaker, row: SynergyRow, settings: Settings): Parts {
  const isFrench = speak.language === 'FR';
  const { lastShared } = row;
  const [reason, what] = reasonOf(speak, row);
  const subjects = row.sharedLeaves.map(speak.name);
  const isNamed = subjects.some((subject) => what.includes(subject));
  const plural = subjects.length > 1 ? 's' : '';
  const values = {
    ...{ x: speak.name(row.a), y: speak.name(row.b), what },
    last: lastShared ? title(speak, lastShared.initiative) : '',
    until: lastShared?.until ? formatDay(lastShared.until, speak.language) : '',
  };
  return {
    headline: fill(isFrench ? 'À mettre en relation : {x} et {y}' : 'To introduce: {x} and {y}', values),
    facts: [
      fill(
        isFrench
          ? "{x} et {y} : aucun projet partagé en cours[ ; le dernier, {last}][, jusqu'au {until}]."
          : '{x} and {y}: no current shared project[; the last, {last}][, until {until}].',
        values,
      ),
      reason === '' ? fill('') : fill(isFrench ? `Point commun : ${reason}.` : `In common: ${reason}.`, values),
      // Shared partners or places do not say what the introduction is about.
      fill(isFrench ? `[Sujet${plural} commun${plural} : {subject}.]` : `[Common subject${plural}: {subject}.]`, {
        subject: isNamed ? '' : listNames(subjects, speak.language, 2),
      }),
      ...row.exchanges
        .slice(0, 1)
        .flatMap(({ seeker, resource, offers }) =>
          remarksOn(speak, settings, { seeker, resource, providers: offers.map(({ actor }) => actor) }),
        ),
    ],
    caveat: caveat('NOT_ENTERED', speak.language),
  };
}

/**
 * The feature that contributes most, as a template such as "partenaires, {what}", and what fills it; empty when none is
 * named. A need that the other could meet comes before all others, because people can act on it.
 */
function reasonOf(speak: Speaker, row: SynergyRow): readonly [template: string, what: string] {
  const isFrench = speak.language === 'FR';
  const weight = ({ feature, contribution }: NonNullable<SynergyRow['contributions']>[number]) =>
    feature === 'NEED_AND_OFFER' && row.exchanges.length > 0 ? Number.POSITIVE_INFINITY : contribution;
  const [best] = [...(row.contributions ?? [])].sort(
    (one, two) => Number(weight(two) > weight(one)) - Number(weight(two) < weight(one)),
  );
  const shared = (french: string, english: string, ids: readonly string[]) =>
    [
      ids.length === 0 ? '' : `${isFrench ? french : english}${ids.length > 1 ? 's' : ''}, {what}`,
      listNames(ids.map(speak.name), speak.language, 2),
    ] as const;
  switch (best?.feature) {
    case 'COMMON_PARTNERS':
      return shared(
        'partenaire',
        'partner',
        (row.commonPartners ?? []).map(({ actor }) => actor),
      );
    case 'SUBJECTS':
      return shared(
        'sujet',
        'subject',
        row.sharedLeaves.length > 0 ? row.sharedLeaves : row.sharedThemes.map(({ theme }) => theme),
      );
    case 'NEARNESS':
      if (row.sharedEpci?.length) return shared('territoire', 'area', row.sharedEpci);
      return [isFrench ? 'des territoires voisins' : 'neighbouring areas', ''];
    case 'COMMON_FUNDER':
      return shared('financeur', 'funder', row.commonFunders ?? []);
    case 'COMPLEMENTARY_SUBJECTS':
      return shared('thématique', 'theme', row.sharedRoots);
    case 'NEED_AND_OFFER': {
      const sought = row.exchanges.map(
        ({ resource, theme }) =>
          `${lowerFirst(label(resourceLabels, resource, speak.language))} (${speak.name(theme)})`,
      );
      const isOfCompany = row.exchanges.some(({ offers }) =>
        offers.some(({ actor }) => speak.named(actor).kind === 'COMPANY'),
      );
      const market = !isOfCompany
        ? ''
        : isFrench
          ? ', à consulter dans le respect de la commande publique'
          : ', to be consulted within the rules of public procurement';
      const template = `${isFrench ? 'besoin et offre, {what}' : 'need and offer, {what}'}${market}`;
      return [sought.length === 0 ? '' : template, listNames(sought, speak.language)];
    }
    default:
      return ['', ''];
  }
}
