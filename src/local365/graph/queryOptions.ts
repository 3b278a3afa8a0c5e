/** The query options of one request or of one `$expand`; `$` is optional in front of a name, as in Graph. */
export type QueryOptions = {
  readonly select?: readonly string[];
  /** Relationship name → its own options. */
  readonly expand: ReadonlyMap<string, QueryOptions>;
  readonly filter?: string;
  readonly orderby?: string;
  readonly top?: number;
  readonly skiptoken?: string;
  /** Every option as written, by its name without `$`. */
  readonly all: ReadonlyMap<string, string>;
};

/** Reads the query options of an address. */
export function readQueryOptions(search: URLSearchParams): QueryOptions {
  return optionsOf([...search].map(([name, value]) => [name.replace(/^\$/, '').toLowerCase(), value]));
}

function optionsOf(pairs: readonly (readonly [string, string])[]): QueryOptions {
  const all = new Map(pairs);
  const select = all.get('select');
  const filter = all.get('filter');
  const orderby = all.get('orderby');
  const skiptoken = all.get('skiptoken');
  const top = Number(all.get('top'));
  return {
    all,
    expand: new Map(splitOutside(all.get('expand') ?? '', ',').map(expandOf)),
    ...(select === undefined ? {} : { select: splitOutside(select, ',') }),
    ...(filter === undefined ? {} : { filter }),
    ...(orderby === undefined ? {} : { orderby }),
    ...(skiptoken === undefined ? {} : { skiptoken }),
    ...(Number.isInteger(top) && top > 0 ? { top } : {}),
  };
}

/** `fields($select=Title,Enhet;$top=2)` → its name and its own options. */
function expandOf(text: string): readonly [string, QueryOptions] {
  const open = text.indexOf('(');
  if (open < 0) return [text, optionsOf([])];
  const pairs = splitOutside(text.slice(open + 1, text.lastIndexOf(')')), ';').map((option): [string, string] => {
    const equals = option.indexOf('=');
    return [option.slice(0, equals).trim().replace(/^\$/, '').toLowerCase(), option.slice(equals + 1)];
  });
  return [text.slice(0, open).trim(), optionsOf(pairs)];
}

/** Splits at a mark that stands outside all parentheses and quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (character === mark && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
