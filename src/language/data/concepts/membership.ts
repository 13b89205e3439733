/** Work, cards, balances, data, claims and money. The form of a line is told in `../concepts.ts`. */
export const MEMBERSHIP = `
`;
