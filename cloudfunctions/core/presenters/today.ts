import type { StaffNoticesView, TodayView } from '../contract';

/** 今日要办, which is counts and names nobody. */
export const presentToday = ({ day, workday, counts }: TodayView): TodayView => ({ day, workday, counts });

/** How many messages a member of staff still agreed to. */
export const presentStaffNotices = ({ notices }: StaffNoticesView): StaffNoticesView => ({ notices });
