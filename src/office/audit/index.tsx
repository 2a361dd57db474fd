import type { AuditRow } from '@core/contract';
import { SETTING_LABELS, type SettingId } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf, momentWords, shortDayWords } from '@/features/dates/beijing';
import { DayRow } from '@/features/desk/day-row';
import { StaffScreen } from '@/features/desk/staff-screen';
import { type AuditFilter, addAudit, auditQuery, readAudit } from '@/features/office/audit';
import { usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { SearchBox } from '@/ui/field/search-box';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { StateView } from '@/ui/state-view/state-view';
import { ACTIONS, fieldWords, KINDS } from './words';
import '../office.scss';

/** A setting is called what its page is called. */
const subjectName = ({ kind, name }: AuditRow): string =>
  kind === 'setting' ? (SETTING_LABELS[name as SettingId] ?? name) : name;

const NUMBER = /^\d{8}-\d{4,}$/;

/** 审计日志: who changed what and when, of one question, of one person, or of certain days. What it was changed to, nobody reads here. */
export default function AuditPage() {
  const { staffId, name } = useRouter().params;
  const by: AuditFilter = staffId ? { of: { what: 'by', staffId } } : {};
  const [filter, setFilter] = useState<AuditFilter>(by);
  const [no, setNo] = useState('');
  const rows = useQuery(auditQuery, filter, 0);
  const today = dayOf(Date.now());
  const narrow = (next: AuditFilter) => {
    setFilter(next);
    void auditQuery.load(next);
  };
  const find = (typed: string) => {
    setNo(typed);
    if (NUMBER.test(typed.trim())) narrow({ of: { what: 'question', no: typed.trim() } });
    else if (filter.of?.what === 'question') narrow(by);
  };
  const pages = usePages(
    rows.data,
    (cursor) => readAudit(filter, cursor),
    (next) => addAudit(filter, next),
  );
  const dayWords = (day: string | undefined) => (day ? shortDayWords(day, today) : '不限');
  const narrowed = filter.from !== undefined || filter.until !== undefined;
  return (
    <StaffScreen title={name ? `${decodeURIComponent(name)}做了什么` : '审计日志'}>
      {!staffId && <SearchBox label="留言编号" placeholder="完整的留言编号" text={no} onText={find} />}
      {filter.of?.what !== 'question' && (
        <>
          <Rows>
            <DayRow
              label="从哪天"
              value={filter.from}
              words={dayWords(filter.from)}
              end={filter.until ?? today}
              from={today}
              onPick={(from) => narrow({ ...filter, from })}
            />
            <DayRow
              label="到哪天"
              value={filter.until}
              words={dayWords(filter.until)}
              start={filter.from}
              end={today}
              from={today}
              onPick={(until) => narrow({ ...filter, until })}
            />
          </Rows>
          {narrowed && (
            <Button kind="quiet" onClick={() => narrow(by)}>
              不限日期
            </Button>
          )}
        </>
      )}
      <View className="office__gap" />
      <QueryView query={rows} shape="list">
        {({ rows: lines, cursor }) =>
          lines.length === 0 && cursor === undefined ? (
            <StateView state="empty" words="这里没有记录，换个日期或者编号试试。" />
          ) : (
            <>
              <Rows>
                {lines.map((line) => (
                  <Row
                    key={line.id}
                    label={
                      <View>
                        <View className="office__name">
                          {line.byName} · {ACTIONS[line.action] ?? line.action}
                        </View>
                        <View className="office__line">
                          {KINDS[line.kind] ?? line.kind} {subjectName(line)} · {momentWords(line.at)}
                        </View>
                        {fieldWords(line.fields) !== '' && (
                          <View className="office__line">改动：{fieldWords(line.fields)}</View>
                        )}
                      </View>
                    }
                  />
                ))}
              </Rows>
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}
