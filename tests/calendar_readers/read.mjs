// Reads calendars from standard input, one or several, with ical.js and prints what it takes them to mean, as JSON:
// {"ical.js": [event, ...]}, each event in the words of read.py.

import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const moment = (time) => time.toJSDate().toISOString().replace(".000Z", "Z");

// Several stand in a list of their own.
const parsed = ICAL.parse(readFileSync(0, "utf8"));
const calendars = (typeof parsed[0] === "string" ? [parsed] : parsed).map(
  (calendar) => new ICAL.Component(calendar),
);
const meaning = (calendar) => (event) => {
  const value = (name) => event.getFirstPropertyValue(name);
  const organizer = event.getFirstProperty("organizer");
  return {
    method: calendar.getFirstPropertyValue("method") ?? "",
    uid: value("uid"),
    stamp: moment(value("dtstamp")),
    changed: moment(value("last-modified")),
    sequence: value("sequence"),
    starts: moment(value("dtstart")),
    ends:
      event.hasProperty("dtend") || event.hasProperty("duration")
        ? moment(new ICAL.Event(event).endDate)
        : null,
    summary: value("summary"),
    location: value("location") ?? "",
    description: value("description") ?? "",
    status: value("status"),
    organizer: organizer
      ? [organizer.getParameter("cn"), organizer.getFirstValue()]
      : null,
    attendees: event
      .getAllProperties("attendee")
      .map((who) => [
        who.getParameter("cn"),
        who.getFirstValue(),
        who.getParameter("partstat"),
      ]),
    reminders: event
      .getAllSubcomponents("valarm")
      .map((alarm) =>
        Math.round(-alarm.getFirstPropertyValue("trigger").toSeconds() / 60),
      ),
  };
};
const events = calendars.flatMap((calendar) =>
  calendar.getAllSubcomponents("vevent").map(meaning(calendar)),
);
process.stdout.write(JSON.stringify({ "ical.js": events }));
