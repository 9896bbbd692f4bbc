import { concept } from "../../taxonomy/index.js";

export const buildings = concept({
  vi: ["trụ sở", "trụ sở làm việc", "cơ sở nhà, đất"],
  en: ["buildings"],
  unit: "trụ sở",
  cues: [
    "quản lý # trụ sở",
    "tiếp nhận # trụ sở",
    "trụ sở … quản lý #",
    "quản lý # @ trụ sở ! xe ô tô #",
    "có # trụ sở",
    "tổng số trụ sở #",
    "quản lý … # trụ sở",
    "nhận # trụ sở",
    "# trụ sở trong đó",
    "# trụ sở gồm",
    "# trụ sở các loại",
    "tiếp nhận # cơ sở nhà đất",
    "# cơ sở nhà đất ! dôi dư | thừa | đấu giá | chuyển giao | tỉnh giao | ủy ban nhân dân tỉnh",
    "tổng số # trụ sở ! công trình sự nghiệp",
    "trụ sở # @ nhà đất | tài sản",
  ],
  dimensions: {
    use: {
      kind: "partition",
      complete: true,
      categories: {
        offices: {
          vi: [
            "đất trụ sở làm việc",
            "trụ sở làm việc",
            "nơi làm việc",
            "làm trụ sở",
            "làm việc",
            "đang dùng",
            "đang sử dụng",
          ],
          en: ["offices"],
          cues: [
            "trụ sở 0 ; đang dùng #",
            "trụ sở 0 đang dùng #",
            "trụ sở 0 ; đang sử dụng #",
            "# trụ sở thuộc đất trụ sở",
            "# trụ sở làm việc ! dôi dư",
            "# trụ sở dùng làm việc",
          ],
        },
        services: {
          vi: [
            "đất công trình sự nghiệp",
            "công trình sự nghiệp",
            "trụ sở sự nghiệp",
            "đơn vị sự nghiệp",
            "sự nghiệp",
            "trường học",
            "nhà văn hóa",
            "trường học, nhà văn hóa",
            "chuyển mục đích sang trường học, nhà văn hóa",
          ],
          en: ["public services"],
          cues: [
            "# trụ sở thuộc đất công trình",
            "# công trình sự nghiệp",
            "# cơ sở sự nghiệp @ trụ sở",
            "# trụ sở giao trường",
            "giao # trụ sở cho trường",
            "chuyển # trụ sở cho trường",
            "chuyển # trụ sở sang trường",
            "# trụ sở bố trí … trường",
          ],
        },
      },
    },
  },
});

export const transferredPremises = concept({
  vi: ["cơ sở nhà, đất được chuyển giao"],
  en: ["premises handed over"],
  unit: "cơ sở nhà, đất",
  cues: [
    "bàn giao # cơ sở",
    "nhà đất … bàn giao #",
    "# cơ sở nhà đất … bàn giao",
    "# cơ sở nhà đất tỉnh giao",
    "tỉnh giao # cơ sở",
    "# cơ sở nhà đất … tỉnh",
    "# cơ sở nhà đất @ chuyển giao",
    "đối với # cơ sở nhà đất",
    "với # cơ sở nhà",
  ],
});

export const surplusBuildings = concept({
  vi: ["trụ sở dôi dư", "trụ sở đề xuất xử lý"],
  en: ["surplus buildings"],
  unit: "trụ sở",
  cues: [
    "# trụ sở đề xuất",
    "# trụ sở xin",
    "# trụ sở … xử lý",
    "# trụ sở … đề nghị",
    "# trụ sở … đấu giá",
    "đề nghị xử lý # cơ sở @ nhà đất | trụ sở",
    "dôi dư chờ xử lý # @ trụ sở",
    "chờ xử lý # @ trụ sở | nhà đất",
    "đấu giá # trụ sở",
    "thanh lý # trụ sở",
    "xử lý # trụ sở",
    "# trụ sở ~ đề nghị",
    "# trụ sở ~ đề xuất",
    "# trụ sở dôi dư",
    "# cơ sở dôi dư",
    "dôi dư #",
    "thừa # @ nhà đất | trụ sở",
    "dư # @ nhà đất | trụ sở",
  ],
});

