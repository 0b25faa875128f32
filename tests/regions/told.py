"""The four regions of the news, in the order of their articles."""

from tests.regions import (
    indramayu,
    indramayu_facts,
    kapuas,
    kapuas_facts,
    pelalawan,
    pelalawan_facts,
    siak,
    siak_facts,
)
from tests.regions.telling import ToldRegion

REGIONS = (
    ToldRegion(
        "pelalawan", ("S0", "S1"), "2017-07-20", pelalawan.CLIPPING, pelalawan.RECORDS, pelalawan_facts.FACTS
    ),
    ToldRegion("siak", ("S2",), "2020-02-26", siak.CLIPPING, siak.RECORDS, siak_facts.FACTS),
    ToldRegion("kapuas", ("S3",), "2019-02-24", kapuas.CLIPPING, kapuas.RECORDS, kapuas_facts.FACTS),
    ToldRegion(
        "indramayu", ("S4",), "2018-05-07", indramayu.CLIPPING, indramayu.RECORDS, indramayu_facts.FACTS
    ),
)

NEWS_PEOPLE = tuple(
    one.values["name"]
    for region in REGIONS
    for one in region.records
    if one.kind == "person" and "(" not in one.values["name"]
)
"""Office holders whom the news names, bare names; they stand nowhere but in these files."""
