"""Days and instants beside each other: on which days a moment may lie, and which instants a day spans."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ibplint.model.moment import Moment

Interval = tuple[date, date]
_LAST = timedelta(microseconds=1)


def local_days(value: object, zone: ZoneInfo) -> Interval | None:
    """The first and the last day on which a date or a moment may lie, by the clock of the zone."""
    match value:
        case Moment():
            return value.earliest.astimezone(zone).date(), value.latest.astimezone(zone).date()
        case date():
            return value, value
        case _:
            return None


def instants(value: object, zone: ZoneInfo) -> Interval | None:
    """The first and the last instant that a date or a moment may mean; a date is the whole day."""
    match value:
        case Moment():
            return value.earliest, value.latest
        case date():
            return _midnight(value, zone), _midnight(value + timedelta(days=1), zone) - _LAST
        case _:
            return None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)
