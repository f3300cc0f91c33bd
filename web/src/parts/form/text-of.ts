/** The text typed into a form field, or nothing. */

export function textOf(form: FormData, name: string): string | null {
  const typed = form.get(name);
  const text = typeof typed === 'string' ? typed.trim() : '';
  return text === '' ? null : text;
}
