/** Options of a command: read from its arguments, and told in its help, from one table. */
import { parseArgs } from 'node:util';

/** Thrown where a command was called in a way that it does not know: what is wrong, in a sentence. */
export class UsageError extends Error {}

/** One option. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in the help: `DIR`. */
  readonly value?: string;
  /** What it does, in a sentence. */
  readonly help: string;
}

/** The options of a command by their names, without hyphens. */
export type OptionTable = Readonly<Record<string, Option>>;

/** Reads the arguments of a command. Throws a `UsageError` over an option that is not in the table. */
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

/** What Node says of arguments, as short as it can be told. */
function explain(message: string): string {
  const [, option = ''] = /'(?:-\w, )?(-[^\s']*)/.exec(message) ?? [];
  if (message.startsWith('Unknown option')) return `There is no option ${option}.`;
  if (message.includes('does not take')) return `${option} takes no value.`;
  if (message.includes('missing') || message.includes('ambiguous'))
    return `${option} needs a value; write one that begins with a hyphen as ${option}=VALUE.`;
  return message;
}

/**
 * Reads a value that is one of several words.
 *
 * @returns the word; undefined where none is given. Throws a `UsageError` that lists them over any other.
 */
export function readChoice<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`${option} is one of ${words.join(', ')}; not "${value}".`);
  return found;
}

/** The options of a table, a line for each. */
export function describeOptions(options: OptionTable): string {
  const rows = Object.entries(options).map(
    ([name, { value, help }]) => [value ? `--${name} ${value}` : `--${name}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}\n`).join('');
}
