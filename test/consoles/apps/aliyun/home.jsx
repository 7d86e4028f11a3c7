/** 我的备案: the subject, its websites and Apps, a running order, and the buttons that may be pressed. */
import { Button, Card, Dropdown, Menu, Message, Pagination, Table, Tag } from '@alifd/next';
import { useEffect, useRef, useState } from 'react';
import { listed, navigate, orderAppears, state, view, ways } from '../shared.js';
import { APPEARING, account } from './data.js';
import { DangerDialog } from './dialogs.jsx';
import { Box, Lines, useLater, Waiting } from './parts.jsx';

const PAGE = 10;

/** Shows ten more rows each time the end of the list comes into view. */
const useMore = (rows) => {
  const [count, setCount] = useState(PAGE);
  const end = useRef(null);
  useEffect(() => {
    if (!end.current || count >= rows.length) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry.isIntersecting) setTimeout(() => setCount((n) => n + PAGE), 300);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  });
  return { shown: rows.slice(0, count), end, more: count < rows.length };
};

/** The less used operations behind one control, as consoles do where a row has many. */
const MoreWays = ({ service, ask, disabled }) => (
  <Dropdown
    trigger={
      <Button text type="primary">
        更多
      </Button>
    }
    triggerType={ways === 'hover' ? 'hover' : 'click'}
  >
    <Menu>
      <Menu.Item disabled={disabled} onClick={() => ask('service', service)}>
        注销{service.kind}
      </Menu.Item>
      <Menu.Item disabled={disabled} onClick={() => ask('access', service)}>
        取消接入
      </Menu.Item>
    </Menu>
  </Dropdown>
);

const ServiceButtons = ({ service, ask, free, disabled }) => (
  <>
    <Button text type="primary" onClick={() => {}}>
      查看详情
    </Button>
    {free && ways !== 'buttons' && (
      <>
        {' '}
        <MoreWays service={service} ask={ask} disabled={disabled} />
      </>
    )}
    {free && ways === 'buttons' && (
      <>
        {' '}
        <Button text type="primary" disabled={disabled}>
          变更{service.kind}
        </Button>{' '}
        <Button text type="primary" disabled={disabled} onClick={() => ask('service', service)}>
          注销{service.kind}
        </Button>{' '}
        <Button text type="primary" disabled={disabled} onClick={() => ask('access', service)}>
          取消接入
        </Button>
      </>
    )}
  </>
);

const Cards = ({ services, ...buttons }) =>
  services.map((service) => (
    <Card key={service.number} free style={{ marginBottom: 12 }}>
      <Card.Header
        title={service.name}
        extra={
          <>
            <Tag size="small">{service.kind}</Tag> <Tag size="small">正常</Tag>
          </>
        }
      />
      <Card.Content>
        <Lines
          of={[
            [`${service.kind}名称`, service.name],
            ['ICP备案号', service.number],
            ['域名', service.domains.join('、')],
            [`${service.kind}负责人`, service.person],
            ['审核通过时间', service.date],
          ]}
        />
      </Card.Content>
      <Card.Actions>
        <ServiceButtons service={service} {...buttons} />
      </Card.Actions>
    </Card>
  ));

const Rows = ({ services, ...buttons }) => (
  <Table
    dataSource={services}
    primaryKey="number"
    hasBorder={false}
    {...(listed === 'virtual' && { useVirtual: true, fixedHeader: true, maxBodyHeight: 360 })}
  >
    <Table.Column title="服务名称" dataIndex="name" />
    <Table.Column title="服务类型" dataIndex="kind" />
    <Table.Column title="ICP备案号" dataIndex="number" />
    <Table.Column title="域名" dataIndex="domains" cell={(domains) => domains.join('、')} />
    <Table.Column title="审核通过时间" dataIndex="date" />
    <Table.Column
      title="操作"
      cell={(_value, _index, service) => <ServiceButtons service={service} {...buttons} />}
    />
  </Table>
);

