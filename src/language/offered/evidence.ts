/** What speaks for and against one label: numbers by name, mostly from 0 to 1, as `data/judgement.ts` weighs them. */
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Everything that is looked at, in the order of the table of weights. */
export const EVIDENCE = [
  /** Share of the label that was said. */
  'covered',
  /** How much better the label fits than the best of the others, by the whole text. */
  'lead',
  /** The same by the clause that fits best. */
  'clauseLead',
  /** Whether a word was said that no other label has. */
  'named',
  /** What speaks for this label more than for any other, in telling words; and how much more than the next label has. */
  'own',
  'ownLead',
  /** How well the label's words are reached on average, and the first of them. */
  'reached',
  'first',
  /** Whether the label has one word only, is denied, and whether the text denies as the label does. */
  'isOneWord',
  'isLabelDenied',
  'isTextDenied',
  'isAlike',
  /** Whether the text asks, by a word or by a mark. */
  'asks',
  'mark',
  /** The logarithm of how many words say something. */
  'length',
  /** Words that no list knows, share of words no label answers to, and words that name another matter. */
  'unknown',
  'strange',
  'elsewhere',
  /** How near text and label lie by what was learnt from practised answers (`near.ts`). */
  'near',
  'nearLead',
  'nearNone',
  'nearShare',
  'heard',
  'heardLead',
  'told',
  'toldLead',
  'known',
  /** What the rules that read likeness make of it: this label, this among several, another. */
  'ruled',
  'ruledAmong',
  'ruledOther',
] as const;
type EvidenceName = (typeof EVIDENCE)[number];
