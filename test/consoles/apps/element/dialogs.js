/** The acts that cannot be taken back: asked about in a dialog or in a drawer, in two steps. */
import { asks } from '../shared.js';
import { t } from './words.js';

const NOTES = {
  subject:
    '注销主体后，主体及主体下所有网站、App的备案信息将被注销，网站将无法访问，且不可恢复，请谨慎操作。',
  service:
    '重要提醒：注销后将无法访问，未经工信部批复的域名后缀注销成功后无法再次备案。申请提交后不可撤回。',
  access:
    '取消接入后，域名将无法指向阿里云服务器继续访问；若没有其他接入商，管局可能将其作为空壳网站注销。取消接入提交后不可撤回。',
};

const STEPS = `
  <div>
    <template v-if="step === 1">
      <el-alert type="warning" :closable="false" :title="note"></el-alert>
      <p v-if="service">{{ t('ICP备案号') }}：{{ service.number }}</p>
      <p v-if="service">{{ t('域名') }}：{{ service.domains.join('、') }}</p>
      <el-checkbox v-model="agreed">我已知晓并自愿注销</el-checkbox>
    </template>
    <el-form v-else label-width="120px">
      <el-form-item label="手机号">152****0031</el-form-item>
      <el-form-item label="验证码" required>
        <el-input v-model="code" placeholder="请输入验证码"></el-input>
        <el-button>发送验证码</el-button>
      </el-form-item>
    </el-form>
  </div>`;

const BUTTONS = `
  <el-button @click="close">{{ t('取消') }}</el-button>
  <el-button v-if="step === 1" type="primary" :disabled="!agreed" @click="step = 2">{{ t('下一步') }}</el-button>
  <el-button v-else type="primary" :disabled="code.length < 4" @click="submit">提交</el-button>`;

/** `what`: `{ act: 'subject' | 'service' | 'access', service }`, or null when closed. */
export const DangerDialog = {
  props: ['what'],
  data: () => ({ step: 1, agreed: false, code: '', asks }),
  computed: {
    service() {
      return this.what?.service ?? null;
    },
    note() {
      return this.what ? NOTES[this.what.act] : '';
    },
    title() {
      if (!this.what) return '';
      const { act, service } = this.what;
      if (act === 'subject') return t('注销主体');
      return act === 'access' ? t('取消接入') : t(`注销${service.kind}`);
    },
  },
  methods: {
    t,
    close() {
      Object.assign(this, { step: 1, agreed: false, code: '' });
      this.$emit('close');
    },
    submit() {
      const what = this.what;
      this.close();
      this.$emit('submitted', what);
    },
  },
  template: `
    <el-drawer v-if="asks === 'drawer'" :title="title" :visible="what !== null" size="520px" append-to-body :before-close="close">
      <div style="padding: 0 20px">${STEPS}<div style="margin-top: 20px">${BUTTONS}</div></div>
    </el-drawer>
    <el-dialog v-else :title="title" :visible="what !== null" width="560px" append-to-body :before-close="close">
      ${STEPS}
      <span slot="footer">${BUTTONS}</span>
    </el-dialog>`,
};
