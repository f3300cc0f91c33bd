/** A failure stays one failure: what a failed test has changed in the product is undone, so that later tests find it as they expect. */
import { beforeEach, expect } from 'vitest';
import { application } from './application.js';
import { ask } from './ask.js';

interface Change {
  readonly id: string;
  readonly what: string;
  readonly import: string | null;
  readonly undoes: string | null;
  readonly undoable: boolean;
}

const as = () => application().token;

/** The changes since, the last one first. */
async function changesSince(sequence: number): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let after = 'null', more = true; more; ) {
    const { nodes, pageInfo } = (
      await ask(
        `{ changes(first: 200, after: ${after}, filter: {since: ${sequence}}) { nodes { id what import undoes undoable } pageInfo { hasNextPage endCursor } } }`,
        as(),
      )
    ).changes;
    changes.push(...nodes);
    more = pageInfo.hasNextPage;
    after = JSON.stringify(pageInfo.endCursor);
  }
  return changes;
}

/** Those that still stand: not undone, nor the undo of one of them. */
function standing(changes: readonly Change[]): readonly Change[] {
  const undone = new Set<string>();
  return changes.filter(({ id, undoes, undoable }) => {
    if (undone.has(id) || !undoable) return false;
    if (undoes !== null && changes.some((change) => change.id === undoes)) {
      undone.add(undoes);
      return false;
    }
    return true;
  });
}

/** Undoes all changes since, the last one first, each import as a whole. A request of a closed window may arrive late, so it looks again. */
async function undoSince(sequence: number): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const rest = standing(await changesSince(sequence));
    if (rest.length === 0) return;
    const undoes = rest.map(({ id, import: name }) =>
      name === null ? `undo(change: "${id}")` : `undoImport(input: {import: "${name}"})`,
    );
    for (const undo of new Set(undoes)) await ask(`mutation { ${undo} { change } }`, as());
  }
  const rest = standing(await changesSince(sequence));
  if (rest.length > 0) expect.fail(`still changed after this test: ${rest.map(({ what }) => what).join(', ')}`);
}

beforeEach(async ({ onTestFailed }) => {
  const { nodes } = (await ask('{ changes(first: 1) { nodes { sequence } } }', as())).changes;
  onTestFailed(() => undoSince(nodes[0]?.sequence ?? 0));
});
