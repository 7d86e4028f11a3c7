/** Traditional characters as they come in notices about filing, each with its simplified form. Names are not touched by it. */
const PAIRS =
  '備备 網网 稱称 雲云 騰腾 訊讯 華华 為为 於于 請请 問问 題题 處处 與与 內内 後后 時时 間间 點点 號号 電电 話话 聯联 繫系 單单 辦办 組组 織织 ' +
  '責责 證证 編编 碼码 過过 還还 沒没 無无 訪访 開开 關关 閉闭 資资 變变 銷销 註注 冊册 審审 駁驳 設设 實实 認认 驗验 應应 務务 將将 會会 從从 ' +
  '對对 進进 遲迟 達达 經经 營营 業业 屬属 體体 係系 類类 別别 續续 費费 貴贵 員员 戶户 帳账 賬账 錄录 條条 規规 則则 違违 頁页 鏈链 連连 結结 ' +
  '標标 顯显 懸悬 掛挂 準准 確确 據据 書书 掃扫 圖图 執执 遷迁 轉转 導导 領领 棄弃 訂订 狀状 態态 測测 檢检 觸触 殼壳 專专 項项 現现 該该 這这 ' +
  '個个 兩两 週周 禮礼 區区 產产 權权 國国 際际 機机 構构 廣广 東东 蘇苏 陝陕 雞鸡 龍龙 遼辽 寧宁 滬沪 粵粤 魯鲁 贛赣 閩闽 瓊琼 隴陇 強强 節节 ' +
  '復复 複复 補补 齊齐 傳传 遞递 給给 讓让 寫写 說说 詳详 盡尽 視视 爲为 並并 釋释 夾夹 發发 動动 啟启 啓启 佈布 級级 數数 護护 協协 議议 簽签 ' +
  '檔档 計计 劃划';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** The text with those characters simplified, place for place. */
export const simplified = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLE.get(char) ?? char);