const RunningOrder = ({ order }) => (
  <Box title="进行中的备案订单">
    {order.rejected ? (
      <Message type="error" title="您的备案订单被驳回">
        请根据驳回原因修改后重新提交。
      </Message>
    ) : (
      <Message type="notice">
        您有进行中的备案订单，暂不支持发起其他备案操作。您可以放弃进行中的订单，或等待订单审核完成后再进行变更、注销等操作。
      </Message>
    )}
    <Lines
      of={[
        ['订单号', order.id],
        ['备案类型', order.type],
        ['域名', order.domains],
        ['当前状态', order.status],
        ['更新时间', order.updated],
      ]}
    />
    {order.reasons && (
      <div>
        驳回原因（{order.reasons.length}）
        <ul>
          {order.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    )}
    <Button onClick={() => navigate(`/pcContainer/orderdetail?baOrderId=${order.id}`)}>
      查看详情
    </Button>{' '}
    {order.rejected ? (
      <>
        <Button type="primary">修改备案信息</Button> <Button>放弃备案</Button>
      </>
    ) : (
      order.stage === 1 && <Button>撤回订单</Button>
    )}
  </Box>
);

const Empty = () => (
  <Box title="我的备案">
    <Table dataSource={[]} emptyContent="没有数据">
      <Table.Column title="服务名称" dataIndex="name" />
      <Table.Column title="ICP备案号" dataIndex="number" />
      <Table.Column title="域名" dataIndex="domains" />
      <Table.Column title="操作" />
    </Table>
    <Button
      type="primary"
      onClick={() => navigate('/pcContainer/formpage?page=selfBa&pageAction=init')}
    >
      开始备案
    </Button>
  </Box>
);

export const Home = () => {
  const { subject, services, orders, total } = account();
  const arrived = useLater(3);
  const [asked, setAsked] = useState(null);
  const [submitted, setSubmitted] = useState([]);
  const [page, setPage] = useState(1);
  const scrolled = useMore(services);
  const { shown, end, more } = {
    all: scrolled,
    paged: { shown: services.slice((page - 1) * PAGE, page * PAGE), more: false },
    virtual: { shown: services, more: false },
  }[listed];

  useEffect(() => {
    if (Number.isNaN(orderAppears)) return;
    const timer = setTimeout(() => setSubmitted((list) => [...list, APPEARING]), orderAppears);
    return () => clearTimeout(timer);
  }, []);

  if (state === 'failing') {
    return <Message type="error">网络异常，请稍后重试</Message>;
  }
  if (arrived === 0) return <Waiting />;
  if (!subject) return <Empty />;

  const running = arrived >= 3 ? [...orders, ...submitted] : [];
  const free = running.length === 0 || state === 'sms';
  const ask = (act, service) => setAsked({ act, subject, service });
  const buttons = { ask, free, disabled: running.length > 0 };
  const List = view === 'table' ? Rows : Cards;
  const onSubmitted = ({ act, service }) =>
    setSubmitted((list) => [
      ...list,
      {
        ...APPEARING,
        type:
          act === 'subject' ? '注销主体' : act === 'access' ? '取消接入' : `注销${service.kind}`,
        status: '待短信核验',
        stage: 3,
        domains: service?.domains.join('、') ?? '-',
      },
    ]);

  return (
    <>
      <h2>我的备案</h2>
      {running.map((order) => (
        <RunningOrder key={order.id + order.type} order={order} />
      ))}
      <Box
        title="主办者信息"
        extra={
          free && (
            <>
              <Button disabled={buttons.disabled}>变更主体</Button>
              <Button disabled={buttons.disabled} onClick={() => ask('subject')}>
                注销主体
              </Button>
            </>
          )
        }
      >
        <Lines
          of={[
            ['主办者名称', subject.name],
            ['ICP主体备案号', subject.number],
            ['主办者性质', subject.nature],
            ['主办者证件类型', subject.certificateType],
            ['主办者证件号码', subject.certificate],
            ['主办者负责人', subject.person],
            ['手机号码', subject.phone],
            ['备案地区', subject.region],
          ]}
        />
      </Box>
      <Box title={`互联网信息服务（${total}）`} extra={free && <Button>新增互联网信息服务</Button>}>
        {arrived < 2 ? <Waiting /> : <List services={shown} {...buttons} />}
        {more && <div ref={end}>下拉加载更多</div>}
        {listed === 'paged' && arrived >= 2 && (
          <Pagination
            current={page}
            onChange={setPage}
            pageSize={PAGE}
            total={total}
            totalRender={(n) => `共 ${n} 条`}
          />
        )}
      </Box>
      {arrived < 3 && (
        <Box title="备案订单">
          <Waiting />
        </Box>
      )}
      <DangerDialog what={asked} onClose={() => setAsked(null)} onSubmitted={onSubmitted} />
    </>
  );
};
