/** What the leads of several projects on one subject could share, by who they are. */
import { leadsOf } from '../../../measures/participants.js';
import { COMPANY } from '../../../model/actors.js';
import { byteAt } from '../../../model/at.js';
import { actorKinds, codeOf, initiativeKinds } from '../../../model/closed-lists.js';
import { dayOf } from '../../../model/days.js';
import { caveat } from '../../../words/caveats.js';
import type { Language } from '../../../words/labels.js';
import { fill } from '../../../words/said.js';
import type { MatterRow } from '../row.js';
import type { Composed } from './composed.js';

/** Those that buy for a territory. */
const buyers = ['REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE', 'JOINT_BODY', 'PUBLIC_AGENCY'].map((kind) =>
  codeOf(actorKinds, kind),
);
/** Those that work with people more than they buy. */
const workers = ['ASSOCIATION', 'COOPERATIVE', 'FOUNDATION', 'NETWORK'].map((kind) => codeOf(actorKinds, kind));
const SERVICE = codeOf(initiativeKinds, 'SERVICE');

/** A purchase only of two public buyers, and of no service, which is people; a public body buys nothing together with a company. */
export function poolingStep(
  { of, matter, asOf }: MatterRow,
  language: Language,
): Pick<Composed, 'nextStep' | 'caveat'> {
  const { snapshot } = of.known;
  const isFrench = language === 'FR';
  const kinds = matter.initiatives.map((each) =>
    leadsOf(snapshot, each, dayOf(asOf)).map((actor) => byteAt(snapshot.actors.kind.values, actor)),
  );
  const isOf = (group: readonly number[]) => (each: readonly number[]) => each.some((kind) => group.includes(kind));
  const ofCompanies = kinds.filter(isOf([COMPANY])).length;
  const isService = (initiative: number) => snapshot.initiatives.kind.values[initiative] === SERVICE;
  const buying = matter.initiatives.filter((each, place) => !isService(each) && isOf(buyers)(kinds[place] ?? []));
  if (kinds.length - ofCompanies < 2)
    return {
      nextStep: fill(
        isFrench
          ? 'À comparer peut-être : usages, coûts, résultats, dans le respect de la commande publique.'
          : 'To compare, perhaps: use, costs, results, within the rules of public procurement.',
      ),
      caveat: caveat('COORDINATED', language),
    };
  if (buying.length >= 2 && ofCompanies === 0)
    return {
      nextStep: fill(
        isFrench
          ? 'À mutualiser peut-être : achat, outil, formation.'
          : 'To pool, perhaps: purchases, tools, training.',
      ),
      caveat: caveat('BOUGHT_TOGETHER', language),
    };
  const isOfPeople = kinds.every(isOf(workers));
  return {
    nextStep: fill(
      isFrench
        ? `À partager peut-être : ${isOfPeople ? 'matériel, formation, animateurs' : 'outil, formation, expérience'}.`
        : `To share, perhaps: ${isOfPeople ? 'equipment, training, staff' : 'tools, training, experience'}.`,
    ),
    caveat: caveat('WORKING_TOGETHER', language),
  };
}
