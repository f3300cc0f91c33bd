/** The tables of actors, initiatives and funding, for people. */
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { answerLabels } from '../../words/export-headings.js';
import type { OpenExport } from '../open-export.js';
import type { ActorRow, FundingRow, InitiativeRow, ResourceRow } from '../rows.js';
import { column, day, joined, money, themeLabel, word } from './column.js';
import { peopleTable } from './people-table.js';
import { audiencesColumn, exampleColumn, idColumn, namesOf, sourcesColumn, themesColumn } from './shared-columns.js';

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
  for await (const row of open.actors()) {
    open.tally.remark('personal', row.personal);
    yield row;
  }
}

async function* readInitiatives(open: OpenExport): AsyncGenerator<InitiativeRow> {
  for await (const row of open.initiatives()) {
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
  column('status', ({ status }, { language }) => word(CLOSED_LISTS.initiativeStatus, status, language)),
  exampleColumn,
  column('leads', ({ leads }) => joined(leads)),
  column('startDate', ({ startDate }) => day(startDate)),
  column('endDate', ({ endDate }) => day(endDate)),
  column('budget', ({ budget }) => money(budget)),
  themesColumn,
  column('territories', ({ territories }) => namesOf(territories)),
  column('partOf', ({ partOf }) => namesOf(partOf)),
  audiencesColumn,
  column('summary', ({ summary }) => summary),
  column('results', ({ results }) => joined(results)),
  column('tags', ({ tags }) => joined(tags)),
  column('verifiedOn', ({ verifiedOn }) => day(verifiedOn)),
  sourcesColumn,
  idColumn,
]);

/** Amounts are written with their nature and never added: a guarantee is not money that was paid. */
export const fundingTable = peopleTable<FundingRow>('funding', (open) => open.fundingLinks(), [
  column('funder', ({ funder }) => funder?.name ?? null),
  column('beneficiary', ({ beneficiary }) => beneficiary?.name ?? null),
  column('nature', ({ nature }, { language }) => word(CLOSED_LISTS.fundingNature, nature, language)),
  column('status', ({ status }, { language }) => word(CLOSED_LISTS.fundingStatus, status, language)),
  exampleColumn,
  column('amountRequested', ({ amountRequested }) => money(amountRequested)),
  column('amount', ({ amount }) => money(amount)),
  column('amountPaid', ({ amountPaid }) => money(amountPaid)),
  column('decidedOn', ({ decidedOn }) => day(decidedOn)),
  column('decidedIn', ({ decidedIn }) => (decidedIn === null ? null : String(decidedIn))),
  column('startDate', ({ startDate }) => day(startDate)),
  column('endDate', ({ endDate }) => day(endDate)),
  column('initiative', ({ initiatives }) => namesOf(initiatives)),
  column('purpose', ({ purpose }) => purpose),
  column('programme', ({ programme }) => programme),
  column('reference', ({ reference }) => reference),
  column('passThrough', ({ passThrough }, { language }) =>
    passThrough === null ? null : word(answerLabels, passThrough ? 'YES' : 'NO', language),
  ),
  themesColumn,
  sourcesColumn,
  idColumn,
  column('funderId', ({ funder }) => funder?.id ?? null),
  column('beneficiaryId', ({ beneficiary }) => beneficiary?.id ?? null),
]);
