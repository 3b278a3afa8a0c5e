/** Why a file or a paste is not read at all. */
export type FileRefusalKind =
  | 'empty'
  | 'tooLarge'
  | 'wrongType'
  | 'oldExcel'
  | 'locked'
  | 'macros'
  | 'broken'
  | 'tooMuchInside'
  | 'hostile'
  | 'formula'
  | 'tooManyCells'
  | 'tooSlow';

/** The refusal, and what it is about: a file's kind, a cell's place. */
export type FileRefusal = { readonly kind: FileRefusalKind; readonly about: string | undefined };

/** What came of reading: the tables, or why there are none. */
export type ReadTables<Table> =
  { readonly ok: true; readonly tables: readonly Table[] } | { readonly ok: false; readonly refusal: FileRefusal };
