import { CONTACTS, PHRASE_LENGTH, type Refusal, type Wish } from '#service/teach.ts';

/** Why a phrase is not taught and what to do instead, in one sentence. Never repeats a worker's words. */
export function explainRefusal(refusal: Refusal, { group, node }: Wish): string {
  switch (refusal.kind) {
    case 'few-contacts':
      return `Group ${group.number} comes from fewer than ${CONTACTS} people; wait until more have written alike.`;
    case 'unknown-node':
      return `${node} is no file that can be taught; name one as posko unanswered shows it, without #.`;
    case 'wordless':
      return 'Write behind the node how workers say it, in your own words, or add --verbatim to take theirs.';
    case 'long':
      return `A phrase has at most ${PHRASE_LENGTH} characters; write it shorter, in your own words.`;
    case 'lines':
      return 'A phrase is one line; write it without line breaks or tabs.';
    case 'markup':
      return 'A phrase holds no address and no markup; write it as a worker would say it.';
    case 'private':
      return 'The phrase holds a number, code, name or address that is masked; leave it out.';
    case 'verbatim':
      return "These are a worker's own words; say it in your own, or add --verbatim once you have read it.";
    case 'command':
      return 'The phrase is a word the bot obeys, as "menu" is; write what the worker has trouble with.';
    case 'known':
      return `${node} knows the phrase already; see posko why "…" for what stands in its way.`;
    case 'elsewhere':
      return `The phrase would still lead to ${refusal.node ?? 'nothing'}; say it more clearly, or teach that node.`;
    case 'fall': {
      const falls = refusal.falls.map(({ figure, floor, value }) => `${figure} ${floor.value} → ${value}`);
      return `Workers would be understood worse (${falls.join(', ')}); find a clearer phrase or another node.`;
    }
  }
}
