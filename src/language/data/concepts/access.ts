/** Accounts, passwords, codes, photos and what stands in their way. The form of a line is told in `../concepts.ts`. */
export const ACCESS = `
`;
