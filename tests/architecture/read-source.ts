import { parseSync } from 'vite';

export interface Source {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
}

export interface Import {
  /** As written. */
  target: string;
  /** Only types come over: the import is gone when the program runs. */
  typeOnly: boolean;
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* children(node: Node): Generator<[key: string, child: Node]> {
  for (const [key, value] of Object.entries(node)) {
    if (isNode(value)) yield [key, value];
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) yield [key, item];
  }
}

function parse({ path, text }: Source) {
  const result = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const error = result.errors[0];
  if (error) throw new Error(`${path}: ${error.message}`);
  return result;
}

/** Every module that a file imports or exports from, dynamic imports and `import('…')` types included. */
export function readImports(source: Source): Import[] {
  const { program } = parse(source);
  const imports: Import[] = [];
  const visit = (node: Node) => {
    const from = node.source;
    if (isNode(from) && typeof from.value === 'string') {
      const names = Array.isArray(node.specifiers) ? (node.specifiers as Node[]) : [];
      const kind = (n: Node) => (n.importKind ?? n.exportKind) === 'type';
      const typeOnly = kind(node) || node.type === 'TSImportType' || (names.length > 0 && names.every(kind));
      imports.push({ target: from.value, typeOnly });
    }
    for (const [, child] of children(node)) visit(child);
  };
  visit(program as unknown as Node);
  return imports;
}

/** Global names that a file uses as values, `Date.now` and `new Date()` as one word each, with the line. */
export function readGlobals(source: Source): { name: string; line: number }[] {
  const { program } = parse(source);
  const declared = new Set<string>();
  const used: { name: string; start: number }[] = [];
  const visit = (node: Node, key: string, parent: Node | null) => {
    if (node.type.startsWith('TS') && !node.type.endsWith('Expression')) return;
    if (node.type === 'MemberExpression' && !node.computed && isNode(node.object) && isNode(node.property)) {
      used.push({ name: `${node.object.name}.${node.property.name}`, start: node.start });
    }
    if (node.type === 'NewExpression' && isNode(node.callee) && (node.arguments as Node[]).length === 0) {
      used.push({ name: `new ${node.callee.name}()`, start: node.start });
    }
    if (node.type === 'Identifier') {
      const property = parent?.type === 'MemberExpression' && key === 'property' && !parent.computed;
      const label = parent?.type === 'Property' && key === 'key' && !parent.shorthand && !parent.computed;
      if (isBinding(parent, key)) declared.add(String(node.name));
      else if (!property && !label) used.push({ name: String(node.name), start: node.start });
    }
    for (const [childKey, child] of children(node)) visit(child, childKey, node);
  };
  visit(program as unknown as Node, '', null);
  const line = (start: number) => source.text.slice(0, start).split('\n').length;
  return used.filter(({ name }) => !declared.has(name)).map(({ name, start }) => ({ name, line: line(start) }));
}

/** Whether an identifier in this place gives a name instead of using one. */
function isBinding(parent: Node | null, key: string): boolean {
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return key === 'id';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return key === 'id' || key === 'params';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ArrayPattern':
    case 'RestElement':
    case 'CatchClause':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return true;
    case 'AssignmentPattern':
      return key === 'left';
    default:
      return false;
  }
}
