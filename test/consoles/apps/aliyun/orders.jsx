/** 我的订单 and one order with its stage bar. */
import { Button, Message, Step, Tab, Table } from '@alifd/next';
import { useState } from 'react';
import { navigate } from '../shared.js';
import { allOrders, orderById, STAGES } from './data.js';
import { Box, Lines, useLater, Waiting } from './parts.jsx';

const Orders = ({ orders }) => (
  <Table dataSource={orders} primaryKey="id" hasBorder={false}>
    <Table.Column title="订单号" dataIndex="id" />
    <Table.Column title="备案类型" dataIndex="type" />
    <Table.Column title="域名" dataIndex="domains" />
    <Table.Column title="状态" dataIndex="status" />
    <Table.Column title="更新时间" dataIndex="updated" />
    <Table.Column
      title="操作"
      cell={(_value, _index, order) => (
        <>
          <Button
            text
            type="primary"
            onClick={() => navigate(`/pcContainer/orderdetail?baOrderId=${order.id}`)}
          >
            查看详情
          </Button>
          {order.rejected && (
            <>
              {' '}
              <Button text type="primary">
                修改备案信息
              </Button>{' '}
              <Button text type="primary">
                放弃备案
              </Button>
            </>
          )}
        </>
      )}
    />
  </Table>
);

export const OrderList = () => {
  const arrived = useLater(1);
  const [tab, setTab] = useState('running');
  const orders = allOrders().filter((order) => (tab === 'done') === Boolean(order.done));
  return (
    <>
      <h2>我的订单</h2>
      <Button
        type="primary"
        onClick={() => navigate('/pcContainer/formpage?page=selfBa&pageAction=init')}
      >
        新增/接入其它服务
      </Button>
      <Tab activeKey={tab} onChange={setTab}>
        <Tab.Item key="running" title="进行中订单" />
        <Tab.Item key="done" title="已完成订单" />
      </Tab>
      {arrived ? <Orders orders={orders} /> : <Waiting />}
    </>
  );
};

const stageNote = (order, index) => {
  if (index < order.stage || order.done) return '已完成';
  if (index > order.stage) return '未进行';
  return order.rejected ? '已驳回' : index === 3 ? '待验证' : '审核中';
};

const NEXT = {
  阿里云初审中: '阿里云初审需要1～2个工作日，请保持电话畅通。',
  待短信核验: '请在收到工信部短信后 24 小时内完成短信核验，逾期未核验备案申请将被退回。',
  备案成功: '请将备案号悬挂在网站底部，并链接至工信部网站。',
};

export const OrderDetail = ({ route }) => {
  const arrived = useLater(2);
  const order = orderById(route.searchParams.get('baOrderId'));
  if (!arrived) return <Waiting />;
  return (
    <>
      <h2>订单详情</h2>
      <Box title={order.status}>
        <Step current={order.done ? STAGES.length : order.stage} shape="circle" readOnly>
          {STAGES.map((stage, index) => (
            <Step.Item key={stage} title={stage} content={stageNote(order, index)} />
          ))}
        </Step>
        {order.rejected ? (
          <Message type="error" title="您的备案订单被驳回">
            驳回原因：
            <ul>
              {order.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Message>
        ) : (
          <Message type="notice">{NEXT[order.status]}</Message>
        )}
      </Box>
      <Box title="订单信息">
        {arrived < 2 ? (
          <Waiting />
        ) : (
          <Lines
            of={[
              ['订单号', order.id],
              ['订单类型', order.type],
              ['当前状态', order.status],
              ['域名', order.domains],
              ['创建时间', order.created],
              ['更新时间', order.updated],
            ]}
          />
        )}
      </Box>
      {order.rejected && (
        <>
          <Button type="primary">修改备案信息</Button> <Button>放弃备案</Button>
        </>
      )}
      {order.stage === 1 && !order.rejected && <Button>撤回订单</Button>}
    </>
  );
};
