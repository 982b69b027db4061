"""Reads calendars from standard input, one or several, with `ics`, the package from PyPI, and prints what it takes them to mean:
{"ics": [event, ...]}, each event in the words of read.mjs, in no order. It follows no rules, so there is no occur_ics.py.
"""

import datetime
import json
import sys

import ics


def moment(value):
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def ends(event):
    # In UTC, because a sum on the wall forgets that the clocks change.
    begin = event.begin.to("utc")
    return begin + event._duration if event._duration else event.end


def person(found):
    return [found.common_name, f"mailto:{found.email}"]


def read(calendar):
    for event in calendar.events:
        rest = {line.name: line for line in event.extra if hasattr(line, "value")}
        yield {
            "method": calendar.method or "",
            "uid": event.uid,
            "stamp": moment(event.created),
            "changed": moment(event.last_modified),
            "sequence": int(rest["SEQUENCE"].value),
            "starts": moment(event.begin),
            "ends": moment(ends(event)) if event.has_end() else None,
            "summary": event.name,
            "location": event.location or "",
            "description": event.description or "",
            "status": event.status,
            "organizer": person(event.organizer) if event.organizer else None,
            "attendees": [person(who) + [who.partstat] for who in event.attendees],
            "reminders": sorted(round(-alarm.trigger.total_seconds() / 60) for alarm in event.alarms),
        }


text = sys.stdin.buffer.read().decode("utf-8")
calendars = ics.Calendar.parse_multiple(text)
json.dump({"ics": [event for calendar in calendars for event in read(calendar)]}, sys.stdout)
