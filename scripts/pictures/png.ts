/**
 * PNG files as small as pictures of text need to be, each with a note about what it was made from.
 * Format: https://www.w3.org/TR/png-3/
 */

import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = 8;
const keyword = "Source";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Red, green, blue of each pixel, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

/** The picture with at most 256 colours, and with the text in it as `tEXt`. */
export function smallPng(png: Buffer, source: string): Buffer {
  const { width, height, rgb } = pixelsOf(png);
  const { palette, indices } = paletteOf(rgb);
  const header = Buffer.from(chunksOf(png)[0]?.data ?? "");
  // Eight bits for each pixel, which are the number of a colour.
  header.set([8, 3], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    png.subarray(0, signature),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`${keyword}\0${source}`, "latin1")),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The text that the picture carries, if it carries one. */
export function sourceIn(png: Buffer): string | undefined {
  const texts = chunksOf(png).filter(({ type }) => type === "tEXt");
  const found = texts
    .map(({ data }) => data.toString("latin1"))
    .find((text) => text.startsWith(`${keyword}\0`));
  return found?.slice(keyword.length + 1);
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data });
    at += 12 + length;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** @throws Error for anything but what Chromium writes: eight bits for each of three colours, not interlaced */
function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.toString("hex", 8) !== "0802000000") throw new Error("the picture has another format");
  const parts = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * 3;
  const rgb = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (rgb[at - 3] ?? 0);
      const above = rgb[at - stride] ?? 0;
      const corner = x < 3 ? 0 : (rgb[at - stride - 3] ?? 0);
      rgb[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return { width, height, rgb };
}

/** What a filter expects from the pixels around: none, left, above, their average, Paeth. */
function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(
        Math.abs,
      ) as [number, number, number];
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}

/**
 * The most frequent colours, and then those that are most unlike them, so that a small sign keeps its colour. Each other
 * one, at the edges of letters, becomes the nearest of them.
 */
function paletteOf(rgb: Buffer): { readonly palette: Buffer; readonly indices: Buffer } {
  const uses = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const colours = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b);
  const kept = colours.slice(0, 160);
  const rest = colours.slice(160).map((colour) => ({ colour, gap: Math.min(...distances(colour, kept)) }));
  while (kept.length < 256 && rest.length > 0) {
    const { colour } = rest.reduce((far, one) => (one.gap > far.gap ? one : far));
    kept.push(colour);
    for (const one of rest) one.gap = Math.min(one.gap, ...distances(one.colour, [colour]));
  }
  const numbers = new Map(colours.map((colour) => [colour, nearest(colour, kept)]));
  const indices = Buffer.alloc(rgb.length / 3);
  for (let at = 0; at < indices.length; at++) indices[at] = numbers.get(rgb.readUIntBE(at * 3, 3)) ?? 0;
  return { palette: Buffer.from(kept.flatMap(channels)), indices };
}

function nearest(colour: number, kept: readonly number[]): number {
  const gaps = distances(colour, kept);
  return gaps.indexOf(Math.min(...gaps));
}

function distances(colour: number, others: readonly number[]): number[] {
  return others.map((other) =>
    channels(colour).reduce((sum, value, index) => sum + (value - (channels(other)[index] ?? 0)) ** 2, 0),
  );
}

function channels(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
