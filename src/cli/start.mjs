#!/usr/bin/env node
// `npm start`: installs what is missing, builds the extension and shows it at work on a sample page.
import { installBrowsers, installPackages, runTool } from './start/prepare.mjs';

// Ctrl-C reaches the child as well; it tidies up, and this process waits for it.
process.on('SIGINT', () => {});

const ready = installPackages() && installBrowsers(['chromium']) && runTool('wxt', ['build', '-b', 'chrome', '--mv3']);
process.exit(ready && runTool('tsx', ['src/cli/start/show.ts']) ? 0 : 1);
