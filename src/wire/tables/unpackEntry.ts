import { Inflate } from 'fflate';
import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';
import type { ZipEntry } from './zipEntries.ts';

const localMark = 0x04034b50;
const slice = 1 << 14;

/** Unpacks one file of a ZIP, and stops as soon as it is more than its directory said it would be. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) throw new FileError('broken', entry.name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw new FileError('broken', entry.name);
  const data = bytes.subarray(from, from + packed);
  if (method === 0 && packed === unpacked) return textOf(data);
  if (method !== 8) throw new FileError('broken', entry.name);
  const text = new TextDecoder();
  let out = '';
  let size = 0;
  const inflate = new Inflate((piece, last) => {
    size += piece.length;
    if (size > unpacked || size > fileLimits.unpacked) throw new FileError('hostile', entry.name);
    out += text.decode(piece, { stream: !last });
  });
  try {
    for (let at = 0; at < data.length; at += slice) inflate.push(data.subarray(at, at + slice), at + slice >= data.length);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken', entry.name);
  }
  if (size !== unpacked) throw new FileError('broken', entry.name);
  return out;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
