/** How a call to an asker went (电话记录). `none`: their contact details were looked at and no call was made. */
export const CALL_OUTCOMES = ['reached', 'missed', 'none'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
export const CALL_OUTCOME_LABELS: Record<CallOutcome, string> = {
  reached: '接通',
  missed: '未接',
  none: '没有拨打',
};

/** Contact details stay on a screen no longer than so many minutes. */
export const CONTACT_SHOWN_MINUTES = 10;
