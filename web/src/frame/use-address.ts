/** The choices are kept in the address, which is read at the time of the change: another choice may be under way. */
import { useSearchParams } from 'react-router';

/** @returns the address, and a function that changes it without scrolling */
export function useAddress(): readonly [URLSearchParams, (change: (next: URLSearchParams) => void) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (make: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(location.search);
    make(next);
    setSearch(next, { preventScrollReset: true });
  };
  return [search, change];
}
