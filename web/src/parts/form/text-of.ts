/** What was typed into a field of a form, or nothing. */

export function textOf(form: FormData, name: string): string | null {
  const typed = form.get(name);
  const text = typeof typed === 'string' ? typed.trim() : '';
  return text === '' ? null : text;
}
