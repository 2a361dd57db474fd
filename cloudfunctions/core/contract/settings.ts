import { z } from 'zod';
import { LIMITS } from './constants';
import { day, id } from './fields';

const whole = (name: string, most: number) =>
  z.number(`请填写${name}`).int(`${name}请填整数`).min(1, `${name}至少为 1`).max(most, `${name}最多为 ${most}`);

const limit = z.object({
  days: whole('办理天数', 90),
  /** While a county unit has the question. */
  county: whole('区县办理天数', 90).optional(),
});

const minuteOfDay = z
  .number('请填写时间')
  .int('时间请精确到分钟')
  .min(0)
  .max(24 * 60);

const often = z
  .object({ minute: whole('每分钟次数', 1_000), day: whole('每天次数', 1_000) })
  .refine((most) => most.minute <= most.day, '每分钟的次数不能比每天的多');

const approval = z.enum(['always', 'uncited', 'never'], '请选择哪些答复要核发');

const list = (name: string, max: number, most: number) =>
  z
    .array(z.string().trim().min(1, `请填写${name}`).max(max, `${name}每条最多 ${max} 个字`))
    .max(most, `${name}最多 ${most} 条`)
    .transform((words) => [...new Set(words)]);

/** One of the office's settings with its whole new value. Days are `YYYY-MM-DD`; sessions count minutes after midnight. */
export const setting = z
  .discriminatedUnion('id', [
    z.object({
      id: z.literal('working_time'),
      value: z.object({
        sessions: z
          .tuple([z.object({ from: minuteOfDay, to: minuteOfDay })], z.object({ from: minuteOfDay, to: minuteOfDay }))
          .refine((all) => all.length <= 3, '一天最多三个时段')
          .refine(
            (all) => all.every(({ from, to }, at) => from < to && from >= (all[at - 1]?.to ?? 0)),
            '办公时段要从早到晚，互不重叠',
          ),
        dueSoonShare: z.number('请填写即将到期的比例').min(0.1, '比例至少 10%').max(0.95, '比例最多 95%'),
        listedAfterDays: whole('列入督查的天数', 30),
        limits: z.object({ consultation: limit, help: limit, suggestion: limit, complaint: limit, tip_off: limit }),
      }),
    }),
    z.object({ id: z.literal('limits'), value: z.object({ ask: often, words: often, marks: often, codes: often }) }),
    z.object({ id: z.literal('asking'), value: z.object({ on: z.boolean('请选择是否接收留言') }) }),
    z.object({
      id: z.literal('messages'),
      value: z.object({ type: z.enum(['once', 'long_term'], '请选择消息模板的类型') }),
    }),
    z.object({
      id: z.literal('reply_approval'),
      value: z.object({ enquiry: approval, appeal: approval, report: approval }),
    }),
    z.object({ id: z.literal('danger_words'), value: z.object({ words: list('危险词', 10, 200) }) }),
    z.object({
      id: z.literal('staff_calls'),
      value: z.object({ from: list('来电号码', 30, 10).refine((words) => words.length > 0, '请至少写一个来电号码') }),
    }),
    z.object({
      id: z.literal('urgent'),
      value: z
        .object({ hours: whole('首次联系的小时数', 48), from: minuteOfDay, to: minuteOfDay })
        .refine(({ from, to }) => from < to, '联系的时间要从早到晚'),
    }),
    z.object({
      id: z.literal('duty_roster'),
      value: z.object({ days: z.record(day, z.array(id).max(10, '一天最多 10 人')) }),
    }),
    z.object({
      id: z.literal('calendar_overrides'),
      value: z.object({ days: z.record(day, z.enum(['workday', 'holiday'], '请选择上班或放假')) }),
    }),
  ])
  .refine(
    ({ value }) => !('days' in value) || Object.keys(value.days).length <= LIMITS.settingDays,
    `最多 ${LIMITS.settingDays} 天，请先删去过去的日子`,
  );
export type Setting = z.output<typeof setting>;
/** The value of a setting by its id. */
export type SettingValue<Id extends Setting['id'] = Setting['id']> = Extract<Setting, { id: Id }>['value'];
