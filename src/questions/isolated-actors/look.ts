/** What the sentence on an actor apart rests on beside its row: its setting, what goes on around it, and whom it could meet. */
import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { settingsOf } from '../../answers/setting.js';
import { COMPANY } from '../../model/actors.js';
import { byteAt } from '../../model/at.js';
import { isEarly } from '../../model/closed-lists.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { lookAround } from './around.js';
import { paidForBy } from './paid-for.js';
import type { IsolatedActorRow } from './row.js';

export async function lookAt(context: Context, row: IsolatedActorRow) {
  const through = [row.last, row.threadMedium === 'INITIATIVE' ? row.thread : null].filter((id) => id !== null);
  const settings = await settingsOf(context, row.asOf, [row.actor, ...through]);
  const { known } = askingOf(context);
  const financed = paidForBy(known.snapshot, row);
  const setting = settings.of(row.actor);
  const others = (ids: readonly string[]) => ids.filter((id) => id !== row.actor);
  // Those who lost one project together need no introduction.
  const former = row.kind === 'LAPSED' && row.last ? others(settings.of(row.last).partners) : [];
  const partners = row.thread ? others(settings.of(row.thread).current) : [];
  const around = await context.together(() =>
    lookAround(known, row, { former, partners, setting, isFunder: financed.length > 0 }),
  );
  const { actors } = known.snapshot;
  // A company whose contract has ended is not recommended to others.
  const isFormerSupplier = row.kind === 'LAPSED' && actors.kind.values[findNumber(actors.table, row.actor)] === COMPANY;
  return {
    ...{ financed, settings, setting, former, partners, ...around, isFormerSupplier },
    studied: setting.alone.filter((id) => isStudied(known.snapshot, id)),
    meets: around.beside.length > 0 && !isFormerSupplier,
  };
}

/** Whether it is an idea or a study: nobody runs it yet. */
function isStudied({ initiatives }: Snapshot, id: string): boolean {
  const initiative = findNumber(initiatives.table, id);
  return initiative >= 0 && isEarly(byteAt(initiatives.phase.values, initiative));
}
