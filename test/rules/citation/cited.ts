import { auditText } from "../../../src/index.js";

/** A report of a commune's Party committee with some sentences; what the rules of citations say of it. */
export function partyReport(...paragraphs: readonly string[]): string[] {
  return said(
    [
      "ĐẢNG ỦY XÃ SUỐI TRE",
      "Số 210-BC/ĐU",
      "Suối Tre, ngày 24 tháng 5 năm 2026",
      "BÁO CÁO",
      "Kết quả công tác",
      "I. KẾT QUẢ",
      ...paragraphs,
    ].join("\n\n"),
  );
}

/** The same of a People's Committee. */
export function stateReport(...paragraphs: readonly string[]): string[] {
  return said(
    [
      "ỦY BAN NHÂN DÂN XÃ SUỐI TRE",
      "Số: 210/BC-UBND",
      "Suối Tre, ngày 24 tháng 5 năm 2026",
      "BÁO CÁO",
      "Kết quả công tác",
      "I. KẾT QUẢ",
      ...paragraphs,
    ].join("\n\n"),
  );
}

/** The same of a report under a letterhead of its own. */
export function reportSaid(letterhead: readonly string[], ...paragraphs: readonly string[]): string[] {
  return said([...letterhead, ...paragraphs].join("\n\n"));
}

function said(text: string): string[] {
  return auditText(text)
    .discrepancies.filter(({ rule }) => rule.startsWith("citation/"))
    .map(({ rule, figures }) => `${rule.slice(9)} ${figures[0]?.printed}`);
}
