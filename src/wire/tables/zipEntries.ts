import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';

/** One file in a ZIP as its directory tells of it; nothing has been unpacked. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header is. */
  readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Reads a ZIP's directory and holds it against the limits, before anything is unpacked: number of files, what they say they become, and
 * how many times larger that is. Locked files and files that lie over one another are refused.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff || count > fileLimits.entries) throw new FileError('tooMuchInside', String(count));
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new FileError('broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > bytes.length) throw new FileError('broken');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileError('locked');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  checkSizes(entries, bytes.length);
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw new FileError('broken');
}

function checkSizes(entries: readonly ZipEntry[], size: number) {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const packed = entries.reduce((sum, each) => sum + each.packed, 0);
  const swells = entries.some((each) => each.unpacked > fileLimits.ratioFrom && each.unpacked > each.packed * fileLimits.ratio);
  if (total > fileLimits.unpacked || swells) throw new FileError('tooMuchInside');
  // Files that share their bytes are how a small bomb becomes a large one.
  if (packed > size) throw new FileError('hostile');
}
