/** `project_webhooks_verified`: GitLab calls webhooks over https, and verifies whom it calls. */

import { groupWebhooks } from "../../../facts/project/groups/group-webhooks.ts";
import { type Webhook, webhooks, webhooksOf } from "../../../facts/project/webhooks.ts";
import { maybe, parse, text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import type { Plan, Remedy } from "../../remedy.ts";

const params = z.strictObject({
  groups: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          "Whether the webhooks of groups above are checked too, which only an Owner of each can read; false by default",
        ),
      ),
  ),
  hosts: z.optional(
    z
      .array(text(255))
      .check(
        z.minLength(1),
        z.describe("Hosts that may be called, with * for any characters; any host by default"),
      ),
  ),
});
type Params = z.infer<typeof params>;

export const projectWebhooksVerified = defineControl({
  id: "project_webhooks_verified",
  title: "Webhooks use https and verify certificates",
  description: described(
    "Passes when the address of every webhook of the project begins with `https://` and GitLab verifies its certificate. Also passes without webhooks.",
    [
      "`groups: true` also checks the webhooks of every group above, which GitLab calls for the project too.",
      "`hosts` limits whom GitLab may call.",
      "A webhook that is switched off counts too, because it can be switched on again.",
      "If a placeholder in braces hides the scheme or the host, the result is unknown. Path and query of an address are never shown.",
      "Whether a webhook has a secret token is not checked, because no API shows it.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { webhooks },
  needsFor: async (given?: Params) => ({
    ...(given === undefined || given.groups ? { ofGroups: groupWebhooks } : {}),
  }),
  params,
  example: { groups: true, hosts: ["*.example.com"] },
  remediation: {
    text: "change the address to https, and tick Enable SSL verification; or remove the webhook",
    page: "/-/hooks",
  },
  remedy: verifyCertificates(),
  check({ webhooks, ofGroups = [] }, { hosts }) {
    const all: readonly (Webhook & { readonly group?: string })[] = [...webhooks, ...ofGroups];
    const judged = all.map((hook) => {
      const owner = hook.group === undefined ? "" : ` of the group ${hook.group}`;
      const off = hook.status === undefined || hook.status === "executable" ? "" : ", switched off";
      const said = plain(`webhook ${hook.id}${owner} (${hook.origin ?? "hidden address"}${off})`);
      const { wrong, doubt } = judgementOf(hook, hosts) ?? {};
      return { said, wrong, doubt };
    });
    const wrong = judged.flatMap(({ said, wrong }) => (wrong ? [`${said} ${wrong}`] : []));
    const doubtful = judged.flatMap(({ said, doubt }) => (doubt ? [`${said} ${doubt}`] : []));
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    if (doubtful.length > 0) return unknown(listed(doubtful));
    return pass(
      all.length === 0
        ? "there are no webhooks"
        : `${count(all.length, "webhook uses", "webhooks use")} https and verified certificates`,
    );
  },
});

function judgementOf(
  { origin, isHttps, verifiesTls }: Webhook,
  hosts: readonly string[] | undefined,
): { readonly wrong?: string; readonly doubt?: string } | undefined {
  if (verifiesTls === false) return { wrong: "does not verify certificates" };
  if (origin === undefined) {
    if (!isHttps) return { doubt: "hides whether it uses https" };
    if (hosts) return { doubt: "hides its host" };
  } else {
    if (!origin.startsWith("https:")) return { wrong: "does not use https" };
    const host = origin.replace(/^https:\/\//, "").replace(/:\d+$/, "");
    if (hosts && !hosts.some((one) => matchesStars(one.toLowerCase(), host)))
      return { wrong: "calls a host that is not allowed" };
  }
  return verifiesTls === undefined ? { doubt: "does not show whether certificates are verified" } : undefined;
}

/** An address is never changed: GitLab then drops the secret token and the headers (app/models/concerns/web_hooks/hook.rb). */
function verifyCertificates(): Remedy<Params> {
  return {
    role: "Maintainer",
    settings: ["hooks.enable_ssl_verification"],
    note: "GitLab stops calling a server whose certificate is not valid",
    async plan(read, { groups, hosts }): Promise<Plan> {
      const Hook = z.object({ id: z.number(), url: z.string(), enable_ssl_verification: maybe(z.boolean()) });
      const hooks = parse(z.array(Hook), await read("/hooks"));
      const open = hooks.filter(({ enable_ssl_verification: verifies }) => verifies === false);
      const isPlain = hooks.some(({ url }) => !/^https:/i.test(url));
      return {
        writes: open.map(({ id }) => ({
          method: "PUT",
          path: `/hooks/${id}`,
          body: { enable_ssl_verification: true },
          changes: [{ setting: `hooks[${id}].enable_ssl_verification`, from: false, to: true }],
        })),
        obstacles: [
          ...(isPlain
            ? [
                "whether the other server answers over https is a decision, and with a new address GitLab drops the secret token and the headers of a webhook",
              ]
            : []),
          ...(hosts &&
          webhooksOf(hooks).some((hook) => judgementOf(hook, hosts)?.wrong?.endsWith("not allowed"))
            ? ["which webhook should call which host is a decision"]
            : []),
          ...(groups ? ["webhooks of a group are changed by its Owners"] : []),
        ],
      };
    },
  };
}
