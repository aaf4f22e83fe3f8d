import { expect, it } from "vitest";
import { isAllowed } from "../../../src/responder/allowed.ts";

it.each([
  { path: "acme/payments", allowed: ["acme"], is: true },
  { path: "acme/platform/billing", allowed: ["acme"], is: true },
  { path: "ACME/Payments", allowed: ["acme"], is: true },
  { path: "acme/payments", allowed: ["Acme/PAYMENTS"], is: true },
  { path: "acme/platform/billing", allowed: ["acme/platform"], is: true },
  { path: "acme/payments", allowed: ["other", "acme/payments"], is: true },
  { path: "acme-evil/payments", allowed: ["acme"], is: false },
  { path: "acmex/payments", allowed: ["acme"], is: false },
  { path: "evil/acme/payments", allowed: ["acme"], is: false },
  { path: "acme/payments-evil", allowed: ["acme/payments"], is: false },
  { path: "acme", allowed: ["acme/payments"], is: false },
  { path: "acme/payments", allowed: [], is: false },
])("$path in $allowed: $is", ({ path, allowed, is }) => {
  expect(isAllowed(path, allowed)).toBe(is);
});
