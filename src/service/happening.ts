import type { ChannelName, Profile } from '#model/channel.ts';
import type { ConversationId, Place, StaffId, TicketId } from '#model/conversation.ts';
import type { Event, Mine, Tapped, Tried, Wake } from '#model/event.ts';
import type { Resolution } from '#model/problem.ts';
import { type Instant, MINUTE } from '#model/time.ts';
import { parseToken } from '#model/token.ts';
import type { Claimed } from '#store/claim.ts';
import { type Offer, readOffers } from '#store/offer.ts';
import type { Reader } from '#store/transaction.ts';

/** A message that waited longer met an outage: whoever wrote it has probably written again or given up. */
const LATE = 10 * MINUTE;

/** What was looked up for a line before it is told to `step`. */
export interface LookedUp {
  readonly tapped?: Tapped | undefined;
  readonly mine?: Mine | undefined;
  readonly words?: string | undefined;
  readonly joined?: boolean | undefined;
  readonly tried?: { readonly result: Tried; readonly of?: ChannelName } | undefined;
  /** Where the other side of a joining wrote from, masked. */
  readonly partner?: { readonly channel: ChannelName; readonly address: string } | undefined;
}

/** What a claimed line tells `step`. Undefined for a line whose detail is not what its kind promises. */
export function toEvent(
  claimed: Claimed,
  looked: LookedUp,
  profile: Profile,
  now: Instant,
): Event | undefined {
  const { kind, at } = claimed;
  const { tapped, mine, words, joined } = looked;
  const detail = claimed.detail === null ? {} : (JSON.parse(claimed.detail) as Detail);
  switch (kind) {
    case 'message':
      return {
        kind,
        at,
        now,
        text: claimed.text ?? '',
        ...(claimed.media !== null && { media: claimed.media }),
        ...(tapped !== undefined && { tapped }),
        ...(mine !== undefined && { mine }),
        ...(words !== undefined && { words }),
        ...(joined !== undefined && { joined }),
        gather: profile.gather,
        late: now - at > LATE,
        more: claimed.messages > 1,
      };
    case 'silence':
      if (detail.wake === undefined || detail.sprint === undefined) return undefined;
      return { kind, at, now, wake: detail.wake, sprint: detail.sprint };
    case 'reply':
      if (detail.ticket === undefined || detail.staff === undefined) return undefined;
      return {
        kind,
        at,
        now,
        ticket: detail.ticket,
        staff: detail.staff,
        name: detail.name ?? '',
        text: claimed.text ?? '',
      };
    case 'take':
      if (detail.ticket === undefined || detail.staff === undefined) return undefined;
      return { kind, at, now, ticket: detail.ticket, staff: detail.staff, name: detail.name ?? '' };
    case 'give-back':
      if (detail.ticket === undefined || detail.staff === undefined) return undefined;
      return { kind, at, now, ticket: detail.ticket, staff: detail.staff };
    case 'close':
      if (detail.ticket === undefined || detail.staff === undefined || detail.resolution === undefined)
        return undefined;
      return { kind, at, now, ticket: detail.ticket, staff: detail.staff, resolution: detail.resolution };
    case 'set-aside':
      return { kind, at, now };
    case 'words':
      return { kind, at, now, result: 'wrong', ...looked.tried };
    case 'joining':
      if (detail.join === undefined) return undefined;
      // Somebody asked for other words meanwhile.
      if (looked.partner === undefined) return { kind: 'joined', at, now, late: true };
      return { kind, at, now, join: detail.join, ...looked.partner };
    case 'joined':
      return { kind, at, now, late: detail.late ?? false, ...(detail.place && { place: detail.place }) };
    case 'unreadable':
      return undefined;
  }
}

/** What `inbox.detail` may hold; which of it depends on the kind. */
interface Detail {
  readonly wake?: Wake;
  readonly sprint?: number;
  readonly ticket?: TicketId;
  readonly staff?: StaffId;
  readonly name?: string;
  readonly resolution?: Resolution;
  readonly join?: number;
  readonly late?: boolean;
  readonly place?: Place;
}

/**
 * Resolves the buttons among these lines through the letters that carried them. A token of somebody else's conversation
 * and one whose letter is gone resolve to nothing: the line is then read as text.
 */
export async function resolveTaps(reader: Reader, lines: readonly Claimed[]): Promise<Map<number, Tapped>> {
  const tokens = lines.flatMap((line) => {
    const token = line.token === null ? undefined : parseToken(line.token);
    return token === undefined || token.conversation !== line.conversation.id ? [] : [{ line, token }];
  });
  const offers = new Map<string, Offer>();
  for (const offer of await readOffers(
    reader,
    tokens.map(({ token }) => token),
  )) {
    offers.set(key(offer.conversation, offer.sprint), offer);
  }
  const taps = new Map<number, Tapped>();
  for (const { line, token } of tokens) {
    const offer = offers.get(key(token.conversation, token.sprint));
    const choice = offer?.offered[token.choice];
    if (offer === undefined || choice === undefined) continue;
    const open = line.conversation.episode;
    taps.set(line.inbox, {
      choice,
      sprint: token.sprint,
      sameEpisode: open !== null && offer.episode === open,
    });
  }
  return taps;
}

function key(conversation: ConversationId, sprint: number): string {
  return `${conversation}.${sprint}`;
}
