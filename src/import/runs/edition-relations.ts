/**
 * Which relations between actors and initiatives an earlier import wrote and its corrected edition no longer states:
 * they are removed, although both ends stay. One that somebody has changed since stays.
 */
import type { Run } from '../../database/database.js';
import { revertSide, type Side } from '../../write/difference.js';
import { nameRelation } from '../../write/keep-withdrawn.js';
import { type EntityRelation, type EntityState, isLiving, readStates } from '../../write/state.js';
import type { Tracked } from '../../write/track-changes.js';
import type { RelationRow, RelationTable } from '../ecosystem/ecosystem-relations.js';
import { HOLDERS } from '../ecosystem/leave-withdrawn.js';
import { BATCH_ROWS } from '../options.js';
import type { ReplacedEdition } from './replaced.js';
import { type Authorship, type InTransaction, rewriteStates } from './rewrite-states.js';

type Sides = Readonly<Record<string, Side>>;

const TYPES = new Set<string>(Object.values(HOLDERS).map(({ type }) => type));
const nameOf = ({ type, other, properties: { role, nature } }: EntityRelation) =>
  nameRelation(type, other, role ?? nature);
const relationsOf = (side: Side | undefined) => (side?.relations ?? []).filter(({ type }) => TYPES.has(type));

export class EditionRelations {
  /** By the entity that holds them. */
  readonly #earlier = new Map<string, readonly EntityRelation[]>();
  /** By holder and name: the first days that the edition states, null for none. */
  readonly #stated = new Map<string, (string | null)[]>();
  #came = 0;
  #changed = 0;

  /** Takes what a batch of the earlier import wrote. */
  take(after: Sides): void {
    for (const [id, side] of Object.entries(after)) {
      const written = relationsOf(side);
      if (written.length > 0) this.#earlier.set(id, [...(this.#earlier.get(id) ?? []), ...written]);
    }
  }

  /** Records what the edition states, and what its batch wrote of it. */
  see(table: RelationTable, rows: readonly RelationRow[], { before, after }: Tracked): void {
    const { type, holder, other } = HOLDERS[table];
    for (const row of rows) {
      const key = `${row[holder]} ${nameRelation(type, row[other], row.kind ?? undefined)}`;
      const day = row.firstDay === null ? null : String(row.firstDay);
      this.#stated.set(key, [...(this.#stated.get(key) ?? []), day]);
    }
    const count = (sides: Tracked['after']) =>
      Object.values(sides ?? {}).reduce((sum, side) => sum + relationsOf(side).length, 0);
    const corrected = count(before);
    this.#changed += corrected;
    this.#came += count(after) - corrected;
  }

  /** @param leaving ids of entities that leave, whose relations leave with them */
  async finish(
    inTransaction: InTransaction,
    authorship: Authorship,
    leaving: ReadonlySet<string>,
    isDry: boolean,
  ): Promise<{ readonly ties: NonNullable<ReplacedEdition['ties']>; readonly kept: readonly string[] }> {
    const gone = new Map(
      [...this.#earlier]
        .filter(([id]) => !leaving.has(id))
        .map(([id, all]) => [id, all.filter((one) => !leaving.has(one.other) && !this.#isStated(id, one))] as const)
        .filter(([, some]) => some.length > 0),
    );
    const kept: string[] = [];
    let left = 0;
    const without = (state: EntityState): EntityState => {
      const some = gone.get(state.id) ?? [];
      return isLiving(state) ? revertSide(state, {}, { relations: some }, '') : state;
    };
    const count = (states: readonly EntityState[]) => {
      for (const state of states) {
        const names = new Set((gone.get(state.id) ?? []).map(nameOf));
        const after = without(state);
        left += state.relations.length - after.relations.length;
        if (
          isLiving(state) &&
          after.relations.some((one) => TYPES.has(one.type) && names.has(nameOf(one)) && !this.#isStated(state.id, one))
        )
          kept.push(state.id);
      }
    };
    const ids = [...gone.keys()];
    for (let start = 0; start < ids.length; start += BATCH_ROWS) {
      const some = ids.slice(start, start + BATCH_ROWS);
      await inTransaction(async (run: Run) => {
        if (!isDry) await run('write/take-turn');
        count(await readStates(run, some));
        if (!isDry)
          await rewriteStates(run, some, { ...authorship, what: `${authorship.what}: replaced`, rows: 0 }, without);
      });
    }
    return { ties: { left, came: this.#came, changed: this.#changed }, kept };
  }

  /** A row without a first day means whichever is known, as when it is written. */
  #isStated(holder: string, relation: EntityRelation): boolean {
    const day = typeof relation.properties.from === 'string' ? relation.properties.from : null;
    const days = this.#stated.get(`${holder} ${nameOf(relation)}`) ?? [];
    return days.some((one) => one === null || day === null || one === day);
  }
}
