/** Addresses of the live practice consoles that the specs go to. */
const ALIYUN = 'https://beian.aliyun.com';

export const HOME = `${ALIYUN}/pcContainer/selfEntity`;
export const HOME_NOT_APPROVED = `${HOME}?state=unapproved`;
export const HOME_PENDING = `${HOME}?state=pending`;
export const HOME_FAILING = `${HOME}?state=failing`;
export const ORDERS = `${ALIYUN}/pcContainer/myorder`;
export const FORM = `${ALIYUN}/pcContainer/formpage?page=selfBa&pageAction=init`;
export const OUTSIDE_FILING = 'https://console.cloud.tencent.com/cvm';

/** The domain of the practice filing whose suffix is not approved. */
export const NOT_APPROVED_DOMAIN = 'fake-practice-0002.org';
