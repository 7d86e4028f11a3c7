/** The domain console (rows load on scroll) and one domain. */
import { Button, Table } from '@alifd/next';
import { useState } from 'react';
import { keepParameters } from '../shared.js';
import { DOMAIN, DOMAINS } from './data.js';
import { Box, Lines, useLater, Waiting } from './parts.jsx';

const STEP = 20;

export const DomainList = () => {
  const arrived = useLater(1);
  const [count, setCount] = useState(STEP);
  const onScroll = ({ currentTarget: box }) => {
    if (box.scrollTop + box.clientHeight < box.scrollHeight - 40) return;
    setTimeout(() => setCount((n) => Math.min(n + STEP, DOMAINS.length)), 200);
  };
  if (!arrived) return <Waiting />;
  return (
    <Box title="域名列表">
      <p>共 {DOMAINS.length} 个域名</p>
      <div style={{ height: 480, overflow: 'auto' }} onScroll={onScroll}>
        <Table dataSource={DOMAINS.slice(0, count)} primaryKey="domain" hasBorder={false}>
          <Table.Column title="域名" dataIndex="domain" />
          <Table.Column title="实名认证" dataIndex="realName" />
          <Table.Column title="到期日期" dataIndex="expires" />
          <Table.Column
            title="操作"
            cell={(_value, _index, row) => (
              <Button
                text
                type="primary"
                onClick={() => {
                  location.hash = `#/domain/details/info?saleId=S20000000000031&domain=${row.domain}`;
                }}
              >
                管理
              </Button>
            )}
          />
        </Table>
      </div>
    </Box>
  );
};

export const DomainDetail = ({ route }) => {
  const arrived = useLater(1);
  const domain = new URLSearchParams(route.hash.split('?')[1]).get('domain') ?? DOMAIN.domain;
  if (!arrived) return <Waiting />;
  return (
    <Box
      title={domain}
      extra={<a href={keepParameters('#/domain/list/all-domain')}>返回域名列表</a>}
    >
      <h4>基本信息</h4>
      <Lines
        of={[
          ['域名', domain],
          ['域名持有者（中文）', DOMAIN.holder],
          ['联系人邮箱', 'z***@example.com'],
          ['持有者实名认证', DOMAIN.realName],
          ['证件类型', '营业执照'],
          ['注册日期', DOMAIN.registered],
          ['到期日期', DOMAIN.expires],
          ['域名状态', DOMAIN.statuses.join(' ')],
        ]}
      />
    </Box>
  );
};
