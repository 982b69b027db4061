"""Reads calendars from standard input and prints when their events take place in 2026 and 2027, as occur.py does; libical follows
the rules.
"""

import ctypes
import json

from libical import VEVENT, Time, calendars, component, each, function, moment, number, only, opened, starts, summary, uid, words


class Span(ctypes.Structure):
    """struct icaltime_span"""

    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


Told = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)
each_recurrence = function(
    "icalcomponent_foreach_recurrence", None, component, Time, Time, Told, ctypes.c_void_p
)
utc = function("icaltimezone_get_utc_timezone", component)()
at = function("icaltime_from_timet_with_zone", Time, ctypes.c_long, number, component)
first_of = function("icaltime_from_string", Time, ctypes.c_char_p)
instead_of = function("icalcomponent_get_recurrenceid", Time, component)



def slot(event):
    """The time that an event stands for; libical itself leaves out on whose wall, which is its start's."""
    time = instead_of(event)
    time.zone = time.zone or starts(event).zone
    return moment(time)


span = first_of(b"20260101T000000Z"), first_of(b"20280101T000000Z")
events = [event for calendar in calendars(opened()) for event in each(calendar, VEVENT)]
own = [event for event in events if only(event, b"RECURRENCE-ID")]
answer = {}
for event in events:
    name, said = words(uid(event)), words(summary(event))
    moved = {slot(one) for one in own if words(uid(one)) == name}
    times = answer.setdefault(name, [])
    if event in own:
        times.append([moment(starts(event)), said])
        continue

    def tell(_event, found, _data, times=times, moved=moved, said=said):
        start = moment(at(found.contents.start, 0, utc))
        if start not in moved:
            times.append([start, said])

    each_recurrence(event, *span, Told(tell), None)
print(json.dumps({name: sorted(times) for name, times in answer.items()}))
