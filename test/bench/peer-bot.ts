import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Content } from '#model/content.ts';

/** What is used of BuilderBot's documented face; it is no dependency, so its own types are not there to check against. */
interface Library {
  addKeyword(keyword: string): Flow;
  createFlow(flows: readonly Flow[]): unknown;
  createBot(parts: object): Promise<unknown>;
  readonly EVENTS: { readonly ACTION: string };
  readonly MemoryDB: new () => History;
  readonly TestTool: { readonly TestProvider: new () => Provider };
}

interface Flow {
  addAnswer(text: string, options: { capture: true }, answered: Answered): Flow;
}

type Answered = (
  said: { readonly body: string },
  methods: { gotoFlow(flow: Flow): Promise<void>; fallBack(): Promise<void> },
) => Promise<void>;

interface Provider {
  emit(event: 'message', message: { readonly from: string; readonly body: string }): void;
  sendMessage(to: string, text: string): Promise<unknown>;
}

interface Line {
  readonly from: string;
  readonly keyword?: unknown;
}

interface History {
  getPrevByNumber(from: string): Promise<Line | undefined>;
  save(line: Line): Promise<void>;
}

/** The peer, holding the same conversation as Posko. */
export interface Peer {
  /** Lets each of these people say a text; resolves when each has been answered, with the milliseconds it took. */
  turn(people: readonly number[], text: string): Promise<number>;
}

/** Opens the peer from `home`, where it was installed; undefined where it was not. `logs` is where it writes its own log. */
export function loadPeer(home: string, logs: string): Library | undefined {
  mkdirSync(logs, { recursive: true });
  // It opens its log files in the working folder while it is being loaded.
  const before = process.cwd();
  process.chdir(logs);
  try {
    return createRequire(path.join(home, 'package.json'))('@builderbot/bot') as Library;
  } catch {
    return undefined;
  } finally {
    process.chdir(before);
  }
}

/**
 * Builds a bot of `addKeyword` and `addAnswer` with `capture`, as its documentation shows, on its own provider and its own
 * database in memory. `indexed` keeps the last line of each number in a map, which that database does not.
 */
export async function openPeer(library: Library, content: Content, indexed: boolean): Promise<Peer> {
  let answers = 0;
  let wanted = 0;
  let enough: () => void = () => undefined;
  class Counting extends library.TestTool.TestProvider {
    override async sendMessage(to: string, text: string): Promise<unknown> {
      answers += 1;
      if (answers === wanted) enough();
      return { to, text };
    }
  }
  class Indexed extends library.MemoryDB {
    readonly #last = new Map<string, Line>();
    override async getPrevByNumber(from: string): Promise<Line | undefined> {
      return this.#last.get(from);
    }
    override async save(line: Line): Promise<void> {
      await super.save(line);
      if (line.keyword) this.#last.set(line.from, line);
    }
  }
  const provider = new Counting();
  const database = indexed ? new Indexed() : new library.MemoryDB();
  await library.createBot({ flow: library.createFlow(flowsOf(library, content)), provider, database });
  return {
    async turn(people, text) {
      const start = performance.now();
      const answered = new Promise<void>((resolve) => {
        answers = 0;
        wanted = people.length;
        enough = resolve;
      });
      for (const person of people) {
        provider.emit('message', { from: `62813${String(person).padStart(8, '0')}`, body: text });
      }
      await answered;
      const milliseconds = performance.now() - start;
      // It saves where a person stands after it has answered; nobody writes on in the same millisecond.
      await setTimeout(5);
      return milliseconds;
    },
  };
}

/** From home along every first choice to the first guide, in Posko's own words; only what is walked is built. */
function flowsOf(library: Library, content: Content): Flow[] {
  const walked = [content.home];
  for (;;) {
    const node = content.nodes[walked.at(-1) ?? ''];
    const [choice] = node?.choices ?? [];
    if (node?.kind !== 'question' || choice === undefined) break;
    walked.push(choice.to);
  }
  const flows: Flow[] = [];
  for (const [position, id] of [...walked.entries()].reverse()) {
    const start = library.addKeyword(position === 0 ? 'menu' : library.EVENTS.ACTION);
    const wording = content.nodes[id]?.wording.id;
    if (wording === undefined) throw new Error(`There is no ${id}.`);
    const [next] = flows;
    flows.unshift(
      next === undefined
        ? guide(
            start,
            wording.steps.map(({ text }) => text),
          )
        : question(
            start,
            [wording.body, ...wording.choices.map(({ label }, n) => `${n + 1}. ${label}`)],
            next,
          ),
    );
  }
  return flows;
}

function question(start: Flow, lines: readonly string[], next: Flow): Flow {
  return start.addAnswer(lines.join('\n'), { capture: true }, async ({ body }, { gotoFlow, fallBack }) =>
    body === '1' ? await gotoFlow(next) : await fallBack(),
  );
}

function guide(start: Flow, steps: readonly string[]): Flow {
  return steps.reduce(
    (flow, text) =>
      flow.addAnswer(
        `${text}\n\nSudah, Belum, Macet di sini`,
        { capture: true },
        async ({ body }, { fallBack }) => {
          if (body !== 'sudah') await fallBack();
        },
      ),
    start,
  );
}
