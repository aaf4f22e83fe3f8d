/** Whole lists: every page or an error, never a part. */

import { GitLabError } from "./errors.ts";
import type { TransportResponse } from "./transport.ts";

/** Reads one page; without own parameters, the first. */
export type ReadPage = (own: Readonly<Record<string, string>>) => Promise<TransportResponse>;

/** Pages of one list that are read at the same time. */
const mostAtOnce = 6;

/** The answer with all pages in `body`, in order. Bodies that are not lists pass through. */
export async function readPages(
  request: string,
  readPage: ReadPage,
  first?: TransportResponse,
): Promise<TransportResponse> {
  if (first && !["x-next-page", "x-total", "link"].some((name) => name in first.headers)) {
    throw new GitLabError(
      "GITLAB_UNEXPECTED",
      `the page is full, and no header says whether there are more, at ${request}`,
      {
        request,
        advice: "let the headers X-Next-Page, X-Total and Link through the proxy in front of GitLab",
      },
    );
  }
  for (let begin = first, isSecondTry = false; ; begin = undefined, isSecondTry = true) {
    const first = begin ?? (await readPage({}));
    if (!Array.isArray(first.body)) return first;
    const pages = await readRest(request, first, readPage);
    const body = pages.flatMap((page) => page.body as unknown[]);
    // The client library would follow `link` again.
    const { link, ...headers } = first.headers;
    if (isWhole(pages, body.length, request)) return { ...first, headers, body };
    if (isSecondTry) {
      throw new GitLabError("GITLAB_UNEXPECTED", `the list changed twice while it was read, at ${request}`, {
        request,
        advice: "run the job again when nobody changes the project",
      });
    }
  }
}

/** GitLab also counts notes and threads that it then removes from the page because the token may not read them. */
const counted = /\/(?:notes|discussions)$/;

function isWhole(pages: readonly TransportResponse[], length: number, request: string): boolean {
  const totals = pages.map(({ headers }) => headers["x-total"]);
  const isOne = counted.test(request) && totals.every((total) => total === totals[0]);
  return pages.every(({ body }, index) => {
    const total = totals[index];
    return Array.isArray(body) && (!total || Number(total) === length || (isOne && Number(total) > length));
  });
}

async function readRest(request: string, first: TransportResponse, readPage: ReadPage) {
  const total = Number(first.headers["x-total-pages"]);
  const pages: TransportResponse[] = [first];
  try {
    if (total) {
      let next = 2;
      const worker = async () => {
        while (next <= total) {
          const page = next++;
          pages[page - 1] = await readPage({ page: String(page) });
        }
      };
      await Promise.all(Array.from({ length: mostAtOnce }, worker));
    } else {
      const asked = new Set<string>();
      for (let own = after(first, request); own; ) {
        const key = JSON.stringify(own);
        if (asked.has(key)) throw unreliable("a page of the list names an earlier one as its next", request);
        asked.add(key);
        const page = await readPage(own);
        pages.push(page);
        own = after(page, request);
      }
    }
  } catch (error) {
    if (!(error instanceof GitLabError)) throw error;
    const { code, message } = error;
    const read = `${pages.filter(Boolean).length} of ${total || "an unknown number of"} pages`;
    throw new GitLabError(code, `${message}; ${read} of the list were read`, error);
  }
  return pages;
}

/** An empty X-Next-Page means none. Lists by key have only the link. */
function after({ headers }: TransportResponse, request: string): Record<string, string> | undefined {
  const page = headers["x-next-page"];
  if (page) return { page };
  const { link = "" } = headers;
  if (page !== undefined || !link.includes('rel="next"')) return undefined;
  // One expression over the whole header could take very long.
  const end = />;\s*rel="next"/.exec(link)?.index ?? 0;
  const address = link.slice(link.lastIndexOf("<", end), end);
  const from = address.indexOf("?");
  if (from < 0) throw unreliable("the header Link names a next page that cannot be requested", request);
  return Object.fromEntries(new URLSearchParams(address.slice(from + 1)));
}

function unreliable(why: string, request: string): GitLabError {
  const advice = "look for a proxy that changes GitLab's answers";
  return new GitLabError("GITLAB_UNEXPECTED", `${why}, at ${request}`, { request, advice });
}
