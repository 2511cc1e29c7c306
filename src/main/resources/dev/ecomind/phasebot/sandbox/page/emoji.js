/** The emoji shortcodes that this page knows; any other stays readable as it was written. */
const COMMON = `
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|negative_squared_cross_mark ❎
warning ⚠️|rotating_light 🚨|no_entry ⛔|no_entry_sign 🚫|lock 🔒|unlock 🔓|key 🔑|bell 🔔|no_bell 🔕
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵
white_circle ⚪|black_circle ⚫|large_orange_diamond 🔶|large_blue_diamond 🔷|small_blue_diamond 🔹
large_green_square 🟩|large_yellow_square 🟨|large_orange_square 🟧|large_red_square 🟥
hourglass ⌛|hourglass_flowing_sand ⏳|alarm_clock ⏰|stopwatch ⏱️|calendar 📅|date 📅|spiral_calendar_pad 🗓️
clipboard 📋|memo 📝|pencil 📝|pencil2 ✏️|page_facing_up 📄|bookmark_tabs 📑|file_folder 📁|paperclip 📎|link 🔗
bar_chart 📊|chart_with_upwards_trend 📈|mag 🔍|bulb 💡|gear ⚙️|hammer_and_wrench 🛠️|wrench 🔧|package 📦
rocket 🚀|dart 🎯|checkered_flag 🏁|triangular_flag_on_post 🚩|construction 🚧|pushpin 📌|round_pushpin 📍
speech_balloon 💬|thought_balloon 💭|mega 📣|loudspeaker 📢|envelope ✉️|inbox_tray 📥|outbox_tray 📤
arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrows_counterclockwise 🔄|repeat 🔁|leftwards_arrow_with_hook ↩️
fast_forward ⏩|double_vertical_bar ⏸️|arrow_forward ▶️|black_square_for_stop ⏹️|zzz 💤|heavy_plus_sign ➕|heavy_minus_sign ➖
scales ⚖️|seedling 🌱|herb 🌿|leaves 🍃|evergreen_tree 🌲|sparkles ✨|star ⭐|fire 🔥|zap ⚡|boom 💥|tada 🎉|trophy 🏆
wave 👋|+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|pray 🙏|eyes 👀|muscle 💪|point_right 👉|raised_hands 🙌|ok_hand 👌
smile 😄|slightly_smiling_face 🙂|simple_smile 🙂|thinking_face 🤔|grin 😁|joy 😂|cry 😢|heart ❤️|green_heart 💚
robot_face 🤖|bust_in_silhouette 👤|busts_in_silhouette 👥|question ❓|grey_question ❔|exclamation ❗|information_source ℹ️
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|seven 7️⃣|eight 8️⃣|nine 9️⃣|zero 0️⃣|coffee ☕|cloud ☁️|sunny ☀️`;

const BY_NAME = new Map(COMMON.trim().split(/[|\n]/).map((pair) => pair.split(' ')));

export const SHORTCODE = /:([a-z0-9_+-]{1,40}):/g;

export function glyph(name) {
  return BY_NAME.get(name);
}

/** Replaces the shortcodes of a text that has no other markup. */
export function withEmoji(text) {
  return text.replace(SHORTCODE, (whole, name) => glyph(name) ?? whole);
}
