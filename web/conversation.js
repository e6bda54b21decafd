// One visitor's conversation with the desk: a session that the server issued, messages said once and in
// order, replies shown once. Knows the wire and the tab's storage; nothing of the page.
import { io } from "./vendor/socket.io-4.8.4.esm.min.js";

const ANSWER_WITHIN = 20000; // ms without an acknowledgement before the same message is said again
const REACHED_WITHIN = 8000; // ms without a connection before the visitor is given the phone number
const KEPT_LINES = 200;

export class Conversation {
  // `changed` is called after every change of `lines`, `link`, `unreachable` or `typing`.
  constructor(server, changed) {
    this.server = server;
    this.changed = changed;
    this.link = "closed"; // then "connecting", "online", "offline"
    this.unreachable = false;
    this.inFlight = null;
    const kept = readKept(server);
    this.session = kept.session;
    this.lines = kept.lines; // {id, from: "visitor" | "desk", text, said?, state?, choices?, transfer?}
  }

  get typing() {
    return this.link === "online" && (this.inFlight !== null || this.lines.length === 0);
  }

  connect() {
    if (this.socket) return;
    this.socket = io(this.server, { reconnectionDelay: 500, reconnectionDelayMax: 4000, timeout: 8000 });
    this.socket.on("connect", () => this.requestSession());
    this.socket.on("session_confirm", (id) => this.confirmed(id));
    this.socket.on("bot_uttered", (event) => this.heard(event));
    this.socket.on("disconnect", () => this.setLink("offline"));
    this.setLink("connecting");
  }

  say(text, shown = text) {
    this.lines.push({ id: newId(), from: "visitor", text: shown, said: text, state: "waiting" });
    this.keep();
    this.flush();
  }

  restart() {
    this.lines = [];
    this.session = null;
    this.inFlight = null;
    this.keep();
    if (this.socket?.connected) this.requestSession();
  }

  requestSession() {
    this.setLink("connecting");
    // Before the greeting has come nothing is lost by a fresh session, and a fresh one is greeted.
    const greeted = this.lines.some((line) => line.from === "desk");
    this.socket.emit("session_request", { session_id: greeted ? this.session : null });
  }

  confirmed(id) {
    if (this.session && this.session !== id) {
      this.lines = this.lines.filter((line) => line.state === "waiting"); // the server has forgotten us
    }
    this.session = id;
    this.setLink("online");
    this.flush();
  }

  heard(event) {
    if (this.link !== "online" || this.lines.some((line) => line.id === event.id)) return;
    const asked = this.lines.find((line) => line.id === event.reply_to);
    if (asked) asked.state = "sent";
    const line = { id: event.id ?? newId(), from: "desk", text: event.text, transfer: event.transfer };
    line.choices = (event.quick_replies ?? []).map(({ title, payload }) => ({ title, payload }));
    const next = this.lines.findIndex((other) => other.state === "waiting");
    this.lines.splice(next < 0 ? this.lines.length : next, 0, line);
    this.unreachable = false;
    this.keep();
  }

  // Says the oldest waiting message; the next one only when the desk has acknowledged it.
  flush() {
    const line = this.lines.find((other) => other.state === "waiting");
    if (!line || this.inFlight !== null || this.link !== "online") return this.changed();
    this.inFlight = line.id;
    const message = { id: line.id, message: line.said, session_id: this.session };
    this.socket.timeout(ANSWER_WITHIN).emit("user_uttered", message, (failure, answer) => {
      if (this.inFlight !== line.id) return;
      this.inFlight = null;
      if (failure) this.unreachable = this.link === "online";
      else this.acknowledged(line, answer);
      this.keep();
      this.flush();
    });
    this.changed();
  }

  acknowledged(line, answer) {
    this.unreachable = false;
    if (answer?.error?.type === "unknown_session") this.requestSession();
    else line.state = answer?.error ? "refused" : "sent";
  }

  setLink(link) {
    this.link = link;
    if (link === "online") {
      clearTimeout(this.alarm);
      this.alarm = undefined;
      this.unreachable = false;
    } else {
      this.inFlight = null;
      this.alarm ??= setTimeout(() => this.setUnreachable(), REACHED_WITHIN);
    }
    this.changed();
  }

  setUnreachable() {
    this.unreachable = true;
    this.changed();
  }

  keep() {
    this.lines.splice(0, this.lines.length - KEPT_LINES);
    try {
      sessionStorage.setItem(storageKey(this.server), JSON.stringify({ session: this.session, lines: this.lines }));
    } catch {
      // A browser that keeps nothing: the conversation lives as long as the page.
    }
    this.changed();
  }
}

// Only what this tab said and heard, and only as long as the tab lives: visitors share computers.
function readKept(server) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey(server)));
    if (Array.isArray(kept?.lines)) return kept;
  } catch {
    // Nothing readable is kept.
  }
  return { session: null, lines: [] };
}

function storageKey(server) {
  return `accueil ${server}`;
}

function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
