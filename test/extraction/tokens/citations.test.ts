import { describe, expect, test } from "vitest";
import { citationSpans } from "../../../src/extraction/tokens/citations.js";
import { printsIn, slicesOf } from "./scan.js";

describe("the number and symbol of a document", () => {
  test.each([
    ["92/BC-UBND", "of the State's side"],
    ["2291/BNV-CQĐP", "of an official letter, without a type"],
    ["1407/UBND-NNMT", "with the issuer in front"],
    ["430-BC/ĐU", "of the Party's side"],
    ["416-CV/ĐU", "of a Party letter"],
    ["08-QĐi/TW", "with a mixed type"],
    ["36-HD/VPTW", "of an office"],
    ["16 - HD/BTCTW", "with blanks around the hyphen"],
    ["367 - QĐ/TWĐTN-VP", "with a unit of the issuer"],
    ["282-QĐ-ĐU", "with a hyphen for the stroke"],
    ["147-CTHĐ/TU", "of a programme of action"],
    ["11-NQ/TƯ", "with Ư"],
    ["3683-QĐ.UBND", "with a dot for the stroke"],
    ["30/2020/NĐ-CP", "with its year"],
    ["05/2019/NQ-HĐND", "of a council, with its year"],
    ["84/BC-TTT", "of an inspectorate"],
  ])("%s is found: %s", (symbol) => {
    const text = `Thực hiện Kế hoạch số ${symbol} của cấp trên.`;
    expect(slicesOf(text, citationSpans)).toEqual([symbol]);
    expect(printsIn(text)).toEqual([]);
  });

  test("is found without a hyphen behind số", () => {
    expect(slicesOf("Số 09 KH/ĐU", citationSpans)).toEqual(["09 KH/ĐU"]);
  });

  test("ends with its sentence", () => {
    expect(slicesOf("theo Quyết định số 12-QĐ/TU. Xã có 15 hộ.", citationSpans)).toEqual(["12-QĐ/TU"]);
  });

  test.each([["35/2023/UBTVQH15"], ["47/2019/QH14"]])("%s holds no figure", (symbol) => {
    expect(printsIn(`Căn cứ Luật số ${symbol}, xã có 31 bản.`)).toEqual(["31"]);
  });

  test.each([["Xã có 12 thôn"], ["có 15/20 hộ"], ["dài 12-15 km"], ["12 UBND xã"], ["5 - Xã có"]])(
    "is not found in “%s”",
    (text) => {
      expect(slicesOf(text, citationSpans)).toEqual([]);
    },
  );
});
