/** Why GitLab refuses the signed answer to an external control: the twelve checks of contract 3.2. */

import { type Reason, unknownRoute, words } from "./reason.ts";

const clock =
  "check the clock of this machine and of GitLab: an answer must be signed within the 15 seconds before it arrives";
const listControls =
  "the id is the number at the end of the control's global id, as GraphQL shows it in the project's complianceFrameworks";

function row(
  status: number,
  says: RegExp | null,
  code: Reason[3],
  message: Reason[4],
  advice: string,
): Reason {
  return ["external_control", status, says, code, message, advice];
}

export const externalControls: readonly Reason[] = [
  row(404, /Control not found/, "TARGET_UNKNOWN", "control not found", listControls),
  row(
    403,
    /not external/,
    "TARGET_UNKNOWN",
    "the control is a built-in control, not an external control",
    listControls,
  ),
  row(
    401,
    /Missing required headers/,
    "CONTROL_REFUSED",
    "the signature headers did not arrive",
    "let the proxy between this job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256",
  ),
  row(
    401,
    /Invalid nonce/,
    "CONTROL_REFUSED",
    "the nonce was refused twice",
    "check that no proxy between this job and GitLab sends requests again",
  ),
  row(
    401,
    /Invalid signature/,
    "CONTROL_REFUSED",
    "the signature is wrong",
    "‹external_control_secret› must be exactly the control's secret: check that it has no line break at its end, and that it belongs to this control",
  ),
  row(401, /Invalid timestamp/, "CONTROL_REFUSED", "the timestamp is ahead of GitLab's clock", clock),
  row(401, /has expired/, "CONTROL_REFUSED", "the signed answer arrived too late", clock),
  row(
    404,
    /Project not found/i,
    "TARGET_UNKNOWN",
    "project not found, or the control's framework is not applied to it",
    "check ‹project›, and apply the compliance framework that contains this control to it",
  ),
  row(
    401,
    /Not permitted/,
    "TOKEN_REFUSED",
    "the project has no licence for compliance frameworks",
    "external controls need GitLab Ultimate (Premium in some versions) on the project's top-level group",
  ),
  row(
    404,
    unknownRoute,
    "TARGET_UNKNOWN",
    "the instance has no external controls at this address",
    "they need GitLab Enterprise Edition 17.11 or later; check that ‹gitlab_url› is the instance root",
  ),
  row(
    400,
    /Failed to update/,
    "CONTROL_REFUSED",
    words,
    "check the project's compliance centre, and run the job again",
  ),
  row(400, null, "CONTROL_REFUSED", words, listControls),
  ...[401, 403, 404, 422].map((status) => row(status, null, "CONTROL_REFUSED", words, listControls)),
];
