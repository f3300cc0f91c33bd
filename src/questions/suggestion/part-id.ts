/** Reads from the id of a suggestion which entities it is about. */
import { partAhead } from '../../answers/suggestion-id.js';
import { Resource } from '../../language/generated/types.js';
import { kindOf } from './kinds.js';

/** Characters. No id is nearly this long, and each hyphen of an id makes another reading to try. */
const LONGEST_ID = 500;

/** One reading of an id: the entities it names, each with the labels allowed. */
export type Reading = readonly { readonly id: string; readonly labels: readonly string[] }[];

/** Ids contain hyphens, so every way to split the text is returned; undefined: not the id of a suggestion. */
export function partSubjects(base: string): readonly Reading[] | undefined {
  const kind = base.length > LONGEST_ID ? undefined : kindOf(base);
  if (kind === undefined) return undefined;
  if (kind.kind === 'MATTER') return partMatter(base);
  const rest = kind.kind === 'FUNDING_END' ? partAhead(base).subject : base.replace(kind.beginning, '');
  const [first = [], second, within] = kind.about;
  const whole: Reading[] = rest === '' ? [] : [[{ id: rest, labels: first }]];
  if (second === undefined) return whole;
  // The id of a gap may end with the territory asked for.
  const [cell = '', around] = within === undefined ? [rest] : rest.split('@');
  const last = within === undefined || around === undefined ? [] : [{ id: around, labels: within }];
  // The id of an experiment names a territory only when that is not home.
  const isOptional = kind.kind === 'EXPERIMENT';
  const parted = [...cell.matchAll(isOptional ? /@/g : /-/g)]
    .map(({ index }) => [
      { id: cell.slice(0, index), labels: first },
      { id: cell.slice(index + 1), labels: second },
      ...last,
    ])
    .filter((reading) => reading.every(({ id }) => id !== ''));
  return isOptional ? [...whole, ...parted] : parted;
}

const ENDS_OR_LINKS = ['Initiative', 'FundingLink'];
const [THEME, INITIATIVE, ACTOR] = [['Theme'], ['Initiative'], ['Actor']];
const RESOURCE = new RegExp(`-(${Object.values(Resource).join('|')})-`);

/** In the id of a matter, the kind defines which entities follow. */
function partMatter(base: string): readonly Reading[] {
  const [, kind = '', rest = ''] = /^matter-([A-Z_]+?)-(.+)$/s.exec(base) ?? [];
  const whole = (labels: readonly string[]): Reading[] => (rest === '' ? [] : [[{ id: rest, labels }]]);
  const two = (first: readonly string[], second: readonly string[]): Reading[] =>
    [...rest.matchAll(/-/g)].map(({ index }) => [
      { id: rest.slice(0, index), labels: first },
      { id: rest.slice(index + 1), labels: second },
    ]);
  switch (kind) {
    case 'OVERLAP':
      return [...two(THEME, INITIATIVE), ...two(INITIATIVE, INITIATIVE)];
    case 'POOLING':
      return whole(THEME);
    case 'FUNDING_END':
      return whole(ENDS_OR_LINKS);
    case 'ISOLATED':
      return whole(['Actor', 'Initiative']);
    case 'NEED': {
      const [actor = '', , theme] = rest.split(RESOURCE);
      return theme === undefined
        ? whole(ACTOR)
        : [
            [
              { id: actor, labels: ACTOR },
              { id: theme, labels: THEME },
            ],
          ];
    }
    default:
      return ['RELAY', 'COMPLEMENTARY', 'EXPERIMENT'].includes(kind) ? whole(INITIATIVE) : [];
  }
}
