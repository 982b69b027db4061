"""Reads calendars from standard input, one or several, with `icalendar` and `vobject` and prints what each takes them to mean.

The answer is JSON: {"icalendar": [event, ...], "vobject": [event, ...]}, each event in the words of read.mjs.
"""

import datetime
import io
import json
import sys

import dateutil.tz
import icalendar
import vobject


def moment(value):
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def minutes_before(delta):
    return round(-delta.total_seconds() / 60)


def ends_of(event):
    if "DURATION" in event:
        return event["DTSTART"].dt.astimezone(datetime.timezone.utc) + event["DURATION"].dt
    return event["DTEND"].dt if "DTEND" in event else None


def with_icalendar(text):
    calendars = icalendar.Calendar.from_ical(text, multiple=True)
    for calendar, event in ((calendar, event) for calendar in calendars for event in calendar.walk("VEVENT")):
        if event.errors:
            raise ValueError(event.errors)
        organizer = event.get("ORGANIZER")
        attendees = event.get("ATTENDEE", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        yield {
            "method": str(calendar.get("METHOD", "")),
            "uid": str(event["UID"]),
            "stamp": moment(event["DTSTAMP"].dt),
            "changed": moment(event["LAST-MODIFIED"].dt),
            "sequence": int(event["SEQUENCE"]),
            "starts": moment(event["DTSTART"].dt),
            "ends": moment(ends_of(event)) if ends_of(event) else None,
            "summary": str(event["SUMMARY"]),
            "location": str(event.get("LOCATION", "")),
            "description": str(event.get("DESCRIPTION", "")),
            "status": str(event["STATUS"]),
            "organizer": [organizer.params["CN"], str(organizer)] if organizer else None,
            "attendees": [[who.params["CN"], str(who), who.params["PARTSTAT"]] for who in attendees],
            "reminders": [minutes_before(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")],
        }


def ends(event):
    if hasattr(event, "duration"):
        return event.dtstart.value.astimezone(datetime.timezone.utc) + event.duration.value
    return event.dtend.value if hasattr(event, "dtend") else None


def with_zones_of_its_own(calendar):
    """vobject would ask another package first, whose clocks may be of another year."""
    for zone in calendar.contents.get("vtimezone", []):
        told = dateutil.tz.tzical(io.StringIO(zone.serialize())).get()
        vobject.icalendar.registerTzid(zone.tzid.value, told)
    calendar = calendar.transformToNative()
    calendar.transformChildrenToNative()
    return calendar


def with_vobject(text):
    for calendar in map(with_zones_of_its_own, vobject.readComponents(text, transform=False)):
        for event in calendar.contents.get("vevent", []):

            def value(name, default=None):
                return getattr(event, name).value if hasattr(event, name) else default

            organizer = getattr(event, "organizer", None)
            attendees = event.contents.get("attendee", [])
            yield {
                "method": calendar.method.value if hasattr(calendar, "method") else "",
                "uid": event.uid.value,
                "stamp": moment(event.dtstamp.value),
                "changed": moment(event.last_modified.value),
                "sequence": int(event.sequence.value),
                "starts": moment(event.dtstart.value),
                "ends": moment(ends(event)) if ends(event) else None,
                "summary": event.summary.value,
                "location": value("location", ""),
                "description": value("description", ""),
                "status": event.status.value,
                "organizer": [organizer.params["CN"][0], organizer.value] if organizer else None,
                "attendees": [
                    [who.params["CN"][0], who.value, who.params["PARTSTAT"][0]] for who in attendees
                ],
                "reminders": [minutes_before(alarm.trigger.value) for alarm in getattr(event, "valarm_list", [])],
            }


def main():
    # Bytes, so that Python does not make other line ends of CRLF.
    text = sys.stdin.buffer.read().decode("utf-8")
    answer = {"icalendar": list(with_icalendar(text)), "vobject": list(with_vobject(text))}
    json.dump(answer, sys.stdout)


main()
