/** The call by which money that is sought could be asked for: open today, of a funder that offers some on the theme. */
import { answering, commonCircles } from '../../synergies/exchange-facts.js';
import type { OpenCall } from '../around/calls-around.js';
import type { Telling } from './telling.js';
import type { ToldNeed } from './told-needs.js';

/** Undefined where a request waits for an answer already, or both sit in one committee: then something else comes first. */
export function openCallFor({ settings, backdrop }: Telling, told: ToldNeed): OpenCall | undefined {
  if (told.resource !== 'FUNDING' || answering(settings, told).length > 0) return undefined;
  if (commonCircles(settings, told).length > 0) return undefined;
  return backdrop.calls.find(
    ({ funders, opensOn }) => opensOn === null && funders.some((each) => told.providers.includes(each)),
  );
}
