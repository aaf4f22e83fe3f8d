/** Whether ranges of addresses limit anything: GitLab accepts an address that is in any of them. */

interface Space {
  readonly bits: number;
  /** The addresses that hosts in the internet have. */
  readonly first: bigint;
  readonly last: bigint;
}

const v4: Space = { bits: 32, first: 0n, last: (1n << 32n) - 1n };
/** `2000::/3` is all that is given to hosts. */
const v6: Space = { bits: 128, first: 1n << 125n, last: (1n << 126n) - 1n };
/** `::ffff:0:0/96`, IPv4 as a part of IPv6. */
const mapped = 0xffffn << 32n;

interface Range {
  readonly space: Space;
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * False if the ranges together have half of all addresses of a kind, or more, however they are divided. Undefined if one
 * of them has a form that is not known (Ruby's IPAddr, ee/app/models/ip_restriction.rb).
 */
export function limitsAddresses(texts: readonly string[]): boolean | undefined {
  if (texts.length === 0) return false;
  const found = texts.map((text) => rangesOf(text.trim()));
  const known = found.flatMap((ranges) => ranges ?? []);
  if ([v4, v6].some((space) => isMost(known, space))) return false;
  return found.includes(undefined) ? undefined : true;
}

function isMost(ranges: readonly Range[], space: Space): boolean {
  const own = ranges
    .filter((range) => range.space === space)
    .sort((one, other) => (one.first < other.first ? -1 : 1));
  let covered = 0n;
  let next = space.first;
  for (const { first, last } of own) {
    const [from, to] = [higher(first, next), lower(last, space.last)];
    if (to < from) continue;
    covered += to - from + 1n;
    next = to + 1n;
  }
  return covered * 2n >= space.last - space.first + 1n;
}

function higher(one: bigint, other: bigint): bigint {
  if (one > other) return one;
  return other;
}

function lower(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

/** `ADDRESS`, `ADDRESS/BITS` or `ADDRESS/MASK`. */
function rangesOf(text: string): readonly Range[] | undefined {
  const [, address = "", length] = /^\[?([^/\]%]+)(?:%[^/\]]*)?\]?(?:\/(.+))?$/.exec(text) ?? [];
  const space = address.includes(":") ? v6 : v4;
  const value = addressOf(address);
  const bits = length === undefined ? space.bits : bitsOf(length, space);
  if (value === undefined || bits === undefined) return undefined;
  const free = BigInt(space.bits - bits);
  const first = (value >> free) << free;
  const last = first + (1n << free) - 1n;
  if (space === v4 || first > mapped + v4.last || last < mapped) return [{ space, first, last }];
  const inside = { space: v4, first: higher(first, mapped) - mapped, last: lower(last - mapped, v4.last) };
  return [{ space, first, last }, inside];
}

function bitsOf(length: string, space: Space): number | undefined {
  if (/^\d{1,3}$/.test(length)) return Number(length) <= space.bits ? Number(length) : undefined;
  const mask = addressOf(length);
  if (mask === undefined || length.includes(":") !== (space === v6)) return undefined;
  const digits = mask.toString(2).padStart(space.bits, "0");
  return /^1*0*$/.test(digits) ? digits.replaceAll("0", "").length : undefined;
}

function addressOf(address: string): bigint | undefined {
  return address.includes(":") ? valueOfV6(address) : valueOfV4(address);
}

function valueOfV4(address: string): bigint | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((value, part) => (value << 8n) + BigInt(part), 0n);
}

function valueOfV6(address: string): bigint | undefined {
  // `::ffff:1.2.3.4`
  const [, head = address, tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  const low = tail === undefined ? undefined : valueOfV4(tail);
  if (tail !== undefined && low === undefined) return undefined;
  const text =
    low === undefined ? address : `${head}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) + BigInt(`0x${group}`), 0n);
}
