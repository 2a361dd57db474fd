/** The functions' variables that name the embedded environment's own message templates, as an office names its own. */
export const LOCAL_MESSAGES = {
  REMINDER_TEMPLATE_ID: 'local-reminder',
  REMINDER_TEMPLATE_DATA: 'thing1={title},date2={day}',
  ANSWER_TEMPLATE_ID: 'local-answer',
  ANSWER_TEMPLATE_DATA: 'thing1={title},date2={day}',
  STAFF_TEMPLATE_ID: 'local-staff',
  STAFF_TEMPLATE_DATA: 'thing1={title},date2={day}',
};
