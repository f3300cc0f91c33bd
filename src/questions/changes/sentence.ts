/** A change in words: the act that was done, and what it is about. */

import type { Context } from '../../answers/context.js';
import { dayOfMoment } from '../../answers/today.js';
import { codeOfFormat, listImports, type PastImport } from '../../import/runs/list-imports.js';
import { doneLabels, programLabels } from '../../words/act-labels.js';
import { importFormatLabels } from '../../words/data-labels.js';
import { formatDay, formatNumber, listNames } from '../../words/formats.js';
import { decisionLabels, type Language, label } from '../../words/labels.js';
import { typeset } from '../../words/typography.js';
import { headlineOf, joinTold, namesOf } from './headline.js';
import type { ChangeRow } from './row.js';

/** A row of cypher/write/states.cypher, archived or not. */
interface Stored {
  readonly id: string;
  readonly properties: { readonly on?: string; readonly title?: string };
  readonly relations: readonly { readonly type: string; readonly other: string }[];
}

type Told = Pick<ChangeRow, 'what' | 'entity' | 'import' | 'undoes'>;

/** @param readChange reads the change that this one undid */
export async function sayChange(
  context: Context,
  change: Told,
  language: Language,
  readChange: (id: string) => Promise<Told | undefined>,
): Promise<string> {
  const told = await tell(change);
  return typeset(told, language);

  async function tell({ what, entity, import: name, undoes }: Told, isUndone = false): Promise<string> {
    if (name !== null) return joinTold(language, label(doneLabels, 'import', language), await nameImport(name));
    const [first = '', ...tokens] = what.split(/[ :]+/);
    if (isOfProgram(what)) return label(programLabels, what, language);
    if (!isDone(first)) return what;
    const done = label(doneLabels, first, language);
    if (first === 'decide') return decided(entity?.replace(/^decision-/, '') ?? '', tokens.at(-1) ?? '');
    if (first === 'undo') {
      // After an undo of an undo, the earlier lines of the history say what the change was about.
      const undone = undoes === null || isUndone ? undefined : await readChange(undoes);
      return joinTold(language, done, undone ? await tell(undone, true) : '');
    }
    if (first === 'propose' || first === 'accept') {
      const proposed = what.slice(what.indexOf(': ') + 2);
      return joinTold(language, done, await tell({ what: proposed, entity: null, import: null, undoes: null }));
    }
    return joinTold(language, done, await nameSubject(what, tokens, entity));
  }

  async function decided(suggestion: string, status: string): Promise<string> {
    const about = await headlineOf(context, language, suggestion);
    return joinTold(language, status in decisionLabels ? label(decisionLabels, status, language) : status, about);
  }

  async function nameSubject(what: string, tokens: readonly string[], entity: string | null): Promise<string> {
    if (entity?.startsWith('meeting-')) return nameMeeting(entity, tokens);
    if (entity?.startsWith('decision-')) return (await stored(entity))?.properties.title ?? '';
    const names = await namesOf(context, language, [...new Set([...tokens, ...(entity === null ? [] : [entity])])]);
    // A subject that no longer exists has the name that it had then.
    return names.length > 0 ? listNames(names, language) : (/: (.+)$/.exec(what)?.[1] ?? '');
  }

  async function nameMeeting(id: string, [body = '', on = '']: readonly string[]): Promise<string> {
    const meeting = await stored(id);
    const day = meeting?.properties.on ?? on;
    const names = await namesOf(context, language, [
      meeting?.relations.find(({ type }) => type === 'OF')?.other ?? body,
    ]);
    return [...names, ...(day === '' ? [] : [formatDay(day, language)])].join(', ');
  }

  /** Its files and its day; an import without a known file is told by its format. */
  async function nameImport(name: string): Promise<string> {
    const loader = context.loader<PastImport | undefined>('imports', async (names) => {
      const known = await listImports(context.database);
      return names.map((each) => known.find(({ id }) => id === each));
    });
    const known = await loader.load(name);
    if (known === undefined) return name;
    const { files, at, rows, by, format } = known;
    const day = formatDay(dayOfMoment(at), language);
    if (files.length > 0) return [...files, day].join(', ');
    const what = label(importFormatLabels, codeOfFormat(format), language);
    const count = `${language === 'FR' ? 'lignes :' : 'rows:'} ${formatNumber(rows, language)}`;
    if (by !== PROGRAM) return [what, day, count].join(', ');
    const loaded = language === 'FR' ? 'ce que Passerelle charge au démarrage' : 'what Passerelle loads at its start';
    return [loaded, what, count].join(', ');
  }

  /** The state of an entity, even if it was archived since. */
  function stored(id: string): Promise<Stored | undefined> {
    const loader = context.loader<Stored | undefined>('stored', async (ids) => {
      const rows = await context.database.read<Stored>('write/states', { ids });
      return ids.map((each) => rows.find((row) => row.id === each));
    });
    return loader.load(id);
  }
}

/** Who did what nobody asked for. */
const PROGRAM = 'passerelle';

const isOfProgram = (what: string): what is keyof typeof programLabels => Object.hasOwn(programLabels, what);
const isDone = (word: string): word is keyof typeof doneLabels => word in doneLabels;
