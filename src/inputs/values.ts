/** The kinds of inputs: how their text must look, and how it becomes a value. */

export interface Kind<T> {
  /** Placeholder for a value in the help, such as `NUMBER`. */
  readonly placeholder: string;
  readonly parse: (raw: string) => Parsed<T>;
}

/** The value, or what is wrong with the text. The problem follows the input's name. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

const dayMs = 86_400_000;

export function choice<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    placeholder: values.join("|"),
    parse(raw) {
      const value = values.find((candidate) => candidate === raw);
      return value === undefined
        ? { problem: `must be ${values.join(" or ")}, not ${quoted(raw)}` }
        : { value };
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
    parse(raw) {
      const value = entries(raw, /[\r\n,]+/);
      const unknown = value.filter((name) => !names.includes(name));
      return unknown.length > 0
        ? { problem: `must name ${names.join(", ")}, not ${quoted(unknown.join(", "))}` }
        : { value };
    },
  };
}

export const flag: Kind<boolean> = {
  placeholder: "true|false",
  parse(raw) {
    if (/^(true|1|yes|on)$/i.test(raw)) return { value: true };
    if (/^(false|0|no|off)$/i.test(raw)) return { value: false };
    return { problem: `must be true or false, not ${quoted(raw)}` };
  },
};

/** `90s`, `10m`, `1h30m`; a number without a unit means seconds. The value is in milliseconds. */
export const duration: Kind<number> = {
  placeholder: "DURATION",
  parse(raw) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(raw);
    const [hours = 0, minutes = 0, seconds = 0] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
    const value = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    if (!parts || value < 1000 || value > dayMs) {
      return {
        problem: `must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not ${quoted(raw)}`,
      };
    }
    return { value };
  },
};

/** A full commit SHA. GitLab compares it as a string, in lower case. */
export const fullSha: Kind<string> = {
  placeholder: "SHA",
  parse(raw) {
    const value = raw.toLowerCase();
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return { value };
    return {
      problem: `must be a full commit SHA of 40 or 64 hexadecimal digits, not ${quoted(raw)} (${raw.length} characters)`,
    };
  },
};

/** A merge request's iid, with or without GitLab's exclamation mark. */
export const iid: Kind<number> = {
  placeholder: "NUMBER",
  parse(raw) {
    const value = positive(raw.replace(/^!/, ""));
    return value === undefined
      ? { problem: `must be the merge request's number, such as 7 or !7, not ${quoted(raw)}` }
      : { value };
  },
};

/** A numeric id becomes a number, a full path stays text. */
export const project: Kind<number | string> = {
  placeholder: "ID|PATH",
  parse(raw) {
    const id = positive(raw);
    if (id !== undefined) return { value: id };
    if (/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(raw)) return { value: raw };
    return { problem: `must be a numeric id or a full path such as group/project, not ${quoted(raw)}` };
  },
};

/** The root of a GitLab instance, without a trailing slash. A sub-path is allowed. */
export const instanceUrl: Kind<string> = {
  placeholder: "URL",
  parse(raw) {
    let url: URL;
    try {
      url = new URL(raw);
    } catch {
      return { problem: `must be an address such as https://gitlab.example.com, not ${quoted(raw)}` };
    }
    if (url.protocol !== "https:" && url.protocol !== "http:") {
      return { problem: `must begin with https:// or http://, not "${url.protocol}"` };
    }
    if (url.username || url.password) return { problem: "must not contain a user name or password" };
    if (url.search || url.hash) return { problem: "must not contain a query or a fragment" };
    const path = url.pathname.replace(/\/+$/, "");
    if (/\/api(\/v4|\/graphql)?$/.test(path)) {
      return { problem: `must be the root of the instance, without ${/\/api.*$/.exec(path)?.[0] ?? "/api"}` };
    }
    return { value: `${url.origin}${path}` };
  },
};

/** In bytes. */
export const megabytes: Kind<number> = {
  placeholder: "MEGABYTES",
  parse(raw) {
    return /^[1-9]\d{0,3}$/.test(raw)
      ? { value: Number(raw) * 2 ** 20 }
      : { problem: `must be megabytes from 1 to 9999, not ${quoted(raw)}` };
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

/** As it was typed, but of an address with a login or a query only the beginning: the rest can be a secret. */
export function quoted(raw: string): string {
  return `"${raw.replace(/(:\/\/)\S*[@?]\S*/g, "$1…")}"`;
}
