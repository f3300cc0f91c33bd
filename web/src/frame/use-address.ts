/** The choices are kept in the address, which is read at the time of the change: another choice may be under way. */
import { type NavigateOptions, useSearchParams } from 'react-router';

type Make = (next: URLSearchParams) => void;

/** @returns the address, and a function that changes it without scrolling */
export function useAddress(): readonly [URLSearchParams, (make: Make, options?: NavigateOptions) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (make: Make, options: NavigateOptions = {}) => {
    const next = new URLSearchParams(location.search);
    make(next);
    setSearch(next, { preventScrollReset: true, ...options });
  };
  return [search, change];
}
