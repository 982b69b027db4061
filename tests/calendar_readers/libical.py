"""Reads calendars from standard input, one or several, with libical, the C library behind Evolution, KOrganizer and GNOME
Calendar, and prints what it takes them to mean: {"libical": [event, ...]}, each event in the words of read.mjs.
"""

import ctypes
import datetime
import json
import sys

library = ctypes.CDLL("libical.so.3")


class Time(ctypes.Structure):
    """struct icaltimetype"""

    _fields_ = [
        (name, ctypes.c_int)
        for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")
    ] + [("zone", ctypes.c_void_p)]


def function(name, answer, *arguments):
    found = getattr(library, name)
    found.restype, found.argtypes = answer, arguments
    return found


component, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
parse = function("icalparser_parse_string", component, text)
count_errors = function("icalcomponent_count_errors", number, component)
first = function("icalcomponent_get_first_component", component, component, number)
following = function("icalcomponent_get_next_component", component, component, number)
first_property = function("icalcomponent_get_first_property", component, component, number)
next_property = function("icalcomponent_get_next_property", component, component, number)
property_value = function("icalproperty_get_value_as_string", text, component)
property_parameter = function("icalproperty_get_parameter_as_string", text, component, text)
stamp = function("icalproperty_get_dtstamp", Time, component)
changed = function("icalproperty_get_lastmodified", Time, component)
uid = function("icalcomponent_get_uid", text, component)
summary = function("icalcomponent_get_summary", text, component)
location = function("icalcomponent_get_location", text, component)
description = function("icalcomponent_get_description", text, component)
sequence = function("icalcomponent_get_sequence", number, component)
starts = function("icalcomponent_get_dtstart", Time, component)
ends = function("icalcomponent_get_dtend", Time, component)
kind_of = function("icalproperty_string_to_kind", number, text)
component_kind = function("icalcomponent_string_to_kind", number, text)
kind_is = function("icalcomponent_isa", number, component)
VCALENDAR, VEVENT, VALARM = map(component_kind, (b"VCALENDAR", b"VEVENT", b"VALARM"))
utc = function("icaltimezone_get_utc_timezone", component)()
in_zone = function("icaltime_convert_to_zone", Time, Time, component)


class Duration(ctypes.Structure):
    """struct icaldurationtype"""

    _fields_ = [("is_neg", ctypes.c_int)] + [
        (name, ctypes.c_uint) for name in ("days", "weeks", "hours", "minutes", "seconds")
    ]


class Trigger(ctypes.Structure):
    """struct icaltriggertype"""

    _fields_ = [("time", Time), ("duration", Duration)]


get_trigger = function("icalproperty_get_trigger", Trigger, component)


def each(parent, kind):
    found = first(parent, kind)
    while found:
        yield found
        found = following(parent, kind)


def only(parent, name):
    return first_property(parent, kind_of(name))


def properties(parent, name):
    found = only(parent, name)
    while found:
        yield found
        found = next_property(parent, kind_of(name))


def words(value):
    return value.decode() if value else ""


def moment(time):
    time = in_zone(time, utc)
    parts = (time.year, time.month, time.day, time.hour, time.minute, time.second)
    return datetime.datetime(*parts).strftime("%Y-%m-%dT%H:%M:%SZ")


def minutes_before(alarm):
    duration = get_trigger(only(alarm, b"TRIGGER")).duration
    minutes = ((duration.weeks * 7 + duration.days) * 24 + duration.hours) * 60 + duration.minutes
    return minutes if duration.is_neg else -minutes


def attendee(who):
    said = [property_parameter(who, b"CN"), property_value(who), property_parameter(who, b"PARTSTAT")]
    return [words(part) for part in said]


def read(calendar):
    for event in each(calendar, VEVENT):
        organizer = only(event, b"ORGANIZER")
        yield {
            "method": words(property_value(only(calendar, b"METHOD"))) if only(calendar, b"METHOD") else "",
            "uid": words(uid(event)),
            "stamp": moment(stamp(only(event, b"DTSTAMP"))),
            "changed": moment(changed(only(event, b"LAST-MODIFIED"))),
            "sequence": sequence(event),
            "starts": moment(starts(event)),
            "ends": moment(ends(event)) if only(event, b"DTEND") or only(event, b"DURATION") else None,
            "summary": words(summary(event)),
            "location": words(location(event)),
            "description": words(description(event)),
            "status": words(property_value(only(event, b"STATUS"))),
            "organizer": [words(property_parameter(organizer, b"CN")), words(property_value(organizer))]
            if organizer
            else None,
            "attendees": [attendee(who) for who in properties(event, b"ATTENDEE")],
            "reminders": [minutes_before(alarm) for alarm in each(event, VALARM)],
        }


def opened():
    """What is on standard input: a calendar, or a root with several below it."""
    parsed = parse(sys.stdin.buffer.read())
    if not parsed or count_errors(parsed):
        sys.exit("libical finds errors in it")
    return parsed


def calendars(parsed):
    return [parsed] if kind_is(parsed) == VCALENDAR else list(each(parsed, VCALENDAR))


if __name__ == "__main__":
    print(json.dumps({"libical": [event for calendar in calendars(opened()) for event in read(calendar)]}))
