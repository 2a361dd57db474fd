import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayAndWeekday, daysFrom, dayOf } from '@/features/dates/beijing';
import { PersonSheet } from '@/features/office/person-sheet';
import { useSaveSetting, type ViewOf } from '@/features/office/settings';
import { Button } from '@/ui/button/button';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { SaveBar } from './save-bar';

/** Four weeks, as a roster is made. */
const SHOWN = 28;

/** 值班表: who is on duty on which of the coming days. */
export function DutyForm({ view }: { view: ViewOf<'duty_roster'> }) {
  const today = dayOf(Date.now());
  const [days, setDays] = useState(view.value.days);
  const [names, setNames] = useState(view.people ?? {});
  const [open, setOpen] = useState<string>();
  const save = useSaveSetting(view);
  const wordsOf = (day: string) => (days[day] ?? []).map((staffId) => names[staffId] ?? '').join('、');
  return (
    <View>
      <View className="office__note">
        紧急留言由当天值班的人首次联系提问人，时限在“紧急联系”里设定；没有人值班，由组长和运维小组联系。点一天来安排。
      </View>
      <Rows>
        {daysFrom(today, SHOWN).map((day) => (
          <Row
            key={day}
            label={dayAndWeekday(day, today)}
            value={wordsOf(day) || '没有人'}
            needed={wordsOf(day) === ''}
            onClick={() => setOpen(day)}
          />
        ))}
      </Rows>
      <SaveBar command={save} problem={null} onSave={() => void save.send({ id: view.id, value: { days } })} />
      {open && (
        <DaySheet
          title={dayAndWeekday(open, today)}
          people={days[open] ?? []}
          names={names}
          onChange={(people, name) => {
            setDays({ ...days, [open]: people });
            if (name) setNames({ ...names, ...name });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  );
}

interface DayProps {
  title: string;
  people: readonly string[];
  names: Record<string, string>;
  /** `name` of whoever came in. */
  onChange: (people: string[], name?: Record<string, string>) => void;
  onClose: () => void;
}

/** Who is on duty on one day. */
function DaySheet({ title, people, names, onChange, onClose }: DayProps) {
  const [picking, setPicking] = useState(false);
  if (picking) {
    return (
      <PersonSheet
        title={`${title}值班`}
        except={people}
        onPick={({ staffId, name }) => {
          onChange([...people, staffId], { [staffId]: name });
          setPicking(false);
        }}
        onClose={() => setPicking(false)}
      />
    );
  }
  return (
    <Sheet open title={`${title}值班`} onClose={onClose}>
      <Rows>
        {people.map((staffId) => (
          <Row
            key={staffId}
            label={names[staffId] ?? ''}
            value={
              <Button
                compact
                label={`去掉${names[staffId] ?? ''}`}
                onClick={() => onChange(people.filter((other) => other !== staffId))}
              >
                去掉
              </Button>
            }
          />
        ))}
      </Rows>
      <Button onClick={() => setPicking(true)}>加一个人</Button>
    </Sheet>
  );
}
