/**
 * Whether a cell's text is a formula and no text: it would be carried out by the next program that opens it. A sign before a figure
 * («-21 %», «+ 3 mnd.») or a limit («=< 5») is none.
 */
export function isFormula(text: string): boolean {
  const cell = text.replace(/^[\s\u200B\uFEFF']+/, '');
  return (
    /^[=@][\s"'(+-]*[\p{L}$]/u.test(cell) ||
    /^=\s*[-+]?\d+(?:[.,]\d+)?\s*[-+*/^&]/.test(cell) ||
    /^[+-]\s*\p{L}[\p{L}\d.]*\s*[(|!]/u.test(cell) ||
    /^[=+@-].*\|\s*'/.test(cell)
  );
}
