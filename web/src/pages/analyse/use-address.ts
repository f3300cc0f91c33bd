/** What is chosen stands in the address, as it is now: another choice may be on its way. */
import { useSearchParams } from 'react-router';

/** @returns the address, and what changes it without scrolling */
export function useAddress(): readonly [URLSearchParams, (change: (next: URLSearchParams) => void) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (make: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(location.search);
    make(next);
    setSearch(next, { preventScrollReset: true });
  };
  return [search, change];
}
