/** What an office fills in for itself; shown in the footer and the agreements. */
export const SITE = {
  name: '政策百事通',
  /** The bird that draws the reader's eye; an office may have its own. */
  mascotName: '小通',
  /** The build's settings (README.md, Deploy) name the office that stands for what is said here. */
  operator: process.env.TARO_APP_OPERATOR || '省政务服务运维小组',
  /** Given by the filing authority before launch (国办函〔2026〕12号); the footer says so while it is empty. */
  filingNumber: process.env.TARO_APP_FILING_NUMBER,
  /** Where a letter reaches the operator; empty until the office makes it public. */
  address: process.env.TARO_APP_ADDRESS,
  /** The hotline for everything this program does not take. */
  hotline: '12345',
} as const;
