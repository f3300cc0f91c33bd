/**
 * The columns of 360Giving that are read, by their paths, with the titles that tables have for them.
 * @see https://standard.threesixtygiving.org
 */
import type { Columns } from '../rows/stated-row.js';

/** "Recipient Org:Name", "Recipient Org:0:Name" and recipientOrganization/0/name. */
const organisation = (path: string, title: string, field: string, name: string): Columns => ({
  [`${path}/0/${field}`]: [`${path}/${field}`, `${title}:${name}`, `${title}:0:${name}`, `${title}:1:${name}`],
});

const ORGANISATION = [
  ['id', 'Identifier'],
  ['name', 'Name'],
  ['postalCode', 'Postal Code'],
  ['addressLocality', 'City'],
  ['addressCountry', 'Country'],
] as const;

export const GRANT_COLUMNS: Columns = {
  ...{ id: ['Identifier'], title: ['Title'], currency: ['Currency'], amountAwarded: ['Amount Awarded'] },
  ...{ amountAppliedFor: ['Amount Applied For'], amountDisbursed: ['Amount Disbursed'], awardDate: ['Award Date'] },
  'plannedDates/0/startDate': ['plannedDates/startDate', 'Planned Dates:Start Date', 'Planned Dates:0:Start Date'],
  'plannedDates/0/endDate': ['plannedDates/endDate', 'Planned Dates:End Date', 'Planned Dates:0:End Date'],
  'grantProgramme/0/title': ['grantProgramme/title', 'Grant Programme:Title', 'Grant Programme:0:Title'],
  dataSource: ['Data Source', 'Source'],
  dateModified: ['Last modified', 'Last Modified'],
  ...Object.assign(
    {},
    ...ORGANISATION.flatMap(([field, name]) => [
      organisation('fundingOrganization', 'Funding Org', field, name),
      organisation('recipientOrganization', 'Recipient Org', field, name),
    ]),
  ),
  'recipientOrganization/1/id': ['Recipient Org:2:Identifier'],
  'fundingOrganization/1/id': ['Funding Org:2:Identifier'],
  'recipientIndividual/id': ['Recipient Ind:Identifier', 'recipientIndividual/0/id'],
};

/** Columns about persons who receive grants. */
export const PERSONAL_COLUMNS = ['recipientIndividual/name', 'recipientIndividual/0/name', 'Recipient Ind:Name'];

/** The standard's headings for our columns, for messages. */
export const GRANT_HEADINGS: Readonly<Record<string, string>> = {
  ...{ amount: 'amountAwarded', foreignAmount: 'amountAwarded', amountRequested: 'amountAppliedFor' },
  ...{ amountPaid: 'amountDisbursed', decidedOn: 'awardDate', startDate: 'plannedDates', endDate: 'plannedDates' },
  ...{
    purpose: 'title',
    programme: 'grantProgramme',
    reference: 'id',
    name: 'organization',
    funder: 'fundingOrganization',
  },
  ...{ beneficiary: 'recipientOrganization', seat: 'recipientOrganization/addressLocality' },
};
