#include "plan/conflicts.h"

#include "plan/break_orders.h"
#include "plan/rule_checks.h"
#include "store/hotspot_set.h"

#include <algorithm>

namespace lantern
{

namespace
{

using Kind = Requirement::Kind;
using Chosen = Requirements::Chosen;
using Question = Requirements::Question;

constexpr size_t MostInTriples = 60; // of so many requirements all threes are tried
constexpr size_t MostConflicts = 8;

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

// A smallest choice of the candidates that is not kept; they are not, all together.
std::vector<size_t> smallest(const Question &question, std::vector<size_t> candidates, size_t total)
{
    const auto isKept = [&](std::initializer_list<size_t> only) {
        Chosen chosen(total, 0);
        for (const size_t one : only)
            chosen[one] = 1;
        return question.isKept(chosen);
    };
    for (const size_t a : candidates)
        if (!isKept({a}))
            return {a};
    for (size_t i = 0; i < candidates.size(); ++i)
        for (size_t j = i + 1; j < candidates.size(); ++j)
            if (!isKept({candidates[i], candidates[j]}))
                return {candidates[i], candidates[j]};
    for (size_t i = 0; i < candidates.size() && candidates.size() <= MostInTriples; ++i)
        for (size_t j = i + 1; j < candidates.size(); ++j)
            for (size_t k = j + 1; k < candidates.size(); ++k)
                if (!isKept({candidates[i], candidates[j], candidates[k]}))
                    return {candidates[i], candidates[j], candidates[k]};
    Chosen chosen(total, 0);
    for (const size_t one : candidates)
        chosen[one] = 1;
    std::erase_if(candidates, [&](size_t one) {
        chosen[one] = 0;
        const bool isNeeded = question.isKept(chosen);
        chosen[one] = isNeeded ? 1 : 0;
        return !isNeeded;
    });
    return candidates;
}

class ConflictFinder
{
public:
    ConflictFinder(const Plan &plan, const RuleContext &context, Walks &walks)
        : m_plan(plan)
        , m_context(context)
        , m_requirements(plan, context, walks)
        , m_questions(m_requirements.questions())
    {
    }
    [[nodiscard]] std::vector<Conflict> find() const;

private:
    [[nodiscard]] Conflict conflictOf(const std::vector<size_t> &found) const;
    [[nodiscard]] bool isEnough(const std::vector<size_t> &found, size_t without) const;
    [[nodiscard]] Conflict::Part partOf(const Requirement &what) const;
    void putTeam(Conflict::Part &part) const;
    void putBreakOrder(Conflict::Part &part, const Team &team) const;
    void putLeg(Conflict::Part &part) const;
    void putDuty(Conflict::Part &part) const;
    void putHotspot(Conflict::Part &part) const;
    void putOther(Conflict::Part &part) const;
    [[nodiscard]] QString hotspotName(const HotspotId &id) const;

