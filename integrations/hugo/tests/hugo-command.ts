/** Finds Hugo, or installs Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isThere = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Ensures that the command `hugo` exists. @throws if it cannot be installed */
export function ensureHugo(): void {
  if (isThere()) return;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID=debian$/m.test(release) && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quietly = ['-yq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    spawnSync('apt-get', ['-q', 'update'], { env });
    spawnSync('apt-get', ['install', ...quietly, 'hugo'], { env, stdio: 'inherit' });
  }
  if (!isThere()) throw new Error('No Hugo. Install it: https://gohugo.io/installation/');
}
