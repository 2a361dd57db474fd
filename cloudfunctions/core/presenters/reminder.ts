import type { ReminderView } from '../contract';

/** The day a reminder comes, as the person who set it is told. */
export const presentReminder = ({ on }: { on: string }): ReminderView => ({ on });
