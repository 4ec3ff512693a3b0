/** Options of a command: one table for parsing and for help. */
import { parseArgs } from 'node:util';

/** Wrong call of a command. The message is a sentence for the user. */
export class UsageError extends Error {}

/** One option. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** Placeholder of its value in the help: `DIR`. */
  readonly value?: string;
  /** Description in one sentence. */
  readonly help: string;
}

/** Options by name, without hyphens. */
export type OptionTable = Readonly<Record<string, Option>>;

/** Parses the arguments of a command. Throws a `UsageError` for an option that is not in the table. */
export function readArguments<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(explain(error.message));
  }
}

/** Shortens the error messages of Node's `parseArgs`. */
function explain(message: string): string {
  const [, option = ''] = /'(?:-\w, )?(-[^\s']*)/.exec(message) ?? [];
  if (message.startsWith('Unknown option')) return `Unknown option ${option}.`;
  if (message.includes('does not take')) return `${option} takes no value.`;
  if (message.includes('missing') || message.includes('ambiguous'))
    return `${option} needs a value. Write a value that begins with a hyphen as ${option}=VALUE.`;
  return message;
}

/**
 * Reads a value that must be one of `words`.
 *
 * @returns the word, or undefined if unset
 * @throws {UsageError} for any other word
 */
export function readChoice<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`${option} must be one of ${words.join(', ')}, not "${value}".`);
  return found;
}

/** Writes the options as help, one per line. */
export function describeOptions(options: OptionTable): string {
  const rows = Object.entries(options).map(
    ([name, { value, help }]) => [value ? `--${name} ${value}` : `--${name}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}\n`).join('');
}
