/** The kinds of inputs: how their text must look, and how it becomes a value. */

export interface Kind<T> {
  /** Placeholder for a value in the help, such as `NUMBER`. */
  readonly placeholder: string;
  /** Undefined if the text is not of this kind. */
  readonly parse: (raw: string) => Parsed<T> | undefined;
  /** What its entries may be, where only these are allowed. */
  readonly names?: readonly string[];
}

export interface Parsed<T> {
  readonly value: T;
}

const dayMs = 86_400_000;

export function choice<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    placeholder: values.join("|"),
    parse(raw) {
      const value = values.find((candidate) => candidate === raw);
      return value === undefined ? undefined : { value };
    },
  };
}

export const text: Kind<string> = { placeholder: "TEXT", parse: (value) => ({ value }) };

/** One entry per line. Commas do not separate, because a name may contain one. */
export const lines: Kind<readonly string[]> = {
  placeholder: "LINES",
  parse: (raw) => ({ value: entries(raw, /\r?\n/) }),
};

/** Entries separated by commas or line breaks. */
export const list: Kind<readonly string[]> = {
  placeholder: "LIST",
  parse: (raw) => ({ value: entries(raw, /[\r\n,]+/) }),
};

/** Entries from a fixed set. */
export function listOf(names: readonly string[]): Kind<readonly string[]> {
  return {
    placeholder: "LIST",
    names,
    parse(raw) {
      const value = entries(raw, /[\r\n,]+/);
      return value.every((name) => names.includes(name)) ? { value } : undefined;
    },
  };
}

export const flag: Kind<boolean> = {
  placeholder: "true|false",
  parse(raw) {
    if (/^(true|1|yes|on)$/i.test(raw)) return { value: true };
    return /^(false|0|no|off)$/i.test(raw) ? { value: false } : undefined;
  },
};

/** `90s`, `10m`, `1h30m`; a number without a unit means seconds. The value is in milliseconds. */
export const duration: Kind<number> = {
  placeholder: "DURATION",
  parse(raw) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(raw);
    const [hours = 0, minutes = 0, seconds = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
    const value = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return parts && value >= 1000 && value <= dayMs ? { value } : undefined;
  },
};

/** A full commit SHA. GitLab compares it as a string, in lower case. */
export const fullSha: Kind<string> = {
  placeholder: "SHA",
  parse(raw) {
    const value = raw.toLowerCase();
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? { value } : undefined;
  },
};

/** A merge request's iid, with or without GitLab's exclamation mark. */
export const iid: Kind<number> = {
  placeholder: "NUMBER",
  parse(raw) {
    const value = positive(raw.replace(/^!/, ""));
    return value === undefined ? undefined : { value };
  },
};

/** A numeric id becomes a number, a full path stays text. */
export const project: Kind<number | string> = {
  placeholder: "ID|PATH",
  parse(raw) {
    const id = positive(raw);
    if (id !== undefined) return { value: id };
    return /^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(raw) ? { value: raw } : undefined;
  },
};

/** The root of a GitLab instance, without a trailing slash. A sub-path is allowed. */
export const instanceUrl: Kind<string> = {
  placeholder: "URL",
  parse(raw) {
    if (!URL.canParse(raw)) return undefined;
    const url = new URL(raw);
    const path = url.pathname.replace(/\/+$/, "");
    const isRoot = !(url.username || url.password || url.search || url.hash) && !apiPath.test(path);
    return /^https?:$/.test(url.protocol) && isRoot ? { value: `${url.origin}${path}` } : undefined;
  },
};

/** The end of an address that is below the root of an instance. */
export const apiPath = /\/api(\/v4|\/graphql)?$/;

/** In bytes. */
export const megabytes: Kind<number> = {
  placeholder: "MEGABYTES",
  parse(raw) {
    return /^[1-9]\d{0,3}$/.test(raw) ? { value: Number(raw) * 2 ** 20 } : undefined;
  },
};

/** A positive integer in decimal digits, else undefined. */
export function positive(raw: string): number | undefined {
  const value = Number(raw);
  return /^\d+$/.test(raw) && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function entries(raw: string, separator: RegExp): readonly string[] {
  return raw
    .split(separator)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
