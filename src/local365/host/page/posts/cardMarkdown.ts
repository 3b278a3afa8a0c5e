/**
 * The little Markdown that Adaptive Cards has in text blocks, as HTML: bold, italics, links and lists.
 *
 * Everything else is text: HTML in it is shown as written, and only http(s) links become links. A backslash takes the meaning from a sign.
 */
export function cardMarkdown(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n');
  const blocks: string[] = [];
  let list: { readonly tag: 'ul' | 'ol'; readonly items: string[] } | undefined;
  const finish = () => {
    if (list) blocks.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join('')}</${list.tag}>`);
    list = undefined;
  };
  for (const line of lines) {
    const [, mark, item] = /^\s*([-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
    if (mark === undefined || item === undefined) {
      finish();
      if (line.trim() !== '') blocks.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const tag = /\d/.test(mark) ? 'ol' : 'ul';
    if (list?.tag !== tag) finish();
    list ??= { tag, items: [] };
    list.items.push(inline(item));
  }
  finish();
  return blocks.join('');
}

/** Signs that a backslash takes the meaning from, set aside while the others are read. */
const aside = (sign: string) => String.fromCharCode(0xe000 + sign.charCodeAt(0));
const back = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xe000);

function inline(text: string): string {
  return escapeHtml(text.replace(/\\([\\`*_{}[\]()#+\-.!<>&"|~])/g, (_, sign: string) => aside(sign)))
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])([*_])(\S(?:.*?\S)?)\1(?![\w*])/g, '<em>$2</em>')
    .replace(/[\ue000-\ue07f]/g, (sign) => escapeHtml(back(sign)));
}

function escapeHtml(text: string) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
