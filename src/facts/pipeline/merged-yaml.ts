/** Reads the YAML of a merged CI configuration, whose author chooses its size and form, without losing sight of the clock. */

import type { CollectionTag, CST, Document, ScalarTag } from "yaml";
import { RunError } from "../../shared/errors.ts";
import { UnreadableFact } from "../source.ts";

type Yaml = typeof import("yaml");

/** Far more than the largest configurations. */
const mostCharacters = 20_000_000;

/**
 * Ruby writes YAML 1.1, with an alias if the same text occurs twice.
 * @param check throws when there is no more time
 */
export async function mergedYaml(source: string, check: () => void = () => {}): Promise<unknown> {
  if (source.length > mostCharacters)
    throw new UnreadableFact(`it has ${source.length} characters, more than ${mostCharacters}`);
  const yaml = await import("yaml");
  try {
    const composer = new yaml.Composer({
      ...{ version: "1.1", prettyErrors: false, logLevel: "silent" },
      // The library compares each key with every other one: 40,000 variables took more than a minute.
      uniqueKeys: false,
      customTags: (tags) => [clockTag(check), referenceTag(yaml), ...tags],
    });
    const [document] = composer.compose(tokensOf(source, yaml, check), true, source.length);
    if (!document) throw new UnreadableFact("GitLab's merged configuration is empty");
    const [error] = document.errors;
    if (error) throw new UnreadableFact(`GitLab's merged configuration is not valid YAML (${error.message})`);
    refuseRepeatedKeys(document, yaml, check);
    return document.toJS({ maxAliasCount: -1 });
  } catch (error) {
    if (error instanceof UnreadableFact || error instanceof RunError) throw error;
    throw new UnreadableFact(
      "GitLab's merged configuration is nested too deeply, or has an alias without an anchor",
      { cause: error },
    );
  }
}

/** What the library's own `parseDocument` reads, with a look at the clock at every word. */
function* tokensOf(source: string, { Lexer, Parser }: Yaml, check: () => void): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    check();
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** The library has no other place to look at the clock: it asks every kind of plain value whether a text is one. */
function clockTag(check: () => void): ScalarTag {
  const test = Object.assign(/(?!)/, {
    test: () => {
      check();
      return false;
    },
  });
  return { tag: "!clock", default: true, test, resolve: (text) => text };
}

/** The first item of what `!reference` becomes. What GitLab has merged contains none. */
export const referenceMark = "!reference";

function referenceTag({ Scalar, isSeq }: Yaml): CollectionTag {
  return {
    ...{ tag: "!reference", collection: "seq" },
    resolve(list) {
      if (isSeq(list)) (list.items as unknown[]).unshift(new Scalar(referenceMark));
      return list;
    },
  };
}

function refuseRepeatedKeys(document: Document.Parsed, { visit, isScalar }: Yaml, check: () => void): void {
  visit(document, {
    Map(_, { items }) {
      check();
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          throw new UnreadableFact(
            "GitLab's merged configuration is not valid YAML (Map keys must be unique)",
          );
        seen.add(key.value);
      }
    },
  });
}
