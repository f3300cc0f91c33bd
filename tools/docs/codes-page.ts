/** The page docs/fr/thematiques-et-codes.md: the themes, and the values that import tables accept, in French. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/config.js';
import { CLOSED_LISTS, type ListName } from '../../src/import/closed-lists.js';
import { audienceLabels, type Labels } from '../../src/words/labels.js';
import { typeset } from '../../src/words/typography.js';

interface Theme {
  readonly id: string;
  readonly parent: string;
  readonly fr: string;
  readonly related: string;
}

/** The closed lists in the order of the page: the list, its title, and the columns that hold its values. */
const LISTS: readonly (readonly [list: ListName, title: string, columns: string])[] = [
  ['actorKind', 'Sortes d’acteurs', '`kind` de `actors.csv`'],
  ['bodyType', 'Types d’instances', '`bodyType` de `actors.csv`, pour une instance'],
  ['frequency', 'Fréquences de réunion', '`frequency` de `actors.csv`, pour une instance'],
  ['resource', 'Ressources', '`needs` et `offers` de `actors.csv`, chaque fois sous la forme ressource : thématique'],
  ['initiativeKind', 'Sortes d’initiatives', '`kind` de `initiatives.csv`'],
  ['phase', 'Phases', '`phase` de `initiatives.csv`'],
  ['initiativeStatus', 'Statuts d’une initiative', '`status` de `initiatives.csv`'],
  ['participationRole', 'Rôles dans une initiative', '`role` de `participations.csv`'],
  ['memberRole', 'Rôles d’un membre', '`role` de `memberships.csv`'],
  ['linkNature', 'Liens entre acteurs', '`nature` de `links.csv`'],
  ['fundingStatus', 'Statuts d’un financement', '`status` de `funding-links.csv`'],
  ['fundingNature', 'Natures d’un financement', '`nature` de `funding-links.csv`'],
];

export function writeCodesPage(): string {
  const text = readFileSync(join(projectRoot, 'data', 'themes.csv'), 'utf8');
  const themes = parse<Theme>(text, { columns: true });
  const roots = themes.filter(({ parent }) => parent === '');
  const nameOf = new Map(themes.map(({ id, fr }) => [id, fr]));
  const themesOf = ({ id, fr }: Theme) => [
    ...['', `### ${fr}`, '', `Grande thématique : \`${id}\`.`, ''],
    ...['| identifiant | nom | associée à |', '|--|--|--|'],
    ...themes
      .filter(({ parent }) => parent === id)
      .map((theme) => {
        const related = theme.related.split('|').flatMap((other) => nameOf.get(other) ?? []);
        return `| \`${theme.id}\` | ${theme.fr} | ${related.join(' · ')} |`;
      }),
  ];
  const lines = [
    '# Thématiques et codes',
    '',
    'Écrit par `npm run generate` d’après [data/themes.csv](../../data/themes.csv) et les listes du programme. Pour les tableaux de [Importer son écosystème](importer-son-ecosysteme.md) : on écrit le libellé français ou le code, sans souci des majuscules ni des accents.',
    '',
    `## Les ${themes.length} thématiques`,
    '',
    'On nomme une sous-thématique par son identifiant ou par son nom. Une thématique associée compte pour moitié dans « même sujet ».',
    ...roots.flatMap(themesOf),
    ...['', '## Les codes'],
    ...LISTS.flatMap(([list, title, columns]) => tableOf(title, columns, CLOSED_LISTS[list])),
    ...tableOf('Publics', '`audiences` de `actors.csv` et de `initiatives.csv`', audienceLabels),
  ];
  return `${lines.map(setLine).join('\n')}\n`;
}

function tableOf(title: string, columns: string, labels: Labels): string[] {
  const rows = Object.entries(labels).map(([code, [french]]) => `| \`${code}\` | ${french} |`);
  return ['', `### ${title}`, '', `Colonne ${columns}.`, '', '| code | libellé |', '|--|--|', ...rows];
}

/** Text in backticks is left unchanged. */
const setLine = (line: string): string =>
  line
    .split(/(`[^`]*`|\]\([^)]*\))/)
    .map((part, at) => (at % 2 === 1 ? part : typeset(part, 'FR')))
    .join('');
