"""Reads a mail from standard input with Python's `email` and its calendars with `icalendar`, and prints what they say.

The answer is JSON: the head, every part's type in order, the text, for each calendar its method and its events, and each as it
stands there.
"""

import email.parser
import email.policy
import json
import sys

import icalendar


def event(found):
    if found.errors:
        raise ValueError(found.errors)
    people = found.get("ATTENDEE", [])
    people = people if isinstance(people, list) else [people]
    return {
        "uid": str(found["UID"]),
        "summary": str(found["SUMMARY"]),
        "sequence": int(found["SEQUENCE"]),
        "status": str(found["STATUS"]),
        "organizer": [found["ORGANIZER"].params["CN"], str(found["ORGANIZER"])],
        "attendees": [
            [who.params["CN"], str(who), who.params["PARTSTAT"], who.params.get("RSVP", "")] for who in people
        ],
    }


def inside(part):
    return part.get_payload(decode=True).decode("utf-8")


def calendar(part):
    read = icalendar.Calendar.from_ical(inside(part))
    return {"method": str(read["METHOD"]), "events": [event(found) for found in read.walk("VEVENT")]}


def main():
    mail = email.parser.BytesParser(policy=email.policy.default).parse(sys.stdin.buffer)
    if mail.defects:
        raise ValueError(mail.defects)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    answer = {
        "unsent": mail["X-Unsent"],
        "from": [[who.display_name, who.addr_spec] for who in mail["From"].addresses],
        "to": [[who.display_name, who.addr_spec] for who in mail["To"].addresses],
        "subject": str(mail["Subject"]),
        "date": mail["Date"].datetime.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "kinds": [part.get_content_type() for part in mail.walk()],
        "methods": [part.get_param("method") for part in parts if part.get_content_type() == "text/calendar"],
        "text": parts[0].get_content(),
        "calendars": [calendar(part) for part in parts[1:]],
        "inside": [inside(part) for part in parts[1:]],
    }
    json.dump(answer, sys.stdout)


main()
