import { describe, expect, it } from "vitest";
import { hasDependencies } from "../../../../src/controls/repository/manifest-dependencies.ts";

const without: readonly (readonly [manifest: string, text: string])[] = [
  ["go.mod", "module example.com/x\n\ngo 1.23\n// nothing to require yet\n"],
  ["package.json", '{ "name": "x", "type": "module", "scripts": { "test": "node --test" } }'],
  ["package.json", '{ "private": true, "workspaces": ["packages/*"], "dependencies": {} }'],
  ["composer.json", '{ "name": "acme/x", "require": { "php": ">=8.2", "ext-json": "*" } }'],
  ["Cargo.toml", '[package]\nname = "x"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\n'],
  ["Cargo.toml", '[workspace]\nmembers = ["a", "b"]\n'],
  [
    "Pipfile",
    '[[source]]\nurl = "https://pypi.org/simple"\n\n[packages]\n\n[requires]\npython_version = "3.13"\n',
  ],
  ["pubspec.yaml", "name: x\n# no dependencies yet\nenvironment:\n  sdk: ^3.5.0\n"],
  ["Gemfile", "# frozen_string_literal: true\nsource 'https://rubygems.org'\nruby \"3.4.1\"\n"],
  ["Podfile", "platform :ios, '13.0'\ntarget 'App' do\n  use_frameworks!\nend\n"],
  ["flake.nix", "{ outputs = { self }: { lib.x = 1; }; }"],
];

const having: readonly (readonly [manifest: string, text: string])[] = [
  ["go.mod", "module example.com/x\n\ngo 1.23\n\nrequire golang.org/x/text v0.21.0\n"],
  ["go.mod", "module example.com/x\nrequire(\n\tgolang.org/x/text v0.21.0 // indirect\n)\n"],
  ["package.json", '{ "devDependencies": { "vitest": "^4" } }'],
  ["package.json", '{ "peerDependencies": { "react": "*" } }'],
  ["package.json", '{ "bundleDependencies": true }'],
  ["package.json", '{ "dependencies": ["a"] }'],
  ["package.json", "{"],
  ["package.json", "[]"],
  ["composer.json", '{ "require": { "php": ">=8.2", "monolog/monolog": "^3" } }'],
  ["composer.json", '{ "require-dev": { "ext-x/y": "*" } }'],
  ["Cargo.toml", '[dependencies]\nserde = "1"\n'],
  ["Cargo.toml", '[dependencies.serde]\nversion = "1"\n'],
  ["Cargo.toml", "[target.'cfg(unix)'.dependencies]\nlibc = \"0.2\"\n"],
  ["Cargo.toml", '[workspace.dependencies]\nserde = "1"\n'],
  ["Cargo.toml", 'dev-dependencies.serde = "1"\n'],
  ["Cargo.toml", '["dev-dep\\u0065ndencies"]\nserde = "1"\n'],
  ["Pipfile", '[packages]\nrequests = "*"\n'],
  ["Pipfile", '[docs]\nsphinx = "*"\n'],
  ["Pipfile", 'packages = { requests = "*" }\n'],
  ["pubspec.yaml", "name: x\ndependencies:\n  http: ^1.2.0\n"],
  ["pubspec.yaml", 'name: x\n"d\\x65pendencies":\n  http: ^1.2.0\n'],
  ["Gemfile", "source 'https://rubygems.org'\ngem 'rails'\n"],
  ["Gemfile", "gemspec\n"],
  ["Gemfile", "source 'https://rubygems.org'; gem 'rails'\n"],
  ["Podfile", "target 'App' do\n  pod 'Alamofire'\nend\n"],
  ["flake.nix", '{ inputs.nixpkgs.url = "github:NixOS/nixpkgs"; outputs = { self, nixpkgs }: { }; }'],
  ["flake.nix", "# outputs = { self }:\n{ outputs = { self, nixpkgs }: { }; }"],
  ["mix.exs", "defmodule X.MixProject do\nend\n"],
  ["pyproject.toml", ""],
];

describe("a manifest", () => {
  it.each(without)("%s has no dependency: %j", (manifest, text) => {
    expect(hasDependencies(manifest, text)).toBe(false);
  });

  it.each(having)("%s may have some: %j", (manifest, text) => {
    expect(hasDependencies(manifest, text)).toBe(true);
  });
});
