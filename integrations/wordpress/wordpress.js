// WordPress without a web server or a database to set up: PHP's own server, SQLite, and WordPress from
// npm (6.5) and Debian (6.8). Downloads are kept in node_modules/.cache/wordpress of the project.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLUGIN } from './build.js';
import { fetchWordPress } from './downloads.js';
import { phpText } from './php.js';

/** @typedef {'6.5' | '6.8'} Version */

/**
 * A running WordPress.
 *
 * @typedef {object} WordPress
 * @property {string} origin its address, without a slash at the end
 * @property {string} folder folder of its files
 * @property {(code: string, values?: unknown) => string} php runs PHP inside it, with `values` as `$values`; returns its output
 * @property {() => string} log warnings and errors of PHP so far
 * @property {() => Promise<void>} close stops it; its files stay
 */

export const LOGIN = { name: 'admin', password: 'password' };

const NAME = 'news-summary-elements';

/** Options of PHP: its workers share compiled code. */
const SPEED = '-d opcache.enable_cli=1 -d opcache.memory_consumption=256';
const here = fileURLToPath(new URL('.', import.meta.url));

/** A free port: the wanted one if possible. @param {number} wanted @returns {Promise<number>} */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (wanted === 0) reject(error);
      else resolve(freePort(0));
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Runs PHP as in a request for a page; returns its output. @param {string} folder @param {string} code @param {unknown} values @param {string} host */
function runPhp(folder, code, values, host) {
  const start = `$_SERVER += ['HTTP_HOST' => '${host}', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
    $values = json_decode(stream_get_contents(STDIN), true);`;
  return execFileSync('php', ['-r', `${start} ${code}`], {
    encoding: 'utf8',
    cwd: folder,
    input: JSON.stringify(values ?? null),
  });
}

/** Installs a site with an administrator and the active plugin. @param {Version} version @param {string} folder */
function install(version, folder) {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.dirname(fresh), { recursive: true });
  cpSync(fetchWordPress(version), fresh, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);

  const drivers = `${folder}/wp-content/plugins/sqlite-database-integration`;
  writeFileSync(
    `${folder}/wp-content/db.php`,
    readFileSync(`${drivers}/db.copy`, 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', drivers)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  writeFileSync(`${folder}/wp-config.php`, config(folder));
  copyOurs(folder);
  runPhp(
    folder,
    `define('WP_INSTALLING', true);
    require 'wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_true');
    wp_install('Test news', $values['name'], 'admin@example.org', true, '', $values['password']);
    update_option('active_plugins', ['${NAME}/${NAME}.php']);
    update_option('permalink_structure', '/%postname%/');
    update_option('show_avatars', 0);
    update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2025-10-21T00:00:00.000Z']);`,
    LOGIN,
    '127.0.0.1',
  );
}

/** Copies the current plugin and the router into a site. @param {string} folder */
function copyOurs(folder) {
  cpSync(path.join(here, 'router.php'), `${folder}/router.php`);
  cpSync(path.join(here, 'offline.php'), `${folder}/wp-content/mu-plugins/offline.php`);
  const place = `${folder}/wp-content/plugins/${NAME}`;
  rmSync(place, { recursive: true, force: true });
  cpSync(PLUGIN, place, { recursive: true });
}

/** @param {string} folder */
const config = (folder) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', ''); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DB_DIR', ${phpText(`${folder}/wp-content/database/`)}); define('DB_FILE', 'wp.sqlite');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, hash('sha256', $key . __DIR__));
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', ${phpText(`${folder}/wp-content/debug.log`)}); define('WP_ENVIRONMENT_TYPE', 'local');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts WordPress with the current plugin.
 *
 * @param {object} options
 * @param {Version} options.version
 * @param {string} options.folder folder of the site; created if missing
 * @param {boolean} [options.keep] keeps an existing site; default: installs a new one
 * @param {number} [options.port] missing or taken: any free port
 * @returns {Promise<WordPress>}
 */
export async function startWordPress({ version, folder, keep = false, port = 0 }) {
  const isThere = existsSync(`${folder}/wp-content/database/wp.sqlite`);
  if (keep && isThere) copyOurs(folder);
  else install(version, folder);

  const address = `127.0.0.1:${await freePort(port)}`;
  // PHP outlives its parent, and its workers outlive PHP. The shell ends the whole group once its input closes.
  const server = spawn(
    'sh',
    ['-c', `(php ${SPEED} -S "$0" router.php; kill $$) & read -r _; kill 0`, address],
    {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const origin = `http://${address}`;
  await answers(origin, ended);
  const log = `${folder}/wp-content/debug.log`;
  return {
    origin,
    folder,
    php: (code, values) => runPhp(folder, `require 'wp-load.php'; ${code}`, values, address),
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      server.stdin.end();
      await ended;
    },
  };
}

/** Waits until the site answers. @param {string} origin @param {Promise<unknown>} ended */
async function answers(origin, ended) {
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (;;) {
    if (isOver) throw new Error(`PHP does not serve ${origin}.`);
    try {
      const { ok } = await fetch(`${origin}/`);
      if (ok) return;
      throw new Error(`WordPress does not answer at ${origin}.`);
    } catch (error) {
      // A TypeError means that the server is not listening yet.
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
