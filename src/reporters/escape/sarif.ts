/** Text of a SARIF message (2.1.0, §3.11.5 and §3.11.6), where braces are placeholders and `[text](target)` is a link. */
export function sarifText(text: string): string {
  const doubled = text.replace(/[{}]/g, "$&$&");
  return doubled.includes("](") ? doubled.replace(/[\\[\]]/g, "\\$&") : doubled;
}
