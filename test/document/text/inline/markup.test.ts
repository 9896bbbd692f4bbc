import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

describe("markup is taken off:", () => {
  test.each([
    ["escapes", "\\- 05 đơn\\, R\\&D", "- 1: 05 đơn, R&D"],
    ["line breaks in HTML", "Đảng ủy<br>UBND<BR />HĐND", "Đảng ủy UBND HĐND"],
    ["tags that dress", "<u>05</u> <span style='x:1'>đơn</span>", "05 đơn"],
    ["entities", "05&nbsp;đơn, R&amp;D", "05 đơn, R&D"],
    ["quotations", "> Một việc\n> và hai", "Một việc và hai"],
    ["pictures", "05 ![](media/image1.png){width=6} đơn", "05 đơn"],
    ["addresses of links", "[Nghị quyết 18](https://x.vn/1) nêu", "Nghị quyết 18 nêu"],
    ["attributes", "[05 đơn]{.underline} mới", "05 đơn mới"],
  ])("%s", (_, source, expected) => {
    expect(body(source)).toEqual([expected]);
  });

  test.each(["x < 5 và y > 6", "(tăng) [5] (8,5%)", "a & b", "C:\\thư mục", "2^10"])("but not from %s", (source) => {
    expect(body(source)).toEqual([source]);
  });
});
