/** A text from an address of another server than GitLab: the same duties, and the token is not sent. */

import { utf8Text } from "../shared/utf8.ts";
import { GitLabError } from "./errors.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

export async function readText(
  address: string,
  options: Omit<TransportOptions, "baseUrl" | "token">,
): Promise<string> {
  const { origin, pathname, search } = new URL(address);
  const transport = createTransport({ ...options, baseUrl: origin });
  try {
    const request = {
      path: pathname,
      query: search.slice(1),
      expects: "bytes",
      situation: "policy",
    } as const;
    return await utf8Text((await transport.send({ method: "GET", ...request })).body as Uint8Array);
  } catch (error) {
    throw error instanceof GitLabError ? aboutServer(error, origin) : error;
  } finally {
    transport.close();
  }
}

/** The words for GitLab's answers are about its API and the token, neither of which is used here. */
function aboutServer(error: GitLabError, origin: string): GitLabError {
  const { code, status, request, attempts, advice } = error;
  const said = error.message.replace(/^GitLab could not be reached for GET \S+: /, "");
  const message = status === 0 ? said : `${origin} answered ${status}`;
  const isRedirect = status >= 300 && status < 400;
  return new GitLabError(code, message, {
    ...{ request, status, attempts, cause: error },
    advice:
      status === 0
        ? advice
        : isRedirect
          ? "name the address to which it redirects: a redirect to another server is not followed"
          : "open the address without signing in: no token is sent to it, and it must answer with the file",
  });
}
