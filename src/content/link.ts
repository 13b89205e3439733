import type { Choice, NodeId } from '#model/content.ts';
import type { Document } from './document.ts';
import type { Place, Report } from './finding.ts';
import type { Landmarks } from './landmarks.ts';
import type { Links } from './node.ts';
import type { Page } from './page.ts';

/** A page's links, and whether one of them leads nowhere (then the graph is not blamed as well). */
export interface Linked extends Links {
  readonly torn: boolean;
}

/** Resolves the links of a page's reference; dead ones are reported with the most similar live one. */
export function link(page: Page, landmarks: Landmarks, report: Report): Linked {
  const { reference } = page;
  let torn = false;
  const follow = (target: string, place: Place): NodeId | undefined => {
    const id = followLink(reference, target, place, landmarks, report);
    torn ||= id === undefined;
    return id;
  };
  const choices = reference.sections.map((section) =>
    section.choices.flatMap(({ target, score, remind, friend, place }): Choice[] => {
      const to = follow(target, place);
      return to === undefined
        ? []
        : [
            {
              to,
              ...(score !== undefined && { score }),
              ...(remind !== undefined && { remind }),
              ...(friend && { friend }),
            },
          ];
    }),
  );
  const messages = (reference.front.settings.messages ?? []).flatMap((target, index) => {
    const place = reference.front.at('messages', index);
    const to = follow(target, place);
    if (to === undefined) return [];
    const screens = landmarks.pageOf(to)?.front.settings.screens ?? [];
    if (screens.length === 0) report('message-without-screens', place, { target });
    return [to];
  });
  return { choices, messages, torn };
}

/** Resolves one link, or reports it as dead. */
export function followLink(
  from: Document,
  target: string,
  place: Place,
  landmarks: Landmarks,
  report: Report,
): NodeId | undefined {
  const id = landmarks.resolve(from, target);
  if (id === undefined) report('dead-link', place, { target, nearest: landmarks.suggest(from, target) });
  return id;
}