export const vehicles = concept({
  vi: ["xe ô tô", "ô tô", "phương tiện"],
  en: ["vehicles"],
  unit: "xe",
  cues: [
    "ô tô công # chiếc",
    "# chiếc xe ô tô",
    "xe ô tô #",
    "# xe con",
    "# xe ô tô",
    "xe ô tô có #",
    "# ô tô",
    "ô tô # chiếc",
    "ô tô # xe",
    "# chiếc @ ô tô ! thiết bị | máy",
    "xe # chiếc ! máy",
    "# xe công",
  ],
  dimensions: {
    condition: {
      kind: "partition",
      complete: true,
      categories: {
        usable: {
          vi: [
            "còn sử dụng được",
            "đang sử dụng",
            "hoạt động tốt",
            "sử dụng tốt",
            "còn chạy được",
            "chạy tốt",
            "sử dụng được",
            "còn tốt",
            "hoạt động được",
          ],
          en: ["usable"],
        },
        broken: {
          vi: ["đã hỏng", "hỏng", "không sử dụng được", "hư hỏng", "hư"],
          en: ["broken"],
          cues: ["hỏng # xe", "hư hỏng # xe ô tô", "# xe hỏng", "# xe đã hỏng"],
        },
      },
    },
  },
});

export const vehicleCost = concept({
  vi: ["nguyên giá xe ô tô", "nguyên giá"],
  en: ["cost of vehicles"],
  unit: "đồng",
  cues: [
    "xe ô tô ~ nguyên giá #",
    "phương tiện ~ nguyên giá # ! thiết bị",
    "ô tô ~ nguyên giá #",
    "nguyên giá # @ xe ô tô | ô tô ! thiết bị văn phòng",
    "nguyên giá 0 xe ô tô #",
    "nguyên giá 0 xe #",
    "giá trị ban đầu # @ xe ô tô | ô tô ! thiết bị văn phòng",
  ],
});

export const vehicleResidual = concept({
  vi: ["giá trị còn lại của xe ô tô", "giá trị còn lại"],
  en: ["residual value of vehicles"],
  unit: "đồng",
  cues: [
    "xe ô tô ~ giá trị còn lại … #",
    "xe ô tô ~ giá trị còn lại ~ #",
    "phương tiện ~ giá trị còn lại ~ #",
    "ô tô ~ giá trị còn lại ~ #",
    "giá trị còn lại … # @ xe ô tô | ô tô ! thiết bị văn phòng",
    "giá trị còn lại … … # @ xe ô tô | ô tô ! thiết bị văn phòng",
    "còn lại # @ xe ô tô | ô tô ! thiết bị văn phòng",
  ],
});

export const equipment = concept({
  vi: ["tài sản, thiết bị văn phòng", "máy móc, thiết bị", "thiết bị văn phòng"],
  en: ["equipment"],
  unit: "tài sản",
  cues: [
    "máy móc thiết bị … #",
    "thiết bị văn phòng # món",
    "# đơn vị tài sản",
    "# máy tính thiết bị",
    "# tài sản thiết bị",
    "# tài sản là thiết bị",
    "thiết bị văn phòng … #",
    "# thiết bị văn phòng",
    "# máy móc thiết bị",
    "thiết bị văn phòng #",
    "thiết bị # tài sản",
    "# tài sản @ thiết bị ! nguyên giá # tài sản",
    "thiết bị # món",
    "thiết bị # chiếc",
    "máy móc … # món",
    "máy móc … # chiếc",
    "trang thiết bị # tài sản",
  ],
});

export const equipmentCost = concept({
  vi: ["nguyên giá tài sản, thiết bị văn phòng"],
  en: ["cost of equipment"],
  unit: "đồng",
  cues: [
    "nguyên giá máy móc … #",
    "nguyên giá thiết bị … #",
    "nguyên giá trang thiết bị … #",
    "tài sản … nguyên giá # @ máy | thiết bị ! ô tô",
    "nguyên giá # @ máy tính | máy in | thiết bị | trang thiết bị ! ô tô",
    "máy móc thiết bị ~ nguyên giá # ! ô tô",

    "nguyên giá # @ thiết bị văn phòng | máy móc thiết bị ! ô tô",
    "tài sản nguyên giá # @ thiết bị ! ô tô",
    "nguyên giá 0 … thiết bị … # ! ô tô",
    "món nguyên giá # ! ô tô",
    "thiết bị 0 … nguyên giá # ! ô tô",
  ],
});

export const equipmentResidual = concept({
  vi: ["giá trị còn lại của tài sản, thiết bị văn phòng"],
  en: ["residual value of equipment"],
  unit: "đồng",
  cues: [
    "giá trị còn lại # @ máy tính | máy in | thiết bị | trang thiết bị ! ô tô",
    "giá trị còn lại … … # @ thiết bị văn phòng | máy móc thiết bị ! ô tô",
    "giá trị còn lại … # @ máy tính | máy in | thiết bị | trang thiết bị ! ô tô",

    "giá trị còn lại … # @ thiết bị văn phòng | máy móc thiết bị ! ô tô",
    "còn lại # @ thiết bị văn phòng | máy móc thiết bị ! ô tô",
    "tài sản nguyên giá 0 … còn lại # ! ô tô",
    "món nguyên giá 0 … còn lại # ! ô tô",
    "thiết bị 0 … nguyên giá 0 … còn lại # ! ô tô",
  ],
});
