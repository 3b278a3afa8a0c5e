/** Characters that turn the direction of what follows, or break a line inside a run. */
const unruly = /[\u202A-\u202E\u2066-\u2069\u2028\u2029\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * A text as a card shows it, letter by letter. TextRuns know no Markdown, but the renderer fills in `{{DATE(…)}}` and
 * a template `${…}`; a joiner nobody sees keeps the braces from being read.
 */
export function plainRun(text: string): string {
  return text
    .replaceAll(unruly, '')
    .replaceAll(/\{(?=\{)/g, '{\u2060')
    .replaceAll('${', '$\u2060{');
}
