/** 我的备案 and the two-step cancellation. */
import {
  Alert,
  Button,
  Card,
  Descriptions,
  Drawer,
  Dropdown,
  Form,
  Input,
  Modal,
  Radio,
  Skeleton,
  Table,
} from 'antd';
import { useEffect, useState } from 'react';
import { asks, listed, navigate, pace, state, ways } from '../shared.js';
import { RUNNING_ORDER, SITES, SUBJECT } from './data.js';

const PROMISE = '我已知晓注销后果并自愿注销';

const Notes = ({ what, typed, onType }) => (
  <>
    <Alert
      type="warning"
      title="注销后，备案信息将从管局删除，申请一旦提交至通信管理局将无法撤回，请谨慎操作。"
    />
    <Form layout="vertical" style={{ marginTop: 16 }}>
      <Form.Item label="注销类型">{what.site ? '注销网站' : '注销主体'}</Form.Item>
      <Form.Item label="声明信息" required>
        <Input
          value={typed}
          onChange={({ target }) => onType(target.value)}
          placeholder={`请输入：${PROMISE}`}
        />
      </Form.Item>
    </Form>
  </>
);

const Verification = ({ what, code, onCode }) => (
  <>
    <Descriptions column={1}>
      <Descriptions.Item label="备案号">{what.site?.number ?? SUBJECT.number}</Descriptions.Item>
      <Descriptions.Item label="负责人姓名">{SUBJECT.name}</Descriptions.Item>
    </Descriptions>
    <Form layout="vertical">
      <Form.Item label="验证方式">
        <Radio.Group
          defaultValue="phone"
          options={[
            { value: 'phone', label: `联系方式1：${SUBJECT.phone}` },
            { value: 'mail', label: '电子邮箱：c***@example.com' },
          ]}
        />
      </Form.Item>
      <Form.Item label="验证码" required>
        <Input value={code} onChange={({ target }) => onCode(target.value)} />
        <Button>获取验证码</Button>
      </Form.Item>
    </Form>
  </>
);

const listProps = {
  all: { pagination: false },
  paged: { pagination: { pageSize: 10, showTotal: (n) => `共 ${n} 条` } },
  virtual: { pagination: false, virtual: true, scroll: { x: 1000, y: 320 } },
}[listed];

/** A row's operations: side by side, or behind one control that opens on click or on hover. */
const Operations = ({ site, locked, ask }) => {
  const acts = [
    { key: 'service', label: '注销' },
    { key: 'access', label: '取消接入' },
  ];
  if (ways !== 'buttons') {
    return (
      <Dropdown
        trigger={[ways === 'hover' ? 'hover' : 'click']}
        menu={{
          items: acts.map((act) => ({ ...act, disabled: locked })),
          onClick: ({ key }) => ask({ act: key, site }),
        }}
      >
        <Button type="link">更多</Button>
      </Dropdown>
    );
  }
  return (
    <>
      <Button type="link" disabled={locked}>
        变更
      </Button>
      {acts.map(({ key, label }) => (
        <Button key={key} type="link" disabled={locked} onClick={() => ask({ act: key, site })}>
          {label}
        </Button>
      ))}
    </>
  );
};

const CancelDialog = ({ what, onClose }) => {
  const [step, setStep] = useState(1);
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const close = () => {
    setStep(1);
    setTyped('');
    setCode('');
    onClose();
  };
  const title = what?.act === 'access' ? '取消接入' : '注销服务';
  const buttons =
    step === 1
      ? [
          <Button
            key="next"
            type="primary"
            disabled={what?.act !== 'access' && typed !== PROMISE}
            onClick={() => setStep(2)}
          >
            下一步
          </Button>,
          <Button key="cancel" onClick={close}>
            取消
          </Button>,
        ]
      : [
          <Button key="send" type="primary" disabled={code.length < 4} onClick={close}>
            提交申请
          </Button>,
          <Button key="back" onClick={() => setStep(1)}>
            上一步
          </Button>,
        ];
  const content = (
    <>
      {what?.act === 'access' && step === 1 && (
        <Alert
          type="warning"
          title={`您正在取消 ${what.site.domains.join('、')} 在腾讯云的接入，取消后域名将无法指向腾讯云服务器。`}
        />
      )}
      {what && what.act !== 'access' && step === 1 && (
        <Notes what={what} typed={typed} onType={setTyped} />
      )}
      {what && step === 2 && <Verification what={what} code={code} onCode={setCode} />}
    </>
  );
  return asks === 'drawer' ? (
    <Drawer open={what !== null} title={title} onClose={close} footer={buttons}>
      {content}
    </Drawer>
  ) : (
    <Modal open={what !== null} title={title} onCancel={close} footer={buttons}>
      {content}
    </Modal>
  );
};

export const Material = () => {
  const [arrived, setArrived] = useState(0);
  const [what, setWhat] = useState(null);
  useEffect(() => {
    if (arrived >= 3) return;
    const timer = setTimeout(() => setArrived(arrived + 1), pace);
    return () => clearTimeout(timer);
  }, [arrived]);

  if (state === 'failing') return <Alert type="error" title="网络错误，请稍后重试" />;
  if (arrived === 0) return <Skeleton active />;
  const locked = arrived >= 3 && RUNNING_ORDER !== null;
  return (
    <>
      <h2>我的备案</h2>
      {locked && (
        <Alert
          type="warning"
          title={`您当前有正在进行的备案订单（${RUNNING_ORDER.type}，${RUNNING_ORDER.status}），暂不支持发起新的备案申请。`}
          action={<Button onClick={() => navigate('/beian/manage/orders')}>查看订单</Button>}
        />
      )}
      {SITES.length > 0 && (
        <>
          <h3>主体信息</h3>
          {!locked && (
            <>
              <Button>变更主体</Button>
              <Button onClick={() => setWhat({ act: 'subject' })}>注销主体</Button>
              <Button>新增互联网信息服务</Button>
            </>
          )}
          <Descriptions column={2}>
            <Descriptions.Item label="主体备案号">{SUBJECT.number}</Descriptions.Item>
            <Descriptions.Item label="主办单位名称">{SUBJECT.name}</Descriptions.Item>
            <Descriptions.Item label="主办单位性质">{SUBJECT.nature}</Descriptions.Item>
            <Descriptions.Item label="证件类型">{SUBJECT.certificateType}</Descriptions.Item>
            <Descriptions.Item label="证件号码">{SUBJECT.certificate}</Descriptions.Item>
            <Descriptions.Item label="联系方式1">{SUBJECT.phone}</Descriptions.Item>
          </Descriptions>
        </>
      )}
      <h3>互联网信息服务</h3>
      <Table
        rowKey="number"
        loading={arrived < 2}
        dataSource={arrived < 2 ? [] : SITES}
        {...listProps}
        columns={[
          { title: '服务名称', dataIndex: 'name' },
          { title: '备案号', dataIndex: 'number' },
          { title: '域名', dataIndex: 'domains', render: (domains) => domains.join('、') },
          { title: '负责人', dataIndex: 'person' },
          { title: '状态', dataIndex: 'status' },
          { title: '审核通过时间', dataIndex: 'date' },
          {
            title: '操作',
            render: (_value, site) => <Operations site={site} locked={locked} ask={setWhat} />,
          },
        ]}
      />
      {arrived < 3 && <Card size="small" title="备案订单" loading />}
      <CancelDialog what={what} onClose={() => setWhat(null)} />
    </>
  );
};
