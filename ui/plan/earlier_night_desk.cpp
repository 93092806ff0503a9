#include "plan/earlier_night_desk.h"

#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "outcome/result_words.h"
#include "plan/another_night.h"
#include "plan/compare.h"
#include "plan/plan_commands.h"
#include "plan/worth.h"
#include "store/outcome_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int Week = 7;

QString copiedFromSetting(const QString &plan)
{
    return QStringLiteral("copiedFrom/") + plan;
}

QString nightText(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

QString nightChoiceText(const PlanSummary &summary)
{
    const QString night = nightText(summary.shift.operationalDate);
    const QString name =
        summary.name.contains(night) ? summary.name : EarlierNightDesk::tr("%1, %2").arg(summary.name, night);
    return EarlierNightDesk::tr("%1 · %2").arg(name, planStatusText(summary.status));
}

// "2 of 3 made, 1 missed · 31 min · Stops: 2 · Arrests: 1".
QString outcomeText(const PlaceOutcome &place)
{
    QStringList parts{EarlierNightDesk::tr("%1 of %2 made").arg(place.made).arg(place.planned)};
    if (place.missed > 0)
        parts.append(EarlierNightDesk::tr("%1 missed").arg(place.missed));
    if (const int open = place.planned - place.made - place.missed; open > 0)
        parts.append(EarlierNightDesk::tr("%1 without a result").arg(open));
    if (place.minutes > 0)
        parts.append(EarlierNightDesk::tr("%1 min there").arg(place.minutes));
    for (const QString &type : resultTypes())
        if (const int count = place.counts.value(type); count > 0)
            parts.append(EarlierNightDesk::tr("%1: %2").arg(resultTypeName(type)).arg(count));
    if (place.nil > 0)
        parts.append(EarlierNightDesk::tr("nil: %1").arg(place.nil));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EarlierNightDesk::EarlierNightDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_choices({"plan", "text"})
    , m_places({"hotspot", "name", "visits", "outcome", "tonight"})
{
    connect(m_workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Plans | Workspace::Results)) != 0)
            follow();
    });
}

void EarlierNightDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board)
        connect(m_board, &PlanBoard::planChanged, this, &EarlierNightDesk::follow);
    Q_EMIT boardChanged();
    follow();
}

void EarlierNightDesk::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT boardChanged();
    follow();
}

std::vector<PlanSummary> EarlierNightDesk::earlierNights() const
{
    if (!m_board || !m_board->hasPlan() || !m_workspace->isOpen())
        return {};
    auto summaries = PlanRepository(*m_workspace->store()).list().value_or(std::vector<PlanSummary>());
    std::erase_if(summaries, [this](const PlanSummary &summary) {
        return summary.shift.operationalDate >= m_board->plan().shift.operationalDate;
    });
    return summaries;
}

PlanId EarlierNightDesk::likelyPlan(const std::vector<PlanSummary> &earlier) const
{
    const PlanId copied = PlanId::fromString(m_workspace->fileSetting(copiedFromSetting(m_board->planId())).toString());
    if (std::ranges::contains(earlier, copied, &PlanSummary::id))
        return copied;
    const QDate weekBefore = m_board->plan().shift.operationalDate.addDays(-Week);
    const auto rank = [&](const PlanSummary &summary) {
        const bool isWorked = !isOpenForEdits(summary.status);
        return std::tuple(summary.shift.operationalDate == weekBefore, isWorked, summary.shift.operationalDate);
    };
    const auto best = std::ranges::max_element(earlier, {}, rank);
    return best == earlier.end() ? PlanId() : best->id;
}

void EarlierNightDesk::follow()
{
    if (!m_active)
        return;
    const std::vector<PlanSummary> earlier = earlierNights();
    std::vector<QVariantList> choices;
    choices.reserve(earlier.size());
    for (const PlanSummary &summary : earlier)
        choices.push_back({summary.id.toString(), nightChoiceText(summary)});
    m_choices.setRows(std::move(choices));
    const PlanId open = m_board && m_board->hasPlan() ? m_board->plan().id : PlanId();
    const bool isKept = open == m_beside && std::ranges::contains(earlier, m_plan.id, &PlanSummary::id);
    m_beside = open;
    load(isKept ? m_plan.id : earlier.empty() ? PlanId() : likelyPlan(earlier));
}

