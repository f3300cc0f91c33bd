/** The values that can be chosen in each column of the workbook, as people read them and as the import reads them. */
import type { Database } from '../../database/database.js';
import { CLOSED_LISTS, type ListName } from '../../import/closed-lists.js';
import { audienceLabels, type Labels, type Language } from '../../words/labels.js';

interface ChosenTerritory {
  readonly id: string;
  readonly name: string;
  readonly level: string;
}

export interface Choices {
  /** By the name of the list: a closed list of the model, `audience`, `theme`, `territory` or `commune`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** By the name of the list: the heading of its column. */
  readonly titles: ReadonlyMap<string, string>;
}

interface Theme {
  readonly labelFr: string;
  readonly labelEn: string | null;
  readonly archived: boolean;
}

export async function readChoices(
  database: Pick<Database, 'read'>,
  territory: string | undefined,
  language: Language,
): Promise<Choices> {
  const at = language === 'FR' ? 0 : 1;
  const labelsOf = (labels: Labels) => Object.values(labels).map((words) => words[at]);
  const closed: readonly (readonly [ListName, Labels])[] = Object.entries(CLOSED_LISTS) as [ListName, Labels][];
  const themes = await database.read<Theme>('import/known-themes');
  const territories =
    territory === undefined ? [] : await database.read<ChosenTerritory>('export/choices', { territory });
  return {
    titles: new Map(Object.entries(LIST_TITLES).map(([name, words]) => [name, words[at]])),
    lists: new Map<string, readonly string[]>([
      ...closed.map(([name, labels]) => [name, labelsOf(labels)] as const),
      ['audience', labelsOf(audienceLabels)],
      ['theme', themes.flatMap((theme) => (theme.archived ? [] : labelOf(theme, language)))],
      ['territory', territories.map(nameTerritory)],
      ['commune', territories.filter(({ level }) => level === 'COMMUNE').map(nameTerritory)],
    ]),
  };
}

/** What each list chooses, as the heading of its column. */
const LIST_TITLES: Readonly<
  Record<ListName | 'audience' | 'theme' | 'territory' | 'commune', readonly [french: string, english: string]>
> = {
  actorKind: ["Natures d'acteur", 'Kinds of actor'],
  bodyType: ["Types d'instance", 'Types of body'],
  frequency: ['Fréquences', 'Frequencies'],
  resource: ['Besoins et offres', 'Needs and offers'],
  initiativeKind: ["Natures d'initiative", 'Kinds of initiative'],
  phase: ['Phases', 'Phases'],
  initiativeStatus: ["Statuts d'initiative", 'Statuses of initiatives'],
  participationRole: ['Rôles dans une initiative', 'Roles in an initiative'],
  memberRole: ["Rôles d'un membre", 'Roles of a member'],
  linkNature: ['Natures de lien', 'Kinds of link'],
  fundingStatus: ['Statuts de financement', 'Statuses of funding'],
  fundingNature: ['Natures de financement', 'Kinds of funding'],
  audience: ['Publics', 'Audiences'],
  theme: ['Thématiques', 'Themes'],
  territory: ['Territoires', 'Territories'],
  commune: ['Communes', 'Communes'],
};

const labelOf = ({ labelFr, labelEn }: Theme, language: Language) =>
  language === 'FR' ? labelFr : (labelEn ?? labelFr);

/** With its code, which distinguishes it from others of the same name. */
const nameTerritory = ({ id, name }: ChosenTerritory) => `${name} (${id.replace(/^(?:COM|EPCI)-/, '')})`;
