/** How much of a file is read, so that none can fill the memory or take the afternoon. */
export const fileLimits = {
  /** Bytes of a file; larger ones are refused before they are opened. */
  bytes: 10 * 1024 * 1024,
  /** Characters of a paste or a text file. */
  characters: 4_000_000,
  /** Files within a workbook. */
  entries: 1000,
  /** Bytes of all files in a workbook when unpacked, as the workbook says and as they turn out. */
  unpacked: 48 * 1024 * 1024,
  /** How much larger one file may become; small ones may become anything. */
  ratio: 400,
  ratioFrom: 1024 * 1024,
  /** Elements within one another in XML. */
  depth: 64,
  rows: 20_000,
  columns: 256,
  cells: 250_000,
  sheets: 40,
  milliseconds: 5000,
} as const;
