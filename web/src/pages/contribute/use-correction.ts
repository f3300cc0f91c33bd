/**
 * Corrects a record at once. The typed values stay when a token is needed first and when the act is refused; when somebody
 * else was quicker, the form says which fields they changed and to what, and saving again keeps both.
 */
import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { Acted } from '../../data/act.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { changedIn } from './changed.ts';

interface Asked {
  /** What the form began with, and its revision. */
  readonly known: object;
  readonly revision: number | null;
  /** The same, as the server has it now; undefined: it does not answer. */
  readonly readNow: () => Promise<{ readonly known: object; readonly revision: number | null } | undefined>;
  /** The names of the fields in the words of the form. */
  readonly names: Readonly<Record<string, string>>;
  /** How the value of a field is written: a text, a day, or the name of its closed list. Left out: it is a list of records, and only the field is named. */
  readonly kinds: Readonly<Record<string, 'TEXT' | 'DAY' | (string & {})>>;
  readonly onDone: () => void;
}

export function useCorrection(asked: Asked) {
  const { say, language } = useWords(contributeWords);
  const { say: sayCorrect } = useWords(correctWords);
  const { say: sayParts } = useWords(partsWords);
  const label = useLabels();
  const { run, isWaiting, refusal } = useAct();
  // Not that of a later answer: what somebody else changed meanwhile must be told before it is replaced.
  const [seen, setSeen] = useState({ known: asked.known, revision: asked.revision });
  const [told, setTold] = useState<string>();
  const nameOf = (field: string) => asked.names[field] ?? field;
  /** What somebody else saved in a field. */
  const tell = (field: string, value: unknown): string => {
    const [name, kind] = [nameOf(field), asked.kinds[field]];
    if (kind === undefined) return name;
    const write = (each: string) =>
      kind === 'TEXT' ? each : kind === 'DAY' ? writeDay(each, language) : label(kind, each);
    const values = [value].flat().flatMap((each) => (each == null ? [] : [write(String(each))]));
    return values.length === 0 ? sayParts('nowEmpty', { name }) : sayParts('nowIs', { name, value: values.join(', ') });
  };
  return {
    isWaiting,
    refusal: told ?? refusal,
    /** Nothing was changed, so there is nothing to save. */
    tellSame: () => setTold(say('nothingNew')),
    /** The names of the fields that were changed. */
    tellFields: (changed: object): string => Object.keys(changed).map(nameOf).join(', '),
    async save<Data extends Acted, Variables extends AnyVariables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: (revision: number | null) => Variables,
      what: string,
    ): Promise<void> {
      setTold(undefined);
      const outcome = await run(document, variables(seen.revision), what);
      if (outcome.kind === 'DONE') return asked.onDone();
      if (outcome.kind !== 'REFUSED' || !outcome.codes.includes('STALE')) return;
      const now = await asked.readNow();
      if (!now) return;
      const fields = Object.entries(changedIn(now.known, seen.known) ?? {}).map(([field, value]) => tell(field, value));
      setSeen(now);
      // Without one that is here, the message of the API says enough.
      if (fields.length > 0)
        setTold(sayCorrect('changedMeanwhile', { fields: fields.join(language === 'FR' ? ' ; ' : '; ') }));
    },
  };
}
