import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/document/text/decode.js";
import { errorOf } from "../../support/error.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const refused = (bytes: Uint8Array) => errorOf(() => decodeText(bytes, "báo cáo.txt"));

const TCVN3 =
  "Uû ban nh©n d©n x· B×nh Minh b¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô n¨m 2025, gåm 52 ®¬n ®Ò nghÞ vµ kiÕn nghÞ.";
const VNI =
  "UÛy ban nhaân daân xaõ Bình Minh baùo caùo keát quaû thöïc hieän nhieäm vuï naêm 2025, goàm 52 ñôn ñeà nghò.";

describe("decodeText", () => {
  test.each(["Tổng số 52 đơn.", "\ufeffTổng số", "a".repeat(5000), "x\r\ny\f\tz", "Le café naïve", "Trang 1 © 2025"])(
    "reads %j",
    (text) => {
      expect(decodeText(utf8(text), "x.md")).toBe(text);
    },
  );

  test.each(["", " \n\t\r\n", "\ufeff", "\ufeff \n"])("refuses %j as empty", (text) => {
    expect(refused(utf8(text))).toEqual({
      code: "text/empty",
      message: "báo cáo.txt: the file is empty, expected the text of one report.",
      cause: undefined,
    });
  });

  test.each([
    ["%PDF-1.7\n%âãÏÓ", "is a PDF file"],
    ["\xef\xbb\xbf%PDF-1.7", "is a PDF file"],
    ["PK\x03\x04\x14\0\x06\0word/document.xml", "is a Word file"],
    ["PK\x03\x04\x14\0\x06\0xl/workbook.xml", "is an Excel file"],
    ["PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text", "is an OpenDocument text"],
    ["PK\x03\x04\x14\0a.txt", "is a zip archive"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Word or Excel file"],
    ["{\\rtf1\\ansi", "is a rich text file (RTF)"],
    ["\x89PNG\r\n\x1a\n", "is a picture (PNG)"],
    ["\xff\xd8\xff\xe0", "is a picture (JPEG)"],
    ["Tổng số\0\0đơn", "is a binary file (a NUL at byte 8)"],
    ["a\x01\x02\x03b", "holds control characters as no text does"],
  ])("refuses %j: it %s", (content, what) => {
    expect(refused(single(content))).toMatchObject({
      code: "text/binary",
      message: `báo cáo.txt: ${what}, expected text; save or export it as plain text or Markdown in UTF-8.`,
    });
  });

  test.each([
    ["little-endian, with a mark", Buffer.from("\ufeffTổng số", "utf16le"), "byte order mark FF FE"],
    ["big-endian, with a mark", Buffer.from("\ufeffTổng số", "utf16le").swap16(), "byte order mark FE FF"],
    ["little-endian", Buffer.from("Tổng số 52 đơn", "utf16le"), "a NUL in every second byte"],
    ["big-endian", Buffer.from("Tổng số 52 đơn", "utf16le").swap16(), "a NUL in every second byte"],
  ])("refuses UTF-16, %s", (_, bytes, evidence) => {
    expect(refused(bytes)).toMatchObject({
      code: "text/utf-16",
      message: `báo cáo.txt: is UTF-16 text (${evidence}), expected UTF-8; save it as UTF-8.`,
    });
  });

  test("refuses what is not UTF-8, and says where", () => {
    expect(refused(single("Mot.\nHai caf\xe9 ba."))).toMatchObject({
      code: "text/not-utf8",
      message: "báo cáo.txt: is not UTF-8 text: byte 13 (0xe9) in line 2 belongs to no character; save it as UTF-8.",
    });
    expect(refused(single("caf\xc3"))).toMatchObject({ message: expect.stringContaining("byte 4 (0xc3) in line 1") });
  });

  test.each([
    ["text/tcvn3", TCVN3, "TCVN3 (ABC), made for fonts such as .VnTime, as “nh©n d©n x·” shows"],
    ["text/vni", VNI, "VNI, made for fonts such as VNI-Times, as “UÛy nhaân daân” shows"],
  ])("refuses %s, in UTF-8 and in bytes of its own", (code, text, found) => {
    const message = `báo cáo.txt: is text in ${found}, expected Unicode; convert it to Unicode.`;

    expect(refused(utf8(text))).toMatchObject({ code, message });
    expect(refused(single(text))).toMatchObject({ code, message });
  });

  test.each([
    "Xã có «52 đơn»¹ và ½ số hộ, ® và © của R&D. Hoà, thuỷ, quý, xuân, yêu, thuê, tuần hoàn.",
    "Toà án, hoá đơn, uỷ ban, quá, của, mùa, miến, khoẻ, loại: xoá đói, hoàn thành, huỷ, quê.",
    "Le Conseil a reçu 52 pétitions, dont 45 réclamations et 7 dénonciations; où, déjà, naïf, aïeul.",
    "The committee received 52 petitions © 2025.",
  ])("does not take for an old encoding: %s", (text) => {
    expect(decodeText(utf8(text), "x.md")).toBe(text);
  });

  test("refuses a file that is too large", () => {
    expect(refused(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ code: "file/too-large" });
  });
});
