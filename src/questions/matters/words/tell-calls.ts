/** The open calls for projects that a matter should know of. */
import { dateOf, dayOf } from '../../../model/days.js';
import { formatDay } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import type { OpenCall } from '../around/calls-around.js';
import { earliestStart } from '../beginnings.js';
import type { Telling } from './telling.js';

const MOST_TOLD = 2;

export function tellCalls({ row, speak, backdrop }: Telling, calls: readonly OpenCall[] = backdrop.calls): Part[] {
  const { language } = speak;
  const isFrench = language === 'FR';
  const day = (of: string | null) => (of === null ? '' : formatDay(of, language));
  // Few funders pay for what has begun.
  const begins = dateOf(earliestStart(row.of.known.snapshot, row.matter.initiatives, dayOf(row.asOf)));
  return calls.slice(0, MOST_TOLD).map(({ call, funders, opensOn, closesOn }) =>
    fill(
      isFrench
        ? `Appel à projets : {name}[ ({funders})][, ${opensOn === null ? '' : 'du {opens} '}${opensOn === null ? 'jusqu’au' : 'au'} {closes}][ ; il ouvre après le premier début prévu, le {begins}].`
        : `Call for projects: {name}[ ({funders})][, ${opensOn === null ? '' : 'from {opens} '}${opensOn === null ? 'until' : 'to'} {closes}][; it opens after the first planned beginning, on {begins}].`,
      {
        name: title(speak, call),
        funders: listAll(funders.map(speak.name), language, 2),
        opens: day(opensOn),
        closes: day(closesOn),
        begins: begins !== null && opensOn !== null && begins < opensOn ? day(begins) : '',
      },
    ),
  );
}
