/** One piece of XML or HTML: a tag as it is written, or text with its references resolved. */
export type MarkupPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: (name: string) => string | undefined;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'declaration' };

/**
 * Goes through XML or HTML piece by piece, from left to right, without building anything and without following anything: no
 * entities but characters, no documents from elsewhere, no script. Names are in small letters and without their prefix.
 */
export function* markupPieces(source: string): Generator<MarkupPiece> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const until = next < 0 ? source.length : next;
    if (until > at) yield { kind: 'text', text: resolved(source.slice(at, until)) };
    if (next < 0) return;
    if (source.startsWith('<!--', next)) at = after(source, '-->', next + 4);
    else if (source.startsWith('<![CDATA[', next)) {
      const end = after(source, ']]>', next + 9);
      yield { kind: 'text', text: source.slice(next + 9, Math.max(next + 9, end - 3)) };
      at = end;
    } else if (source.startsWith('<!', next)) {
      yield { kind: 'declaration' };
      at = after(source, '>', next + 2);
    } else if (source.startsWith('<?', next)) at = after(source, '>', next + 2);
    else if (!/[a-zA-Z/]/.test(source[next + 1] ?? '')) {
      yield { kind: 'text', text: '<' };
      at = next + 1;
    } else {
      const end = tagEnd(source, next + 1);
      yield tagOf(source.slice(next + 1, end - 1));
      at = end;
    }
  }
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Just past the tag's «>», one within quotes not counted. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if ((letter === '"' || letter === "'") && source[at - 1] === '=') quote = letter;
    else if (letter === '>') return at + 1;
  }
  return source.length + 1;
}

function tagOf(inside: string): MarkupPiece {
  const name = /^\/?\s*([^\s/>]+)/.exec(inside)?.[1] ?? '';
  const plain = name.slice(name.indexOf(':') + 1).toLowerCase();
  if (inside.startsWith('/')) return { kind: 'close', name: plain };
  const attributes = (wanted: string): string | undefined => {
    for (const [, key, double, single, bare] of inside.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g))
      if (key?.toLowerCase() === wanted || key?.toLowerCase().endsWith(`:${wanted}`) === true)
        return resolved(double ?? single ?? bare ?? '');
    return undefined;
  };
  return { kind: 'open', name: plain, attributes, empty: inside.endsWith('/') };
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  minus: '−',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
  bull: '•',
  ge: '≥',
  le: '≤',
  plusmn: '±',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  eacute: 'é',
  ouml: 'ö',
  auml: 'ä',
  permil: '‰',
  euro: '€',
  uarr: '↑',
  darr: '↓',
  rarr: '→',
};

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]\w{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