void EarlierNightDesk::choose(const QString &plan)
{
    load(PlanId::fromString(plan));
}

void EarlierNightDesk::load(const PlanId &plan)
{
    m_plan = {};
    m_outcome = {};
    if (plan.isValid() && m_workspace->isOpen()) {
        m_plan = PlanRepository(*m_workspace->store()).load(plan).value_or(Plan());
        m_outcome = outcomeOf(
            m_plan, ResultRepository(*m_workspace->store()).standing(plan).value_or(std::vector<PatrolResult>()));
    }
    fillPlaces();
    Q_EMIT nightChanged();
}

void EarlierNightDesk::fillPlaces()
{
    const std::vector<HotspotDose> doses =
        m_board && m_board->hasPlan() ? doseOf(m_board->plan()) : std::vector<HotspotDose>();
    std::vector<QVariantList> rows;
    for (const PlaceOutcome &place : m_outcome.places) {
        const auto dose = std::ranges::find(doses, place.hotspot, &HotspotDose::hotspot);
        const int tonight = place.hotspot.isValid() && dose != doses.end() ? dose->visits : 0;
        rows.push_back({place.hotspot.isValid() ? place.hotspot.toString() : QString(), place.name, place.planned,
                        m_outcome.isRecorded() ? outcomeText(place) : tr("%n visit(s) planned", nullptr, place.planned),
                        tonight});
    }
    m_places.setRows(std::move(rows));
}

QString EarlierNightDesk::summary() const
{
    if (!m_plan.id.isValid())
        return tr("No plan of an earlier night is in this file.");
    if (!m_outcome.isRecorded())
        return tr("%n visit(s) planned; nobody has recorded what came of them.", nullptr, m_outcome.all.planned);
    return outcomeText(m_outcome.all);
}

QVariantList EarlierNightDesk::copyable() const
{
    QVariantList plans;
    if (!m_workspace->isOpen())
        return plans;
    for (const PlanSummary &summary : PlanRepository(*m_workspace->store()).list().value_or(std::vector<PlanSummary>()))
        plans.append(QVariantMap{{QStringLiteral("plan"), summary.id.toString()},
                                 {QStringLiteral("text"), nightChoiceText(summary)}});
    return plans;
}

QString EarlierNightDesk::copy(const QString &plan, const QString &date)
{
    if (!m_workspace->isOpen())
        return tr("No file is open.");
    Store &store = *m_workspace->store();
    const Result<Plan> source = PlanRepository(store).load(PlanId::fromString(plan));
    if (!source)
        return source.error().message;
    const Result<Shift> shift = shiftOnDate(source->shift, QDate::fromString(date, Qt::ISODate));
    if (!shift)
        return shift.error().message;
    // Two nights of one name would not be told apart.
    const QString night = nightText(shift->operationalDate);
    QString name = source->name;
    name.replace(nightText(source->shift.operationalDate), night);
    if (name == source->name && !name.endsWith(night))
        name = QStringLiteral("%1, %2").arg(name, night);
    Plan copied = asNewPlan(onAnotherNight(*source, *shift), name, m_workspace->clock().now(), store.random());
    const Result<HotspotSet> set = HotspotRepository(store).load(copied.hotspotSet);
    if (!set)
        return set.error().message;
    copied.worth = planWorth(copied, *set);
    m_workspace->setFileSetting(copiedFromSetting(copied.id.toString()), plan);
    m_workspace->push(new PlanChange(*m_workspace, std::nullopt, copied,
                                     tr("Copy a plan to %1").arg(nightText(shift->operationalDate))));
    return {};
}

} // namespace lantern
