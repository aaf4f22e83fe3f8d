import { describe, expect, it } from "vitest";
import { secretsIn } from "../../../src/shared/secrets.ts";

describe("a parameter of a query", () => {
  const { clean } = secretsIn(["known-secret-value"]);

  it.each([
    { text: "https://x.example/?token=abc&a=1", shown: "https://x.example/?token=[secret removed]&a=1" },
    {
      text: "https://x.example/?token=known-secret-value",
      shown: "https://x.example/?token=[secret removed]",
    },
    { text: `'https://x.example/?token=\${NAME}'`, shown: `'https://x.example/?token=\${NAME}'` },
    { text: `https://x.example/?token=\${NAME}x`, shown: "https://x.example/?token=[secret removed]" },
    { text: "https://x.example/?token=[secret]; more", shown: "https://x.example/?token=[secret]; more" },
  ])("is shown as $shown, and stays so if it is cleaned again", ({ text, shown }) => {
    expect(clean(text)).toBe(shown);
    expect(clean(clean(text))).toBe(shown);
  });
});

describe("a secret that is too large for a regular expression", () => {
  const secret = "s3cr3t/".repeat(10_000);
  const { clean, areIn } = secretsIn(["known-secret-value", secret]);

  it.each([
    { form: "itself", text: secret },
    { form: "in an address", text: encodeURIComponent(secret) },
    { form: "in base64", text: Buffer.from(secret).toString("base64") },
    { form: "beside a short one", text: `${secret}known-secret-value` },
  ])("is removed, $form", ({ text }) => {
    const shown = clean(`a ${text} b`);
    expect(shown).toMatch(/^a (\[secret removed\]){1,2}.{0,4} b$/);
    expect(areIn(text)).toBe(true);
  });

  it("does not delay a text without it", () => {
    expect(clean("nothing to see")).toBe("nothing to see");
    expect(areIn("nothing to see")).toBe(false);
  });
});
