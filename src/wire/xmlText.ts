const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What neither XML nor HTML may hold: most control characters, halves of a pair, and the two that are no characters. */
const unholdable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it stands in XML and HTML, between tags or in an attribute; what they may not hold becomes the replacement character. */
export function xmlText(text: string): string {
  return holdableText(text).replace(/[&<>"']/g, (each) => special[each] ?? '');
}

/** Text without what XML may not hold, for those who write the XML themselves. */
export function holdableText(text: string): string {
  return text.replace(unholdable, '\uFFFD');
}

const needsCare = /[&<>"'_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

const spelled = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const looksSpelled = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF])/g;

/** Text as it stands in a workbook, where what XML may not hold is spelled («_x0001_»), and that spelling has one of its own. */
export function workbookText(text: string): string {
  if (!needsCare.test(text)) return text;
  return xmlText(
    text
      .replace(looksSpelled, '_x005F_')
      .replace(spelled, (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}
