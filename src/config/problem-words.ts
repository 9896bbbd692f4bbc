import type { ProblemWords } from "../model/index.js";

/** What may be wrong with a configuration or a list of accepted discrepancies, and the same in Vietnamese. */
export const CONFIG_WORDS: ProblemWords = [
  [
    /^options belong to one rule, expected a severity for several/,
    "tùy chọn chỉ dùng cho một quy tắc; với nhiều quy tắc chỉ đặt mức độ",
  ],
  [
    /^a query cannot be an error, expected off, info or warning/,
    "đề nghị làm rõ không thể là error, cần off, info hoặc warning",
  ],
  [
    /^there is no rule (\S+); expected a family such as (\S+), or (\S+) for every rule/,
    "không có quy tắc $1; cần một nhóm như $2, hoặc $3 cho mọi quy tắc",
  ],
  [
    /^there is no rule (\S+); crossfoot rules lists them/,
    "không có quy tắc $1; lệnh crossfoot rules liệt kê các quy tắc",
  ],
  [
    /^patterns behind ! only take files out, expected one such as (\S+) before them/,
    "các mẫu sau ! chỉ loại tệp ra, cần một mẫu như $1 đứng trước",
  ],
  [
    /^(\S+) takes every file out again, expected files that are left/,
    "$1 lại loại hết mọi tệp, cần còn lại tệp nào đó",
  ],
  [
    /^sets nothing for these files, expected rules, minConfidence or terms/,
    "không đặt gì cho các tệp này, cần rules, minConfidence hoặc terms",
  ],
  [/\bexpected a pattern from the folder of this file, such as (\S+)/, "cần mẫu tính từ thư mục của tệp này, như $1"],
  [/\bexpected files rather than a folder, such as (\S+)/, "cần các tệp chứ không phải thư mục, như $1"],
  [/\bexpected slashes between folders: (\S+)/, "cần dấu / giữa các thư mục: $1"],
  [/^there is no rule /, "không có quy tắc "],
  [/^there is a rule (\S+) already, expected another id/, "đã có quy tắc $1, cần mã khác"],
  [/^there is a model (\S+) already, expected another id/, "đã có mô hình $1, cần mã khác"],
  [
    /^there is no module (\S+); expected a package, or a file such as (\S+)/,
    "không có mô-đun $1; cần một gói, hoặc tệp như $2",
  ],
  [/^(\S+) exports neither rules nor models/, "$1 không xuất rules cũng không xuất models"],
  [/^(\S+) has no options/, "$1 không có tùy chọn"],
  [/\bexpected (.*), a file such as (\S+) or a package that is installed/, "cần $1, tệp như $2 hoặc gói đã cài"],
  [
    /\bexpected an object with rules or models where no file is read/,
    "cần đối tượng có rules hoặc models khi không đọc từ tệp",
  ],
  [/\bexpected a module, or an object with rules or models/, "cần mô-đun, hoặc đối tượng có rules hoặc models"],
  [
    /\bexpected off, info, warning or error, options, or both as (.*?)(?=, found|$)/,
    "cần off, info, warning hay error, tùy chọn, hoặc cả hai như $1",
  ],
  [/\bexpected the id of a check, such as (\S+)/, "cần mã của phép kiểm tra, như $1"],
  [
    /\bexpected (\d+); a newer crossfoot wrote this list, update crossfoot/,
    "cần $1; danh sách do bản crossfoot mới hơn ghi, hãy cập nhật crossfoot",
  ],
];
