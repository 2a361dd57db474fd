/** Working time (工作时间): the official calendar, working minutes and the deadlines made of them. */
export { beijingDay, startOfDay } from './working-time/beijing';
export { addWorkingDays, type CalendarOverrides, isCovered, isWorkday } from './working-time/calendar';
export { type Deadline, dueState, questionDeadline } from './working-time/deadline';
export { addWorkingMinutes, workingMinutesBetween } from './working-time/minutes';
export { type Channel, DEFAULT_WORKING_TIME, type WorkingTime } from './working-time/settings';
