const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT'.split(' '));

/** The words below a node, one line for each block. */
export function blockText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (BLOCKS.has(name)) endLine();
    if (node.firstChild !== null && !SILENT.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName.toUpperCase())) endLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  endLine();
  return lines.join('\n');
}
