/** Working time (工作时间): the official calendar, working minutes and the deadlines made of them. */
export { addDays, beijingDay, clockWords, daysOfMonth, dayWords, endOfDay, MINUTE, startOfDay } from './beijing';
export { addWorkingDays, type CalendarOverrides, isCovered, isWorkday } from './calendar';
export { type Deadline, dueState, questionDeadline } from './deadline';
export { addDailyMinutes, addWorkingMinutes, workingMinutesBetween } from './minutes';
export {
  DEFAULT_WORKING_TIME,
  type WorkingTime,
  type WorkingTimeSettings,
  workingTimeOf,
} from './settings';
