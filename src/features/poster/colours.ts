/** The light tokens of `src/theme/tokens.scss`: an album is no dark screen. */
export const COLOUR = {
  paper: '#ffffff',
  tint: '#e4f2ec',
  ink: '#1b2421',
  quiet: '#55615c',
  line: '#e3e8e5',
  brand: '#0e6b52',
  brandStrong: '#0a5340',
  seal: '#c8402b',
  danger: '#b3261e',
  dangerTint: '#fce8e6',
  onColour: '#ffffff',
  label: 'rgba(15, 21, 19, 0.72)',
};
