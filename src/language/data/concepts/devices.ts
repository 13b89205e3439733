/** Phones, networks, places, apps and what screens do. The form of a line is told in `../concepts.ts`. */
export const DEVICES = `
`;
