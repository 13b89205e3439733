/** The few colours of every picture: dark on light, one warm colour that only ever means "here". */
export const colors = {
  ink: '#14233a',
  quiet: '#4a5a70',
  line: '#7c8ba0',
  paper: '#ffffff',
  shade: '#eef3f8',
  wash: '#dbe6f1',
  main: '#0b5f8a',
  danger: '#b3261e',
  good: '#1b7a3d',
  here: '#e8500a',
  glow: '#ffe9a8',
  skin: '#e0a878',
  sleeve: '#2f7d6b',
  cloth: '#7a5c99',
} as const;
