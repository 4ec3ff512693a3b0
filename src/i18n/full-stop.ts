/** A sentence with its full stop: an abbreviation at its end has one already ("2025 г."). */
export const withFullStop = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`;
