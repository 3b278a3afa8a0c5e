/** A number from 0 up to 1 that looks like chance and is always the same for the same place in the row (mulberry32). */
export function inventedNumber(place: number): number {
  let state = (place * 0x6d2b79f5 + 0x9e3779b9) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/** An invented result in percent; one in twenty was not measured. */
export function inventedResult(place: number): string {
  const chance = inventedNumber(place);
  return chance < 0.05 ? 'Ikke målt' : `${(40 + chance * 60).toFixed(1).replace('.', ',')} %`;
}
