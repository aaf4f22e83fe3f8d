/** `token`, `token_scope` and `token_expiry`: what the token is, what it may do, and for how long. */

import { count, listed, plain } from "../../shared/text.ts";
import { type Finding, ok, problem, type Question, skipped, warning } from "../question.ts";
import type { TokenSeen, UserSeen } from "../token.ts";

const dayMs = 86_400_000;
const soonDays = 30;

const token: Question = {
  id: "token",
  title: "GitLab accepts the token",
  needs: ["url"],
  async ask(exam) {
    if (exam.wrong.token.length > 0) {
      return problem(
        exam.wrong.token.join("; "),
        "create a project or group access token with scope api, and give it in COUNTERSIGN_TOKEN",
      );
    }
    const [read, user] = await Promise.all([exam.token(), exam.user()]);
    const owner = user === undefined ? "" : ` of @${plain(user.username, 80)}`;
    if (read === undefined) return ok(`a token${owner} that is not an access token, such as an OAuth token`);
    return ok(`the ${kindOf(user)} "${plain(read.name, 80)}"${owner}`);
  },
};

/** GitLab names the bots of its own tokens (app/services/resource_access_tokens/create_service.rb). */
function kindOf(user: UserSeen | undefined): string {
  const [, place] = /^(project|group)_\d+_bot/.exec(user?.username ?? "") ?? [];
  return place === undefined ? "access token" : `${place} access token`;
}

const scope: Question = {
  id: "token_scope",
  title: "The token has the scope that the inputs require",
  needs: ["token"],
  async ask(exam) {
    const read = await exam.token();
    if (read === undefined) return skipped("GitLab does not show the scopes of this kind of token");
    const { scopes } = read;
    if (scopes.includes("api")) return ok("the token has the scope api");
    if (scopes.includes("granular"))
      return skipped(
        "GitLab does not show the permissions of a granular token",
        "compare them with the pages of the controls",
      );
    const found = `the token has ${scopes.length === 0 ? "no scope" : `the scope ${listed(scopes)}`}`;
    const fix = "create a token with scope api: scopes cannot be added to an existing one";
    if (!scopes.includes("read_api"))
      return problem(`${found}, and neither reading facts nor posting a status works without api`, fix);
    return exam.inputs.statusChecks.length > 0
      ? problem(`${found}, with which it reads, but posts no status`, fix)
      : warning(`${found}, with which it reads, but posts neither a status nor a note`, fix);
  },
};

const expiry: Question = {
  id: "token_expiry",
  title: "The token does not expire soon",
  needs: ["token"],
  async ask(exam) {
    const read = await exam.token();
    if (read === undefined) return skipped("GitLab does not show when this kind of token expires");
    return expiryOf(read, exam.composed.ports.serverNow());
  },
};

function expiryOf({ expires_at: day }: TokenSeen, nowMs: number): Finding {
  if (day === undefined) return ok("the token does not expire");
  const days = Math.ceil((Date.parse(day) - nowMs) / dayMs);
  const detail = `the token expires on ${day}, in ${count(days, "day")}`;
  return days > soonDays
    ? ok(detail)
    : warning(detail, "rotate the token before that day, and put the new one into the variable");
}

export const questions: readonly Question[] = [token, scope, expiry];
