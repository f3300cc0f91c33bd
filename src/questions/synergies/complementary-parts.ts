/** The parts of the sentence on two halves of one offer in one place (P2). */
import { moneyOfTwo } from '../../answers/tell-money.js';
import { begins } from '../../words/begins.js';
import { caveat } from '../../words/caveats.js';
import { listNames } from '../../words/formats.js';
import { audienceLabels, label } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Parts } from '../../words/said.js';
import { places, titleBeside, titleWithLeads } from '../../words/titles.js';
import type { SynergyRow } from './row.js';
import type { Told } from './told.js';

export function complementary(speak: Speaker, { a, b, ...row }: SynergyRow, { settings }: Told): Parts {
  const { language } = speak;
  const isFrench = language === 'FR';
  const smaller = (row.populationOfA ?? 0) <= (row.populationOfB ?? 0) ? a : b;
  const names = (ids: readonly string[]) => listNames(ids.map(speak.name), language, 2);
  const common = settings.of(a).audiences.filter((each) => settings.of(b).audiences.includes(each));
  const early = [a, b].filter((id) => ['IDEA', 'STUDY'].includes(settings.of(id).phase ?? ''));
  const [undecided] = early;
  const start = undecided === undefined ? null : settings.of(undecided).start;
  const later = start !== null && start > row.asOf ? start : undefined;
  const values = {
    ground: places(speak, smaller),
    ...{ one: titleWithLeads(speak, a, b), other: titleWithLeads(speak, b, a) },
    ...{ a: titleBeside(speak, a, b), b: titleBeside(speak, b, a) },
    ...{ subA: names(row.leavesOfA), subB: names(row.leavesOfB) },
    audiences: listNames(
      common.filter((each) => each !== 'EVERYONE').map((each) => label(audienceLabels, each, language)),
      language,
      4,
    ),
    undecided: undecided === undefined ? '' : titleBeside(speak, undecided, undecided === a ? b : a),
  };
  return {
    headline: fill(isFrench ? '[{ground} : ]{a} et {b}' : '[{ground}: ]{a} and {b}', values),
    facts: [
      fill(
        isFrench
          ? '{one} et {other} se complètent[ sur le même territoire ({ground})] : {subA} pour le premier projet, {subB} pour le second.'
          : '{one} and {other} complete each other[ in the same area ({ground})]: {subA} in the first, {subB} in the second.',
        values,
      ),
      fill(isFrench ? '[Mêmes publics : {audiences}.]' : '[Same audiences: {audiences}.]', values),
      moneyOfTwo(speak, settings, [a, b]),
    ],
    whyNow:
      early.length > 1
        ? fill(isFrench ? 'Les deux restent à décider.' : 'Both are still to be decided.')
        : later !== undefined
          ? begins(language, values.undecided, later, true)
          : fill(isFrench ? '[{undecided} reste à décider.]' : '[{undecided} is still to be decided.]', values),
    nextStep: fill(
      isFrench
        ? 'À proposer : se présenter les deux projets, et voir ce que chacun apporte à ce public.'
        : 'To propose: present the two projects, and see what each brings to these people.',
    ),
    caveat: caveat('TOGETHER', language),
  };
}
