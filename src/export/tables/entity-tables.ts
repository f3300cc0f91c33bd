/** The tables of actors and initiatives, for people. */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { reachLabels } from '../../words/export-headings.js';
import type { OpenExport } from '../open-export.js';
import type { ActorRow, InitiativeRow, ResourceRow } from '../rows.js';
import { stateWord } from '../state-on.js';
import {
  audiencesColumn,
  column,
  day,
  exampleColumn,
  idColumn,
  joined,
  money,
  namesOf,
  sourcesColumn,
  themeLabel,
  themesColumn,
  word,
} from './column.js';
import { peopleTable } from './people-table.js';
import { readReaching } from './reaching.js';

const resourcesOf = (stated: readonly ResourceRow[], open: OpenExport) =>
  joined(
    stated.map(({ resource, theme, note }) =>
      [word(CLOSED_LISTS.resource, resource, open.language), themeLabel(open, theme), note]
        .filter((part) => part !== null)
        .join(' : '),
    ),
  );

/** Texts that only editors may read are left out, and counted. */
async function* readActors(open: OpenExport): AsyncGenerator<ActorRow> {
  const { actors } = await readReaching(open);
  for await (const row of open.actors(actors)) {
    open.tally.remark('personal', row.personal);
    yield row;
  }
}

async function* readInitiatives(open: OpenExport): AsyncGenerator<InitiativeRow> {
  const { initiatives } = await readReaching(open);
  for await (const row of open.initiatives(initiatives)) {
    open.tally.remark('personal', row.personal);
    yield row;
  }
}

export const actorsTable = peopleTable<ActorRow>('actors', readActors, [
  column('name', ({ name }) => name),
  column('kind', ({ kind }, { language }) => word(CLOSED_LISTS.actorKind, kind, language)),
  exampleColumn,
  column('siren', ({ siren }) => siren),
  column('siret', ({ siret }) => siret),
  column('rna', ({ rna }) => rna),
  column('seat', ({ seats }) => namesOf(seats)),
  column('actsIn', ({ actsIn }) => namesOf(actsIn)),
  column('reach', ({ id }, { selection: { actorsThere }, language }) =>
    actorsThere === undefined ? null : word(reachLabels, actorsThere.has(id) ? 'THERE' : 'ELSEWHERE', language),
  ),
  themesColumn,
  column('needs', ({ needs }, open) => resourcesOf(needs, open)),
  column('offers', ({ offers }, open) => resourcesOf(offers, open)),
  audiencesColumn,
  column('aliases', ({ aliases }) => joined(aliases)),
  column('tags', ({ tags }) => joined(tags)),
  column('contact', ({ contact }) => contact),
  column('verifiedOn', ({ verifiedOn }) => day(verifiedOn)),
  sourcesColumn,
  idColumn,
]);

export const initiativesTable = peopleTable<InitiativeRow>('initiatives', readInitiatives, [
  column('title', ({ title }) => title),
  column('kind', ({ kind }, { language }) => word(CLOSED_LISTS.initiativeKind, kind, language)),
  column('phase', ({ phase }, { language }) => word(CLOSED_LISTS.phase, phase, language)),
  column('statedStatus', ({ status }, { language }) => word(CLOSED_LISTS.initiativeStatus, status, language)),
  column('stateOn', stateWord),
  exampleColumn,
  column('leads', ({ leads }) => joined(leads)),
  column('startDate', ({ startDate }) => day(startDate)),
  column('endDate', ({ endDate }) => day(endDate)),
  column('budget', ({ budget }) => money(budget)),
  themesColumn,
  column('territories', ({ territories }) => namesOf(territories)),
  column('reach', ({ id }, { filters, chosen, language }) =>
    filters.territory === undefined
      ? null
      : word(reachLabels, chosen.initiatives.has(id) ? 'THERE' : 'LARGER', language),
  ),
  column('partOf', ({ partOf }) => namesOf(partOf)),
  audiencesColumn,
  column('summary', ({ summary }) => summary),
  column('results', ({ results }) => joined(results)),
  column('tags', ({ tags }) => joined(tags)),
  column('verifiedOn', ({ verifiedOn }) => day(verifiedOn)),
  sourcesColumn,
  idColumn,
]);
