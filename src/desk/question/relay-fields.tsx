import { LIMITS, RELAY_WAY_LABELS, RELAY_WAYS, type RelayWay } from '@core/contract/constants';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { DayRow } from '@/features/desk/day-row';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { Rows } from '@/ui/row/row';

/** Who of a unit gave its answer, when and how. */
export interface Relay {
  givenBy: string;
  givenOn: string;
  way: RelayWay | null;
}

export const newRelay = (): Relay => ({ givenBy: '', givenOn: dayOf(Date.now()), way: null });

/** What is missing, in words for whoever fills it in. */
export const relayProblem = ({ givenBy, way }: Relay): string | null => {
  if (givenBy.trim() === '') return '请填写部门里是谁答复的，姓名或者职务都可以。';
  return way === null ? '请选部门是怎么答复的。' : null;
};

interface Props {
  relay: Relay;
  onChange: (relay: Relay) => void;
}

/** 代录部门答复: what stands beside the unit's words. */
export function RelayFields({ relay, onChange }: Props) {
  const today = dayOf(Date.now());
  return (
    <>
      <LineBox
        label="谁答复的（姓名或职务，只给工作人员看）"
        placeholder="比如：办公室王主任"
        initial={relay.givenBy}
        max={LIMITS.givenBy}
        onText={(givenBy) => onChange({ ...relay, givenBy })}
      />
      <Field label="怎么答复的">
        <Choices
          label="怎么答复的"
          options={RELAY_WAYS.map((value) => ({ value, words: RELAY_WAY_LABELS[value] }))}
          selected={relay.way}
          onSelect={(way) => onChange({ ...relay, way })}
        />
      </Field>
      <Rows>
        <DayRow
          label="哪天答复的"
          value={relay.givenOn}
          words={shortDayWords(relay.givenOn, today)}
          end={today}
          from={today}
          onPick={(givenOn) => onChange({ ...relay, givenOn })}
        />
      </Rows>
    </>
  );
}
