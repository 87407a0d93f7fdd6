// What has to be there before anything else can run: packages and browsers. Plain JavaScript that needs Node alone,
// because it runs before the first package is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where each browser is looked for, after the environment variable; and its package in Debian and Ubuntu. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    aptPackage: 'chromium',
    says: 'Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    aptPackage: 'firefox-esr',
    says: 'Firefox',
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed browser ('chromium' or 'firefox'), or null. */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  return candidates.find(isExecutable) ?? null;
}

/** Runs a command to its end with its output shown; whether it succeeded. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options }).status === 0;
}

/** A command of an installed package. */
export const runTool = (tool, args, options) => run(join(root, 'node_modules', '.bin', tool), args, options);

function packagesAreInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const here = read(installed);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || here[path]?.version === wanted.version,
  );
}

/** Installs the packages of the lock file where they are missing or others; whether they are there now. */
export function installPackages() {
  if (packagesAreInstalled()) return true;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-fund', '--no-audit'])) return true;
  console.error('npm ci failed. Install the packages by hand (npm ci) and try again.');
  return false;
}

/** Installs the browsers that are missing where this may be done; says what to install where not. Whether all are there. */
export function installBrowsers(names) {
  const missing = () => names.filter((name) => findBrowser(name) === null);
  if (missing().length === 0) return true;
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    const packages = missing().map((name) => BROWSERS[name].aptPackage);
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    run('apt-get', ['update', '-q'], options);
    run('apt-get', ['install', '-y', '-q', ...packages], options);
  }
  for (const name of missing()) {
    const { says, variable, aptPackage } = BROWSERS[name];
    console.error(
      `${says} is not installed. Install it (Debian, Ubuntu: sudo apt-get install ${aptPackage}), or set the environment ` +
        `variable ${variable} to the path of its executable.`,
    );
  }
  return missing().length === 0;
}
