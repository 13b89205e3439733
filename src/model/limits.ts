/**
 * Limits that several floors must agree on. A limit of one network belongs to its profile instead.
 */

/** Characters of a choice's label (WhatsApp list rows, Cloud API reference: 24). */
export const LABEL_LENGTH = 24;

/** Characters of a choice's hint (WhatsApp list row descriptions: 72). */
export const HINT_LENGTH = 72;

/** Characters of a body that carries choices (WhatsApp interactive body: 1,024). */
export const BODY_LENGTH = 1_024;

/** Choices one question may offer (WhatsApp list rows in total: 10). */
export const CHOICES = 10;

/** Characters of a worker's text that are kept; longer texts are redacted whole, then cut. */
export const TEXT_LENGTH = 4_096;

/** Bytes of a content file (larger ones cost the Markdown parser seconds). */
export const FILE_BYTES = 64 * 1_024;

/** Bytes of a picture: it must arrive on an old phone on mobile data. */
export const PICTURE_BYTES = 100 * 1_000;

/** Characters of a name a network reports for a person. */
export const NAME_LENGTH = 40;

/** Tries after which a message that cannot be handled is set aside for a person. */
export const ATTEMPTS = 3;
