/** Where somebody stands in a conversation: done, stuck, willing, sure, content. The form of a line is told in `../concepts.ts`. */
export const COURSE = `
`;
