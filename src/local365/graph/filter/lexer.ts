/** One word of a filter. `text` of a string is without its quotes, with doubled quotes made single. */
export type Token = {
  readonly kind: 'name' | 'string' | 'number' | 'open' | 'close' | 'comma';
  readonly text: string;
};

const forms: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['string', /'((?:[^']|'')*)'/y],
  ['number', /-?\d+(?:\.\d+)?(?![\w:-])/y],
  ['name', /[\p{L}_@$\d][\p{L}\p{M}\w@.:/+-]*/uy],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
];

/** Splits a filter into words; undefined when something in it is no word at all. */
export function tokensOf(filter: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let position = 0; position < filter.length;) {
    const found = wordAt(filter, position);
    if (found === undefined) return undefined;
    position += found.length;
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text });
  }
  return tokens;
}

function wordAt(filter: string, position: number) {
  for (const [kind, form] of forms) {
    form.lastIndex = position;
    const match = form.exec(filter);
    if (match !== null)
      return { kind, length: match[0].length, text: kind === 'string' ? (match[1] ?? '').replaceAll("''", "'") : match[0] };
  }
  return undefined;
}
