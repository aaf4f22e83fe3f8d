/** The official conformance cases of CEL, as its specification's own package holds them, run one by one. */

import {
  type CelInput,
  type CelResult,
  CelScalar,
  type CelType,
  celEnv,
  celList,
  celUint,
  isCelError,
  isCelList,
  isCelMap,
  isCelType,
  isCelUint,
  objectType,
  parse,
  plan,
} from "@bufbuild/cel";
import type { Value } from "@bufbuild/cel-spec/cel/expr/value_pb.js";
import { getTestRegistry } from "@bufbuild/cel-spec/testdata/registry.js";
import {
  getConformanceSuite,
  type IncrementalTest,
  type IncrementalTestSuite,
} from "@bufbuild/cel-spec/testdata/tests.js";
import { toJson } from "@bufbuild/protobuf";
import { isReflectMessage } from "@bufbuild/protobuf/reflect";
import { anyUnpack } from "@bufbuild/protobuf/wkt";
import { bounded, boundFunctions, boundPatterns, Deadline } from "../../src/rules/bounds.ts";
import { ruleFunctions } from "../../src/rules/functions.ts";

const registry = getTestRegistry();

export interface ConformanceCase {
  /** `suite/section/name`. */
  readonly name: string;
  readonly suite: string;
  readonly test: IncrementalTest;
}

export function conformanceCases(): readonly ConformanceCase[] {
  return getConformanceSuite().suites.flatMap((suite) => casesOf(suite, suite.name, suite.name));
}

function casesOf(from: IncrementalTestSuite, path: string, suite: string): ConformanceCase[] {
  return [
    ...from.tests.map((test) => ({ name: `${path}/${test.name}`, suite, test })),
    ...from.suites.flatMap((inner) => casesOf(inner, `${path}/${inner.name}`, suite)),
  ];
}

/** Undefined when the case comes out as the specification says, else how it did not. */
export function failureOf({ test: { original } }: ConformanceCase): string | undefined {
  const { expr, container, bindings, resultMatcher } = original;
  const result = evaluate(expr, container, bindings);
  if (resultMatcher.case === "evalError") return isCelError(result) ? undefined : `gave ${shown(result)}`;
  if (isCelError(result)) return `failed: ${result.message}`;
  const value = resultMatcher.case === "typedResult" ? resultMatcher.value.result : resultMatcher.value;
  const expected = value === undefined ? "true" : shown(fromValue(value as Value));
  return shown(result) === expected ? undefined : `gave ${shown(result)}, not ${expected}`;
}

/** Bounded as every rule is and with its functions, so that both are held to the specification too. */
function evaluate(
  expr: string,
  namespace: string,
  given: IncrementalTest["original"]["bindings"],
): CelResult {
  const bindings: Record<string, CelInput> = {};
  for (const [name, { kind }] of Object.entries(given)) {
    if (kind.case === "value") bindings[name] = fromValue(kind.value);
  }
  const deadline = new Deadline(() => 0);
  deadline.start();
  const env = celEnv({
    registry,
    namespace,
    funcs: [...ruleFunctions(() => 0), ...boundFunctions(deadline)],
    re2: boundPatterns(deadline),
  });
  try {
    return plan(env, bounded(parse(expr).expr))(bindings);
  } catch (error) {
    return error as CelResult;
  }
}

function fromValue({ kind }: Value): CelInput {
  switch (kind.case) {
    case "nullValue":
      return null;
    case "uint64Value":
      return celUint(kind.value);
    case "listValue":
      return celList(kind.value.values.map(fromValue));
    case "mapValue":
      return new Map(
        kind.value.entries.map(({ key, value }) => [
          fromValue(key as Value) as string,
          fromValue(value as Value),
        ]),
      );
    case "objectValue":
      return anyUnpack(kind.value, registry) as CelInput;
    case "typeValue":
      return typeNamed(kind.value);
    case "enumValue":
      return BigInt(kind.value.value);
    case undefined:
      throw new Error("a value without a kind");
    default:
      return kind.value;
  }
}

function typeNamed(name: string): CelType {
  const scalars: readonly CelType[] = Object.values(CelScalar);
  return scalars.find((type) => type.name === name) ?? objectType(name);
}

/** One text for equal values, their kinds included. */
function shown(value: unknown): string {
  if (isCelUint(value)) return `${value.value}u`;
  if (isCelList(value)) return `[${[...value].map(shown).join()}]`;
  if (isCelMap(value) || value instanceof Map)
    return `{${[...(value as Map<unknown, unknown>)]
      .map(([key, item]) => `${shown(key)}:${shown(item)}`)
      .sort()
      .join()}}`;
  if (isCelType(value)) return `type ${value.name}`;
  if (isReflectMessage(value)) return shown(value.message);
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("hex")}`;
  if (typeof value === "object" && value !== null && "$typeName" in value) {
    const desc = registry.getMessage(String(value.$typeName));
    if (desc) return `${desc.typeName} ${sorted(toJson(desc, value as never, { registry }))}`;
  }
  return Object.is(value, -0) ? "0" : typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** JSON with the keys of every object in order: a map has none of its own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
