"""The masterplan as chapter III tells it: per dimension, per action area, and its money."""

from gm100_desktop.domain.briefs.masterplan import MasterplanBrief
from gm100_desktop.services.gathering.action_plan import action_areas
from gm100_desktop.services.gathering.budget import budget_brief
from gm100_desktop.services.gathering.dimensions import dimension_briefs
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.plans import current_plan, plan_documents, plan_version
from gm100_desktop.services.gathering.sources import Sources


def masterplan_brief(sources: Sources) -> MasterplanBrief:
    """Documents, six dimensions, action plan and budget; documents alone while there is no plan."""
    plan = current_plan(sources)
    documents = tuple(plan_documents(sources, plan))
    if plan is None:
        return MasterplanBrief(documents)
    works = PlanWorks(sources, plan)
    return MasterplanBrief(
        documents=documents,
        years=works.years,
        version=plan_version(plan),
        count=works.programme_standings.count(works.programmes, works.year),
        dimensions=tuple(dimension_briefs(works)),
        action_areas=tuple(action_areas(works)),
        budget=budget_brief(works),
    )
