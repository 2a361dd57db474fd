export interface NavBarProps {
  title: string;
  /** The page was opened from another one. */
  back: boolean;
}
