/** The filing form's first page: where the system decides the filing type from what is typed. */
import { Button, Form, Input, Message, Radio, Select } from '@alifd/next';
import { useState } from 'react';
import { state } from '../shared.js';
import { Box, useLater, Waiting } from './parts.jsx';

const NOT_APPROVED = /\.(org|io|dev|ai)$/;

const answer = (domain) => {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)) return { error: '请输入正确的域名' };
  if (NOT_APPROVED.test(domain)) return { refused: domain };
  return { type: state === 'empty' ? '首次备案' : '有主体新增服务' };
};

export const FilingForm = () => {
  const arrived = useLater(1);
  const [domain, setDomain] = useState(state === 'unapproved' ? 'fake-practice-0009.org' : '');
  const [result, setResult] = useState(null);
  if (!arrived) return <Waiting />;
  return (
    <Box title="基础信息">
      <Form labelCol={{ span: 5 }} wrapperCol={{ span: 12 }}>
        <Form.Item label="备案地区" required>
          <Input defaultValue="浙江省 / 杭州市 / 西湖区" />
        </Form.Item>
        <Form.Item label="主办者性质" required>
          <Select
            defaultValue="企业"
            dataSource={['企业', '个人', '事业单位']}
            style={{ width: '100%' }}
          />
        </Form.Item>
        <Form.Item label="主办者证件类型" required>
          <Select
            defaultValue="营业执照"
            dataSource={['营业执照', '组织机构代码证']}
            style={{ width: '100%' }}
          />
        </Form.Item>
        <Form.Item label="主办者证件号码" required>
          <Input defaultValue="9133**********031X" />
        </Form.Item>
        <Form.Item label="服务类型" required>
          <Radio.Group defaultValue="网站" dataSource={['网站', 'App']} />
        </Form.Item>
        <Form.Item
          label="域名"
          required
          help={result?.error}
          validateState={result?.error ? 'error' : undefined}
        >
          <Input value={domain} onChange={setDomain} placeholder="例如：fake-example.com" />
        </Form.Item>
        <Form.Item label=" ">
          <Button type="primary" onClick={() => setResult(answer(domain))}>
            信息校验
          </Button>
        </Form.Item>
      </Form>
      {result?.type && <Message type="success">校验结果：{result.type}</Message>}
      {result?.refused && (
        <Message type="error" title="校验结果：域名后缀不支持备案">
          域名 {result.refused} 的后缀未获工信部批复，请更换域名后重新校验。
        </Message>
      )}
    </Box>
  );
};
