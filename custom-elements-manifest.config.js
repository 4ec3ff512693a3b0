/**
 * @typedef {{ kind?: string, name: string, description?: string, privacy?: string }} Described
 * @typedef {{ attributes?: Described[], events?: Described[], members?: Described[] }} Declaration
 */

/** Corrects what the analyzer cannot know: names of attributes in Lit, documented events, internal members. */
const corrections = {
  name: 'corrections',
  /** @param {{ moduleDoc: { declarations?: Declaration[] } }} context */
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      const { attributes = [], events, members } = declaration;
      for (const attribute of attributes) attribute.name = attribute.name.toLowerCase();
      declaration.events = events?.filter(({ description }) => description);
      // A comment that starts with @internal leaves a field without a description.
      declaration.members = members?.filter(
        ({ kind, description, privacy }) =>
          (privacy ?? 'public') === 'public' && (kind !== 'field' || !!description),
      );
    }
  },
};

export default {
  // Classes and their base class. Other files would add noise.
  globs: ['src/**/*.element.ts', 'src/shared/news-element.ts'],
  litelement: true,
  plugins: [corrections],
  outdir: '.',
  // package.json names the manifest; this option would rewrite the file at every build.
  packagejson: false,
  dependencies: false,
};
