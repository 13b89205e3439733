/** When, how long, how often and how many. The form of a line is told in `../concepts.ts`. */
export const TIME = `
`;
