/** 我的备案: orders, subject and services, each arriving in its own time. */
import { account } from '../aliyun/data.js';
import { listed, navigate, pace, state, tabbed, ways } from '../shared.js';
import { DangerDialog } from './dialogs.js';
import { t } from './words.js';

const PAGE = 10;

const SUBMITTED = {
  id: '2000000000034',
  status: '待短信核验',
  domains: '-',
  updated: '2026-11-24 09:00:00',
};

const Services = {
  props: ['services', 'arrived', 'locked'],
  data: () => ({ page: 1, size: PAGE, ways, paged: listed === 'paged' }),
  computed: {
    shown() {
      if (!this.arrived) return [];
      const from = (this.page - 1) * PAGE;
      return this.paged ? this.services.slice(from, from + PAGE) : this.services;
    },
  },
  methods: { t },
  template: `
    <div>
      <el-table :data="shown" v-loading="!arrived" style="width: 100%">
        <el-table-column prop="name" :label="t('服务名称')"></el-table-column>
        <el-table-column :label="t('服务类型')"><template slot-scope="{ row }">{{ t(row.kind) }}</template></el-table-column>
        <el-table-column prop="number" :label="t('ICP备案号')" width="200"></el-table-column>
        <el-table-column :label="t('域名')" width="200"><template slot-scope="{ row }">{{ row.domains.join('、') }}</template></el-table-column>
        <el-table-column prop="date" :label="t('审核通过时间')"></el-table-column>
        <el-table-column :label="t('操作')" width="280">
          <template slot-scope="{ row }">
            <el-button type="text">{{ t('查看详情') }}</el-button>
            <template v-if="ways === 'buttons'">
              <el-button type="text" :disabled="locked">{{ t('变更' + row.kind) }}</el-button>
              <el-button type="text" :disabled="locked" @click="$emit('ask', { act: 'service', service: row })">{{ t('注销' + row.kind) }}</el-button>
              <el-button type="text" :disabled="locked" @click="$emit('ask', { act: 'access', service: row })">{{ t('取消接入') }}</el-button>
            </template>
            <el-dropdown v-else :trigger="ways === 'hover' ? 'hover' : 'click'" @command="(act) => $emit('ask', { act, service: row })">
              <el-button type="text">{{ t('更多') }}<i class="el-icon-arrow-down"></i></el-button>
              <el-dropdown-menu slot="dropdown">
                <el-dropdown-item command="service" :disabled="locked">{{ t('注销' + row.kind) }}</el-dropdown-item>
                <el-dropdown-item command="access" :disabled="locked">{{ t('取消接入') }}</el-dropdown-item>
              </el-dropdown-menu>
            </el-dropdown>
          </template>
        </el-table-column>
      </el-table>
      <el-pagination v-if="paged && arrived" layout="total, prev, pager, next" :total="services.length" :page-size="size" :current-page.sync="page"></el-pagination>
    </div>`,
};

export const Home = {
  components: { DangerDialog, Services },
  data: () => ({
    ...account(),
    arrived: 0,
    asked: null,
    tab: '网站',
    tabbed,
    failing: state === 'failing',
  }),
  computed: {
    locked() {
      return this.orders.length > 0;
    },
    running() {
      return this.arrived >= 3 ? this.orders : [];
    },
    ofTab() {
      return this.services.filter(({ kind }) => kind === this.tab);
    },
  },
  mounted() {
    const arrive = () => {
      this.arrived += 1;
      if (this.arrived < 3) this.timer = setTimeout(arrive, pace);
    };
    this.timer = setTimeout(arrive, pace);
  },
  beforeDestroy() {
    clearTimeout(this.timer);
  },
  methods: {
    t,
    navigate,
    submitted({ act, service }) {
      const type =
        act === 'subject' ? '注销主体' : act === 'access' ? '取消接入' : `注销${service.kind}`;
      this.orders = [...this.orders, { ...SUBMITTED, type }];
    },
  },
  template: `
    <el-alert v-if="failing" type="error" title="网络异常，请稍后重试" :closable="false"></el-alert>
    <el-skeleton v-else-if="arrived === 0" :rows="8" animated></el-skeleton>
    <div v-else>
      <h2>{{ t('我的备案') }}</h2>
      <el-card v-for="order in running" :key="order.id" header="进行中的备案订单">
        <el-alert type="info" :closable="false" title="您有进行中的备案订单，暂不支持发起其他备案操作。"></el-alert>
        <el-descriptions :column="2">
          <el-descriptions-item label="订单号">{{ order.id }}</el-descriptions-item>
          <el-descriptions-item label="备案类型">{{ order.type }}</el-descriptions-item>
          <el-descriptions-item label="当前状态">{{ order.status }}</el-descriptions-item>
          <el-descriptions-item label="更新时间">{{ order.updated }}</el-descriptions-item>
        </el-descriptions>
      </el-card>
      <el-card>
        <div slot="header">
          <span>{{ t('主办者信息') }}</span>
          <el-button :disabled="locked">{{ t('变更主体') }}</el-button>
          <el-button :disabled="locked" @click="asked = { act: 'subject' }">{{ t('注销主体') }}</el-button>
        </div>
        <el-descriptions :column="2">
          <el-descriptions-item :label="t('主办者名称')">{{ subject.name }}</el-descriptions-item>
          <el-descriptions-item :label="t('ICP主体备案号')">{{ subject.number }}</el-descriptions-item>
          <el-descriptions-item :label="t('主办者性质')">{{ t(subject.nature) }}</el-descriptions-item>
        </el-descriptions>
      </el-card>
      <el-card :header="t('互联网信息服务')">
        <el-tabs v-if="tabbed" v-model="tab">
          <el-tab-pane :label="t('网站')" name="网站"></el-tab-pane>
          <el-tab-pane label="App" name="App"></el-tab-pane>
        </el-tabs>
        <services :services="tabbed ? ofTab : services" :arrived="arrived >= 2" :locked="locked" @ask="asked = $event"></services>
      </el-card>
      <el-card v-if="arrived < 3" header="备案订单"><div v-loading="true" style="height: 80px"></div></el-card>
      <danger-dialog :what="asked" @close="asked = null" @submitted="submitted"></danger-dialog>
    </div>`,
};
