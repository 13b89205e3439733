import { z } from 'zod';
import { type Duration, type Instant, MINUTE, SECOND } from '#model/time.ts';
import type { Answer, Graph } from './client.ts';
import { refusalOf } from './refusals.ts';

/** How far this machine's clock may be from Meta's. */
const SKEW: Duration = MINUTE;

/** What Meta says about the number, as one sentence for the operator. `again`: when to ask once more. */
export type Greeting =
  | { readonly kind: 'up'; readonly detail: string; readonly trouble?: string }
  | { readonly kind: 'down'; readonly detail: string; readonly again: Duration };

const NUMBER = z.object({
  display_phone_number: z.string(),
  verified_name: z.string().optional(),
  quality_rating: z.string().optional(),
});

/** Asks Meta about the number: this proves server, version, token, secret and number id in one request. */
export async function greet(
  graph: Graph,
  { numberId, root }: { readonly numberId: string; readonly root: string },
  now: () => Instant,
): Promise<Greeting> {
  const fields = 'display_phone_number,verified_name,quality_rating';
  const answer = await graph.get(numberId, { fields });
  if (answer.kind === 'refused') return { kind: 'down', detail: whyRefused(answer), again: 5 * MINUTE };
  if (answer.kind !== 'done') {
    const detail = `${new URL(root).host} cannot be reached; Posko goes on trying.`;
    return { kind: 'down', detail, again: 20 * SECOND };
  }
  const number = NUMBER.safeParse(answer.body);
  if (!number.success) {
    const detail = `${new URL(root).host} does not answer like Meta: look at GRAPH_API_ROOT.`;
    return { kind: 'down', detail, again: 5 * MINUTE };
  }
  const { display_phone_number: shown, verified_name: name, quality_rating: quality } = number.data;
  const detail = `Meta answers for ${shown}${name === undefined ? '' : ` (${name})`}.`;
  const trouble = clockTrouble(answer.date, now()) ?? qualityTrouble(quality);
  return { kind: 'up', detail, ...(trouble !== undefined && { trouble }) };
}

function whyRefused(answer: Extract<Answer, { kind: 'refused' }>): string {
  const { code, status } = answer;
  const what = code === undefined ? `HTTP ${status}` : `error ${code}`;
  return refusalOf(answer)?.says ?? `Meta refuses to speak about this number (${what}).`;
}

function clockTrouble(date: Instant | undefined, now: Instant): string | undefined {
  if (date === undefined || Math.abs(date - now) <= SKEW) return undefined;
  const minutes = Math.round(Math.abs(date - now) / MINUTE);
  const way = date > now ? 'behind' : 'ahead of';
  return `This machine's clock is ${minutes} minutes ${way} Meta's: set it, or Posko misjudges what was said when.`;
}

function qualityTrouble(quality: string | undefined): string | undefined {
  return quality === 'RED'
    ? 'Meta rates the quality of this number as low: stop broadcasts, or it will be limited.'
    : undefined;
}
