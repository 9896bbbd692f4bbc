import { concept, dimension } from "../../taxonomy/index.js";

const block = dimension({
  kind: "partition",
  complete: true,
  categories: {
    party: {
      vi: ["khối Đảng", "bên Đảng", "Đảng ủy", "khối Đảng, MTTQ", "khối Đảng, Mặt trận", "khối Đảng, đoàn thể"],
      en: ["party"],
    },
    government: { vi: ["khối chính quyền", "UBND", "khối UBND", "HĐND, UBND"], en: ["government"] },
    organisations: {
      vi: ["khối đoàn thể", "MTTQ", "khối MTTQ, đoàn thể", "Mặt trận, đoàn thể", "đoàn thể", "Mặt trận"],
      en: ["organisations"],
    },
  },
});

/** People who left or moved under a policy, which is the scope of the key. */
export const beneficiaries = concept({
  vi: ["người được hưởng chính sách", "người nghỉ chế độ", "cán bộ, công chức được hỗ trợ"],
  en: ["people with benefits"],
  unit: "người",
  cues: [
    "# người được hưởng @ chính sách | chế độ | nghỉ | nghị định",
    "# người hưởng @ chính sách | chế độ | nghỉ | nghị định",
    "# người đã nghỉ @ chính sách | chế độ | nghỉ | nghị định",
    "giải quyết chế độ … # người",
    "giải quyết chế độ … # trường hợp",
    "chi trả chính sách … # người",
    "chi trả chính sách … # trường hợp",
    "chi trả chế độ ~ cho # người",
    "chi trả chế độ ~ cho # cán bộ",
    "chi trả ~ cho # cán bộ",
    "chi trả ~ cho # trường hợp",
    "trong # người … khối @@ chính sách | chế độ | nghỉ | nghị định",

    "# người nghỉ theo nghị định",
    "# người nghỉ … nghị định",
    "# trường hợp nghỉ … nghị định",
    "nghị định ~ cho # người",
    "nghị định ~ cho # trường hợp",
    "nghị định ~ cho # cán bộ",
    "# cán bộ công chức nghỉ … nghị định",
    "# người nghỉ @ chế độ | nghị định",
    "# người hưởng chính sách",
    "# trường hợp @ nghị định | tinh giản ! đơn",
    "chi trả cho # người",
    "hỗ trợ cho # người @ chính sách | nghị quyết",
    "nghỉ ~ nghị định ~ # người",
    "chế độ ~ nghị định ~ # người",
    "# người được giải quyết chế độ",
    "nghị định ~ # người @ nghỉ | chế độ | thôi việc",
    "# cán bộ công chức được hỗ trợ",
    "# cán bộ công chức … hỗ trợ @ chính sách",
    "có # cán bộ … hỗ trợ",
    "nghị định … # người @ chính sách | chế độ | nghỉ",
    "số người # @ nghị định | chính sách",
    "hỗ trợ … # người @ chính sách",
    "nghị quyết … … # cán bộ @ chính sách",
  ],
  dimensions: {
    block,
    office: {
      kind: "partition",
      complete: false,
      categories: {
        office: { vi: ["Văn phòng HĐND và UBND", "Văn phòng HĐND - UBND"], en: ["office of council and committee"] },
        economy: { vi: ["Phòng Kinh tế"], en: ["economy"] },
        culture: { vi: ["Phòng Văn hóa - Xã hội", "Phòng VH-XH"], en: ["culture and society"] },
        front: { vi: ["MTTQ", "Ủy ban MTTQ", "Mặt trận"], en: ["front"] },
        partyOffice: { vi: ["Văn phòng Đảng ủy"], en: ["office of the party committee"] },
        serviceCentre: { vi: ["Trung tâm Phục vụ hành chính công"], en: ["public service centre"] },
      },
    },
    kind: {
      kind: "partition",
      complete: true,
      categories: {
        retired: { vi: ["nghỉ hưu", "nghỉ hưu trước tuổi"], en: ["retired"] },
        resigned: { vi: ["thôi việc", "nghỉ thôi việc"], en: ["resigned"] },
      },
    },
  },
});

/** What was paid under a policy, which is the scope of the key. */
export const benefitAmount = concept({
  vi: ["số tiền chi trả", "kinh phí chi trả", "kinh phí hỗ trợ"],
  en: ["amount of benefits"],
  unit: "đồng",
  cues: [
    "kinh phí đã chi trả # ",
    "người với # @ chính sách | chế độ | nghỉ | nghị định",
    "trường hợp với # @ chính sách | chế độ | nghỉ | nghị định",
    "người với số tiền # @ chính sách | chế độ | nghỉ | nghị định",
    "tổng số tiền # @@ chính sách | chế độ | nghỉ | nghị định",
    "tổng kinh phí # @@ chính sách | chế độ | nghỉ | nghị định",
    "kinh phí … chi trả #",

    "kinh phí … chi # @ nghị định | chế độ | chính sách",
    "kinh phí # @ nghị định | chế độ",
    "kinh phí … # @ nghị định | chế độ",
    "đã chi trả #",
    "chi trả #",
    "tổng kinh phí # @ nghị định | chế độ | chính sách | hỗ trợ",
    "tổng số tiền … # @ nghị định | chế độ | chính sách | hỗ trợ",
    "với số tiền # @ nghị định | chế độ | chính sách | hỗ trợ",
    "tổng số tiền … chi trả … #",
    "tổng tiền … chi … #",
    "tổng số tiền # @ nghị định | chế độ",
    "hỗ trợ ~ tổng kinh phí #",
    "chi trả … #",
    "~ người ~ tổng kinh phí # @ hỗ trợ | chính sách",
    "nghị định … 0 người # @ chính sách | chế độ | nghỉ",
    "số tiền # @ nghị định | chính sách",
    "đã chi # @ hỗ trợ",
    "hỗ trợ ~ tổng # @ chính sách",
    "được giải quyết chế độ tổng số tiền #",
  ],
  dimensions: { block },
});
