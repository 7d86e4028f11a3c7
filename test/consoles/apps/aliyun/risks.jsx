/** Service codes (备案服务码) and the access-accuracy check (接入准确性核查). */
import { Button, Message, Table } from '@alifd/next';
import { CODES, INSTANCES } from './data.js';
import { Box, useLater, Waiting } from './parts.jsx';

export const ServiceCodes = () => {
  const arrived = useLater(2);
  if (!arrived) return <Waiting />;
  return (
    <>
      <h2>ICP备案服务码</h2>
      <Message type="notice">
        每个备案服务码可为一个网站或App备案；注销备案或取消接入后，已使用的服务码不会恢复。
      </Message>
      <Box title="可备案实例管理">
        <Table dataSource={INSTANCES} primaryKey="id" hasBorder={false}>
          <Table.Column title="实例ID" dataIndex="id" />
          <Table.Column title="产品类型" dataIndex="product" />
          <Table.Column title="免费备案数量（已使用/上限）" dataIndex="free" />
          <Table.Column title="已绑定收费服务码数量" dataIndex="paid" />
          <Table.Column title="到期时间" dataIndex="ends" />
          <Table.Column title="操作" cell={() => <Button>申请服务码</Button>} />
        </Table>
      </Box>
      <Box title="已申请的服务码">
        {arrived < 2 ? (
          <Waiting />
        ) : (
          <Table dataSource={CODES} primaryKey="code" hasBorder={false}>
            <Table.Column title="ICP备案服务码" dataIndex="code" />
            <Table.Column title="绑定状态" dataIndex="status" />
          </Table>
        )}
      </Box>
    </>
  );
};

const RISKS = [
  {
    source: '网站信息 - 浙ICP备00000031号-2 - 网站域名 - fake-practice-0002.cn',
    reasons: ['域名解析未指向阿里云中国内地(不含香港)节点服务器', '无有效访问流量(与解析一致)'],
    deadline: '2026年12月23日0点之前',
  },
];

export const AccessAccuracy = () => {
  const arrived = useLater(1);
  if (!arrived) return <Waiting />;
  return (
    <>
      <h2>接入准确性核查</h2>
      <Message type="warning" title="已备案域名未使用阿里云中国内地节点服务器">
        请您务必于{RISKS[0].deadline}完成整改，逾期未整改的备案可能被取消接入或注销。
      </Message>
      <Box title="备案风险">
        <Table dataSource={RISKS} primaryKey="source" hasBorder={false}>
          <Table.Column title="风险来源" dataIndex="source" />
          <Table.Column
            title="风险原因"
            dataIndex="reasons"
            cell={(reasons) => reasons.map((reason) => <div key={reason}>{reason}</div>)}
          />
          <Table.Column title="整改截止时间" dataIndex="deadline" />
          <Table.Column title="处理状态" cell={() => '待整改'} />
          <Table.Column title="操作" cell={() => <Button>申请延期</Button>} />
        </Table>
        <p>整改建议：将域名解析至阿里云中国内地节点服务器，并保持网站可正常访问。</p>
        <Button>申请核查专员回电协助</Button>
      </Box>
    </>
  );
};
