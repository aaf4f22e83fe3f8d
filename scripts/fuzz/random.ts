/** Random choices that are the same for the same seed, and what is made with them: texts, values and broken copies of both. */

export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** From 0, below `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** sfc32 from three numbers: the seed, the target and the case. */
export function randomOf(...seeds: readonly [number, number, number]): Random {
  let [a, b, c] = seeds.map((seed) => seed >>> 0) as [number, number, number];
  let d = 1;
  const next = () => {
    const sum = (((a + b) >>> 0) + d) >>> 0;
    d = (d + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm++) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  };
}

/** Characters and words that readers trip over. */
const awkward = [
  ...[
    "",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\0",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\ud800",
    "\udfff",
    "😀",
    "é",
    "e\u0301",
  ],
  ...[
    '"',
    "'",
    "`",
    "\\",
    "/",
    "//",
    "*",
    "**",
    "?",
    "[",
    "]",
    "[!",
    "{",
    "}",
    "{,}",
    "(",
    ")",
    "|",
    "^",
    "$",
    "~",
  ],
  ...[
    "-",
    "--",
    "---",
    "- ",
    ": ",
    "? ",
    "# ",
    "&a ",
    "*a",
    "!!x ",
    "<<: ",
    "%",
    "%00",
    "@",
    "@@",
    "::",
    "##[",
    "=",
    "==",
  ],
  ...[
    "null",
    "true",
    "NaN",
    "1e999",
    "-0",
    "0x10",
    "9007199254740993",
    "-1",
    "0",
    "1",
    "99999999999999999999",
  ],
  ...["__proto__", "constructor", "toString", "..", "../..", "CON", "<!--", "]]>", "$(x)", "{{ x }}"],
];

export function awkwardText(random: Random): string {
  const parts = 1 + random.below(4);
  let text = "";
  for (let at = 0; at < parts; at++) {
    const kind = random.below(8);
    if (kind < 4) text += random.pick(awkward);
    else if (kind < 6) text += String.fromCodePoint(32 + random.below(95)).repeat(1 + random.below(3));
    else if (kind === 6) text += random.pick(["a", "src", "main", "acme", "x.ts"]);
    else text += random.pick(awkward).repeat(random.pick([2, 5, 40, 300]));
  }
  return text;
}

/** One to five cuts, doublings, swaps and insertions. */
export function brokenText(text: string, random: Random): string {
  let broken = text;
  for (let edits = 1 + random.below(5); edits > 0; edits--) {
    const at = random.below(broken.length + 1);
    const length = random.chance(0.2) ? random.below(broken.length + 1) : random.below(12);
    const cut = broken.slice(at, at + length);
    const kind = random.below(5);
    const put = kind === 0 ? "" : kind === 1 ? cut + cut : kind === 2 ? awkwardText(random) : cut;
    broken = broken.slice(0, at) + put + broken.slice(at + (kind === 4 ? Math.floor(length / 2) : length));
  }
  return broken;
}

export function brokenBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let broken = Buffer.from(bytes);
  for (let edits = 1 + random.below(4); edits > 0; edits--) {
    const at = random.below(broken.length + 1);
    const kind = random.below(4);
    if (kind === 0) broken = broken.subarray(0, at);
    else if (kind === 1 && at < broken.length) broken[at] = random.below(256);
    else {
      const put = Buffer.from(Array.from({ length: random.below(4) }, () => random.below(256)));
      broken = Buffer.concat([broken.subarray(0, at), put, broken.subarray(at + random.below(9))]);
    }
  }
  return broken;
}

export function awkwardValue(random: Random, depth = 2): unknown {
  const kind = random.below(depth > 0 ? 12 : 9);
  if (kind < 3) return awkwardText(random);
  if (kind === 3) return random.pick([0, -1, 1, 7, 1e308, -1e308, 2 ** 53 + 2, 0.1, -0, 2 ** 31]);
  if (kind === 4) return random.chance(0.5);
  if (kind < 7) return null;
  if (kind === 7) return [];
  if (kind === 8) return {};
  if (kind === 9) return Array.from({ length: random.below(4) }, () => awkwardValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [awkwardText(random), awkwardValue(random, depth - 1)]),
  );
}

/** A copy in which one to three places are missing, doubled, another's, or awkward. */
export function brokenValue(value: unknown, random: Random): unknown {
  let broken = value;
  for (let edits = 1 + random.below(3); edits > 0; edits--) broken = brokenOnce(broken, random);
  return broken;
}

function brokenOnce(value: unknown, random: Random): unknown {
  const isHere = typeof value !== "object" || value === null || random.chance(0.15);
  if (isHere) return awkwardValue(random);
  const keys = Object.keys(value);
  const key = keys[random.below(keys.length)];
  if (key === undefined) return awkwardValue(random);
  if (Array.isArray(value)) {
    const at = Number(key);
    const kind = random.below(6);
    if (kind === 0) return value.toSpliced(at, 1);
    if (kind === 1) return value.toSpliced(at, 0, value[at]);
    return value.with(at, brokenOnce(value[at], random));
  }
  const own = value as Readonly<Record<string, unknown>>;
  const kind = random.below(8);
  if (kind === 0) {
    const { [key]: _, ...rest } = own;
    return rest;
  }
  if (kind === 1) return { ...own, [awkwardText(random)]: awkwardValue(random) };
  if (kind === 2) return { ...own, [key]: own[random.pick(keys)] };
  return { ...own, [key]: brokenOnce(own[key], random) };
}
