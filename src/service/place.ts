import type { Content, NodeId } from '#model/content.ts';

/** Where somebody is, in words: `Lupa kata sandi, step 3 of 5: Tekan Lupa Akun`; the id where the node is unknown. */
export function describePlace(
  content: Content | undefined,
  node: NodeId | null,
  step: number | null,
): string {
  if (node === null) return 'at no particular place';
  const wording = content?.nodes[node]?.wording.id;
  if (wording === undefined) return node;
  const at = step === null ? undefined : wording.steps[step];
  if (step === null || at === undefined) return wording.title;
  return `${wording.title}, step ${step + 1} of ${wording.steps.length}: ${at.text}`;
}
