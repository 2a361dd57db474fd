export interface NavBarProps {
  title: string;
  /** The page was opened from another one. */
  back: boolean;
  /** The page asked WeChat for no bar (navigationStyle custom), whose way back cannot be taken off. */
  own: boolean;
}
