import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';
import { markupPieces, type MarkupPiece } from './markup.ts';

/** The pieces of an XML document. One that declares entities, or nests deeper than any workbook, is refused. */
export function* xmlPieces(source: string, name: string): Generator<MarkupPiece> {
  let depth = 0;
  for (const piece of markupPieces(source)) {
    if (piece.kind === 'declaration') throw new FileError('hostile', name);
    if (piece.kind === 'open' && !piece.empty && ++depth > fileLimits.depth) throw new FileError('hostile', name);
    if (piece.kind === 'close') depth -= 1;
    yield piece;
  }
}
