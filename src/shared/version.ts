/** The version of the package, for telling two copies on one page apart. */
export const VERSION = '0.1.0';
