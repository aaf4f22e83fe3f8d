/** Reads the YAML of a CI configuration, whose author chooses its size and form, without losing sight of the clock. */

import type { Event } from "js-yaml";
import { RunError } from "../../shared/errors.ts";
import { UnreadableFact } from "../source.ts";

type Yaml = typeof import("js-yaml");

/** Far more than the largest configurations. The library finds the words of so many in half a second, and calls nothing meanwhile. */
const mostCharacters = 5_000_000;
/** GitLab's own limit is 100 (lib/gitlab/utils/deep_size.rb), which an administrator can raise. */
const maxDepth = 1000;
/** Each key that `<<` takes from another mapping counts. */
const mostMergedKeys = 1_000_000;

/**
 * Ruby writes YAML 1.1, with an alias if the same text occurs twice.
 * @param check throws when there is no more time
 */
export async function mergedYaml(source: string, check: () => void = () => {}): Promise<unknown> {
  if (source.length > mostCharacters)
    throw new UnreadableFact(`it has ${source.length} characters, more than ${mostCharacters}`);
  const yaml = await import("js-yaml");
  const schema = yaml.YAML11_SCHEMA.withTags(
    ...collections(yaml, check),
    symbolTag(yaml),
    ...binaryTags(yaml),
    yaml.defineScalarTag("!", { matchByTagPrefix: true, resolve: (text) => text, identify: () => false }),
  );
  try {
    const events = yaml.parseEvents(source, { maxDepth });
    check();
    if (events.some((event) => isQuotedSymbol(event, source, yaml)))
      throw new UnreadableFact("GitLab's merged configuration has a symbol of Ruby in quotes");
    const documents = yaml.constructFromEvents(events, { source, schema, maxTotalMergeKeys: mostMergedKeys });
    if (documents.length > 1) throw new UnreadableFact("GitLab's merged configuration is several documents");
    return documents[0] ?? null;
  } catch (error) {
    if (error instanceof RunError || error instanceof UnreadableFact) throw error;
    const why = error instanceof yaml.YAMLException ? error.reason : "it is nested too deeply";
    throw new UnreadableFact(`GitLab's merged configuration is not valid YAML (${why})`, { cause: error });
  }
}

/** `! ':a: b'`, as Ruby writes a symbol that needs quotes. The library does not ask the schema about this tag. */
function isQuotedSymbol(event: Event, source: string, { EVENT_ID }: Yaml): boolean {
  if (event.type !== EVENT_ID.SCALAR || source.slice(event.tagStart, event.tagEnd) !== "!") return false;
  return source.slice(event.valueStart, event.valueEnd).includes(":");
}

/** The first item of what `!reference` becomes. What GitLab has merged contains none. */
export const referenceMark = "!reference";

/**
 * Lists and mappings as usual, with a look at the clock at every item, and the same with a tag: Ruby's reader ignores tags
 * that it does not know (lib/gitlab/config/loader/yaml.rb permits only `!reference`).
 */
function collections({ defineSequenceTag, defineMappingTag, mapTag, seqTag }: Yaml, check: () => void) {
  const list = {
    create: (tag: string): unknown[] => (tag === referenceMark ? [referenceMark] : []),
    addItem(items: unknown[], item: unknown) {
      check();
      items.push(item);
    },
    identify: () => false,
  };
  const mapping = {
    ...mapTag,
    addPair(found: Record<string, unknown>, key: unknown, value: unknown) {
      check();
      // Ruby's reader merges it, in quotes too.
      return key === "<<" ? "a key << in quotes" : mapTag.addPair(found, key, value);
    },
    identify: () => false,
  };
  return [
    defineSequenceTag(seqTag.tagName, list),
    defineSequenceTag("!", { ...list, matchByTagPrefix: true }),
    defineMappingTag(mapTag.tagName, mapping),
    defineMappingTag("!", { ...mapping, matchByTagPrefix: true }),
  ];
}

/**
 * Ruby reads `:a b` as a symbol, and GitLab takes a symbol as the text `a b`: in keys (lib/gitlab/config/loader/yaml.rb,
 * `deep_symbolize_keys`), in scripts and in variables (lib/gitlab/config/entry/legacy_validation_helpers.rb,
 * `validate_string`). What GitLab has merged has the colon again.
 */
function symbolTag({ defineScalarTag, NOT_RESOLVED }: Yaml) {
  return defineScalarTag("!ruby/symbol", {
    implicit: true,
    implicitFirstChars: [":"],
    resolve(text, isExplicit) {
      if (isExplicit) return text;
      return text.length > 1 ? text.replace(/^:(["']?)(.*)\1$/s, "$2") : NOT_RESOLVED;
    },
    identify: () => false,
  });
}

/** Ruby decodes it, and the text then says something else. Nobody writes a configuration in base64. */
function binaryTags({ defineScalarTag, NOT_RESOLVED }: Yaml) {
  const none = { resolve: () => NOT_RESOLVED, identify: () => false };
  return [defineScalarTag("!binary", none), defineScalarTag("tag:yaml.org,2002:binary", none)];
}
