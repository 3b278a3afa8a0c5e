/** A cell's text as it was written, but so that a line never breaks within a number or between a number and its percent sign. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d{3}|%)/g, '\u00A0');
}
