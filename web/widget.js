// The desk on any site: <script src="https://HOST/widget.js" defer></script>
// Options: data-colour="#1f6f5c" (six digits), data-position="left", data-phone="+33123456789".
// An element of the page with the attribute data-accueil-open opens the discussion too.
(() => {
  const script = document.currentScript ?? document.querySelector('script[src$="/widget.js"]');
  if (!script || document.querySelector("accueil-widget")) return;
  const server = new URL(script.src).origin;
  const kept = `accueil open ${server}`;
  const narrow = matchMedia("(max-width: 480px)");
  const touch = matchMedia("(pointer: coarse)");

  const MARKUP = `
    <button class="launcher" type="button" aria-haspopup="dialog">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/></svg>
      <span data-text="launcher"></span>
    </button>
    <dialog class="panel">
      <div class="head">
        <div class="who"><h2></h2><p><span class="dot"></span><span data-text="automated"></span></p></div>
        <button class="icon restart" type="button" data-label="restart">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12a8 8 0 1 0 2.5-5.8M4 3v5h5"/></svg></button>
        <button class="icon close" type="button" data-label="close">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg></button>
      </div>
      <div class="human"><button class="person" type="button">
        <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/></svg>
        <span data-text="person"></span></button></div>
      <div class="scroll" tabindex="0" role="log" aria-live="polite" data-label="log">
        <p class="typing" aria-hidden="true" hidden><i></i><i></i><i></i><span data-text="typing"></span></p>
      </div>
      <p class="status" role="status"></p>
      <form>
        <label class="unseen" for="field" data-text="field"></label>
        <input id="field" type="text" autocomplete="off" enterkeyhint="send" maxlength="2000" data-placeholder="field">
        <button class="icon send" type="submit" data-label="send">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h15M13 6l6 6-6 6"/></svg></button>
      </form>
    </dialog>`;

  const element = document.createElement("accueil-widget");
  const root = element.attachShadow({ mode: "open" });
  const find = (selector) => root.querySelector(selector);
  let texts, face, conversation;

  function make(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  async function start() {
    const json = (path) => fetch(`${server}/widget/${path}`).then((answer) => answer.json());
    const nobody = { name: "", phone: "", phoneShown: "" };
    [texts, face] = await Promise.all([json("texts.fr.json"), json("config.json").catch(() => nobody)]);
    if (script.dataset.phone) face = { ...face, phone: script.dataset.phone, phoneShown: script.dataset.phone };
    root.innerHTML = MARKUP;
    for (const part of root.querySelectorAll("[data-text]")) part.textContent = texts[part.dataset.text];
    for (const part of root.querySelectorAll("[data-label]")) part.setAttribute("aria-label", texts[part.dataset.label]);
    find("input").placeholder = texts[find("input").dataset.placeholder];
    find("h2").textContent = face.name || texts.practice;
    find(".panel").setAttribute("aria-label", texts.panel.replace("{name}", face.name || texts.practice));
    paint();
    listen();
    const sheet = make("link", { rel: "stylesheet", href: `${server}/widget/widget.css` });
    await new Promise((styled) => {
      sheet.onload = sheet.onerror = styled;
      root.append(sheet);
      element.hidden = true;
      document.body.append(element);
    });
    element.hidden = false;
    await reopen();
  }

  // The site's colour under our words: white or black on it, whichever can be read.
  function paint() {
    if (script.dataset.position === "left") element.dataset.position = "left";
    const colour = /^#[0-9a-f]{6}$/i.test(script.dataset.colour ?? "") ? script.dataset.colour : null;
    if (!colour) return;
    const linear = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
    const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    element.style.setProperty("--accent", colour);
    element.style.setProperty("--on-accent", luminance > 0.18 ? "#000" : "#fff");
  }

  function listen() {
    find(".launcher").addEventListener("click", open);
    find(".close").addEventListener("click", () => find(".panel").close());
    find(".panel").addEventListener("close", closed);
    find(".panel").addEventListener("keydown", (event) => {
      if (event.key === "Escape") find(".panel").close();
    });
    find(".person").addEventListener("click", () => say(texts.person_message));
    find(".restart").addEventListener("click", () => {
      conversation?.restart();
      focus();
    });
    find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = find("input").value.trim();
      if (!text || !conversation) return;
      find("input").value = "";
      conversation.say(text);
      find("input").focus();
    });
    document.addEventListener("click", (event) => {
      if (event.target.closest?.("[data-accueil-open]")) open();
    });
  }

  async function open() {
    if (find(".panel").open) return;
    // On a phone the panel is the page; beside a page it must not lock it.
    if (narrow.matches) find(".panel").showModal();
    else find(".panel").show();
    focus();
    await talk();
  }

  // After a reload: as it was, without taking the focus from the page. A phone shows the page first.
  async function reopen() {
    if (narrow.matches || !wasOpen()) return;
    find(".panel").open = true;
    await talk();
  }

  async function talk() {
    find(".launcher").hidden = true;
    remember(true);
    announce("connecting");
    try {
      const { Conversation } = await import(`${server}/widget/conversation.js`);
      conversation ??= new Conversation(server, render);
    } catch {
      return announce("unreachable");
    }
    conversation.connect();
    render();
  }

  function closed() {
    find(".launcher").hidden = false;
    find(".launcher").focus();
    remember(false);
  }

  // A field in focus brings up a phone's keyboard over half of the panel: there, the words come first.
  function focus() {
    find(touch.matches ? ".scroll" : "input").focus();
  }

  function say(text, shown) {
    conversation?.say(text, shown);
    focus();
  }

  function render() {
    const shown = new Map(Array.from(root.querySelectorAll(".line"), (line) => [line.dataset.id, line]));
    const isNew = conversation.lines.some((line) => !shown.has(line.id));
    let below = find(".typing");
    for (const line of conversation.lines.slice().reverse()) {
      const node = shown.get(line.id) ?? drawn(line);
      shown.delete(line.id);
      if (node.nextElementSibling !== below) find(".scroll").insertBefore(node, below);
      node.dataset.state = line.state === "waiting" && conversation.link === "online" ? "sent" : line.state ?? "";
      const note = texts[node.dataset.state] ?? "";
      if (node.querySelector(".note").textContent !== note) node.querySelector(".note").textContent = note;
      below = node;
    }
    for (const gone of shown.values()) gone.remove();
    const last = conversation.lines.at(-1);
    for (const choices of root.querySelectorAll(".choices")) {
      if (choices.closest(".line").dataset.id !== last?.id) choices.remove();
    }
    find(".typing").hidden = !conversation.typing;
    find(".dot").dataset.link = conversation.link;
    announce(conversation.unreachable ? "unreachable" : conversation.link);
    if (isNew || conversation.typing) find(".scroll").scrollTop = find(".scroll").scrollHeight;
  }

  function drawn(line) {
    const node = make("div", { className: `line ${line.from}` });
    node.dataset.id = line.id;
    const who = make("span", { className: "unseen", textContent: texts[line.from === "visitor" ? "you" : "desk"] });
    node.append(who, make("p", { className: "words", textContent: typeset(line.text) }));
    if (line.transfer && face.phone) node.append(phoneLink(texts.call.replace("{phone}", face.phoneShown)));
    if (line.choices?.length) {
      const buttons = line.choices.map(({ title, payload }) =>
        make("button", { type: "button", textContent: typeset(title), onclick: () => say(payload, title) }));
      const group = make("div", { className: "choices" }, ...buttons);
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", texts.choices);
      node.append(group);
    }
    node.append(make("small", { className: "note" }));
    return node;
  }

  // French typography: no line ends before ? ! : ; », after «, inside "9 h 30" or inside a phone number.
  function typeset(text) {
    const joined = text.replace(/ (?=[?!:;»])/g, "\u00a0").replace(/« /g, "«\u00a0");
    return joined.replace(/(\d) (?=h\b|\d\d\b)/g, "$1\u00a0").replace(/(\d\u00a0h) (?=\d\d\b)/g, "$1\u00a0");
  }

  function phoneLink(text) {
    return make("a", { className: "call", href: `tel:${face.phone.replace(/[^+\d]/g, "")}`, textContent: text });
  }

  // One sentence about the connection, changed only when it differs: it is read aloud each time.
  function announce(state) {
    const name = state === "unreachable" && !face.phone ? "unreachable_no_phone" : state;
    if (find(".status").dataset.says === name) return;
    find(".status").dataset.says = name;
    const [before, after] = (texts[name] ?? "").split("{phone}");
    find(".status").replaceChildren(before);
    if (after !== undefined) find(".status").append(phoneLink(face.phoneShown), after);
  }

  function remember(isOpen) {
    try {
      sessionStorage.setItem(kept, isOpen ? "yes" : "");
    } catch {
      // Nothing is kept: the panel starts closed on the next page.
    }
  }

  function wasOpen() {
    try {
      return sessionStorage.getItem(kept) === "yes";
    } catch {
      return false;
    }
  }

  start().catch((problem) => console.warn("accueil: the discussion could not be prepared", problem));
})();
