/** Who somebody is, to whom, and what people are to each other. The form of a line is told in `../concepts.ts`. */
export const PEOPLE = `
`;
