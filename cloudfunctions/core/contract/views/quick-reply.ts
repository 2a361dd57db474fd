/** 常用语 to staff. */
export interface QuickReplyView {
  id: string;
  version: number;
  title: string;
  /** May hold slots to be filled: 【填：办理地点】. */
  text: string;
  /** Null is for every category. */
  categoryId: string | null;
}
