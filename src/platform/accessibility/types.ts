/** What a screen reader says about an element and what it takes it for. */
export interface Aria {
  label?: string;
  role?:
    | 'button'
    | 'link'
    | 'img'
    | 'switch'
    | 'tab'
    | 'tablist'
    | 'radio'
    | 'radiogroup'
    | 'heading'
    | 'alert'
    | 'list';
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  hidden?: boolean;
  /** Read out when it changes; `off` is not, though what it stands in is. */
  live?: 'polite' | 'assertive' | 'off';
}

/** The attributes saying so, for this platform. */
export type AriaProps = (aria: Aria) => Record<string, string | boolean>;
