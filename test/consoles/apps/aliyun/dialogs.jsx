/** The three acts that cannot be taken back, each with its dialog; access and cancellations ask for an SMS code. */
import { Button, Checkbox, Dialog, Drawer, Input, Message } from '@alifd/next';
import { useState } from 'react';
import { asks } from '../shared.js';
import { Lines } from './parts.jsx';

const NOTES = {
  subject: {
    title: '注销主体',
    text: '注销主体后，主体及主体下所有网站、App的备案信息将被注销，网站将无法访问，且不可恢复，请谨慎操作。',
    confirm: '我已知晓注销后未经工信部批复的域名后缀将无法再次备案',
  },
  service: {
    title: (service) => `注销${service.kind}`,
    text: '重要提醒：注销后将无法访问，未经工信部批复的域名后缀注销成功后无法再次备案。申请提交后不可撤回。',
    confirm: '我已知晓并自愿注销',
  },
  access: {
    title: '取消接入',
    text: '取消接入后，域名将无法指向阿里云服务器继续访问；若没有其他接入商，管局可能将其作为空壳网站注销。取消接入提交后不可撤回。',
    confirm: null,
  },
};

const titleOf = ({ act, service }) =>
  typeof NOTES[act].title === 'function' ? NOTES[act].title(service) : NOTES[act].title;

const facts = ({ act, subject, service }) =>
  act === 'subject'
    ? [
        ['ICP主体备案号', subject.number],
        ['主办者名称', subject.name],
      ]
    : [
        ['ICP备案号', service.number],
        ['域名', service.domains.join('、')],
      ];

const Notes = ({ what, agreed, onAgree }) => (
  <div>
    <Message type="warning">{NOTES[what.act].text}</Message>
    <Lines of={facts(what)} />
    {NOTES[what.act].confirm && (
      <Checkbox checked={agreed} onChange={onAgree}>
        {NOTES[what.act].confirm}
      </Checkbox>
    )}
  </div>
);

const Verification = ({ what, code, onCode }) => {
  const [sent, setSent] = useState(false);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '120px 1fr', gap: 12 }}>
      <span>手机号</span>
      <span>{what.act === 'subject' ? what.subject.phone : what.service.phone}</span>
      <span>验证码</span>
      <span>
        <Input value={code} onChange={onCode} placeholder="请输入验证码" />{' '}
        <Button disabled={sent} onClick={() => setSent(true)}>
          {sent ? '59秒后重新发送' : '发送验证码'}
        </Button>
      </span>
    </div>
  );
};

/** `what`: `{ act: 'subject' | 'service' | 'access', subject, service }`, or null when closed. */
export const DangerDialog = ({ what, onClose, onSubmitted }) => {
  const [step, setStep] = useState(1);
  const [agreed, setAgreed] = useState(false);
  const [code, setCode] = useState('');
  const close = () => {
    setStep(1);
    setAgreed(false);
    setCode('');
    onClose();
  };
  const submit = () => {
    close();
    onSubmitted(what);
  };
  const last = step === 2;
  const buttons = (
    <>
      <Button
        type="primary"
        disabled={last ? code.length < 4 : what?.act !== 'access' && !agreed}
        onClick={last ? submit : () => setStep(2)}
      >
        {last ? '提交' : '下一步'}
      </Button>{' '}
      <Button onClick={close}>取消</Button>
    </>
  );
  const content = (
    <>
      {what && !last && <Notes what={what} agreed={agreed} onAgree={setAgreed} />}
      {what && last && <Verification what={what} code={code} onCode={setCode} />}
    </>
  );
  if (asks === 'drawer') {
    return (
      <Drawer
        visible={what !== null}
        title={what ? titleOf(what) : ''}
        width={560}
        placement="right"
        onClose={close}
      >
        {content}
        <div style={{ marginTop: 20 }}>{buttons}</div>
      </Drawer>
    );
  }
  return (
    <Dialog
      visible={what !== null}
      title={what ? titleOf(what) : ''}
      style={{ width: 560 }}
      cache
      onClose={close}
      footer={buttons}
    >
      {content}
    </Dialog>
  );
};
