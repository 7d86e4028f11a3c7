/** 我的订单, one order with its stages, and the form whose answer decides the filing type. */
import { allOrders, orderById, STAGES } from '../aliyun/data.js';
import { navigate, pace, state } from '../shared.js';
import { t } from './words.js';

export const OrderList = {
  data: () => ({ tab: 'running', waits: true }),
  computed: {
    orders() {
      if (this.waits) return [];
      return allOrders().filter((order) => (this.tab === 'done') === Boolean(order.done));
    },
  },
  mounted() {
    this.timer = setTimeout(() => {
      this.waits = false;
    }, pace);
  },
  beforeDestroy() {
    clearTimeout(this.timer);
  },
  methods: { navigate, t },
  template: `
    <div>
      <h2>{{ t('我的订单') }}</h2>
      <el-tabs v-model="tab">
        <el-tab-pane label="进行中订单" name="running"></el-tab-pane>
        <el-tab-pane label="已完成订单" name="done"></el-tab-pane>
      </el-tabs>
      <el-table :data="orders" v-loading="waits">
        <el-table-column prop="id" label="订单号"></el-table-column>
        <el-table-column prop="type" label="备案类型"></el-table-column>
        <el-table-column prop="domains" label="域名"></el-table-column>
        <el-table-column prop="status" label="状态"></el-table-column>
        <el-table-column prop="updated" label="更新时间"></el-table-column>
        <el-table-column label="操作">
          <template slot-scope="{ row }">
            <el-button type="text" @click="navigate('/pcContainer/orderdetail?baOrderId=' + row.id)">查看详情</el-button>
            <el-button v-if="row.rejected" type="text">放弃备案</el-button>
          </template>
        </el-table-column>
      </el-table>
    </div>`,
};

export const OrderDetail = {
  data: () => ({ order: null, stages: STAGES }),
  mounted() {
    const id = new URLSearchParams(location.search).get('baOrderId');
    this.timer = setTimeout(() => {
      this.order = orderById(id);
    }, pace);
  },
  beforeDestroy() {
    clearTimeout(this.timer);
  },
  template: `
    <el-skeleton v-if="!order" :rows="6" animated></el-skeleton>
    <div v-else>
      <h2>订单详情</h2>
      <el-steps :active="order.stage" align-center>
        <el-step v-for="stage in stages" :key="stage" :title="stage"></el-step>
      </el-steps>
      <el-descriptions title="订单信息" :column="2" border>
        <el-descriptions-item label="订单号">{{ order.id }}</el-descriptions-item>
        <el-descriptions-item label="订单类型">{{ order.type }}</el-descriptions-item>
        <el-descriptions-item label="当前状态">{{ order.status }}</el-descriptions-item>
        <el-descriptions-item label="更新时间">{{ order.updated }}</el-descriptions-item>
      </el-descriptions>
    </div>`,
};

export const FilingForm = {
  data: () => ({
    domain: state === 'unapproved' ? 'fake-practice-0009.org' : '',
    nature: '企业',
    error: '',
    result: '',
  }),
  methods: {
    check() {
      const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(this.domain);
      this.error = isName ? '' : '请输入正确的域名';
      this.result = isName ? '校验结果：有主体新增服务' : '';
    },
  },
  template: `
    <div>
      <h2>基础信息</h2>
      <el-form label-width="160px">
        <el-form-item label="主办者性质" required>
          <el-select v-model="nature"><el-option value="企业"></el-option><el-option value="个人"></el-option></el-select>
        </el-form-item>
        <el-form-item label="域名" required :error="error">
          <el-input v-model="domain" placeholder="例如：fake-example.com"></el-input>
        </el-form-item>
        <el-form-item><el-button type="primary" @click="check">信息校验</el-button></el-form-item>
      </el-form>
      <el-alert v-if="result" type="success" :title="result" :closable="false"></el-alert>
    </div>`,
};
