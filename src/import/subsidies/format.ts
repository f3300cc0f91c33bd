/** The format `subsidies`: who grants, who benefits, how much, as public bodies publish it (SCDL) or list it. */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import type { Format } from '../format.js';
import { settleFunder } from '../names/settle-funder.js';
import { matchHeadings } from '../table/match-headings.js';
import { importSubsidyFiles } from './import-subsidy-files.js';

export const subsidies = {
  name: 'subsidies',
  about: 'subsidies: the national standard SCDL, or any list of who grants, who benefits and how much',
  fields: subsidyColumnNames,
  countsDry: true,
  hasEditions: true,
  settle: settleFunder,
  // Accepts any table that fits no other format; the import then reports what is missing.
  recognize: ({ headings }) => {
    if (headings.length === 0) return undefined;
    const { columns } = matchHeadings(headings);
    if (columns.size === 0) return 'it is a table that fits no other format';
    return `${columns.size} of its ${headings.length} headings are those of subsidies`;
  },
  import: importSubsidyFiles,
} as const satisfies Format;
