/** What a screen reader says about an element and what it takes it for. */
export interface Aria {
  label?: string;
  role?:
    | 'alert'
    | 'button'
    | 'dialog'
    | 'heading'
    | 'img'
    | 'link'
    | 'list'
    | 'main'
    | 'navigation'
    | 'radio'
    | 'radiogroup'
    | 'status'
    | 'switch'
    | 'tab'
    | 'tablist';
  /** How deep a heading stands: 1 names the screen, 2 (taken when nothing is said) a part of it. */
  level?: 1 | 2 | 3;
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

/** The name of a box to write in, as attributes for this platform. */
export type BoxNameProps = (label: string) => Record<string, string | boolean | Record<string, string>>;

/** What a picture shows, as attributes for this platform; without words it is decoration and passed over. */
export type AltProps = (shows?: string) => Record<string, string | boolean | Record<string, string>>;

/** The attributes of what is asked over a screen, which keeps the focus while it is open. */
export type UseDialog = (label: string, open: boolean, onClose: () => void) => Record<string, string | boolean>;
