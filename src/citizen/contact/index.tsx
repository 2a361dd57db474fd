import { useRouter } from '@tarojs/taro';
import { ContactOfDraft } from './of-draft';
import { ContactOfQuestion } from './of-question';

/** 联系方式: for the question being written, or with `id` for one under way. */
export default function ContactPage() {
  const { id } = useRouter().params;
  return id === undefined ? <ContactOfDraft /> : <ContactOfQuestion id={id} />;
}
