/** A funding link in words: who pays whom, and for what; what is funded says more than the words of its source. */
interface Grant {
  readonly funder?: { readonly name: string } | null;
  readonly beneficiary?: { readonly name: string } | null;
  readonly initiative?: { readonly title: string } | null;
  readonly purpose?: string | null;
}

/** @param unknown the word for an actor that is not known */
export function nameGrant({ funder, beneficiary, initiative, purpose }: Grant, unknown: string): string {
  const what = initiative?.title ?? purpose;
  const parties = `${funder?.name ?? unknown} → ${beneficiary?.name ?? unknown}`;
  return what == null ? parties : `${parties} (${what})`;
}
