/** What a letter takes of room in the chart's small text, about; wide letters are made up for by narrow ones. */
const perLetter = 6.7;

/** How wide a text in the chart is, about, in pixels. */
export function widthOf(text: string): number {
  return text.length * perLetter;
}

/** The text, cut off with dots where it is wider than so many pixels. */
export function shorten(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / perLetter));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
