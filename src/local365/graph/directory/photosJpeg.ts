/** Markers of a JPEG file (ITU T.81, table B.1). */
const start = [0xff, 0xd8];
const end = [0xff, 0xd9];
/** All steps are 8, so that a block's one coefficient is its grey level less 128. */
const quantisation = [0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 8)];
/** Differences of 0 to 11 bits, each length with a code of four bits. */
const differences = [
  0xff,
  0xc4,
  0,
  31,
  0x00,
  0,
  0,
  0,
  12,
  ...Array.from({ length: 12 }, () => 0),
  ...Array.from({ length: 12 }, (_, length) => length),
];
/** One code of one bit, «end of block»: all else in a block is nothing. */
const nothing = [0xff, 0xc4, 0, 20, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0x00];
const scan = [0xff, 0xda, 0, 8, 1, 1, 0x00, 0, 63, 0];

/** A square picture of one grey (0 black – 255 white), as a baseline JPEG: the face of an invented person. */
export function greyJpeg(size: number, grey: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, size >> 8, size & 0xff, size >> 8, size & 0xff, 1, 1, 0x11, 0];
  const blocks = Math.ceil(size / 8) ** 2;
  const bits = blockBits(grey - 128) + blockBits(0).repeat(blocks - 1);
  return Uint8Array.from([...start, ...quantisation, ...frame, ...differences, ...nothing, ...scan, ...bytesOf(bits), ...end]);
}

/** A block that differs by so much from the one before: length, value (negatives as T.81 F.1.2.1 has them), end of block. */
function blockBits(difference: number): string {
  const length = difference === 0 ? 0 : Math.abs(difference).toString(2).length;
  const value = difference < 0 ? difference + 2 ** length - 1 : difference;
  return `${length.toString(2).padStart(4, '0')}${length === 0 ? '' : value.toString(2).padStart(length, '0')}0`;
}

/** Bits filled up with ones; after each byte FF stands a zero, or it would be read as a marker. */
function bytesOf(bits: string): number[] {
  const full = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  return Array.from({ length: full.length / 8 }, (_, index) => Number.parseInt(full.slice(index * 8, index * 8 + 8), 2)).flatMap(
    (byte) => (byte === 0xff ? [byte, 0] : [byte]),
  );
}
