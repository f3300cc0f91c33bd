import { normalizeName } from './normalize-name.js';

/** Without underscores, points and spaces: `fundingOrganization/0/id` and "Funding Organization:0:Id" are one. */
export const headingKey = (heading: string): string => normalizeName(heading).replaceAll(' ', '');
