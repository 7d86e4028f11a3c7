/** 备案订单, one order's review page, the type check, and one domain. */
import { Alert, Button, Descriptions, Form, Input, Select, Steps, Table } from 'antd';
import { useState } from 'react';
import { navigate } from '../shared.js';
import { ORDERS, SUBJECT } from './data.js';

export const Orders = () => (
  <>
    <h2>备案订单</h2>
    <Table
      rowKey="id"
      dataSource={ORDERS}
      pagination={false}
      columns={[
        { title: '订单号', dataIndex: 'id' },
        { title: '备案类型', dataIndex: 'type' },
        { title: '域名', dataIndex: 'domains' },
        { title: '状态', dataIndex: 'status' },
        { title: '创建时间', dataIndex: 'created' },
        {
          title: '操作',
          render: (_value, order) =>
            order.status === '审核驳回' ? (
              <>
                <Button type="link">修改</Button>
                <Button type="link">放弃</Button>
              </>
            ) : (
              <Button
                type="link"
                onClick={() => navigate(`/beian/manage/process/${order.id}/review`)}
              >
                查看
              </Button>
            ),
        },
      ]}
    />
  </>
);

export const Review = () => {
  const id = location.pathname.split('/').at(-2);
  const order = ORDERS.find((each) => each.id === id) ?? ORDERS[0];
  return (
    <>
      <h2>{order.type}</h2>
      <Steps
        current={order.status === '备案成功' ? 3 : order.status === '等待短信核验' ? 1 : 0}
        items={[
          { title: '提交申请' },
          { title: '短信核验', content: '24小时内完成' },
          { title: '管局审核', content: '1-20个工作日' },
          { title: '完成' },
        ]}
      />
      <h3>订单信息</h3>
      <Descriptions column={2}>
        <Descriptions.Item label="订单号">{order.id}</Descriptions.Item>
        <Descriptions.Item label="备案类型">{order.type}</Descriptions.Item>
        <Descriptions.Item label="订单状态">{order.status}</Descriptions.Item>
        <Descriptions.Item label="域名">{order.domains}</Descriptions.Item>
        <Descriptions.Item label="提交时间">{order.created}</Descriptions.Item>
      </Descriptions>
    </>
  );
};

export const Verification = () => {
  const [error, setError] = useState(null);
  return (
    <>
      <h2>验证备案类型</h2>
      <Form layout="vertical" style={{ width: 480 }}>
        <Form.Item label="备案区域" required>
          <Select defaultValue="广东省" options={[{ value: '广东省' }, { value: '浙江省' }]} />
        </Form.Item>
        <Form.Item label="证件号码" required>
          <Input defaultValue={SUBJECT.certificate} />
        </Form.Item>
        <Form.Item
          label="网站域名"
          required
          help={error}
          validateStatus={error ? 'error' : undefined}
        >
          <Input defaultValue="www.fake-tcp-0009.com" />
        </Form.Item>
        <Button type="primary" onClick={() => setError('请填写顶级域名，无需填写www')}>
          下一步
        </Button>
      </Form>
    </>
  );
};

export const DomainDetail = () => (
  <>
    <h2>{new URLSearchParams(location.search).get('domain')}</h2>
    <Alert type="info" title="域名信息" />
    <Descriptions column={2}>
      <Descriptions.Item label="域名所有者">{SUBJECT.name}</Descriptions.Item>
      <Descriptions.Item label="实名认证">已实名</Descriptions.Item>
      <Descriptions.Item label="到期时间">2026-12-20 10:00:00</Descriptions.Item>
      <Descriptions.Item label="域名状态">正常（clientTransferProhibited）</Descriptions.Item>
    </Descriptions>
  </>
);
