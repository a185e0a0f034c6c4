/**
 * polkit itself, apart from the machine's own: with a system bus, rules and groups that only this command sees, in a world of mounts and
 * processes that ends with it. What the command installs is installed on the machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayInstall } from './installed';

const NEEDED = [
  '/usr/bin/pkexec',
  '/usr/bin/dbus-daemon',
  '/usr/share/dbus-1/system-services/org.freedesktop.PolicyKit1.service',
];

const hasWorlds = (): boolean => {
  try {
    execFileSync('/usr/bin/unshare', ['--mount', '--pid', '--fork', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const mayAskPolkit = (): boolean => mayInstall() && NEEDED.every((file) => existsSync(file)) && hasWorlds();

/** Somebody without rights; pkexec serves nobody whose parent is the first process, so a shell is between. */
const inside = (rules: string, group: string): string => `
set -eu
mkdir -p /run/dbus
mount -t tmpfs none /run/dbus
mount --bind '${rules}' /etc/polkit-1/rules.d
mount --bind '${group}' /etc/group
dbus-daemon --system --fork --nopidfile
code=0
runuser -u nobody -- env -i PATH=/usr/bin:/bin /usr/bin/pkexec "$@" || code=$?
exit "$code"
`;

export interface Law {
  /** A file of polkit's rules; null: as the package leaves it. */
  readonly rule: string | null;
  /** Of whoever asks; made where there is none. */
  readonly group: string | null;
}

/** @param folder of the test's own, without an apostrophe @returns what stands in for pkexec, and is pkexec under this law */
export const pkexecUnder = ({ rule, group }: Law, folder: string): string => {
  const rules = join(folder, 'rules.d');
  mkdirSync(rules, { recursive: true });
  if (rule !== null) writeFileSync(join(rules, '50-dateline.rules'), rule);
  const groups = readFileSync('/etc/group', 'utf8');
  writeFileSync(join(folder, 'group'), group === null ? groups : `${groups}${group}:x:64711:nobody\n`);
  writeFileSync(join(folder, 'inside'), inside(rules, join(folder, 'group')));
  const pkexec = join(folder, 'pkexec');
  const world = 'unshare --mount --pid --fork --kill-child --mount-proc';
  writeFileSync(pkexec, `#!/bin/sh\nexec ${world} sh '${join(folder, 'inside')}' "$@"\n`, { mode: 0o755 });
  return pkexec;
};
