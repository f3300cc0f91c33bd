/** Which needs a programme of the seeker brings, from a statement of its own. */
import type { Context } from '../../src/answers/context.js';

interface Sought {
  readonly seeker: string;
  readonly resource: string;
  readonly theme: string;
}

/** Somebody else leads, within a programme that the seeker leads, something under way on that very theme or below it. */
export async function ofOwnProgramme(context: Context, asOf: string): Promise<(each: Sought) => boolean> {
  const { records } = await context.database.driver.executeQuery(
    `MATCH (seeker:Actor)-[own:PARTICIPATES_IN]->(whole:Initiative)(()<-[:PART_OF]-(:Initiative)){1,}(part:Initiative)
     WHERE own.role IN ['LEAD', 'CO_LEAD'] AND coalesce(own.to >= date($asOf), true)
       AND part.kind IN ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT']
       AND all(each IN [whole, part] WHERE coalesce(each.status, '') <> 'ABANDONED'
         AND NOT (coalesce(each.status, '') = 'COMPLETED' AND each.endDate IS NULL)
         AND coalesce(each.startDate <= date($asOf), true) AND coalesce(each.endDate >= date($asOf), true))
       AND EXISTS {
         (part)<-[role:PARTICIPATES_IN]-(:Actor) WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($asOf), true)
       }
       AND NOT EXISTS {
         (part)<-[role:PARTICIPATES_IN]-(seeker) WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($asOf), true)
       }
     MATCH (part)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(theme:Theme)
     RETURN DISTINCT seeker.id AS seeker, theme.id AS theme`,
    { asOf },
  );
  const brought = new Set(records.map((record) => `${record.get('seeker')} ${record.get('theme')}`));
  return ({ seeker, resource, theme }) =>
    ['SKILLS', 'ENGINEERING', 'LEGAL', 'DATA'].includes(resource) && brought.has(`${seeker} ${theme}`);
}
