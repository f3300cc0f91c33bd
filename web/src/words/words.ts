/** The words of the application: each part has a file here with both languages, which `useWords` reads. */
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { typeset } from '../../../src/words/typography.ts';
import type { Language } from '../generated/graphql.ts';
import { languageNow } from './language.ts';

/** `matters_one` and `matters_other` are two forms of `matters`, by its `count`. */
type KeyOf<Name> = Name extends `${infer Key}_${'one' | 'other'}` ? Key : Name;

export interface Words<Key> {
  readonly namespace: string;
  /** Never set at run time: it only carries the type. */
  readonly key?: Key;
}

type Values = Readonly<Record<string, string | number>>;
export type Say<Key> = (key: Key, values?: Values) => string;

/** @param namespace the name of its file */
export function defineWords<const French extends Readonly<Record<string, string>>>(
  namespace: string,
  french: French,
  english: { readonly [Name in keyof French]: string },
): Words<KeyOf<keyof French>> {
  i18next.addResourceBundle('fr', namespace, french);
  i18next.addResourceBundle('en', namespace, english);
  return { namespace };
}

/** The words of a part outside of a component: they stay in the language of the moment. */
export function sayNow<Key>({ namespace }: Words<Key>, key: Key): string {
  return typeset(i18next.t(`${namespace}:${String(key)}`), languageNow());
}

/** @returns a function that says the words of a part, with French typography, and the language */
export function useWords<Key>({ namespace }: Words<Key>): { readonly say: Say<Key>; readonly language: Language } {
  // Renders again when the language changes.
  const { i18n } = useTranslation(namespace, { useSuspense: false });
  const language = languageNow();
  const say: Say<Key> = (key, values) => typeset(i18n.t(`${namespace}:${String(key)}`, { ...values }), language);
  return { say, language };
}
