/** Offset pagination and its headers. */
import { type Answer, ok } from "./answer.ts";
import type { Call } from "./call.ts";

const countLimit = 10_000;

/** @param isShown false for entries that GitLab hides only after it has counted them and cut the page */
export function paginate<Row>(
  call: Call,
  rows: readonly Row[],
  present: (row: Row) => unknown,
  extra: Record<string, string> = {},
  isShown: (row: Row) => boolean = () => true,
): Answer {
  const page = positive(call.params.page, 1);
  const perPage = Math.min(positive(call.params.per_page, 20), 100);
  const pages = Math.max(Math.ceil(rows.length / perPage), 1);
  const counted = rows.length <= countLimit;
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const next = page < pages ? page + 1 : null;
  const previous = page > 1 ? page - 1 : null;
  const link = (rel: string, to: number) => `<${pageUrl(call, to, perPage)}>; rel="${rel}"`;
  const links = [
    ...(previous ? [link("prev", previous)] : []),
    ...(next ? [link("next", next)] : []),
    link("first", 1),
    ...(counted ? [link("last", pages)] : []),
  ];
  return ok(shown.filter(isShown).map(present), {
    "X-Page": String(page),
    "X-Per-Page": String(perPage),
    "X-Next-Page": next ? String(next) : "",
    "X-Prev-Page": previous ? String(previous) : "",
    ...(counted ? { "X-Total": String(rows.length), "X-Total-Pages": String(pages) } : {}),
    Link: links.join(", "),
    ...extra,
  });
}

/** Like GitLab, uses the configured address and repeats the route parameters. */
function pageUrl(call: Call, page: number, perPage: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.params)) {
    if (name === "private_token" || name === "job_token" || value === null || value === undefined) continue;
    if (Array.isArray(value)) for (const entry of value) query.append(`${name}[]`, String(entry));
    else query.set(name, String(value));
  }
  query.set("page", String(page));
  query.set("per_page", String(perPage));
  query.sort();
  return `${call.rootUrl}${call.incoming.path}?${query}`;
}

function positive(value: unknown, fallback: number): number {
  const number = Number(value ?? fallback);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}
