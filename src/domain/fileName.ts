const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name of some words that every system takes: letters, figures and hyphens, not a device's name, at most 80 characters. */
export function fileNameOf(words: readonly string[], extension: string): string {
  const joined = words
    .join('-')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  const name = joined === '' || reserved.test(joined) ? `rapport-${joined}`.replace(/-$/, '') : joined;
  return `${name}.${extension}`;
}
