/** What was reported to GitLab, and what was not. */

import { count } from "../../shared/text.ts";
import type { Delivery } from "../report.ts";
import { html, type Safe } from "./markup.ts";
import { type Status, states } from "./words.ts";

const tones: Readonly<Record<Delivery["outcome"], Status>> = {
  delivered: "pass",
  superseded: "not_applicable",
  skipped: "not_applicable",
  failed: "fail",
};

export function renderDeliveries(deliveries: readonly Delivery[]): Safe {
  if (deliveries.length === 0)
    return html`<p class="quiet">No input names a status check or an external control, so nothing was posted.</p>`;
  return html`<ul class="deliveries">${deliveries.map(renderDelivery)}</ul>`;
}

function renderDelivery(delivery: Delivery): Safe {
  const { target, id, name, requirement, outcome } = delivery;
  const tone = tones[outcome];
  const kind = target === "status_check" ? "Status check" : "External control";
  return html`<li><span class="sign ${tone}" aria-hidden="true">${states[tone].sign}</span>
<div><p><b>${name ?? `${kind} ${id}`}</b></p>
<p class="quiet">${kind} ${id}, for ${requirement ?? "the whole verdict"}</p></div>
<p>${result(delivery, tone)}</p></li>
`;
}

function result({ status, outcome, attempts, error }: Delivery, tone: Status): Safe {
  const words = (text: string) => html`<span class="word ${tone}">${text}</span>`;
  const tries = attempts > 1 ? `${status}, after ${count(attempts, "attempt")}` : status;
  switch (outcome) {
    case "delivered":
      return html`${words("Delivered")}: ${tries}`;
    case "superseded":
      return html`${words("Nothing posted")}: the merge request has a newer head`;
    case "skipped":
      return html`${words("Nothing posted")}: it would be ${status}`;
    case "failed":
      return html`${words("Not delivered")}: ${tries}${error === undefined ? undefined : html`. ${error}`}`;
  }
}
