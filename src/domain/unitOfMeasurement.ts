const percent = /^(?:%|prosent|pst\.?|percent)$/i;

/** A unit of measurement as we keep it: percent in all spellings is «%», nothing written is undefined. */
export function unitOfText(text: string | undefined): string | undefined {
  const unit = text?.trim();
  if (!unit) return undefined;
  return percent.test(unit) ? '%' : unit;
}

/** Units that measure different things, by their usual spellings; other words («nye tiltak», «personer») only count. */
const quantities: readonly RegExp[] = [
  /^%$/,
  /^(?:km|kilometer)$/,
  /^(?:m|meter)$/,
  /^(?:kr|kroner|nok)$/,
  /^(?:mill|mill kr|mill kroner|millioner|millioner kroner|mnok)$/,
  /^(?:dg|dager|dagar|døgn|days)$/,
  /^(?:uke|uker|veke|veker|weeks)$/,
  /^(?:mnd|måned|måneder|månad|månader|months)$/,
  /^(?:år|years)$/,
  /^(?:t|time|timer|timar|hours)$/,
  /^(?:kwh|mwh|gwh)$/,
];

function quantityOf(unit: string): number {
  const key = unit.toLowerCase().replace(/\./g, '').trim();
  return quantities.findIndex((spelling) => spelling.test(key));
}

/** Whether numbers in the two units may be laid beside one another: one says none («8,5 %» and «8,6»), or both measure or count the same. */
export function unitsAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || quantityOf(a) === quantityOf(b);
}

/** Whether a unit only counts things («nye tiltak», «personer»), so that the bare number says as much. */
export function countsOnly(unit: string | undefined): boolean {
  return unit === undefined || quantityOf(unit) < 0;
}

/** Whether the numbers of an indicator are small, so that «4.125» is four and a bit. */
export function isSmallScale(unit: string | undefined): boolean {
  return unit !== undefined && /%|prosent|skala|snitt|score/i.test(unit);
}
