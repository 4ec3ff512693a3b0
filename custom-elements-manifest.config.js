export default {
  // Only the classes: registration files and helpers would add nothing but noise.
  globs: ['src/**/*.element.ts'],
  litelement: true,
  outdir: '.',
  // package.json names the manifest itself; this would rewrite the file at every build.
  packagejson: false,
  dependencies: false,
};
