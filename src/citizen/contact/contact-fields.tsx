import type { ContactGuideView, ContactView } from '@core/contract';
import { type ContactField, LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { call } from '@/platform/call';
import { PhoneButton } from '@/platform/phone/phone-button';
import { Button } from '@/ui/button/button';
import { LineBox } from '@/ui/field/line-box';
import { SwitchRow } from '@/ui/field/switch-row';
import { Notice } from '@/ui/notice/notice';
import { Rows } from '@/ui/row/row';
import { type Typed, typedWith } from './typed';
import { useWithConsent } from './use-with-consent';
import './contact-fields.scss';

const BOXES: Record<ContactField, { label: string; placeholder: string; max: number }> = {
  name: { label: '怎么称呼您', placeholder: '如 王女士', max: LIMITS.contactName },
  phone: { label: '电话', placeholder: '手机号，或带区号的座机', max: 40 },
  address: { label: '地址', placeholder: '需要上门或寄材料时填', max: LIMITS.contactAddress },
};

interface Props {
  guide: ContactGuideView;
  typed: Typed | undefined;
  /** The number of WeChat's button, as far as it is shown. */
  phoneShown?: string;
  /** What the question has already. */
  kept?: ContactView;
  /** What is wrong with the phone. */
  problem?: string;
  onChange: (typed: Typed | undefined, phoneShown?: string) => void;
}

/** 联系方式: each optional, with whom it may go to and how to tell a stranger's call. */
export function ContactFields({ guide, typed, phoneShown, kept, problem, onChange }: Props) {
  const tick = typed?.mayForward ?? kept?.mayForward ?? false;
  const change = (by: Partial<Typed>, shown = phoneShown) =>
    onChange(typedWith({ ...typed, mayForward: tick }, by), shown);
  const field = (name: ContactField) => (
    <ContactBox
      key={name}
      field={name}
      value={typed?.[name]}
      kept={kept?.[name]}
      problem={name === 'phone' ? problem : undefined}
      onValue={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <Notice icon="lock">
        都是选填，只在办理中需要联系您时用。加密保存，不公开，工作人员平时只看到打码的；留言结束 30 天后自动删除。
      </Notice>
      {field('name')}
      {typed?.sealedPhone === undefined ? (
        <>
          {field('phone')}
          <PhoneOfWechat onPhone={({ sealed, masked }) => change({ sealedPhone: sealed, phone: undefined }, masked)} />
        </>
      ) : (
        <Kept
          label="电话"
          words={`微信手机号 ${phoneShown ?? ''}`}
          action="换一个"
          onClick={() => change({ sealedPhone: undefined })}
        />
      )}
      {field('address')}
      {(typed || kept) && (
        <Rows>
          <SwitchRow
            label="同意把联系方式转给办理部门"
            help="不同意，就只有受理留言的工作人员用得到"
            checked={tick}
            onChange={(mayForward) => onChange({ ...typed, mayForward }, phoneShown)}
          />
        </Rows>
      )}
      <Notice tone="amber" icon="alert">
        工作人员只用这些电话联系您：{guide.calledFrom.join('、')}
        。不会向您要验证码、银行卡号，也不会让您转账。接到可疑的电话，打 96110 问。
      </Notice>
    </>
  );
}

interface BoxProps {
  field: ContactField;
  /** Null is to be removed. */
  value: string | null | undefined;
  kept?: string;
  problem?: string;
  onValue: (value: string | null | undefined) => void;
}

/** One of them: empty to be filled in, or with what the question has, which can be replaced or removed. */
function ContactBox({ field, value, kept, problem, onValue }: BoxProps) {
  const [replacing, setReplacing] = useState(kept === undefined);
  const { label, placeholder, max } = BOXES[field];
  if (value === null) {
    return <Kept label={label} words="保存后删除" action="不删了" onClick={() => onValue(undefined)} />;
  }
  if (!replacing && kept !== undefined) {
    return (
      <Kept label={label} words={kept} action="改" onClick={() => setReplacing(true)}>
        <Button compact label={`删除${label}`} onClick={() => onValue(null)}>
          删
        </Button>
      </Kept>
    );
  }
  return (
    <LineBox
      label={label}
      placeholder={kept === undefined ? placeholder : '不填就不改'}
      initial={value ?? ''}
      max={max}
      problem={problem}
      onText={onValue}
    />
  );
}

interface KeptProps {
  label: string;
  words: string;
  action: string;
  onClick: () => void;
  children?: ReactNode;
}

/** One that is not being typed. */
function Kept({ label, words, action, onClick, children }: KeptProps) {
  return (
    <View className="contact-kept">
      <View className="contact-kept__label">{label}</View>
      <View className="contact-kept__line">
        <View className="contact-kept__words">{words}</View>
        <Button compact label={`${action}：${label}`} onClick={onClick}>
          {action}
        </Button>
        {children}
      </View>
    </View>
  );
}

/** WeChat's button may cost the office a fee: it comes only where somebody asked for it. */
function PhoneOfWechat({ onPhone }: { onPhone: (phone: { sealed: string; masked: string }) => void }) {
  const [asked, setAsked] = useState(false);
  const { command, sheet } = useWithConsent(async (code: string) =>
    onPhone(await call('citizen', 'read_phone', { code })),
  );
  return (
    <View className="contact-wechat">
      {asked ? (
        <PhoneButton kind="secondary" busy={command.busy} onCode={(code) => void command.send(code)}>
          请微信提供我的手机号
        </PhoneButton>
      ) : (
        <Button onClick={() => setAsked(true)}>用微信手机号</Button>
      )}
      {command.error && (
        <Notice tone="danger" icon="alert">
          {command.error.message}
        </Notice>
      )}
      {sheet}
    </View>
  );
}
