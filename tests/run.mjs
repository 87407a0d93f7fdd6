#!/usr/bin/env node
// `npm test`: installs what is missing, builds the extension for both browsers, runs the tests and ends with one line,
// `N passed, N failed`. What is given to it goes on to vitest: `npm test -- tests/engine/names`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers, installPackages, runTool } from '../src/cli/start/prepare.mjs';

/** Every way out ends in the line that says how it went. */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

const build = (browser) => runTool('wxt', ['build', '-b', browser, '--mv3']);
const ready = installPackages() && installBrowsers(['chromium', 'firefox']) && build('chrome') && build('firefox');
if (!ready) finish(0, 1);

const folder = mkdtempSync(join(tmpdir(), 'second-source-test-'));
const report = join(folder, 'report.json');
const args = [
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const succeeded = runTool('vitest', ['run', ...args, ...process.argv.slice(2)]);

let result;
try {
  result = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  result = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
}
rmSync(folder, { recursive: true });
// A file that cannot be loaded has no tests of its own, and an error outside a test fails the run: both count as failures.
const unloaded = result.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = result.numFailedTests + unloaded;
finish(result.numPassedTests, succeeded ? failed : Math.max(failed, 1));
