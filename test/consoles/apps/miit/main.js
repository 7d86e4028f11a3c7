/** Practice copy of the ministry's pages: home with the SMS check, query with its list and detail side by side. */
import ElementUI from 'element-ui';
import Vue from 'vue';
import 'element-ui/lib/theme-chalk/index.css';
import { drawPracticeBar, pace, state } from '../shared.js';

Vue.use(ElementUI);

const RECORDS = [
  {
    subject: '练习科技有限公司',
    nature: '企业',
    number: '浙ICP备00000031号-1',
    domain: 'fake-practice-0001.com',
    date: '2024-04-08',
    limited: '否',
  },
  {
    subject: '练习科技有限公司',
    nature: '企业',
    number: '浙ICP备00000031号-2',
    domain: 'fake-practice-0002.cn',
    date: '2025-06-12',
    limited: '否',
  },
];

const Home = {
  data: () => ({ code: '', phone: '', certificate: '', result: '' }),
  methods: {
    check() {
      this.result =
        state === 'sms'
          ? '您的短信核验完成,请等待其他核验人进行短信核验。'
          : '您的短信核验已全部完成,该请求将提交管局审核。';
    },
  },
  template: `
    <el-card>
      <h5>短信核验</h5>
      <el-input v-model="code" placeholder="请输短信验证码"></el-input>
      <el-input v-model="phone" placeholder="请输入手机号"></el-input>
      <el-input v-model="certificate" placeholder="请输入证件号码后6位"></el-input>
      <el-button type="primary" @click="check">提交</el-button>
      <div v-show="result"><p>尊敬的ICP用户：</p><p>{{ result }}</p></div>
    </el-card>`,
};

const Query = {
  data: () => ({ records: [], loading: true, detail: null }),
  mounted() {
    setTimeout(() => {
      this.records = state === 'empty' ? [] : RECORDS;
      this.loading = false;
    }, pace * 2);
  },
  template: `
    <div>
      <div v-show="!detail" v-loading="loading">
        <el-table :data="records" border empty-text="暂无数据">
          <el-table-column type="index" label="序号"></el-table-column>
          <el-table-column prop="subject" label="主办单位名称"></el-table-column>
          <el-table-column prop="nature" label="主办单位性质"></el-table-column>
          <el-table-column prop="number" label="ICP备案/许可证号"></el-table-column>
          <el-table-column prop="domain" label="网站域名"></el-table-column>
          <el-table-column prop="date" label="审核日期"></el-table-column>
          <el-table-column prop="limited" label="是否限制接入"></el-table-column>
          <el-table-column label="操作">
            <template slot-scope="scope">
              <el-button type="primary" size="small" @click="detail = scope.row">详情</el-button>
            </template>
          </el-table-column>
        </el-table>
        <el-pagination background layout="total, sizes, prev, pager, next, jumper" :total="records.length"></el-pagination>
      </div>
      <div v-show="detail">
        <h5>ICP备案主体信息</h5>
        <ul>
          <li><div>ICP备案/许可证号：</div><div>{{ detail && detail.number.replace(/-.*/, '') }}</div></li>
          <li><div>审核通过日期：</div><div>{{ detail && detail.date }}</div></li>
          <li><div>主办单位名称：</div><div>{{ detail && detail.subject }}</div></li>
          <li><div>主办单位性质：</div><div>{{ detail && detail.nature }}</div></li>
        </ul>
        <h5>ICP备案服务信息</h5>
        <ul>
          <li><div>网站域名：</div><div>{{ detail && detail.domain }}</div></li>
          <li><div>ICP备案/许可证号：</div><div>{{ detail && detail.number }}</div></li>
        </ul>
        <el-button @click="detail = null">返回</el-button>
      </div>
    </div>`,
};

const TABS = [
  ['首页', '#/Integrated/index', Home],
  ['ICP备案查询', '#/Integrated/recordQuery', Query],
];

new Vue({
  el: '#app',
  data: () => ({ hash: location.hash, tabs: TABS, word: '' }),
  computed: {
    page() {
      return (TABS.find(([, hash]) => this.hash.endsWith(hash.slice(1))) ?? TABS[0])[2];
    },
  },
  created() {
    addEventListener('hashchange', () => {
      this.hash = location.hash;
    });
  },
  methods: {
    go(hash) {
      location.hash = hash;
    },
  },
  template: `
    <div>
      <div style="display:none">请完成安全校验 向右拖动滑块填充拼图</div>
      <header>
        <h1>ICP/IP地址/域名信息备案管理系统</h1>
        <h5 v-for="[label, hash] in tabs" :key="hash" style="cursor:pointer" @click="go(hash)">{{ label }}</h5>
        <el-input v-model="word" placeholder="请输入单位名称或域名"></el-input>
        <el-button type="primary" @click="go('#/Integrated/recordQuery')">搜索</el-button>
      </header>
      <component :is="page"></component>
    </div>`,
});
drawPracticeBar([]);
