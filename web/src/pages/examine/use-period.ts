/** A period in words; an unknown end is left out. */
import { examineWords } from '../../words/examine.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';

export function usePeriod(): (start: string | null | undefined, end: string | null | undefined) => string {
  const { say, language } = useWords(examineWords);
  return (start, end) => {
    if (start != null && end != null)
      return say('fromTo', { from: writeDay(start, language), to: writeDay(end, language) });
    if (start != null) return say('from', { day: writeDay(start, language) });
    return end == null ? say('noDates') : say('until', { day: writeDay(end, language) });
  };
}
