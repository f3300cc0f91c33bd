/** Names what a refusal or a history must not call by its id: entities, archived ones too, meetings, and what decisions are about. */
import type { Context } from '../../answers/context.js';
import { formatDay } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { headlineOf, namesOf } from './headline.js';

/** A row of cypher/write/states.cypher. */
interface Stored {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly relations: readonly { readonly type: string; readonly other: string }[];
}

const DECISION = 'decision-';

export async function nameEntities(context: Context, language: Language, ids: readonly string[]): Promise<string[]> {
  const stored = await context.database.read<Stored>('write/states', { ids });
  return Promise.all(ids.map((id) => nameOf(id)));

  async function nameOf(id: string): Promise<string> {
    const { properties = {}, relations = [] } = stored.find((each) => each.id === id) ?? {};
    const { name, title, labelFr, purpose, on } = properties;
    const [own] = [name, title, labelFr, purpose].filter((each) => typeof each === 'string' && each !== '');
    if (own !== undefined) return String(own);
    if (id.startsWith(DECISION)) return (await headlineOf(context, language, id.slice(DECISION.length))) || id;
    const ends = await namesOf(
      context,
      language,
      relations.map(({ other }) => other),
    );
    const told = [...ends, ...(typeof on === 'string' ? [formatDay(on, language)] : [])];
    return told.length > 0 ? told.join(', ') : id;
  }
}
