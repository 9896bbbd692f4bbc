import { concept } from "../../taxonomy/index.js";

/** Whose they are is the body of the key; what they were before stands in an entry of its own with `aspect: before`. */
export const tasksDevolved = concept({
  vi: ["nhiệm vụ được phân cấp, phân quyền", "nhiệm vụ phân cấp", "nhiệm vụ"],
  en: ["devolved tasks"],
  unit: "nhiệm vụ",
  cues: [
    "# nhiệm vụ @ phân cấp | phân quyền",
    "# nhóm nhiệm vụ @ phân cấp | phân quyền",
    "nhiệm vụ … từ # nhiệm vụ",
    "lên # nhiệm vụ",
  ],
});
