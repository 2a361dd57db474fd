import { DEFAULT_WORKING_TIME, type WorkingTimeSettings, workingTimeOf } from '@core/domain/working-time';

const read = (stored: Partial<WorkingTimeSettings> | null) => {
  const wrong: string[] = [];
  return { time: workingTimeOf(stored, (member) => wrong.push(member)), wrong };
};

test('nothing set, the defaults hold', () => {
  expect(read(null)).toEqual({ time: DEFAULT_WORKING_TIME, wrong: [] });
});

test('what is set holds, and the rest stays', () => {
  const sessions = [{ from: 510, to: 720 }] as const;
  const { time, wrong } = read({ sessions });
  expect(wrong).toEqual([]);
  expect(time).toEqual({ ...DEFAULT_WORKING_TIME, sessions });
});

test.each<[string, Partial<WorkingTimeSettings>]>([
  ['dueSoonShare', { dueSoonShare: 75 }],
  ['sessions', { sessions: [{ from: 720, to: 540 }] }],
  [
    'sessions',
    {
      sessions: [
        { from: 540, to: 800 },
        { from: 700, to: 1080 },
      ],
    },
  ],
  ['sessions', { sessions: [] as unknown as WorkingTimeSettings['sessions'] }],
  ['limits', { limits: { ...DEFAULT_WORKING_TIME.limits, help: { days: 0 } } }],
  ['limits', { limits: { ...DEFAULT_WORKING_TIME.limits, complaint: { days: 10, county: 1.5 } } }],
  ['limits', { limits: {} as WorkingTimeSettings['limits'] }],
])('%s set wrongly is named, and the defaults hold', (member, stored) => {
  expect(read(stored)).toEqual({ time: DEFAULT_WORKING_TIME, wrong: [member] });
});
