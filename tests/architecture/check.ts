import { dirname, join } from 'node:path/posix';
import { type Import, type Source, readGlobals, readImports } from './read-source.ts';
import { CONTRACTS, IMPORT_RULES, type ImportRule, IMPURE, LONGEST_FILE, STAGES, VAGUE_FOLDERS } from './rules.ts';

const ENGINE = 'src/engine/';
const isRelative = (target: string) => target.startsWith('.');

/** Path of the imported file from the root of the repository; a package's name stays as it is. */
const resolve = (path: string, target: string) =>
  isRelative(target) ? join(dirname(path), target.replace(/\?.*$/, '')) : target;

const within = (path: string, places: string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

const isPackage = (target: string, names: string[]) =>
  names.some((name) =>
    name.endsWith(':') ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
  );

function stageOf(path: string): number {
  const [first = ''] = path.slice(ENGINE.length).split('/');
  return STAGES.findIndex((names) => names.includes(first));
}

function checkStage(path: string, to: string): string[] {
  if (!path.startsWith(ENGINE) || !to.startsWith(ENGINE) || CONTRACTS.includes(to)) return [];
  const [mine, theirs] = [stageOf(path), stageOf(to)];
  const folder = (p: string) => p.slice(ENGINE.length).split('/')[0] as string;
  if (theirs < 0 || mine > theirs || (mine === theirs && (folder(path) === folder(to) || mine === STAGES.length - 1)))
    return [];
  const order = STAGES.map((names) => names.join(', ')).join(' → ');
  return [
    `${path} imports ${to}: inside the engine data goes one way (${order}), and ${folder(path)} does not come after ` +
      `${folder(to)}. Move what both need to an earlier stage, or pass it in as a parameter.`,
  ];
}

function checkImport(path: string, rule: ImportRule, { target, typeOnly }: Import): string[] {
  const to = resolve(path, target);
  const problem = (what: string) => [`${path} imports ${to}: ${what}. Why: ${rule.why}. Instead: ${rule.instead}.`];
  if (!isRelative(target)) {
    return isPackage(target, rule.packages)
      ? []
      : problem(`the package is not one of ${rule.from}'s (${rule.packages.join(', ')})`);
  }
  if (!/\.\w+$/.test(to)) return [`${path} imports '${target}': write the ending (.ts or .tsx) out.`];
  if (within(to, rule.may) || (typeOnly && within(to, rule.mayTypes ?? []))) return checkStage(path, to);
  if (within(to, rule.mayTypes ?? [])) return problem('only its types may be imported; write `import type`');
  return problem(`${rule.from} may import ${rule.may.join(', ')}`);
}

/** Imports that break the table of rules; each message says what, where, why and what to do. */
export function checkImports(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const rule = IMPORT_RULES.filter(({ from }) => source.path.startsWith(from)).sort(
      (a, b) => b.from.length - a.from.length,
    )[0];
    if (!rule) return [`${source.path}: no import rule covers this folder. Add one to tests/architecture/rules.ts.`];
    return readImports(source).flatMap((found) => checkImport(source.path, rule, found));
  });
}

/** Clock, network, DOM, browser and Node inside the engine. */
export function checkPurity(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith(ENGINE))
    .flatMap((source) =>
      readGlobals(source)
        .filter(({ name }) => Object.hasOwn(IMPURE, name))
        .map(({ name, line }) => `${source.path}:${line} uses ${name}: ${IMPURE[name]}.`),
    );
}

/** Files that have grown too long, and folders with a name that says nothing. */
export function checkShape(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const problems: string[] = [];
    const lines = text.trimEnd().split('\n').length;
    if (lines > LONGEST_FILE) problems.push(`${path} has ${lines} lines, more than ${LONGEST_FILE}: split it by idea.`);
    const vague = dirname(path)
      .split('/')
      .find((folder) => VAGUE_FOLDERS.includes(folder));
    if (vague) problems.push(`${path}: a folder named '${vague}' collects everything. Name it after what it is about.`);
    return problems;
  });
}

/** Files that import themselves by way of others; types do not count, they are gone at run time. */
export function checkCycles(sources: Source[]): string[] {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      readImports(source)
        .filter((i) => !i.typeOnly && isRelative(i.target))
        .map((i) => resolve(source.path, i.target)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles.map(
    (cycle) => `Files import each other in a circle: ${cycle}. Move what they share into a file of its own.`,
  );
}
