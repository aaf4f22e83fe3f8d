/** What gitbeaker's resources send their requests through: the transport instead of their own. */

import { otherThanAsked } from "./about.ts";
import { requestName, type Situation } from "./errors.ts";
import type { Transport, TransportResponse } from "./transport.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** Reads a whole list, or one page of it if the caller names the page; anything else as it is. */
export async function readAll(
  transport: Transport,
  path: string,
  parameters: Parameters = {},
  situation: Situation = "fact",
): Promise<TransportResponse> {
  const readPage = async (own: Parameters) => {
    const query = queryOf({ ...snakeKeys(parameters), ...own });
    const page = await transport.send({ method: "GET", path, query, situation });
    const other = otherThanAsked(path, query, page);
    if (other) throw (await import("./another-answer.ts")).anotherAnswer(path, other);
    return page;
  };
  const first = await readPage({});
  if (parameters.page !== undefined || !Array.isArray(first.body)) return first;
  const { link, ...headers } = first.headers;
  // The client library would follow `link` again.
  const alone = { ...first, headers };
  const hasMore = headers["x-next-page"] || link?.includes('rel="next"');
  // If a proxy drops the headers, a full page may not be the last.
  const lacksPageHeaders = headers["x-next-page"] === undefined && first.body.length === parameters.perPage;
  if (!hasMore && !lacksPageHeaders && Number(headers["x-total"] ?? first.body.length) === first.body.length)
    return alone;
  return (await import("./pages.ts")).readPages(requestName("GET", path), readPage, first);
}

interface ServiceOptions {
  readonly url: string;
}
interface CallOptions {
  readonly searchParams?: Parameters;
}

/** For `new Projects({ requesterFn, host: "" })`. Calls are noted by path, once for all pages. Only reads: what writes is our own. */
export function createRequesterFn(transport: Transport, onCall: (request: string) => void) {
  return ({ url }: ServiceOptions) => {
    return {
      get(endpoint: string, { searchParams }: CallOptions = {}) {
        const path = `${url}/${endpoint}`.replace(/\/+/g, "/");
        onCall(requestName("GET", path));
        return readAll(transport, path, searchParams);
      },
    };
  };
}

/** `perPage` to `per_page`; values are left as they are. */
export function snakeKeys(values: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** Arrays as `key[]=`. Undefined and null are left out. */
function queryOf(values: Parameters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (Array.isArray(value)) for (const item of value) query.append(`${key}[]`, String(item));
    else if (value !== undefined && value !== null) query.append(key, String(value));
  }
  return query.toString();
}
