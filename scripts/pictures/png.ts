import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Opaque RGBA pixels as a PNG with a palette of at most 256 colours: a third of the size, which workers pay for. */
export function encode(width: number, height: number, pixels: Uint8Array): Buffer {
  const colors = palette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  const nearest = new Map<number, number>();
  for (const { from, to, color } of stretches(pixels)) {
    const index = nearest.get(color) ?? closest(colors, color);
    nearest.set(color, index);
    for (let n = from; n < to; n++) rows[n + 1 + Math.floor(n / width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, palette, no interlacing
  const table = Buffer.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', data),
    chunk('IEND'),
  ]);
}

/** Whether two of our PNGs show the same; packed bytes may differ between versions of zlib. */
export function same(one: Buffer, other: Buffer): boolean {
  return one.equals(other) || unpacked(one).equals(unpacked(other));
}

function unpacked(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = signature.length; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    parts.push(kind === 'IDAT' ? inflateSync(data) : data);
  }
  return Buffer.concat(parts);
}

function chunk(kind: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function colorAt(pixels: Uint8Array, n: number): number {
  return ((pixels[n * 4] ?? 0) << 16) | ((pixels[n * 4 + 1] ?? 0) << 8) | (pixels[n * 4 + 2] ?? 0);
}

/** Neighbours of one colour (positions of pixels, end exclusive): a drawn screen has far fewer of them than pixels. */
function* stretches(pixels: Uint8Array): Generator<{ from: number; to: number; color: number }> {
  const end = pixels.length / 4;
  for (let from = 0; from < end; ) {
    const color = colorAt(pixels, from);
    let to = from + 1;
    while (to < end && colorAt(pixels, to) === color) to++;
    yield { from, to, color };
    from = to;
  }
}

/** The 256 commonest colours; the rest are shades on the edges of letters. */
function palette(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (const { from, to, color } of stretches(pixels)) {
    counts.set(color, (counts.get(color) ?? 0) + to - from);
  }
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return byCount.slice(0, 256).map(([color]) => color);
}

function closest(colors: readonly number[], color: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colors.forEach((candidate, index) => {
    const far = distance(candidate, color);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}