    const Plan &m_plan;
    const RuleContext &m_context;
    Requirements m_requirements;
    std::vector<Question> m_questions;
};

std::vector<Conflict> ConflictFinder::find() const
{
    const size_t total = m_requirements.all().size();
    Chosen left(total, 1);
    std::vector<Conflict> conflicts;
    for (const Question &question : m_questions) {
        while (conflicts.size() < MostConflicts && !question.isKept(left)) {
            std::vector<size_t> candidates;
            std::ranges::copy_if(question.about, std::back_inserter(candidates), [&left](size_t i) { return left[i]; });
            const std::vector<size_t> found = smallest(question, candidates, total);
            conflicts.push_back(conflictOf(found));
            for (const size_t one : found)
                left[one] = 0;
        }
    }
    return conflicts;
}

// Whether all that bears on what clashes is kept without it.
bool ConflictFinder::isEnough(const std::vector<size_t> &found, size_t without) const
{
    Chosen chosen(m_requirements.all().size(), 1);
    chosen[without] = 0;
    return std::ranges::all_of(m_questions, [&](const Question &question) {
        const bool bears =
            std::ranges::all_of(found, [&question](size_t one) { return std::ranges::contains(question.about, one); });
        return !bears || question.isKept(chosen);
    });
}

Conflict ConflictFinder::conflictOf(const std::vector<size_t> &found) const
{
    Conflict conflict;
    for (const size_t one : found) {
        conflict.parts.push_back(partOf(m_requirements.all()[one]));
        conflict.parts.back().isEnough = isEnough(found, one);
    }
    return conflict;
}

QString ConflictFinder::hotspotName(const HotspotId &id) const
{
    if (m_context.hotspots) {
        const auto found = std::ranges::find(m_context.hotspots->hotspots, id, &Hotspot::id);
        if (found != m_context.hotspots->hotspots.end())
            return found->name;
    }
    for (const Team &team : m_plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.hotspot == id)
                return leg.placeName;
    return ConflictWords::tr("a hotspot");
}

Conflict::Part ConflictFinder::partOf(const Requirement &what) const
{
    Conflict::Part part{.what = what, .words = {}, .wayOut = {}, .team = {}, .leg = {}};
    if (what.team >= 0)
        part.team = m_plan.teams[static_cast<size_t>(what.team)].id;
    switch (what.kind) {
    case Kind::LockedLeg:
        putLeg(part);
        break;
    case Kind::Break:
    case Kind::BreakOrder:
    case Kind::OwnHours:
    case Kind::Start:
    case Kind::Finish:
        putTeam(part);
        break;
    case Kind::Duty:
    case Kind::DutyTeam:
    case Kind::DutySkill:
        putDuty(part);
        break;
    case Kind::EveryTwoHours:
    case Kind::Barred:
        putHotspot(part);
        break;
    case Kind::VisitCap:
    case Kind::Pair:
    case Kind::SomeTeam:
        putOther(part);
        break;
    }
    return part;
}

void ConflictFinder::putLeg(Conflict::Part &part) const
{
    const Team &team = m_plan.teams[static_cast<size_t>(part.what.team)];
    const Leg &leg = team.legs[static_cast<size_t>(part.what.number)];
    const QString name = leg.kind == LegKind::Break ? ConflictWords::tr("the break") : leg.placeName;
    part.leg = leg.id;
    part.words = ConflictWords::tr("%1 is locked from %2 to %3 for %4")
                     .arg(name, clockTime(leg.arrive), clockTime(leg.depart), team.name);
    part.wayOut = ConflictWords::tr("unlock %1 at %2").arg(name, clockTime(leg.arrive));
}

void ConflictFinder::putTeam(Conflict::Part &part) const
{
    const Team &team = m_plan.teams[static_cast<size_t>(part.what.team)];
    const QDateTime from = team.from.isValid() ? team.from : m_plan.shift.from;
    const QDateTime to = team.to.isValid() ? team.to : m_plan.shift.to;
    switch (part.what.kind) {
    case Kind::Break:
        part.words = ConflictWords::tr("%1 needs a break of %2 min").arg(team.name).arg(BreakMinutesAtLeast);
        part.wayOut = ConflictWords::tr("have %1 relieved for its break").arg(team.name);
        break;
    case Kind::BreakOrder:
        putBreakOrder(part, team);
        break;
    case Kind::OwnHours:
        part.words = ConflictWords::tr("%1 is on duty from %2 to %3").arg(team.name, clockTime(from), clockTime(to));
        part.wayOut = ConflictWords::tr("let %1 work the whole shift").arg(team.name);
        break;
    case Kind::Start:
        part.words = ConflictWords::tr("%1 starts from %2 at %3").arg(team.name, team.startName, clockTime(from));
        part.wayOut = ConflictWords::tr("let %1 start nearer").arg(team.name);
        break;
    default:
        part.words = ConflictWords::tr("%1 is back at %2 by %3").arg(team.name, team.finishName, clockTime(to));
        part.wayOut = ConflictWords::tr("let %1 finish nearer").arg(team.name);
    }
}

void ConflictFinder::putBreakOrder(Conflict::Part &part, const Team &team) const
{
    const BreakOrder &order = m_plan.orders.breaks[static_cast<size_t>(part.what.number)];
    part.words = ConflictWords::tr("%1 is to have its break of %2 min between %3 and %4 at %5")
                     .arg(team.name)
                     .arg(order.minutes)
                     .arg(clockTime(order.from), clockTime(order.to), namesOf(breakPlacesOf(order, team)));
    part.wayOut = ConflictWords::tr("order the break of %1 for another time or place").arg(team.name);
}

void ConflictFinder::putDuty(Conflict::Part &part) const
{
    const Duty &duty = m_plan.orders.duties[static_cast<size_t>(part.what.number)];
    const auto team = std::ranges::find(m_plan.teams, duty.team, &Team::id);
    switch (part.what.kind) {
    case Kind::DutyTeam:
        part.team = duty.team;
        part.words = team == m_plan.teams.end()
                         ? ConflictWords::tr("%1 is for a team that is not in the plan").arg(duty.name)
                         : ConflictWords::tr("%1 is for %2").arg(duty.name, team->name);
        part.wayOut = ConflictWords::tr("let another team do %1").arg(duty.name);
        break;
    case Kind::DutySkill:
        part.words = ConflictWords::tr("%1 needs “%2”").arg(duty.name, duty.skill);
        part.wayOut = ConflictWords::tr("ask for no skill at %1, or crew a team with it").arg(duty.name);
        break;
    default:
        part.words = ConflictWords::tr("%1 is to be done between %2 and %3 for %4 min")
                         .arg(duty.name, clockTime(duty.earliest), clockTime(duty.latest))
                         .arg(duty.minutes);
        part.wayOut = ConflictWords::tr("take %1 out").arg(duty.name);
    }
}

void ConflictFinder::putHotspot(Conflict::Part &part) const
{
    const auto number = static_cast<size_t>(part.what.number);
    if (part.what.kind == Kind::EveryTwoHours) {
        const QString name = hotspotName(m_plan.orders.everyTwoHours[number]);
        part.words = ConflictWords::tr("%1 is asked for every two hours").arg(name);
        part.wayOut = ConflictWords::tr("ask for %1 less often").arg(name);
        return;
    }
    const Forbid &forbid = m_plan.orders.forbids[number];
    const QString name = hotspotName(forbid.hotspot);
    const auto team = std::ranges::find(m_plan.teams, forbid.team, &Team::id);
    part.team = forbid.team;
    part.words = team == m_plan.teams.end() ? ConflictWords::tr("nobody is to go to %1").arg(name)
                                            : ConflictWords::tr("%1 is not to go to %2").arg(team->name, name);
    part.wayOut = ConflictWords::tr("allow %1").arg(name);
}

void ConflictFinder::putOther(Conflict::Part &part) const
{
    switch (part.what.kind) {
    case Kind::VisitCap:
        part.words = ConflictWords::tr("a hotspot has at most %n visit(s)", nullptr, m_plan.orders.visitCap);
        part.wayOut = ConflictWords::tr("allow more visits to one hotspot");
        break;
    case Kind::Pair: {
        const QString name = m_plan.teams[static_cast<size_t>(part.what.team)].name;
        const auto uniform = static_cast<int>(std::ranges::count(m_plan.teams, Mode::Uniform, &Team::mode));
        part.words = ConflictWords::tr("%1 needs a uniform team of its own, of %n", nullptr, uniform).arg(name);
        part.wayOut = ConflictWords::tr("add a uniform team for %1, or take the pair out").arg(name);
        break;
    }
    default:
        part.words = ConflictWords::tr("the plan has no team");
        part.wayOut = ConflictWords::tr("add a team");
    }
}

} // namespace

QString Conflict::why() const
{
    QStringList words;
    for (const Part &part : parts)
        words.append(part.words);
    return words.size() == 1
               ? ConflictWords::tr("This cannot be kept: %1.").arg(words.front())
               : ConflictWords::tr("These cannot be kept together: %1.").arg(words.join(QStringLiteral("; ")));
}

QString Conflict::wayOut() const
{
    QStringList enough;
    QStringList all;
    for (const Part &part : parts) {
        all.append(part.wayOut);
        if (part.isEnough)
            enough.append(part.wayOut);
    }
    const QStringList &named = enough.isEmpty() ? all : enough;
    const QString ways = named.join(ConflictWords::tr("; or "));
    return enough.isEmpty() ? ConflictWords::tr("A first step: %1.").arg(ways)
                            : ConflictWords::tr("The way out: %1.").arg(ways);
}

std::vector<Conflict> findConflicts(const Plan &plan, const RuleContext &context)
{
    if (plan.shift.from >= plan.shift.to)
        return {};
    const std::shared_ptr<Walks> walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
    return ConflictFinder(plan, context, *walks).find();
}

} // namespace lantern
