/** What servers, proxies and networks do to a request, as faults of the sandbox. */

import type { Fault } from "../../src/sandbox/index.ts";

type Edit = NonNullable<Fault["edit"]>;
type Answer = Awaited<ReturnType<Edit>>;

/** Where an answer comes from that is not about what was asked. */
export interface Elsewhere {
  /** The same question to the instance an hour ago. */
  readonly earlier: Edit | undefined;
  /** The same question about a merge request that is compliant. */
  readonly other: Edit | undefined;
}

export interface Kind {
  readonly name: string;
  /** Undefined where the scenario has no such answer. */
  readonly fault: (elsewhere: Elsewhere) => Omit<Fault, "method" | "path"> | undefined;
  /** Only for requests that write, or only for those that read. */
  readonly only?: "writes" | "reads";
}

const html = "<!DOCTYPE html><html><body>Bad gateway</body></html>";

function status(code: number, body?: string, headers?: Record<string, string>): Kind {
  return {
    name: `status ${code}`,
    fault: () => ({
      kind: "status",
      status: code,
      ...(body === undefined ? {} : { body }),
      ...(headers ? { headers } : {}),
    }),
  };
}

function edit(name: string, change: (answer: Answer) => Answer, only?: Kind["only"]): Kind {
  return { name, fault: () => ({ kind: "edit", edit: change }), ...(only ? { only } : {}) };
}

function json(change: (value: unknown) => unknown): (answer: Answer) => Answer {
  return (answer) => (answer.json === undefined ? answer : { ...answer, json: change(answer.json) });
}

const message = (text: string) => JSON.stringify({ message: text });

export const kinds: readonly Kind[] = [
  status(400, message("400 Bad Request")),
  status(401, message("401 Unauthorized")),
  status(403, message("403 Forbidden")),
  status(404, message("404 Not Found")),
  status(409, message("SHA does not match HEAD of source branch")),
  status(422, message("422 Unprocessable Entity")),
  status(500),
  status(502, html),
  status(503, "upstream connect error"),
  status(504, html),
  { name: "429 at once", fault: () => ({ kind: "throttle", retryAfter: 1 }) },
  { name: "429 in an hour", fault: () => ({ kind: "throttle", retryAfter: 3600 }) },
  { name: "429 of an action", fault: () => ({ kind: "action_throttle", retryAfter: 1 }) },
  { name: "maintenance", only: "writes", fault: () => ({ kind: "maintenance" }) },
  { name: "read-only", only: "writes", fault: () => ({ kind: "read_only" }) },
  { name: "redirect to https", fault: () => ({ kind: "redirect" }) },
  {
    name: "redirect away",
    fault: () => ({ kind: "redirect", status: 302, location: "http://127.0.0.1:9/" }),
  },
  { name: "redirect to itself", fault: () => ({ kind: "redirect", status: 307, location: "" }) },
  { name: "sign-in page", fault: () => ({ kind: "html" }) },
  { name: "slow", fault: () => ({ kind: "delay", delayMs: 300 }) },
  { name: "too slow", fault: () => ({ kind: "delay", delayMs: 60_000 }) },
  { name: "stall", fault: () => ({ kind: "stall" }) },
  { name: "dropped before", fault: () => ({ kind: "drop_before" }) },
  { name: "dropped after", fault: () => ({ kind: "drop_after" }) },
  { name: "cut", fault: () => ({ kind: "truncate" }) },
  { name: "length too large", fault: () => ({ kind: "length", lengthBy: 7 }) },
  { name: "length too small", fault: () => ({ kind: "length", lengthBy: -7 }) },
  { name: "delivered twice", fault: () => ({ kind: "duplicate" }) },
  edit("empty 200", () => ({ status: 200, text: "", contentType: "application/json" })),
  edit("no content", () => ({ status: 204 })),
  edit("accepted", ({ json: value, headers }) => ({
    status: 202,
    json: value,
    ...(headers ? { headers } : {}),
  })),
  edit("{}", () => ({ status: 200, json: {} })),
  edit("[]", () => ({ status: 200, json: [] })),
  edit("null", () => ({ status: 200, json: null })),
  edit("half of the text, of a fitting length", (answer) => {
    const text = answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json));
    return { ...answer, text: text.slice(0, Math.floor(text.length / 2)) };
  }),
  edit(
    "half of the list",
    json((value) => (Array.isArray(value) ? value.slice(0, Math.floor(value.length / 2)) : value)),
    "reads",
  ),
  edit("ids of another", json(otherIds)),
  edit("nulls", json(nulls)),
  {
    name: "of an hour ago",
    only: "reads",
    fault: ({ earlier }) => earlier && { kind: "edit", edit: earlier },
  },
  {
    name: "of another merge request",
    only: "reads",
    fault: ({ other }) => other && { kind: "edit", edit: other },
  },
];

/** Every id and SHA is another's. */
function otherIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (/(^|_)i?id$/i.test(key) && typeof inner === "number") return [key, inner + 1];
      if (/sha$/i.test(key) && typeof inner === "string") return [key, inner.replaceAll(/./g, "f")];
      return [key, otherIds(inner)];
    }),
  );
}

/** Whatever is not a list or an object is null. */
function nulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nulls);
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nulls(inner)]));
}
