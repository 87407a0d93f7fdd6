import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/prepare.mjs';
import { zipFolder } from './zip-folder.ts';

/** `npm run zip`: packs both builds for the stores and prints each archive's name, size and SHA-256. */
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
for (const browser of ['chrome', 'firefox']) {
  const bytes = await zipFolder(join(root, '.output', `${browser}-mv3`));
  const file = `${name}-${version}-${browser}.zip`;
  writeFileSync(join(root, '.output', file), bytes);
  console.log(`.output/${file}  ${bytes.length} bytes  ${createHash('sha256').update(bytes).digest('hex')}`);
}
