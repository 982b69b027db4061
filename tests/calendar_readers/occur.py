"""Reads calendars from standard input, one or several, and prints when their events take place in 2026 and 2027, as JSON.

The answer is {"<uid>": [["<start in UTC>", "<summary>"], ...]}, in order; `recurring-ical-events` follows the rules.
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events

calendars = icalendar.Calendar.from_ical(sys.stdin.buffer.read(), multiple=True)
span = datetime.date(2026, 1, 1), datetime.date(2028, 1, 1)
answer = {}
for event in (event for calendar in calendars for event in recurring_ical_events.of(calendar).between(*span)):
    start = event["DTSTART"].dt.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    answer.setdefault(str(event["UID"]), []).append([start, str(event["SUMMARY"])])
json.dump({uid: sorted(times) for uid, times in answer.items()}, sys.stdout)
