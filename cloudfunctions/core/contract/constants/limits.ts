/** Limits both sides check: the form while typing, the boundary on arrival. Lengths are counted in characters. */
export const LIMITS = {
  /** A card's question and answer together (product.md, Card). */
  cardText: 200,
  questionText: 500,
  /** Shortest text that can be answered at all. */
  questionTextMin: 5,
  replyText: 2000,
  replyTextMin: 5,
  /** 常用语: how many the office keeps, and their names. */
  quickReplies: 100,
  quickReplyTitle: 20,
  /** One of the three parts of a reply to an appeal or a report. */
  finding: 600,
  findingMin: 2,
  /** 进展告知, 补充答复 */
  progressText: 500,
  publicText: 1000,
  reason: 200,
  /** What staff write for one another: an instruction, a note, an opinion. */
  note: 500,
  /** Messages a member of staff can agree to ahead. */
  notices: 50,
  /** Colleagues one note names (提到). */
  mentions: 5,
  /** Units that help the holder of one question (协办). */
  helpers: 3,
  /** Working days of an extension. */
  extensionDays: 10,
  /** Days of the calendar by which 信访 is extended once (条例 34). */
  petitionExtension: 30,
  /** 请改这里: what an asker wants changed in their public version. */
  publicChange: 200,
  /** What an asker writes after an answer: more to ask, thanks, what is missing. */
  followUpText: 500,
  followUpTextMin: 2,
  /** 联系方式: how to be addressed, and where. */
  contactName: 20,
  contactAddress: 100,
  /** 反映的单位或人 */
  concerned: 50,
  /** 部门 and what to ask there; 分类 */
  unitName: 30,
  unitAbout: 60,
  categoryName: 10,
  /** Days of one setting: the duty roster, the calendar's exceptions. */
  settingDays: 400,
  /** Rows of one page of any list. */
  page: 20,
  /** A person's marks are read by so many when a device asks for them. */
  marks: 100,
  /** Whole questions of one page of a person's copy of their data. */
  copied: 5,
  /** Cards of one batch of views, and views of one of them. */
  viewedCards: 50,
  viewsOfCard: 20,
  /** Pictures of one question, and what one may be when it arrives. */
  pictures: 3,
  pictureBytes: 8 * 1024 * 1024,
  picturePixels: 12_000_000,
  /** Longest side of a picture as it is kept; the device makes it no longer before sending. */
  pictureSide: 1600,
  /** Pictures a person has on the way to a question at one time. */
  pictureTickets: 12,
  /** What is typed into search. */
  searchText: 50,
  /** Terms a question is found by in the ledger. */
  terms: 60,
  /** Questions one call of the ledger looks at. */
  ledgerScan: 2000,
  /** Saved views of the ledger a member of staff has, and the length of their names. */
  savedViews: 10,
  viewName: 12,
  /** Questions worked on in one go. */
  bulk: 20,
  /** Questions merged into one, and those of one group (并案). */
  merged: 100,
  linked: 20,
  /** 代录部门答复: the name or post of who gave it. */
  givenBy: 30,
  /** 代录留言: what somebody calls themselves there, and how many days ago it may have reached the office. */
  nickname: 20,
  enteredDaysAgo: 30,
  /** Counts stop here and are shown as 99+. */
  count: 100,
} as const;
