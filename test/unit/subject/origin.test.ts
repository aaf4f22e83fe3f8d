import { describe, expect, it } from "vitest";
import { parseOrigin, projectBelow } from "../../../src/subject/origin.ts";

describe("the address of a Git remote", () => {
  it.each([
    { address: "https://gitlab.com/acme/payments.git", url: "https://gitlab.com", path: "acme/payments" },
    { address: "https://gitlab.com/acme/payments", url: "https://gitlab.com", path: "acme/payments" },
    { address: "https://gitlab.com/acme/payments/", url: "https://gitlab.com", path: "acme/payments" },
    {
      address: "https://user:secret@gitlab.com/acme/payments.git",
      url: "https://gitlab.com",
      path: "acme/payments",
    },
    {
      address: "https://gitlab.example.com:8443/a/b/c.git",
      url: "https://gitlab.example.com:8443",
      path: "a/b/c",
    },
    {
      address: "http://127.0.0.1:3000/acme/payments.git",
      url: "http://127.0.0.1:3000",
      path: "acme/payments",
    },
    {
      address: "https://example.com/gitlab/acme/payments.git",
      url: "https://example.com",
      path: "gitlab/acme/payments",
    },
    { address: "git@gitlab.com:acme/payments.git", url: "https://gitlab.com", path: "acme/payments" },
    { address: "gitlab.com:acme/sub/payments.git", url: "https://gitlab.com", path: "acme/sub/payments" },
    { address: "git@gitlab.com:/acme/payments.git", url: "https://gitlab.com", path: "acme/payments" },
    {
      address: "ssh://git@gitlab.example.com/acme/payments.git",
      url: "https://gitlab.example.com",
      path: "acme/payments",
    },
    {
      address: "ssh://git@gitlab.example.com:2222/acme/payments.git",
      url: "https://gitlab.example.com",
      path: "acme/payments",
    },
    {
      address: "ssh://git@altssh.gitlab.com:443/acme/payments.git",
      url: "https://gitlab.com",
      path: "acme/payments",
    },
    { address: " https://gitlab.com/acme/payments\n", url: "https://gitlab.com", path: "acme/payments" },
    { address: "https://gitlab.com//acme/payments//", url: "https://gitlab.com", path: "acme/payments" },
    {
      address: "https://gitlab.com/acme/pay.git.ments",
      url: "https://gitlab.com",
      path: "acme/pay.git.ments",
    },
    {
      address: "git+ssh://git@gitlab.example.com/acme/payments.git",
      url: "https://gitlab.example.com",
      path: "acme/payments",
    },
    {
      address: "https://gitlab.com/acme/100%25%/payments",
      url: "https://gitlab.com",
      path: "acme/100%25%/payments",
    },
    { address: "git@[::1]:acme/payments.git", url: "https://[::1]", path: "acme/payments" },
    {
      address: "https://gitlab.com/acme/Pay.Ments%2BAPI.git",
      url: "https://gitlab.com",
      path: "acme/Pay.Ments+API",
    },
  ])("$address is $path on $url", ({ address, url, path }) => {
    expect(parseOrigin(address)).toEqual({ url, path });
  });

  it.each([
    "",
    "/srv/git/payments.git",
    "../payments",
    "C:/work/acme/payments",
    "C:\\work\\payments",
    "file:///srv/git/acme/payments.git",
    "git://gitlab.com/acme/payments.git",
    "https://gitlab.com/payments.git",
    "git@gitlab.com:payments.git",
    "https://",
    "https:///acme/payments.git",
    "svn+https://gitlab.com/acme/payments",
    "sshd://gitlab.com/acme/payments",
    "git@gitlab.com:acme/payments?x",
    "git@gitlab.com:acme/pay ments",
    "a folder/git@gitlab.com:acme/payments",
    "git@gitlab.com:acme/payments\nother",
  ])("%j names no project", (address) => {
    expect(parseOrigin(address)).toBeUndefined();
  });
});

describe("the project on an instance that is named", () => {
  const origin = { url: "https://example.com", path: "gitlab/acme/payments" };
  it.each([
    { instance: "https://example.com/gitlab", path: "acme/payments" },
    { instance: "https://example.com/gitlab/", path: "acme/payments" },
    { instance: "https://example.com", path: "gitlab/acme/payments" },
    { instance: "https://example.com//gitlab//", path: "acme/payments" },
    { instance: "https://example.com/git", path: "gitlab/acme/payments" },
    { instance: "http://EXAMPLE.com:8080", path: "gitlab/acme/payments" },
    { instance: "https://example.com/other", path: "gitlab/acme/payments" },
    { instance: "https://gitlab.com", path: undefined },
    { instance: "nothing", path: undefined },
  ])("$instance: $path", ({ instance, path }) => {
    expect(projectBelow(origin, instance)).toBe(path);
  });
});
