// Generated PHP: files that return data.

/** A PHP string literal. @param {string} text */
export const phpText = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A PHP literal of a text, number, boolean, list or object. @param {unknown} value @param {string} [indent] @returns {string} */
export function phpValue(value, indent = '') {
  if (typeof value === 'string') return phpText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(
    ([key, item]) =>
      `${indent}\t${isList ? '' : `${phpText(key)} => `}${phpValue(item, `${indent}\t`)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
}

/** A PHP file that returns a value. @param {string} about @param {unknown} value */
export const phpFile = (about, value) => `<?php
/**
 * ${about}
 *
 * @package NewsSummaryElements
 */

defined( 'ABSPATH' ) || exit;

return ${phpValue(value)};
`;
