// Downloads WordPress from npm and Debian, once, into node_modules/.cache/wordpress of the project.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const CACHE = fileURLToPath(new URL('../../node_modules/.cache/wordpress', import.meta.url));

const EXTENSIONS = ['curl', 'dom', 'gd', 'intl', 'mbstring', 'pdo_sqlite', 'zip'];
const PACKAGES = ['cli', 'curl', 'gd', 'intl', 'mbstring', 'sqlite3', 'xml', 'zip'].map(
  (name) => `php-${name}`,
);

/** WordPress, its theme, and the libraries it links to. */
const DEBIAN_PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive', 'libphp-phpmailer', 'php-getid3'],
  ...['cropper', 'jquery-ui', 'lodash', 'underscore'].map((name) => `libjs-${name}`),
];

/** @param {string} command @param {string[]} args @param {import('node:child_process').ExecFileSyncOptions} [options] */
const run = (command, args, options) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });

/** Returns true if a command succeeds. @param {string} command @param {string[]} args */
const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const hasTools = () =>
  works(
    'php',
    '-r',
    `foreach (explode(',', '${EXTENSIONS.join(',')}') as $one) if (!extension_loaded($one)) exit(1);`,
  ) && works('unzip', '-v');

const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
const isDebian = /^ID=debian$/m.test(release);

/** Installs PHP and unzip if possible. @returns {string | undefined} a sentence about missing tools; undefined if there are none */
export function ensureTools() {
  if (hasTools()) return undefined;
  if (isDebian && process.getuid?.() === 0) {
    console.log('Installing PHP.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quietly = ['-yq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    spawnSync('apt-get', ['-q', 'update'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', ...quietly, ...PACKAGES, 'unzip'], { stdio: 'ignore', env });
    if (hasTools()) return undefined;
  }
  return `WordPress needs PHP with ${EXTENSIONS.join(', ')}, and unzip. On Debian and Ubuntu: apt-get install ${PACKAGES.join(' ')} unzip`;
}

/** Fetches a version if needed. Returns the reason if that fails, else undefined. @param {import('./wordpress.js').Version} version */
export function whyNot(version) {
  const missing = ensureTools();
  if (missing) return missing;
  if (version === '6.8' && !isDebian && !existsSync(path.join(CACHE, version))) {
    return 'WordPress 6.8 comes from Debian; this is another system. Take 6.5.';
  }
  try {
    fetchWordPress(version);
    return undefined;
  } catch (error) {
    return `WordPress ${version} could not be fetched: ${error instanceof Error ? error.message : error}`;
  }
}

/** Files of a version with the driver for SQLite. Shared: copy them before you change them. @param {import('./wordpress.js').Version} version */
export function fetchWordPress(version) {
  const place = path.join(CACHE, version);
  if (existsSync(place)) return place;
  console.log(`Fetching WordPress ${version}.`);
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(path.join(CACHE, 'fetching-'));
  try {
    const files = version === '6.5' ? fromNpm(work) : fromDebian(work);
    for (const name of ['plugins', 'themes', 'uploads', 'mu-plugins']) {
      mkdirSync(`${files}/wp-content/${name}`, { recursive: true });
    }
    addSqlite(work, files);
    renameSync(files, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return place;
}

/** Unpacks files of an npm package and returns their folder. @param {string} work @param {string} name @param {string[]} files */
function unpack(work, name, ...files) {
  run('npm', ['pack', '--silent', '--pack-destination', work, name]);
  const archive = readdirSync(work).find((file) => file.endsWith('.tgz')) ?? '';
  run('tar', ['xzf', archive, ...files.map((file) => `package/${file}`)], { cwd: work });
  rmSync(path.join(work, archive));
  return path.join(work, 'package');
}

/** @param {string} work */
function fromNpm(work) {
  const scripts = 'public/wp-6.5';
  const archive = 'src/wordpress/wp-6.5.zip';
  const files = path.join(work, 'wordpress');
  const from = unpack(work, '@wp-playground/wordpress-builds@0.9.19', archive, scripts);
  run('unzip', ['-q', path.join(from, archive), '-d', files]);
  // The archive lacks scripts and styles.
  cpSync(path.join(from, scripts), files, { recursive: true });
  return files;
}

/** @param {string} work @param {string} files */
function addSqlite(work, files) {
  const archive = 'sqlite-database-integration.zip';
  const from = unpack(work, '@wp-playground/cli@3.1.56', archive);
  run('unzip', ['-q', '-o', path.join(from, archive), '-d', work]);
  cpSync(
    path.join(work, 'plugin-sqlite-database-integration'),
    `${files}/wp-content/plugins/sqlite-database-integration`,
    { recursive: true },
  );
}

/** Downloads from Debian 13 on any Debian, without a change to the settings of apt. @param {string} work */
function fromDebian(work) {
  const apt = path.join(work, 'apt');
  for (const folder of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(path.join(apt, folder), { recursive: true });
  }
  const which = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const targets = execFileSync('apt-get', which, { encoding: 'utf8' });
  const archive = targets.split('\n').find((line) => line && !line.includes('security')) ?? '';
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(`${apt}/sources.list`, `deb [signed-by=${key}] ${archive} trixie main\n`);
  writeFileSync(
    `${apt}/apt.conf`,
    `Dir::Etc::sourcelist "${apt}/sources.list"; Dir::Etc::sourceparts "-"; Dir::State::lists "${apt}/lists";
    Dir::Cache "${apt}/cache"; APT::Sandbox::User "root";\n`,
  );
  const options = { cwd: work, env: { ...process.env, APT_CONFIG: `${apt}/apt.conf` } };
  run('apt-get', ['-qq', 'update'], options);
  run('apt-get', ['-qq', 'download', ...DEBIAN_PACKAGES], options);
  const root = path.join(work, 'root');
  for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
    run('dpkg', ['-x', path.join(work, file), root]);
  }
  const from = path.join(root, 'usr/share/wordpress');
  for (const file of ['.htaccess', 'wp-config.php', 'wp-includes/certificates/ca-bundle.crt']) {
    rmSync(path.join(from, file), { force: true });
  }
  const files = path.join(work, 'wordpress');
  // Follows links: libraries are in other packages.
  run('cp', ['-rL', from, files]);
  cpSync('/etc/ssl/certs/ca-certificates.crt', `${files}/wp-includes/certificates/ca-bundle.crt`);
  return files;
}
