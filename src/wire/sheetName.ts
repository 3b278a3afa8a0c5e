/** A name Excel takes for a sheet: without its forbidden signs, at most 31 characters, and another than those taken. */
export function sheetName(wished: string, taken: readonly string[]): string {
  const bare = wished
    .replace(/[\u0000-\u001F[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = bare === '' ? 'Ark' : bare;
  for (let count = 1; ; count++) {
    const after = count === 1 ? '' : ` ${count}`;
    const name = base.slice(0, 31 - after.length).trim() + after;
    if (!taken.some((each) => each.toLowerCase() === name.toLowerCase())) return name;
  }
}
