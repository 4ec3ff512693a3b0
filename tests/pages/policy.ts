/** The strictest policy a page may have: it allows no more than the library says it needs. */
export const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
