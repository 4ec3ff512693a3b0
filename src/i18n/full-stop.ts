/** Adds a full stop, unless the sentence ends in an abbreviation that has one ("2025 г."). */
export const withFullStop = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`;
