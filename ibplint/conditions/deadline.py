"""When a term begins and ends."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ibplint.model.moment import Duration, Moment

_LAST = timedelta(microseconds=1)


def deadline(begin: datetime, term: Duration, zone: ZoneInfo) -> datetime:
    """The last instant in time: hours run from instant to instant, a term in days ends with its last day, included."""
    if in_hours(term):
        return begin + timedelta(hours=term.hours)
    last_day = term.after(begin.astimezone(zone).date())
    return start_of(last_day + timedelta(days=1), zone) - _LAST


def as_moment(value: object, zone: ZoneInfo) -> Moment | None:
    """A date as the moment that it may mean: any instant of that day."""
    match value:
        case Moment():
            return value
        case date():
            return Moment(start_of(value, zone), start_of(value + timedelta(days=1), zone) - _LAST)
        case _:
            return None


def in_hours(term: Duration) -> bool:
    """Whether a term runs from instant to instant."""
    return not (term.months or term.days)


def passed(begin: datetime, end: datetime, term: Duration, zone: ZoneInfo) -> timedelta | Duration:
    """The time between two instants, in the unit of the term: hours, or days of the zone."""
    if in_hours(term):
        return end - begin
    return Duration(days=(end.astimezone(zone).date() - begin.astimezone(zone).date()).days)


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a day."""
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def offsets(moment: Moment, zone: ZoneInfo) -> dict[str, str]:
    """The two offsets from UTC that an hour may have which occurs twice."""
    first, second = (
        f"`{one.astimezone(zone).isoformat()[-len('+02:00') :]}`" for one in (moment.earliest, moment.latest)
    )
    return {"nl": f"{first} of {second}", "en": f"{first} or {second}"}
