/** A time of day, `HH:MM`, in the plant's own zone; an interval may cross midnight (`22:00`–`06:00`). */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** A shift and when its workers' phones may ring unasked. */
export interface Shift {
  readonly name: string;
  readonly phone: readonly Hours[];
}

/** A plant: its IANA time zone, its shifts, and when a facilitator is there (`days`: 1 = Monday … 7 = Sunday). */
export interface Plant {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly shifts: readonly Shift[];
  readonly staffed: readonly (Hours & { readonly days: readonly number[] })[];
}

/** `knowledge/places.yaml`: who runs this Posko and where help is. Texts are ready to be shown to workers. */
export interface Places {
  /** Who runs this help post, as in "tempat tanya JMO untuk {workers}". */
  readonly workers: string;
  /** The facilitators' names, as workers know them. */
  readonly facilitators: string;
  /** HR's desk and its hours, as two phrases. */
  readonly desk: { readonly name: string; readonly hours: string };
  readonly plants: readonly Plant[];
  /** Official numbers, addresses and sites that may be shown and are never masked. */
  readonly official: readonly string[];
  /** Where the answer to "who reads this?" can be read in full. */
  readonly privacy: string;
}
