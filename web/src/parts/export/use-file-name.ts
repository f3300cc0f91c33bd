/** The name of a file tells what it is of, the territory and the day, so that two of them do not take one another's place. */
import { useInstallation } from '../../data/installation.tsx';
import { slug } from './slug.ts';

/** @param place the name of the territory; null: all territories, or none in particular @returns a name without its extension */
export function useFileName(): (name: string, place: string | null | undefined) => string {
  const day = useInstallation()?.today;
  // A period that ends today has it already.
  const dayOf = (name: string) => (day !== undefined && name.endsWith(day) ? undefined : day);
  return (name, place) => [name, place, dayOf(name)].flatMap((part) => (part ? [slug(part)] : [])).join('-');
}
