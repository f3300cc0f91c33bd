/** In words, what an initiative on a related subject is about, who leads it, and how far it covers the request otherwise. */
import type { Installation } from '../../data/installation.tsx';
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import { leadsOf } from './people.ts';
import type { Request } from './request.ts';
import { useCover } from './use-cover.ts';
import { coverOf } from './verdict.ts';

export function useRelated(): (
  row: ExistingRowFragment,
  request: Request,
  installation: Installation,
) => readonly string[] {
  const { say, language } = useWords(examineWords);
  const tell = useCover();
  return (row, request, installation) => {
    const names = row.evidence.sharedLeaves.map(({ labelFr, labelEn }) => (language === 'FR' ? labelFr : labelEn));
    const leads = row.initiatives.flatMap(leadsOf).map(({ name }) => name);
    return [
      names.length > 0 ? say('related', { names: names.join(', ') }) : say('nearSubject'),
      leads.length > 0 ? say('ledBy', { names: leads.join(', ') }) : say('unknownLead'),
      ...tell(row, coverOf(row, request, installation), request).apart,
    ];
  };
}
