/** Ends a sentence once: «+ 3 mnd.» keeps its own full stop. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text.replace(/\.\.$/, '.') : `${text}.`;
}
