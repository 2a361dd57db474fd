import {
  KIND_LABELS,
  LEDGER_DUE_LABELS,
  LEDGER_DUES,
  LEDGER_URGENCIES,
  LEDGER_URGENCY_LABELS,
  type LedgerDue,
  type LedgerFilters,
  PROVINCE_CODE,
  QUESTION_KINDS,
  QUESTION_STATES,
  RATING_LABELS,
  RATINGS,
  regionName,
  STATE_LABELS,
} from '@core/contract/constants';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { Choices } from '@/features/desk/choices';
import { DayRow } from '@/features/desk/day-row';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { RegionSheet } from '@/features/regions/region-sheet';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { holderWords } from './filter-words';
import { UnitSheet } from './unit-sheet';
import { useUnitNames } from './unit-names';

interface Props {
  filters: LedgerFilters;
  /** They see questions of every holder. */
  seesAll: boolean;
  onApply: (filters: LedgerFilters) => void;
  onClose: () => void;
}

const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, words: labels[value] }));

const ANY = '不限';

/** 筛选: everything a list can be narrowed to, on one sheet; what is tapped again is not asked for any more. */
export function FilterSheet({ filters, seesAll, onApply, onClose }: Props) {
  const [chosen, setChosen] = useState(filters);
  const [picking, setPicking] = useState<'region' | 'unit'>();
  const categories = useOpenedQuery(categoriesQuery, null).data ?? [];
  const units = useUnitNames((state) => state.names);
  const change = (changed: LedgerFilters) => setChosen((before) => ({ ...before, ...changed }));
  const toggle =
    <Name extends keyof LedgerFilters>(name: Name) =>
    (value: NonNullable<LedgerFilters[Name]>) =>
      change({ [name]: chosen[name] === value ? undefined : value });

  const today = dayOf(Date.now());
  const dayWords = (day: string | undefined) => (day ? shortDayWords(day, today) : ANY);
  const dueDay = chosen.due && !LEDGER_DUES.includes(chosen.due as LedgerDue) ? chosen.due : undefined;
  const unit = chosen.holder?.startsWith('unit:') ? chosen.holder : undefined;
  return (
    <>
      <Sheet
        open
        title="筛选"
        onClose={onClose}
        footer={
          <>
            <Button onClick={() => setChosen({ words: filters.words })}>全部清除</Button>
            <Button kind="primary" onClick={() => onApply(chosen)}>
              查看
            </Button>
          </>
        }
      >
        <Field label="办理时限">
          <Choices
            label="办理时限"
            options={optionsOf(LEDGER_DUES, LEDGER_DUE_LABELS)}
            selected={(dueDay ? null : (chosen.due as LedgerDue)) ?? null}
            onSelect={toggle('due')}
          />
        </Field>
        <Rows>
          <DayRow
            label="这天以前到期"
            value={dueDay}
            words={dayWords(dueDay)}
            from={today}
            onPick={(due) => change({ due })}
          />
        </Rows>
        <Field label="紧急">
          <Choices
            label="紧急"
            options={optionsOf(LEDGER_URGENCIES, LEDGER_URGENCY_LABELS)}
            selected={chosen.urgency ?? null}
            onSelect={toggle('urgency')}
          />
        </Field>
        <Field label="办理状态">
          <Choices
            label="办理状态"
            options={optionsOf(QUESTION_STATES, STATE_LABELS)}
            selected={chosen.state ?? null}
            onSelect={toggle('state')}
          />
        </Field>
        <Field label="类型">
          <Choices
            label="类型"
            options={optionsOf(QUESTION_KINDS, KIND_LABELS)}
            selected={chosen.kind ?? null}
            onSelect={toggle('kind')}
          />
        </Field>
        <Rows>
          <Row
            label="地区"
            value={chosen.regionCode ? regionName(chosen.regionCode) : ANY}
            onClick={() => setPicking('region')}
          />
          <DayRow
            label="从哪天收到"
            value={chosen.receivedFrom}
            words={dayWords(chosen.receivedFrom)}
            end={today}
            from={today}
            onPick={(receivedFrom) => change({ receivedFrom })}
          />
          <DayRow
            label="到哪天收到"
            value={chosen.receivedTo}
            words={dayWords(chosen.receivedTo)}
            end={today}
            from={today}
            onPick={(receivedTo) => change({ receivedTo })}
          />
        </Rows>
        {seesAll && (
          <>
            <Field label="现由谁办理">
              <Choices
                label="现由谁办理"
                options={(['desk', 'inspection'] as const).map((value) => ({
                  value,
                  words: holderWords(value, units),
                }))}
                selected={chosen.holder === 'desk' || chosen.holder === 'inspection' ? chosen.holder : null}
                onSelect={toggle('holder')}
              />
            </Field>
            <Rows>
              <Row label="部门" value={unit ? holderWords(unit, units) : ANY} onClick={() => setPicking('unit')} />
            </Rows>
          </>
        )}
        <Field label="分类">
          <Choices
            label="分类"
            options={categories.map(({ id, name }) => ({ value: id, words: name }))}
            selected={chosen.categoryId ?? null}
            onSelect={toggle('categoryId')}
          />
        </Field>
        <Field label="评价">
          <Choices
            label="评价"
            options={optionsOf(RATINGS, RATING_LABELS)}
            selected={chosen.rating ?? null}
            onSelect={toggle('rating')}
          />
        </Field>
      </Sheet>
      <RegionSheet
        open={picking === 'region'}
        selected={chosen.regionCode ?? null}
        whole="不限地区"
        onSelect={(code) => {
          change({ regionCode: code === PROVINCE_CODE ? undefined : code });
          setPicking(undefined);
        }}
        onClose={() => setPicking(undefined)}
      />
      {picking === 'unit' && (
        <UnitSheet
          regionCode={chosen.regionCode ?? null}
          selected={unit}
          onSelect={(holder) => {
            change({ holder });
            setPicking(undefined);
          }}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  );
}
