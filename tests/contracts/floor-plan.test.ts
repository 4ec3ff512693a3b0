import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Rooms from the ground up. A file imports from its own room and lower ones. Files of src itself are entries. */
const FLOORS = [
  'data',
  'formats',
  'i18n',
  'static',
  'shared',
  'components',
  'composites',
  'server',
  'entries',
  'embed',
  'cli',
];
const root = fileURLToPath(new URL('../../src/', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = new Map(
  files.map((file) => {
    const text = readFileSync(root + file, 'utf8');
    return [file, ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)] as const;
  }),
);

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  node.forEachChild((child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

const nodes = new Map([...sources].map(([file, source]) => [file, nodesOf(source)] as const));
const nodesIn = (file: string) => nodes.get(file) ?? [];

/** Returns the import and export specifiers of a file as written, type imports included. */
const importsOf = (file: string): string[] =>
  nodesIn(file).flatMap((node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });

/** Returns the files of src that a file imports. */
const neighboursOf = (file: string): string[] =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      path.posix.join(path.posix.dirname(file), specifier.replace(/\.js$/, '.ts')),
    );

const packagesOf = (file: string) => importsOf(file).filter((name) => !name.startsWith('.'));

const floorOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'entries');
const on = (...floors: string[]) => files.filter((file) => floors.includes(floorOf(file)));

/** Returns forbidden imports as "a.ts → b.ts". */
const uses = (of: readonly string[], isWrong: (file: string) => (other: string) => boolean) =>
  of.flatMap((file) =>
    neighboursOf(file)
      .filter(isWrong(file))
      .map((other) => `${file} → ${other}`),
  );

/** Returns the text of all strings and templates of a file: markup is written only there. */
const markupIn = (file: string) =>
  nodesIn(file)
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
    .map((node) => (node as ts.LiteralLikeNode).text)
    .join('\n');

const namesIn = (file: string) =>
  nodesIn(file)
    .filter((node) => ts.isIdentifier(node))
    .map(({ text }) => text);

const isRegistration = (file: string) => /^(components|composites)\/([^/]+)\/\2\.ts$/.test(file);

describe('the floors of the house', () => {
  it('are all there, and there is nothing beside them', () => {
    expect(new Set(files.map(floorOf))).toEqual(new Set(FLOORS));
  });

  it('import only what exists', () => {
    for (const file of files) {
      for (const other of neighboursOf(file)) expect(files, `${file} imports it`).toContain(other);
    }
  });

  it('look at themselves and lower ones', () => {
    const heightOf = (file: string): number => FLOORS.indexOf(floorOf(file));
    const isHigher = (file: string) => (other: string) => heightOf(other) > heightOf(file);
    expect(uses(files, isHigher)).toEqual([]);
  });

  it('have elements that do not look at their neighbours', () => {
    const isNeighbour = (file: string) => (other: string) => {
      const [floor, folder] = file.split('/');
      const [otherFloor, otherFolder] = other.split('/');
      return otherFloor === floor && otherFolder !== folder;
    };
    expect(uses(on('components', 'composites'), isNeighbour)).toEqual([]);
  });

  it('have no circles', () => {
    const settled = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (settled.has(file)) return;
      const start = way.indexOf(file);
      if (start >= 0) throw new Error(`a circle: ${[...way.slice(start), file].join(' → ')}`);
      for (const other of neighboursOf(file)) visit(other, [...way, file]);
      settled.add(file);
    };
    for (const file of files) visit(file, []);
    expect(settled.size).toBe(files.length);
  });
});

describe('data, formats and i18n', () => {
  const low = on('data', 'formats', 'i18n');

  it('use nothing that only a browser has', () => {
    const program = ts.createProgram(
      low.map((file) => root + file),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        noEmit: true,
      },
    );
    const checker = program.getTypeChecker();
    /** True for a name that only lib.dom.d.ts declares. */
    const isOfBrowser = (node: ts.Identifier): boolean => {
      if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      return (
        declarations.length > 0 &&
        declarations.every((declaration) => /lib\.dom/.test(declaration.getSourceFile().fileName))
      );
    };
    const found = low.flatMap((file) => {
      const source = program.getSourceFile(root + file);
      const names = (source ? nodesOf(source) : []).filter((node) => ts.isIdentifier(node));
      return names.filter(isOfBrowser).map(({ text }) => text);
    });
    // Node and workers have URL too.
    expect(new Set(found)).toEqual(new Set(['URL']));
    // Slow: the compiler reads all of lib.dom.d.ts.
  }, 60_000);
});

