/** The colour of a root theme; always shown with its name or a shape, never alone. */

const colours: Readonly<Record<string, string>> = {
  'territoires-connectes': 'var(--root-territories)',
  'e-sante': 'var(--root-health)',
  'e-administration': 'var(--root-administration)',
  'e-education': 'var(--root-education)',
  'mediation-numerique': 'var(--root-mediation)',
};

/** @param theme its id, such as `e-sante--teleconsultation`; the part before `--` is its root */
export function colourOf(theme: string | null | undefined): string {
  return colours[theme?.split('--')[0] ?? ''] ?? 'var(--root-other)';
}
