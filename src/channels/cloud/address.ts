// WhatsApp spells a phone number as digits with the country in front and no plus.
const PHONE = /^[1-9][0-9]{4,19}$/;
// Meta's page on business-scoped user ids: country, dot, up to 128 letters and digits; ENT stands in an enterprise's.
const SCOPED = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Whose message it is: where answers go, and what else is known to be the same person's. */
export interface Writer {
  readonly address: string;
  readonly also: readonly string[];
}

/**
 * The addresses of one person. Somebody with a username may come with the id alone. The phone number is preferred where
 * it is known: Meta accepts it for every kind of message, and goes on telling it only to those who use it.
 */
export function writerOf(phone: string | undefined, scoped: string | undefined): Writer | undefined {
  const known = [
    ...(phone !== undefined && PHONE.test(phone) ? [phone] : []),
    ...(scoped !== undefined && SCOPED.test(scoped) ? [scoped] : []),
  ];
  const [address, ...also] = known;
  return address === undefined ? undefined : { address, also };
}

/** How Meta is told whom a message is for: `to` takes phone numbers, `recipient` the ids (Messages API, April 2026). */
export function recipientOf(address: string): { readonly to: string } | { readonly recipient: string } {
  return PHONE.test(address) ? { to: address } : { recipient: address };
}
