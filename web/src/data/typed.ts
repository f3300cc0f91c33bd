/** What is typed into a field and not sent yet, kept over a reload of the page: in this tab only, and as long as its form is open. */
import { type FormEvent, useEffect, useState } from 'react';

const KEPT = 'passerelle-typed';

const typed = new Map<string, string>();

/** From before the reload, until its form is opened again. */
const before = read();

function read(): Map<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return new Map(entries.map(([key, value]) => [key, String(value)]));
  } catch {
    return new Map();
  }
}

const save = () => sessionStorage.setItem(KEPT, JSON.stringify(Object.fromEntries([...before, ...typed])));

/** What was sent needs to be kept no longer. @param form the beginning of the keys of its fields */
export function forgetTyped(form: string): void {
  for (const key of typed.keys()) if (key.startsWith(form)) typed.delete(key);
  save();
}

export const wasTyped = (): boolean => before.size > 0;

/**
 * @param key names one field of one form about one thing; undefined: it is not kept
 * @param initial what stands in the field until something is typed
 * @returns what the input element needs
 */
export function useTyped(key: string | undefined, initial = '') {
  const [first] = useState(() => (key === undefined ? undefined : before.get(key)));
  useEffect(() => {
    if (key === undefined) return;
    const kept = before.get(key);
    if (kept !== undefined) typed.set(key, kept);
    before.delete(key);
    save();
    // The form was sent or closed.
    return () => {
      typed.delete(key);
      save();
    };
  }, [key]);
  return {
    defaultValue: first ?? initial,
    onInput({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) {
      if (key === undefined) return;
      typed.set(key, currentTarget.value);
      save();
    },
  };
}
