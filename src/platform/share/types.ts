export interface ShareButtonProps {
  /** What the receiver reads first. */
  title: string;
  /** The page that opens: path and query, without a slash before. */
  page: string;
}
