/** A request as the address writes it, so that it can be shared. */
import { dayIn } from '../../frame/day-in.ts';
import type { Audience } from '../../generated/graphql.ts';
import { Audience as audiences } from '../actors/closed-lists.ts';

export interface Request {
  readonly title: string;
  /** Id of the territory; null: the council's. */
  readonly place: string | null;
  /** Id of the actor that asks; null: not stated. */
  readonly requester: string | null;
  /** YYYY-MM-DD; null: open. */
  readonly start: string | null;
  readonly end: string | null;
  /** Ids; empty: themes are proposed from the title. */
  readonly themes: readonly string[];
  readonly audience: Audience | null;
  /** Euros with two decimals; null: not stated. */
  readonly amount: string | null;
}

export const readRequest = (search: URLSearchParams): Request => ({
  title: search.get('titre') ?? '',
  place: search.get('lieu'),
  requester: search.get('demandeur'),
  start: dayIn(search.get('debut')),
  end: dayIn(search.get('fin')),
  themes: search.getAll('thematique'),
  audience: audiences.find((each) => each === search.get('publics')) ?? null,
  amount: readAmount(search.get('montant') ?? ''),
});

/** « 12 000 € » or 12000,50. @returns null when it is no amount above 0 */
export function readAmount(text: string): string | null {
  const plain = text.replace(/[\s€]/gu, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain).toFixed(2) : null;
}

/** Nothing was asked yet. */
export const isBlank = ({ title, themes }: Request): boolean => title.trim() === '' && themes.length === 0;

export function writeRequest(request: Request): URLSearchParams {
  const { title, place, requester, start, end, themes, audience, amount } = request;
  const search = new URLSearchParams();
  const values = {
    ...{ titre: title.trim(), lieu: place, demandeur: requester },
    ...{ debut: start, fin: end, publics: audience, montant: amount },
  };
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value);
  for (const theme of themes) search.append('thematique', theme);
  return search;
}
