import type { FileRefusal, FileRefusalKind } from '../../domain/import/fileRefusal.ts';

/** A file that is not to be read, and why; it never leaves the reading. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly refusal: FileRefusal;

  constructor(kind: FileRefusalKind, about?: string) {
    super(about === undefined ? kind : `${kind}: ${about}`);
    this.refusal = { kind, about };
  }
}
