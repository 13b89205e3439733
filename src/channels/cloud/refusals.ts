import { type Duration, MINUTE, SECOND } from '#model/time.ts';

/**
 * What to do about an error of Meta's. `slow`: everything waits a little longer each time. `hold`: this person waits
 * 4, 16, 64 … seconds. `picture`: the picture is uploaded anew, once.
 */
type Reaction =
  | { readonly kind: 'retry'; readonly after: Duration }
  | { readonly kind: 'slow' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'refused'; readonly scope: 'letter' | 'address' | 'channel'; readonly picture?: true };

/**
 * One row of the table: these codes (or codes from–to), what is done, and what the operator reads, if anything. Code 100
 * says "a parameter is wrong" of everything; `subcode` and `message` tell what is wrong with us.
 */
export interface Refusal {
  readonly codes: readonly (number | readonly [from: number, to: number])[];
  readonly subcode?: number;
  readonly message?: RegExp;
  readonly does: Reaction;
  readonly says?: string;
}

const LETTER = { kind: 'refused', scope: 'letter' } as const;
const CHANNEL = { kind: 'refused', scope: 'channel' } as const;

/** Outside the 24 hours in which free text may be sent. */
const WINDOW = 131047;

/** Meta's error codes (its page "Error codes", 15 May 2026) and the reaction to each. */
export const REFUSALS: readonly Refusal[] = [
  {
    codes: [0, 190],
    does: CHANNEL,
    says: 'Meta refuses the access token: make a new one for the system user and write it into WHATSAPP_CLOUD_TOKEN.',
  },
  {
    codes: [3, 10, [200, 299], 131005],
    does: CHANNEL,
    says: 'The access token may not send for this number: give the system user the WhatsApp account and the permission whatsapp_business_messaging.',
  },
  {
    codes: [100],
    message: /appsecret_proof/i,
    does: CHANNEL,
    says: 'The app secret does not belong to the access token: write the secret of the same app into WHATSAPP_CLOUD_APP_SECRET.',
  },
  {
    codes: [100],
    subcode: 33,
    does: CHANNEL,
    says: 'The access token knows no number with this id: copy the "Phone number ID" (not the phone number) into WHATSAPP_CLOUD_NUMBER_ID.',
  },
  {
    codes: [2500, 2635],
    does: CHANNEL,
    says: 'Meta does not know this version of its Graph API (any more): write a current one into GRAPH_API_VERSION.',
  },
  { codes: [4, 80007, 130429], does: { kind: 'slow' } },
  { codes: [131056], does: { kind: 'hold' } },
  {
    codes: [131048],
    does: CHANNEL,
    says: 'Meta limits this number because people blocked or reported it: stop broadcasts and look at its quality in the WhatsApp Manager.',
  },
  { codes: [131049, 130472, WINDOW, 131050], does: LETTER },
  { codes: [131026], does: { kind: 'refused', scope: 'address' } },
  { codes: [100, 131009, 131052, 131053], does: { ...LETTER, picture: true } },
  { codes: [131008, 131051, 131062], does: LETTER },
  {
    codes: [132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016],
    does: LETTER,
    says: 'A message template is missing, not approved, paused or different from the shipped one: see docs/whatsapp-cloud.md, "Templates".',
  },
  { codes: [1, 2, 131000, 131016], does: { kind: 'retry', after: 5 * SECOND } },
  { codes: [131057], does: { kind: 'retry', after: MINUTE } },
  {
    codes: [368, 131031, 130497],
    does: CHANNEL,
    says: 'Meta has blocked, locked or restricted this WhatsApp account: open the Business Support page of its portfolio.',
  },
  {
    codes: [131042],
    does: CHANNEL,
    says: 'Meta has no valid way of payment for this WhatsApp account: add one in the WhatsApp Manager.',
  },
  {
    codes: [133010, 131045],
    does: CHANNEL,
    says: 'This number is not registered with the Cloud API: register it as docs/whatsapp-cloud.md shows.',
  },
  {
    codes: [131030],
    does: LETTER,
    says: 'This is a test number and the person is not on its list of recipients: add the phone in the app, or use your own number.',
  },
];

/** An error as Meta tells it; in a webhook, by its code alone. */
interface GraphError {
  readonly code?: number | undefined;
  readonly subcode?: number | undefined;
  readonly message?: string;
}

/** The row of an error; an unknown one has none. */
export function refusalOf(error: GraphError): Refusal | undefined {
  return REFUSALS.find((row) => hasCode(row, error.code) && isMeant(row, error));
}

function hasCode({ codes }: Refusal, code: number | undefined): boolean {
  if (code === undefined) return false;
  return codes.some((one) => (typeof one === 'number' ? one === code : code >= one[0] && code <= one[1]));
}

function isMeant({ subcode, message }: Refusal, error: GraphError): boolean {
  if (subcode !== undefined && subcode !== error.subcode) return false;
  return message === undefined || message.test(error.message ?? '');
}

/** The short reason kept beside a letter: `graph-` and the code, or `window` where only a template may be sent. */
export function reasonOf(code: number): string {
  return code === WINDOW ? 'window' : `graph-${code}`;
}
