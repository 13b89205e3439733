/** A rectangle in picture pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place to point at; `tip` is where the fingertip goes when the usual place would hide something. */
export interface Spot extends Box {
  readonly tip?: { readonly x: number; readonly y: number };
}

/** Something drawn, and the places in it that a finger may point at, by their name. */
export interface Drawn {
  readonly svg: string;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** One row of a screen: it says how tall it is, and draws itself into the box it is given. */
export interface Part {
  readonly height: number;
  readonly draw: (box: Box) => Drawn;
}

/** A part with one spot, or with none when `name` is left out. */
export function part(height: number, svg: (box: Box) => string, name?: string): Part {
  return {
    height,
    draw: (box) => ({ svg: svg(box), spots: name === undefined ? new Map() : new Map([[name, box]]) }),
  };
}

/** Several drawings as one; a name that occurs twice keeps its first spot. */
export function together(drawings: readonly Drawn[]): Drawn {
  const spots = new Map<string, Spot>();
  for (const drawing of drawings) {
    for (const [name, box] of drawing.spots) if (!spots.has(name)) spots.set(name, box);
  }
  return { svg: drawings.map((drawing) => drawing.svg).join(''), spots };
}
