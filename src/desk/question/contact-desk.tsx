import type { StaffQuestionView } from '@core/contract';
import { CONTACT_SHOWN_MINUTES } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useShownContact } from '@/features/desk/shown-contact';
import { contactWords } from '@/features/my-questions/contact-words';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import type { Work } from './work';
import './contact-desk.scss';

const dial = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);

/** 联系方式 the asker left: masked, or whole for a while after a look, with the call and what is still owed of it. */
export function ContactDesk({ view, onWork }: { view: StaffQuestionView; onWork: (work: Work) => void }) {
  const shown = useShownContact(view.id);
  const { contact, may, callOwed } = view;
  if (!contact && !callOwed) return null;
  return (
    <Section title="联系方式">
      {contact && (
        <View className="contact-desk">
          {contactWords({ mayForward: contact.mayForward, ...(shown ?? contact) }).map(([name, words]) => (
            <View key={name} className="contact-desk__line">
              <View className="contact-desk__name">{name}</View>
              <View className="contact-desk__words">{words}</View>
            </View>
          ))}
          <View className="contact-desk__note">
            {contact.mayForward ? '提问人同意转给办理部门。' : '提问人不同意转给办理部门。'}
            {shown ? `离开本页或者 ${CONTACT_SHOWN_MINUTES} 分钟后不再显示。` : ''}
          </View>
        </View>
      )}
      {shown?.phone !== undefined && (
        <Button kind="primary" onClick={() => dial(shown.phone ?? '')}>
          拨打
        </Button>
      )}
      {!shown && may.showContact && <Button onClick={() => onWork('show_contact')}>电话联系</Button>}
      {callOwed && may.recordCall && (
        <Notice tone="amber" icon="alert" action={{ words: '写电话记录', onClick: () => onWork('record_call') }}>
          您看过联系方式，还没写电话记录。
        </Notice>
      )}
    </Section>
  );
}
