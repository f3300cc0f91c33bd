/** A change in words: the act that was done, and what it is about. */
import type { Context } from '../../answers/context.js';
import { listImports, type PastImport } from '../../import/runs/list-imports.js';
import { doneLabels } from '../../words/act-labels.js';
import { formatDay, listNames } from '../../words/formats.js';
import { suggestionKindLabels } from '../../words/kind-labels.js';
import { decisionLabels, type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { shorten } from '../../words/tell.js';
import { typeset } from '../../words/typography.js';
import { findStanding } from '../suggestion/find.js';
import { kindOf } from '../suggestion/kinds.js';
import { partSubjects } from '../suggestion/part-id.js';
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
    if (name !== null) return join(label(doneLabels, 'import', language), await nameImport(name));
    const [first = '', ...tokens] = what.split(/[ :]+/);
    if (!isDone(first)) return what;
    const done = label(doneLabels, first, language);
    if (first === 'decide') return decided(entity?.replace(/^decision-/, '') ?? '', tokens.at(-1) ?? '');
    if (first === 'undo') {
      // After an undo of an undo, the earlier lines of the history say what the change was about.
      const undone = undoes === null || isUndone ? undefined : await readChange(undoes);
      return join(done, undone ? await tell(undone, true) : '');
    }
    if (first === 'propose' || first === 'accept') {
      const proposed = what.slice(what.indexOf(': ') + 2);
      return join(done, await tell({ what: proposed, entity: null, import: null, undoes: null }));
    }
    return join(done, await nameSubject(what, tokens, entity));
  }

  async function decided(suggestion: string, status: string): Promise<string> {
    const about = await headlineOf(suggestion);
    return join(status in decisionLabels ? label(decisionLabels, status, language) : status, about);
  }

  /** The headline of the suggestion; when it is not made today, its kind and the names of its subjects. */
  async function headlineOf(suggestion: string): Promise<string> {
    const loader = context.loader<string | undefined>(`headlines ${language}`, async (ids) => {
      const asked = ids.map((id) => ({ suggestion: id, about: partSubjects(id)?.[0]?.map((one) => one.id) ?? [] }));
      const found = await findStanding(context, asked, context.today);
      return Promise.all(ids.map((id) => found.get(id)?.headline(context, language)));
    });
    const headline = await loader.load(suggestion);
    if (headline !== undefined) return headline;
    const kind = kindOf(suggestion)?.kind;
    const names = await Promise.all(
      (partSubjects(suggestion) ?? []).map((reading) => namesOf(reading.map(({ id }) => id))),
    );
    const kindWords = kind === undefined ? '' : label(suggestionKindLabels, kind, language);
    return join(kindWords, listNames(names.sort((one, other) => other.length - one.length)[0] ?? [], language));
  }

  async function nameSubject(what: string, tokens: readonly string[], entity: string | null): Promise<string> {
    if (entity?.startsWith('meeting-')) return nameMeeting(entity, tokens);
    if (entity?.startsWith('decision-')) return (await stored(entity))?.properties.title ?? '';
    const names = await namesOf([...new Set([...tokens, ...(entity === null ? [] : [entity])])]);
    // A subject that no longer exists has the name that it had then.
    return names.length > 0 ? listNames(names, language) : (/: (.+)$/.exec(what)?.[1] ?? '');
  }

  async function nameMeeting(id: string, [body = '', on = '']: readonly string[]): Promise<string> {
    const meeting = await stored(id);
    const day = meeting?.properties.on ?? on;
    const names = await namesOf([meeting?.relations.find(({ type }) => type === 'OF')?.other ?? body]);
    return [...names, ...(day === '' ? [] : [formatDay(day, language)])].join(', ');
  }

  /** Its files and its day; its name where no file is known, as of what the program brings. */
  async function nameImport(name: string): Promise<string> {
    const loader = context.loader<PastImport | undefined>('imports', async (names) => {
      const known = await listImports(context.database);
      return names.map((each) => known.find(({ id }) => id === each));
    });
    const { files = [], at = '' } = (await loader.load(name)) ?? {};
    return files.length === 0 ? name : [...files, formatDay(at.slice(0, 10), language)].join(', ');
  }

  /** The state of an entity, even if it was archived since. */
  function stored(id: string): Promise<Stored | undefined> {
    const loader = context.loader<Stored | undefined>('stored', async (ids) => {
      const rows = await context.database.read<Stored>('write/states', { ids });
      return ids.map((each) => rows.find((row) => row.id === each));
    });
    return loader.load(id);
  }

  /** The names of the known entities among these ids. */
  async function namesOf(ids: readonly string[]): Promise<string[]> {
    const speak = await speaker(context, language, ids);
    return ids.map((id) => speak.name(id)).filter((name, place) => name !== ids[place]);
  }

  function join(one: string, other: string): string {
    return [one, shorten(other)].filter((part) => part !== '').join(language === 'FR' ? ' : ' : ': ');
  }
}

const isDone = (word: string): word is keyof typeof doneLabels => word in doneLabels;
