"""The questions to Wikidata, in SPARQL.

An answer is a long list of single facts, one a row: with all facts of a film in one
row, every genre would come once for every actor. The endpoint knows the prefixes.
"""

from collections.abc import Iterable
from datetime import date

from sneakpreview.domain.film import FilmId, is_film_id

EASY = "ASK {}"
"""What a server that is well answers at once."""

_COLUMNS = (
    "?item ?field ?value ?name ?order ?fame ?language ?by ?how ?count ?when ?unit"
)

_NAME = """
  OPTIONAL { ?value rdfs:label ?english . FILTER(LANG(?english) = "en") }
  OPTIONAL { ?value rdfs:label ?any . FILTER(LANG(?any) = "mul") }
  BIND(COALESCE(?english, ?any) AS ?name)
"""

_FACTS = f"""
{{
  VALUES ?field {{ wdt:P31 wdt:P57 wdt:P58 wdt:P136 wdt:P364 wdt:P495 }}
  ?item ?field ?value .
  {_NAME}
}} UNION {{
  VALUES ?field {{
    wdt:P345 wdt:P577 wdt:P580 wdt:P582 wdt:P1258 wdt:P1476 wdt:P1712 wdt:P4947
    wdt:P4983 wikibase:sitelinks
  }}
  ?item ?field ?value .
}} UNION {{
  ?item rdfs:label ?value . FILTER(LANG(?value) IN ("en", "mul"))
  BIND(rdfs:label AS ?field)
}} UNION {{
  ?value schema:about ?item ; schema:isPartOf <https://en.wikipedia.org/> .
  BIND(schema:about AS ?field)
}} UNION {{
  ?item p:P161 ?said . ?said a wikibase:BestRank ; ps:P161 ?value .
  OPTIONAL {{ ?said pq:P1545 ?order }}
  OPTIONAL {{ ?value wikibase:sitelinks ?fame }}
  {_NAME}
  BIND(wdt:P161 AS ?field)
}} UNION {{
  ?item p:P1651 ?said . ?said a wikibase:BestRank ; ps:P1651 ?value .
  OPTIONAL {{ ?said pq:P407/wdt:P218 ?language }}
  OPTIONAL {{ ?said pq:P3831 ?as . ?as rdfs:label ?how . FILTER(LANG(?how) = "en") }}
  BIND(wdt:P1651 AS ?field)
}} UNION {{
  VALUES ?by {{ wd:Q105584 wd:Q150248 }}
  ?item p:P444 ?said . ?said ps:P444 ?value ; pq:P447 ?by ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL {{ ?said pq:P459 ?way . ?way rdfs:label ?how . FILTER(LANG(?how) = "en") }}
  OPTIONAL {{ ?said pq:P7887 ?count }}
  OPTIONAL {{ ?said pq:P585 ?when }}
  BIND(wdt:P444 AS ?field)
}} UNION {{
  ?item p:P2047 ?said . ?said a wikibase:BestRank ; psv:P2047 ?much .
  ?much wikibase:quantityAmount ?value ; wikibase:quantityUnit ?unit .
  BIND(wdt:P2047 AS ?field)
}} UNION {{
  ?item p:P2142 ?said . ?said a wikibase:BestRank ; psv:P2142 ?much .
  ?much wikibase:quantityAmount ?value ; wikibase:quantityUnit ?unit .
  BIND(wdt:P2142 AS ?field)
}}
"""


def by_ids(films: Iterable[FilmId]) -> str:
    """Ask for films by their IMDb ids; ValueError for anything that is none."""
    ids = list(films)
    if not all(map(is_film_id, ids)):
        raise ValueError("only IMDb ids go into a question")
    values = " ".join(f'"{film}"' for film in ids)
    return _short(
        f"SELECT {_COLUMNS} WHERE {{"
        f" VALUES ?id {{ {values} }} ?item wdt:P345 ?id . {_FACTS} }}"
    )


def by_time(start: date, end: date, *, articles: int, skip: int, most: int) -> str:
    """Ask for what came out, or began, from one day on and before another.

    Only what so many Wikipedias write about, in the order of Wikidata's own ids.
    What is no film is among it, if IMDb knows it. The named part is answered first,
    and its dates are looked up in their order instead of all being read: both is
    how the endpoint's manual speeds a question up.
    """
    return _short(
        f"""
        SELECT {_COLUMNS} WITH {{
          SELECT DISTINCT ?item WHERE {{
            {{ ?item wdt:P577 ?date . hint:Prior hint:rangeSafe true .
               FILTER({_within(start, end)}) }}
            UNION
            {{ ?item wdt:P580 ?date . hint:Prior hint:rangeSafe true .
               FILTER({_within(start, end)}) }}
            ?item wdt:P345 ?id . FILTER(STRSTARTS(?id, "tt"))
            ?item wikibase:sitelinks ?articles . FILTER(?articles >= {articles})
          }} ORDER BY ?item LIMIT {most} OFFSET {skip}
        }} AS %films WHERE {{ INCLUDE %films . {_FACTS} }}
        """
    )


def _within(start: date, end: date) -> str:
    first, last = (f'"{day}T00:00:00Z"^^xsd:dateTime' for day in (start, end))
    return f"?date >= {first} && ?date < {last}"


def _short(query: str) -> str:
    # It travels in an address, and those have an end.
    return " ".join(query.split())
