/** Reads the YAML of a CI configuration, whose author chooses its size and form, without losing sight of the clock. */

import type { LoadOptions } from "js-yaml";
import { RunError } from "../../shared/errors.ts";
import { UnreadableFact } from "../source.ts";

type Yaml = typeof import("js-yaml");

/** Far more than the largest configurations. */
const mostCharacters = 20_000_000;
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
  const schema = yaml.YAML11_SCHEMA.withTags(...collections(yaml, check), ...otherTags(yaml));
  check();
  const documents = readAll(source, yaml, { schema, maxDepth, maxTotalMergeKeys: mostMergedKeys });
  if (documents.length > 1) throw new UnreadableFact("GitLab's merged configuration is several documents");
  return documents[0] ?? null;
}

function readAll(source: string, { loadAll, YAMLException }: Yaml, options: LoadOptions): readonly unknown[] {
  try {
    return loadAll(source, options);
  } catch (error) {
    if (error instanceof RunError) throw error;
    const why = error instanceof YAMLException ? error.reason : "it is nested too deeply";
    throw new UnreadableFact(`GitLab's merged configuration is not valid YAML (${why})`, { cause: error });
  }
}

/** Lists and mappings as usual, with a look at the clock at every item. */
function collections({ defineSequenceTag, defineMappingTag, mapTag, seqTag }: Yaml, check: () => void) {
  return [
    defineSequenceTag<unknown[]>(seqTag.tagName, {
      create: () => [],
      addItem(list, item) {
        check();
        list.push(item);
      },
      identify: () => false,
    }),
    defineMappingTag(mapTag.tagName, {
      ...mapTag,
      addPair(mapping, key, value) {
        check();
        return mapTag.addPair(mapping, key, value);
      },
    }),
  ];
}

/** The first item of what `!reference` becomes. What GitLab has merged contains none. */
export const referenceMark = "!reference";

/** Ruby's reader ignores tags that it does not know (lib/gitlab/config/loader/yaml.rb permits only `!reference`). */
function otherTags({ defineScalarTag, defineSequenceTag, defineMappingTag, mapTag }: Yaml) {
  const anyTag = { matchByTagPrefix: true, identify: () => false };
  return [
    defineScalarTag("!", { ...anyTag, resolve: (text) => text }),
    defineSequenceTag<unknown[]>("!", {
      ...anyTag,
      create: (tag) => (tag === referenceMark ? [referenceMark] : []),
      addItem: (list, item) => void list.push(item),
    }),
    defineMappingTag("!", { ...mapTag, ...anyTag }),
  ];
}
