import type { Node } from '#model/content.ts';
import { type Neighbourhood, shownChoices } from './neighbourhood.ts';

const FRAMES = {
  question: ['["', '"]'],
  guide: ['[["', '"]]'],
  ending: ['(["', '"])'],
} as const satisfies Record<Node['kind'], readonly [string, string]>;

const STYLES = [
  'classDef question fill:#eaf1fd,stroke:#2f62b8,color:#14213d',
  'classDef guide fill:#e7f6ec,stroke:#23754a,color:#14213d',
  'classDef ending fill:#fff3dc,stroke:#a86b0c,color:#14213d',
  'classDef neighbour stroke-dasharray:4 3',
];

/** The graph as Mermaid, which Git hosts draw: one frame per file, dotted arrows for JMO's messages. */
export function toMermaid(shown: Neighbourhood): string {
  const names = new Map(shown.nodes.map((node, index) => [node.id, `n${index}`]));
  const name = (id: string) => names.get(id) ?? '';
  const files = Map.groupBy(shown.nodes, (node) => node.file);
  const frames = [...files].flatMap(([file, nodes], index) => [
    `subgraph f${index} ["${quote(file)}"]`,
    ...nodes.map((node) => `  ${name(node.id)}${frame(node)}`),
    'end',
  ]);
  const arrows = shown.nodes.flatMap((node) => [
    ...shownChoices(node, shown).map(
      ({ to, label }) => `${name(node.id)} -->|"${quote(label)}"| ${name(to)}`,
    ),
    ...node.messages.filter((to) => names.has(to)).map((to) => `${name(node.id)} -.-> ${name(to)}`),
  ]);
  const quiet = shown.nodes
    .filter((node) => shown.neighbours.has(node.id))
    .map((node) => `class ${name(node.id)} neighbour`);
  return ['flowchart LR', ...[...frames, ...arrows, ...quiet, ...STYLES].map((line) => `  ${line}`), ''].join(
    '\n',
  );
}

function frame(node: Node): string {
  const [open, close] = FRAMES[node.kind];
  return `${open}${quote(node.wording.id.title)}${close}:::${node.kind}`;
}

/** Mermaid ends a text at a quotation mark and reads `#…;` as a character. */
function quote(text: string): string {
  return text
    .replaceAll('#', '#35;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;');
}
