/** Gives all contacts in an order that looks drawn and is the same every time. */
export function shuffler(): (contacts: number) => number[] {
  let state = 1;
  return (contacts) => {
    const order = Array.from({ length: contacts }, (_, index) => index);
    for (let index = contacts - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return order;
  };
}

/** Cuts an order into turns of at most `size` contacts. */
export function batches(order: readonly number[], size: number): number[][] {
  const all: number[][] = [];
  for (let from = 0; from < order.length; from += size) all.push(order.slice(from, from + size));
  return all;
}
