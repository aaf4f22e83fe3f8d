/** One GraphQL mutation: its payload, or an error with GitLab's own message. */

import type { GitLab } from "../../gitlab/client.ts";
import { RunError } from "../../shared/errors.ts";
import { plain } from "../../shared/text.ts";

type Payload = Readonly<Record<string, unknown>>;

/**
 * @param select what else the payload should have
 * @throws RunError RIGHTS_MISSING or GITLAB_REFUSED
 */
export async function mutate(
  gitlab: Pick<GitLab, "graphql">,
  name: string,
  input: Payload,
  select = "",
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { errors ${select} } }`;
  const { data, errors } = await gitlab.graphql(query, { input });
  const payload = (data as Payload)[name] as Payload | null | undefined;
  const said = [...errors, ...((payload?.errors as readonly unknown[] | undefined) ?? []).map(String)];
  if (payload && said.length === 0) return payload;
  const words = plain(said.join("; ") || "it gives no reason", 600);
  const isRight = /don't have permission|Not permitted/.test(words);
  throw new RunError(isRight ? "RIGHTS_MISSING" : "GITLAB_REFUSED", `GitLab refused ${name}: ${words}`);
}
