import { dateExists, type Founding, type Report, symbolParts } from "../../model/index.js";
import { homeOf, type Place, placeIn } from "./bodies.js";
import { type Cited, citedOf } from "./cited.js";
import { foldedName } from "./issuer-families.js";

/** Abbreviations of the names of bodies, with what they stand for. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, "ủy ban nhân dân"],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, "hội đồng nhân dân"],
  [/(?<!\p{L})ubkt(?!\p{L})/gu, "ủy ban kiểm tra"],
  [/(?<!\p{L})bcđ(?!\p{L})/gu, "ban chỉ đạo"],
  [/(?<!\p{L})btv(?!\p{L})/gu, "ban thường vụ"],
];
/** Words for how a body began, told with a day. */
const BEGAN = /thành lập|ra mắt|đi vào hoạt động|(?:chính thức|bắt đầu) (?:hoạt động|vận hành)|, lập /iu;
/** The names of a place's own Party organisation. */
const PARTY = /^(?:đảng bộ|đảng ủy|ban chấp hành đảng bộ)/u;

/** For each citation, what the report says of when its issuer came into being. */
export function foundingsByBody(report: Report): (cited: Cited) => readonly Founding[] {
  const foundings = [...report.foundings, ...bySubject(report), ...byDate(report)];
  const byName = new Map<string, Founding>();
  const places: Founding[] = [];
  const parties: Founding[] = [];
  const own: Founding[] = [];
  const ownLetters = report.header.symbol === null ? undefined : symbolParts(report.header.symbol).issuer[0];
  const isOwnBody = bodyOf(report.header.body);
  const { bodies } = citedOf(report);
  const here = report.header.place === null ? undefined : homeOf(report.header.place);
  const isHome = (place: Place | undefined): boolean =>
    place !== undefined && place.level === bodies.level && (place.name === "" || place.name === here);
  for (const founding of foundings) {
    const name = nameKey(founding.body);
    const place = placeIn(founding.body);
    // `Xã … được thành lập`, `Đảng bộ phường … được thành lập`.
    if (isHome(place) && /^(?:xã|phường|đặc khu|thị trấn) /u.test(name)) places.push(founding);
    else if (isHome(place) && PARTY.test(name)) parties.push(founding);
    else if (isOwnBody(name)) own.push(founding);
    else for (const each of keysOf(founding, isHome)) if (!byName.has(each)) byName.set(each, founding);
  }
  return (cited) => {
    const { issuer } = cited.citation;
    const named = issuer === null ? undefined : byName.get(withoutPlace(issuer, isHome));
    // Letters of a body of which every place has one say nothing of this one.
    const lettered =
      issuer === null && cited.family === undefined
        ? byName.get(`=${cited.parts.issuer[0]?.toLowerCase() ?? ""}`)
        : undefined;
    const shortened = named || issuer === null ? undefined : ofShortName(nameKey(issuer), cited.parts.issuer[0] ?? "");
    const kind = kindOfPlace(issuer ?? "");
    const home = (cited.own ? [...places, ...(cited.family === "Party committee" ? parties : [])] : []).filter(
      // `UBND thị trấn Hòa Thượng` is not yet that of the ward of the same name.
      ({ body }) => kind === undefined || (kindOfPlace(body) ?? kind) === kind,
    );
    const found = named ?? shortened ?? lettered;
    const reporting = cited.own && cited.family === undefined && cited.parts.issuer[0] === ownLetters ? own : [];
    return [...(found ? [found] : []), ...home, ...reporting];
  };

  /** `của Xí nghiệp` under `XNPĐ`: the one body whose name begins so, if the letters are those of its words. */
  function ofShortName(name: string, letters: string): Founding | undefined {
    const meant = foundings.filter(({ body }) => nameKey(body).startsWith(`${name} `));
    const bodies = new Set(meant.map(({ body }) => nameKey(body)));
    return bodies.size === 1 ? meant.find(({ body }) => isLetteredAs(body, letters)) : undefined;
  }
}

/** Words of a body's name before that of its place. */
const LEAST_NAME = 3;

/** Whether a name is that of the body that reports, with or without its place: `Trung tâm Kiểm soát bệnh tật tỉnh`. */
function bodyOf(body: string | null): (name: string) => boolean {
  const own = nameKey(body ?? "").replace(AT_PLACE, "");
  if (own.split(" ").length < LEAST_NAME) return () => false;
  return (name) => name.replace(AT_PLACE, "") === own;
}

const AT_PLACE = / (?:tỉnh|thành phố|huyện|quận|thị xã|khu vực|xã|phường|đặc khu|thị trấn)(?: .*)?$/u;

/** Letters by which the name of a body is known: as many as those of its kind and of its own. */
const LEAST_LETTERS = 4;

/** Whether the letters of a symbol are first letters of the words of a name, in order, the first and the last of them among those. */
function isLetteredAs(body: string, letters: string): boolean {
  const initials = nameKey(body)
    .split(" ")
    .map((word) => word[0] ?? "");
  const wanted = [...letters.toLowerCase()];
  if (wanted.length < LEAST_LETTERS || wanted[0] !== initials[0] || wanted.at(-1) !== initials.at(-1)) return false;
  let at = 0;
  for (const initial of initials) if (initial === wanted[at]) at += 1;
  return at === wanted.length;
}

/** The kind of a commune that a name tells: commune, ward, township, special zone. */
function kindOfPlace(name: string): string | undefined {
  return /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu.exec(name)?.[0].toLowerCase();
}

/** `Quyết định … thành lập Tổ …`: the document says so of itself. */
function bySubject(report: Report): Founding[] {
  return report.citations.flatMap(({ subject, date, at }) => {
    const [, body] = /^thành lập ([^,;(]{3,80})/iu.exec(subject ?? "") ?? [];
    return body === undefined || date === null ? [] : [{ body: body.trim(), alias: null, date, at }];
  });
}

/** `Trung tâm … đi vào hoạt động từ ngày …`: what a report says with a date of how a body began. */
function byDate({ dates }: Report): Founding[] {
  return dates.flatMap(({ kind, body, from, words, at }) =>
    kind === "founding" && body !== null && dateExists(from) && BEGAN.test(words)
      ? [{ body, alias: null, date: from, at }]
      : [],
  );
}

function keysOf({ body, alias }: Founding, isHome: (place: Place | undefined) => boolean): string[] {
  const names = [body, ...(alias === null ? [] : [alias])];
  // `UBKTĐU`: the first letters of the name stand in the symbol; two may be those of many.
  const initials = withoutPlace(body, isHome)
    .split(" ")
    .map((word) => word[0] ?? "")
    .join("");
  return [...names.map((name) => withoutPlace(name, isHome)), ...(initials.length > 3 ? [`=${initials}`] : [])];
}

/** A name in full words and small letters. */
function nameKey(name: string): string {
  return LONG.reduce((text, [pattern, full]) => text.replace(pattern, full), foldedName(name));
}

/** The same without the report's own place at its end: `Trung tâm Chính trị phường`; another place stays. */
function withoutPlace(name: string, isHome: (place: Place | undefined) => boolean): string {
  const key = nameKey(name);
  const short = /^(.{4,}?) (?:xã|phường|thị trấn|đặc khu)(?: .*)?$/u.exec(key)?.[1];
  return short !== undefined && isHome(placeIn(name)) ? short : key;
}
