/** The strictest supported policy: allows only what the library is documented to need. */
export const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
