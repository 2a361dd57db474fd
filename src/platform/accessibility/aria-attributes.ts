/** What WeChat's screen readers understand, on every component the program uses. Empty means: no default. */
const ARIA = {
  'aria-label': '',
  'aria-role': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
  'aria-disabled': '',
  'aria-hidden': '',
  'aria-live': '',
} as const;

export const ARIA_COMPONENTS = { View: ARIA, Text: ARIA, Image: ARIA, Button: ARIA, Input: ARIA, Textarea: ARIA };