/** Packages that each room may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  data: [],
  'formats/source': ['htmlparser2'],
  static: [],
  shared: ['lit'],
  components: ['lit'],
  composites: ['lit'],
  server: ['lit'],
  cli: ['htmlparser2', 'jsonc-parser', 'tinyglobby'],
};

describe('packages', () => {
  it('are those of the room', () => {
    const found = files.flatMap((file) =>
      packagesOf(file)
        .map((name) => name.split('/')[0] ?? '')
        .filter((name) => !name.startsWith('node:'))
        .map(
          (name) =>
            `${PACKAGES[path.posix.dirname(file)] ? path.posix.dirname(file) : floorOf(file)}: ${name}`,
        ),
    );
    const allowed = Object.entries(PACKAGES).flatMap(([room, names]) =>
      names.map((name) => `${room}: ${name}`),
    );
    expect([...new Set(found)].sort()).toEqual(allowed.sort());
  });

  it('of Node are for the command alone', () => {
    const users = files.filter((file) => packagesOf(file).some((name) => name.startsWith('node:')));
    expect(new Set(users.map(floorOf))).toEqual(new Set(['cli']));
  });
});

describe('tags are defined', () => {
  const callers = files.filter((file) =>
    nodesIn(file).some(
      (node) => ts.isCallExpression(node) && /(^|\.)define$/.test(node.expression.getText()),
    ),
  );

  it('in registration files only, and through one function', () => {
    expect(callers.filter((file) => !isRegistration(file))).toEqual(['shared/define.ts']);
  });

  it('in every registration file', () => {
    expect(callers.filter(isRegistration)).toEqual(files.filter(isRegistration));
    expect(files.filter(isRegistration)).toHaveLength(4);
  });

  it('by the importing of no class', () => {
    const classes = files.filter((file) => file.endsWith('.element.ts'));
    for (const file of [...classes, ...on('data', 'i18n', 'shared'), 'elements.ts', 'data.ts']) {
      expect(neighboursOf(file).filter(isRegistration), file).toEqual([]);
    }
  });
});

/** The calls that make an element of static HTML. */
const elementsIn = (file: string) =>
  nodesIn(file).filter(
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) && node.expression.getText() === 'element',
  );

/** The tags that a file makes, in templates or as elements of static HTML. */
const tagsIn = (file: string): readonly string[] => [
  ...[...markupIn(file).matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = '']) => tag.toLowerCase()),
  ...elementsIn(file).flatMap(({ arguments: [tag] }) =>
    (tag ? nodesOf(tag) : []).filter((node) => ts.isStringLiteral(node)).map(({ text }) => text),
  ),
];

/** The attributes that a file gives to elements of static HTML. */
const attributesIn = (file: string): readonly string[] =>
  elementsIn(file).flatMap(({ arguments: [, attributes] }) =>
    attributes && ts.isObjectLiteralExpression(attributes)
      ? attributes.properties.flatMap(({ name }) => name?.getText().replace(/['"]/g, '') ?? [])
      : [],
  );

const makersOf = (...tags: readonly string[]) =>
  files.filter((file) => tagsIn(file).some((tag) => tags.includes(tag)));

describe('markup', () => {
  it('is made of templates by elements, and of nodes by static HTML', () => {
    const drawing = files.filter((file) => importsOf(file).includes('lit'));
    expect(drawing.filter((file) => floorOf(file) === 'static')).toEqual([]);
    const building = files.filter((file) => elementsIn(file).length > 0);
    expect(new Set(building.map(floorOf))).toEqual(new Set(['static']));
  });

  it('has its times from one place in each room', () => {
    expect(makersOf('time')).toEqual(['shared/parts/time.ts', 'static/write/time.ts']);
  });

  it('has its links from one place in each room', () => {
    expect(makersOf('a')).toEqual(['shared/parts/link.ts', 'static/write/link.ts']);
  });

  it('has scripts and frames only in what is sent or pasted', () => {
    // Server output carries its data in a script that never runs; embeds are frames, and load our script.
    expect(makersOf('script', 'iframe', 'object', 'embed')).toEqual([
      'cli/commands/oembed.ts',
      'embed/write-page.ts',
      'server/render-snippets.ts',
      'server/render-tag.ts',
    ]);
  });

  it('has no listeners in attributes, and style attributes only in e-mail and in the frame of oEmbed', () => {
    const bad = /\sstyle=|\son[a-z]+=/i;
    expect(files.filter((file) => bad.test(markupIn(file)))).toEqual(['cli/commands/oembed.ts']);
    const isBad = (name: string) => name === 'style' || name.startsWith('on');
    expect(files.filter((file) => attributesIn(file).some(isBad))).toEqual([
      'static/email-styles.ts',
    ]);
  });

  it('is never made of text', () => {
    const raw =
      /^(unsafe\w+|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|eval|Function)$/;
    const found = files.filter(
      (file) =>
        namesIn(file).some((name) => raw.test(name)) ||
        importsOf(file).some((name) => /unsafe/.test(name)),
    );
    expect(found).toEqual([]);
  });
});

describe('every file', () => {
  it('is no longer than 300 lines', () => {
    const linesIn = (file: string): number =>
      readFileSync(root + file, 'utf8')
        .trimEnd()
        .split('\n').length;
    expect(files.filter((file) => linesIn(file) > 300)).toEqual([]);
  });

  it('knows what its values are', () => {
    const found = files.filter((file) =>
      nodesIn(file).some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword),
    );
    expect(found).toEqual([]);
  });

  it('exports by name', () => {
    const isDefault = (node: ts.Node) =>
      ts.isExportAssignment(node) ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isModifier(node));
    expect(files.filter((file) => nodesIn(file).some(isDefault))).toEqual([]);
  });
});
