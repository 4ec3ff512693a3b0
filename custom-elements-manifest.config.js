/** Lit lower-cases the attribute of a property; the analyzer does not know. */
const attributesAsLitWritesThem = {
  name: 'attributes-as-lit-writes-them',
  /** @param {{ moduleDoc: { declarations?: { attributes?: { name: string }[] }[] } }} context */
  moduleLinkPhase({ moduleDoc }) {
    for (const { attributes = [] } of moduleDoc.declarations ?? []) {
      for (const attribute of attributes) attribute.name = attribute.name.toLowerCase();
    }
  },
};

export default {
  // The classes and their base: registration files and helpers would add nothing but noise.
  globs: ['src/**/*.element.ts', 'src/shared/news-element.ts'],
  litelement: true,
  plugins: [attributesAsLitWritesThem],
  outdir: '.',
  // package.json names the manifest itself; this would rewrite the file at every build.
  packagejson: false,
  dependencies: false,
};
