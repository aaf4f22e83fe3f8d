/** Parses path, query and body of a request as Rack does, with the refusals of the outer middleware. */
import { badRequestText, grapeError } from "./answer.ts";

export type Params = Record<string, unknown>;

export interface IncomingCall {
  readonly method: string;
  /** As sent, without the relative root and the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body is not UTF-8 (and not multipart). */
  readonly malformedBody?: boolean;
}

const supportedTypes = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];

export function mediaType(call: IncomingCall): string {
  return (call.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** GitLab refuses broken JSON before routing, for any path. */
export function parseJson(call: IncomingCall): unknown {
  if (mediaType(call) !== "application/json" || call.body === "" || isReading(call.method)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(call.body);
  } catch {
    throw grapeError(400, "Invalid JSON format");
  }
  if (!withinLimits(value, 0, { left: 100_000 })) throw grapeError(400, "Invalid JSON format");
  return value;
}

/** Refuses a body for which Grape has no parser. */
export function checkContentType(call: IncomingCall): void {
  const type = mediaType(call);
  if (isReading(call.method) || call.body === "" || type === "" || supportedTypes.includes(type)) return;
  throw grapeError(
    415,
    `The provided content-type '${call.headers["content-type"] ?? ""}' is not supported.`,
  );
}

export function parseParams(call: IncomingCall, json: unknown): Params {
  const params = parseQuery(call.query);
  const type = mediaType(call);
  if (isReading(call.method)) return params;
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return { ...params, ...json };
  if (type === "multipart/form-data") return { ...params, ...parseMultipart(call) };
  if (type === "application/x-www-form-urlencoded" || type === "")
    return { ...params, ...parseQuery(call.body) };
  return params;
}

/** Finds null bytes and malformed UTF-8 anywhere in path or parameters. */
export function checkEncoding(call: IncomingCall, params: Params): void {
  if (call.malformedBody || hasNull(decodeOnce(call.path)) || hasNull(params)) throw badRequestText();
}

export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequestText();
  }
}

function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function withinLimits(value: unknown, depth: number, budget: { left: number }): boolean {
  if (typeof value !== "object" || value === null) return true;
  const entries = Object.values(value);
  budget.left -= entries.length;
  if (depth >= 32 || entries.length > 50_000 || budget.left < 0) return false;
  return entries.every((entry) => withinLimits(entry, depth + 1, budget));
}

/** `a=1`, `a[]=1`, `a[b]=1`. Of equal names, the last one counts. */
function parseQuery(text: string): Params {
  const params: Params = {};
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const name = decodeForm(cut < 0 ? pair : pair.slice(0, cut));
    const value = cut < 0 ? null : decodeForm(pair.slice(cut + 1));
    put(params, name, value);
  }
  return params;
}

function put(params: Params, name: string, value: unknown): void {
  const [, key = name, inner] = /^([^[]+)\[([^\]]*)\]$/.exec(name) ?? [];
  if (inner === undefined) {
    params[key] = value;
  } else if (inner === "") {
    const list = params[key];
    params[key] = Array.isArray(list) ? [...list, value] : [value];
  } else {
    const object = params[key];
    params[key] = { ...(typeof object === "object" && object !== null ? object : {}), [inner]: value };
  }
}

function decodeForm(text: string): string {
  return decodeOnce(text.replaceAll("+", " "));
}

function parseMultipart(call: IncomingCall): Params {
  const boundary = /boundary="?([^";]+)"?/.exec(call.headers["content-type"] ?? "")?.[1];
  const params: Params = {};
  if (!boundary) return params;
  for (const part of call.body.split(`--${boundary}`)) {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const name = /name="([^"]*)"/.exec(head)?.[1];
    if (name) put(params, name, rest.join("\r\n\r\n").replace(/\r\n$/, ""));
  }
  return params;
}

function hasNull(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000");
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => hasNull(key) || hasNull(inner));
}
