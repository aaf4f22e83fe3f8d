import { describe, expect, it } from "vitest";
import { factsFile } from "../../../src/evidence/facts-file.ts";
import { redactor } from "../../../src/evidence/redact.ts";
import type { FactResult } from "../../../src/facts/source.ts";
import { secretsIn } from "../../../src/shared/secrets.ts";
import { keys } from "../../support/evidence.ts";

const secrets = ["s3cret-of-the-job", "s3cret-of-the-job-and-more", "with space&sign", "short"];

function kept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, redactor(secretsIn(secrets))));
}

describe("what is kept of a fact", () => {
  it.each([
    { text: "token s3cret-of-the-job.", kept: "token [secret removed]." },
    { text: "s3cret-of-the-job-and-more", kept: "[secret removed]" },
    { text: "https://x.example/?a=with%20space%26sign", kept: "https://x.example/?a=[secret removed]" },
    { text: "a short word", kept: "a short word" },
    { text: "glpat-AbCdEfGhIjKlMnOpQrSt", kept: "[secret removed]" },
    { text: "see glpat-AbCdEfGhIjKlMnOpQrSt.01.abc now", kept: "see [secret removed] now" },
    { text: "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl", kept: "[secret removed]" },
    { text: "https://bot:hunter2@git.example/x.git", kept: "https://[secret removed]@git.example/x.git" },
    {
      text: "https://ci.example/hook?private_token=abc&x=1",
      kept: "https://ci.example/hook?private_token=[secret removed]&x=1",
    },
    { text: "TOKEN_glpat-AbCdEfGhIjKlMnOpQrSt", kept: "TOKEN_[secret removed]" },
    { text: "GR1348941AbCdEfGhIjKlMnOpQrSt", kept: "[secret removed]" },
    {
      text: "https://s3.example/a?X-Amz-Signature=0123abcd&X-Amz-Date=1",
      kept: "https://s3.example/a?X-Amz-Signature=[secret removed]&X-Amz-Date=1",
    },
    { text: "https://blob.example/a?sig=0123abcd", kept: "https://blob.example/a?sig=[secret removed]" },
    { text: "Authorization: Bearer abc.def-123", kept: "Authorization: Bearer [secret removed]" },
    { text: 'authorization: "Basic dXNlcjpwYXNz"', kept: 'authorization: "Basic [secret removed]"' },
    { text: "PRIVATE-TOKEN: abcdefgh", kept: "PRIVATE-TOKEN: [secret removed]" },
    { text: "authorization: admins only", kept: "authorization: admins only" },
    { text: "DB_PASSWORD: hunter2\nSTAGE: test", kept: "DB_PASSWORD: [secret removed]\nSTAGE: test" },
    { text: 'api_key = "abcdefgh", x', kept: 'api_key = "[secret removed]", x' },
    { text: "TOKEN: $CI_JOB_TOKEN", kept: "TOKEN: $CI_JOB_TOKEN" },
    { text: "secret_detection: true", kept: "secret_detection: true" },
    { text: "Alice <alice.b+c@mail.example.com>", kept: "Alice <[email address removed]>" },
    { text: "jörg@bücher.example", kept: "[email address removed]" },
    { text: "alice%40example.com", kept: "[email address removed]" },
    { text: "@alice approved acme/payments!7 at v1@2", kept: "@alice approved acme/payments!7 at v1@2" },
    { text: "gl-sast-report.json", kept: "gl-sast-report.json" },
  ])("of $text is $kept", ({ text, kept: expected }) => {
    expect(kept({ text })).toEqual({ text: expected });
  });

  it("is no private key", () => {
    const { privatePem } = keys();
    expect(kept(`before\n${privatePem}after`)).toBe("before\n[secret removed]\nafter");
    expect(kept(privatePem.slice(0, 80))).toBe("[secret removed]");
    const cut = privatePem.slice(0, 80);
    expect(kept(`${cut}\n# cut off\n${"a b\n".repeat(6_000)}`)).not.toContain(cut.slice(30));
    const armoured = privatePem.replaceAll("PRIVATE KEY", "PGP PRIVATE KEY BLOCK");
    expect(kept(`before\n${armoured}after`)).toBe("before\n[secret removed]\nafter");
  });

  it("is no text under a name that says it is secret, but what is no text", () => {
    expect(kept({ runners_token: "x", secret: "", hasToken: true, job_token: { enabled: true } })).toEqual({
      runners_token: "[secret removed]",
      secret: "",
      hasToken: true,
      job_token: { enabled: true },
    });
  });

  it("is as many entries, even where their names are addresses", () => {
    expect(kept({ "a@x.example": 1, "b@x.example": 2, c: 3 })).toEqual({
      "[email address removed]": 1,
      "[email address removed] (2)": 2,
      c: 3,
    });
  });

  it("shows maps, sets and large numbers, and of bytes how many", () => {
    expect(kept({ bytes: new Uint8Array(3) })).toEqual({ bytes: "3 bytes" });
    expect(kept({ map: new Map([["a", 1n]]), set: new Set(["b@x.example"]) })).toEqual({
      map: [["a", "1"]],
      set: ["[email address removed]"],
    });
  });

  it.each([
    "a".repeat(1_000_000),
    "a@".repeat(300_000),
    "a.".repeat(300_000),
    "-----BEGIN ".repeat(50_000),
    "token".repeat(200_000),
    "a_token = ".repeat(100_000),
  ])("takes no longer for texts that are made to (%#)", (text) => {
    const before = performance.now();
    kept(text);
    // Generous, for a busy machine: quadratic time would be minutes.
    expect(performance.now() - before).toBeLessThan(25_000);
  });
});

it("names the facts in order, with what was asked, and why one could not be read", async () => {
  const begun = new Map<string, Promise<FactResult<unknown>>>([
    [
      "webhooks",
      Promise.resolve({
        ok: false,
        reason: "the token may not read webhooks",
        requests: ["GET /projects/42/hooks"],
        error: new Error("s3cret-of-the-job"),
      }),
    ],
    [
      "commits",
      Promise.resolve({
        ok: true,
        value: [{ author: "a@x.example" }],
        requests: ["GET /c", "GET /c"],
      }),
    ],
  ]);
  expect(JSON.parse(await factsFile(begun, secretsIn(secrets)))).toEqual({
    schema: "countersign.facts/v1",
    facts: {
      commits: { read: true, requests: ["GET /c"], value: [{ author: "[email address removed]" }] },
      webhooks: {
        read: false,
        requests: ["GET /projects/42/hooks"],
        reason: "the token may not read webhooks",
      },
    },
  });
});
