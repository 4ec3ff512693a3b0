/** Version of the package. Tells two copies on one page apart. */
export const VERSION = '0.1.0';
