"""What people ask of the site, how it is answered, and how fast."""

from prometheus_client import Counter, Histogram

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"

ANSWERED = Counter(
    "sneakpreview_requests",
    "Requests answered, by the route's template, never by the address itself",
    ["method", "route", "status"],
)
SECONDS = Histogram(
    "sneakpreview_request_seconds",
    "Time from a request's beginning to its answer",
    ["method", "route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
MARKS = Counter("sneakpreview_marks", "Marks stored, and taken back", ["kind"])
RECOMMENDATIONS = Histogram(
    "sneakpreview_recommendations_seconds",
    "Time that one answer of recommendations takes to find and to write",
    buckets=(0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
REFUSED = Counter(
    "sneakpreview_limit_refusals", "Requests refused by a limit, by its name", ["limit"]
)


def answered(method: str, route: str | None, status: int, seconds: float) -> None:
    """Note an answer; what is no route of ours, or no method, makes no series."""
    verb = method if method in METHODS else OTHER
    template = route or OTHER
    ANSWERED.labels(verb, template, str(status)).inc()
    SECONDS.labels(verb, template).observe(seconds)
