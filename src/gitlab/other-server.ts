/** A text from an address of another server than GitLab: the same duties, and the token is not sent. */

import { utf8Text } from "../shared/utf8.ts";
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
  } finally {
    transport.close();
  }
}
