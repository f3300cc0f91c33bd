/** The words of an item for a sheet that is read at the meeting: without the days left, which are counted from today, and without whom to call, who have a line of their own. */
import type { ItemFragment } from '../../generated/graphql.ts';

type Said = NonNullable<ItemFragment['suggestion']>['said'];

const DAYS_LEFT = /\s*(?:Il reste [\d\s]+jours?|C[’']est aujourd[’']hui|[\d,]+ days? left|That is today)\./gu;
/** The sheet itself says so beside the day. */
const ON_AGENDA = /\s*(?:Inscrit au [^:]+: décider avant|On the agenda of [^:]+: decide before)\./u;
const WHOM_TO_CALL = /\s*(?:Appeler d[’']abord\s?:|Call first:).*$/u;

const withoutDaysLeft = (text: string): string => text.replace(DAYS_LEFT, '').trim();

export function onPaper(said: Said): Said {
  const { whyNow, nextStep } = said;
  return {
    ...said,
    whyNow:
      withoutDaysLeft(whyNow ?? '')
        .replace(ON_AGENDA, '')
        .trim() || null,
    nextStep: nextStep?.replace(WHOM_TO_CALL, '') || null,
  };
}

/** What was sent, without the same. @param names those of whom to call */
export function asSentOnPaper(sentence: string, names: readonly string[]): string {
  const anyOf = names.map((name) =>
    name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[’']/g, "[’']")
      .replace(/\s/g, '\\s'),
  );
  if (anyOf.length === 0) return withoutDaysLeft(sentence);
  const one = `(?:${anyOf.join('|')})`;
  const call = new RegExp(`\\s*(?:Appeler d[’']abord\\s?:|Call first:)\\s${one}(?:,\\s${one})*\\.`, 'u');
  return withoutDaysLeft(sentence).replace(call, '').trim();
}
