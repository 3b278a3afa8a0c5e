/** What a spreadsheet takes for the beginning of a formula, or of a way to one; also the wide forms some of them fold. */
const active = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Whether a spreadsheet could take a text for a formula when it reads or edits the cell. */
export function isActive(text: string): boolean {
  return active.test(text);
}

/** The text with an apostrophe before it where it could act. Texts that begin with one get one more, so that nothing is lost. */
export function disarmed(text: string): string {
  return active.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text as it was before `disarmed`. A lone apostrophe that guards nothing is left as it stands. */
export function rearmed(text: string): string {
  return text.startsWith("'") && (active.test(text.slice(1)) || text.startsWith("''")) ? text.slice(1) : text;
}
