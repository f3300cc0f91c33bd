/** The Cypher of the project, read once: cypher/overlaps.cypher has the name "overlaps", cypher/import/actors.cypher "import/actors". */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../config.js';
import { Misconfigured } from '../errors.js';
import { audiences, comparedKinds, localResources, operativeRoles, publicKinds } from '../language/groups.js';

const folder = join(projectRoot, 'cypher');

function readStatements(): ReadonlyMap<string, string> {
  const statements = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.cypher')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path)
      .replaceAll('\\', '/')
      .replace(/\.cypher$/, '');
    if (name.startsWith('migrations/')) continue;
    const text = readFileSync(path, 'utf8');
    if (!text.startsWith('// ')) {
      throw new Misconfigured(
        `cypher/${name}.cypher:1: the first line must be its question in plain words; add a // comment`,
      );
    }
    statements.set(name, text);
  }
  return statements;
}

/**
 * What the second line of a file may say of its statement, `// Marks: long, model`. long: it reads a whole part of the graph, so few of
 * them run at once. model: it reads actors, initiatives, funding, themes and territories alone, so its rows stay when only decisions or
 * meetings change. archived: it restores, undoes, describes or loads what is archived, and sees it; all others must not.
 */
export type Mark = 'long' | 'model' | 'archived';

const marks: ReadonlySet<string> = new Set<Mark>(['long', 'model', 'archived']);

function marksOf(name: string, text: string): ReadonlySet<string> {
  const [, listed] = /^\/\/ .*\n\/\/ Marks: (.*)\n/.exec(text) ?? [];
  const found = listed?.split(', ') ?? [];
  const strange = found.find((mark) => !marks.has(mark));
  if (strange !== undefined)
    throw new Misconfigured(`cypher/${name}.cypher:2: ${strange} is no mark; write some of ${[...marks].join(', ')}`);
  return new Set(found);
}

const statements = readStatements();

const marked = new Map([...statements].map(([name, text]) => [name, marksOf(name, text)]));

export const isMarked = (name: string, mark: Mark): boolean => marked.get(name)?.has(mark) ?? false;

/** @throws Misconfigured if there is no such file. */
export function statement(name: string): string {
  const text = statements.get(name);
  if (text === undefined) throw new Misconfigured(`cypher/${name}.cypher: no such file; add it or correct the name`);
  return text;
}

/** Groups of closed lists that statements may name, so that no statement repeats one. */
const groups: Readonly<Record<string, readonly string[]>> = {
  operative: operativeRoles,
  compared: comparedKinds,
  audiences,
  localResources,
  publicKinds,
};

/** The parameters of a statement, with those of the groups that its text names: `$operative`, `$compared`, `$audiences`. */
export function parametersOf<T extends object>(name: string, parameters: T): T {
  const named = Object.entries(groups).filter(([group]) => statement(name).includes(`$${group}`));
  return named.length === 0 ? parameters : { ...Object.fromEntries(named), ...parameters };
}

export const statementNames: readonly string[] = [...statements.keys()].sort();
