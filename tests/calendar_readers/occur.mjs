// Reads calendars from standard input, one or several, with ical.js and prints when their events take place in 2026 and
// 2027, in the words of occur.py. Zones are those that the text itself describes.

import { readFileSync } from "node:fs";
import ICAL from "ical.js";

// Several stand in a list of their own.
const parsed = ICAL.parse(readFileSync(0, "utf8"));
const calendars = (typeof parsed[0] === "string" ? [parsed] : parsed).map(
  (calendar) => new ICAL.Component(calendar),
);
const inAll = (kind) =>
  calendars.flatMap((calendar) => calendar.getAllSubcomponents(kind));
for (const zone of inAll("vtimezone")) ICAL.TimezoneService.register(zone);
const after = ICAL.Time.fromString("2028-01-01T00:00:00Z");
const answer = {};
const say = ({ startDate, item }) =>
  (answer[item.uid] ??= []).push([
    startDate.toJSDate().toISOString().replace(".000Z", "Z"),
    item.summary,
  ]);
const components = inAll("vevent");
const standIns = components.filter((component) =>
  component.hasProperty("recurrence-id"),
);
const id = (component) => component.getFirstPropertyValue("uid");
for (const component of components.filter(
  (component) => !standIns.includes(component),
)) {
  // By itself ical.js takes what stands in for one evening to do so in every series of the file.
  const exceptions = standIns.filter(
    (standIn) => id(standIn) === id(component),
  );
  const event = new ICAL.Event(component, { exceptions });
  if (!event.isRecurring()) {
    say({ startDate: event.startDate, item: event });
    continue;
  }
  const times = event.iterator();
  for (
    let time = times.next();
    time && time.compare(after) < 0;
    time = times.next()
  )
    say(event.getOccurrenceDetails(time));
}
for (const times of Object.values(answer)) times.sort();
process.stdout.write(JSON.stringify(answer));
