#include "plan/what_if_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "plan/plan_commands.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

// How a figure is written: with so many decimals, or as a change in per cent, or with three figures that count.
enum class Written { Whole, Tenths, Hundredths, Change, ThreeFigures };

// One figure of the table: how it is shown, and which is better.
struct FigureKind
{
    const char *label;
    int better; // 1 more, −1 less
    Written written;
    std::optional<double> (*value)(const ComparedPlan &, double worthAtHand);
};

template<auto Member>
std::optional<double> valueOf(const ComparedPlan &plan, double /*worthAtHand*/)
{
    return plan.figures.*Member;
}

constexpr auto FigureKinds = std::to_array<FigureKind>({
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Harm covered, %"), 1, Written::Whole,
     [](const ComparedPlan &of, double) { return std::optional(100 * of.figures.share); }},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Worth"), 1, Written::Whole, valueOf<&VariantFigures::worth>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Worth against the plan"), 1, Written::Change, worthChange},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Hotspots visited"), 1, Written::Whole,
     valueOf<&VariantFigures::hotspots>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Hotspots at target dose"), 1, Written::Whole,
     valueOf<&VariantFigures::atDose>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Never alone over 2 hours"), 1, Written::Whole,
     valueOf<&VariantFigures::neverLongAlone>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Visits"), 1, Written::Whole, valueOf<&VariantFigures::visits>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Officers' hours"), -1, Written::Tenths,
     valueOf<&VariantFigures::personHours>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Under way, km"), -1, Written::Tenths,
     [](const ComparedPlan &of, double) { return std::optional(of.figures.metres / 1000); }},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Predictability, 0 to 1"), -1, Written::Hundredths,
     valueOf<&VariantFigures::predictability>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Broken rules"), -1, Written::Whole, valueOf<&VariantFigures::breaches>},
    {QT_TRANSLATE_NOOP("lantern::WhatIfDesk", "Worth per officer's hour"), 1, Written::ThreeFigures,
     [](const ComparedPlan &of, double) { return std::optional(of.figures.worthPerHour()); }},
});

QString writtenText(Written written, double value)
{
    switch (written) {
    case Written::Whole:
        break;
    case Written::Tenths:
        return QLocale().toString(value, 'f', 1);
    case Written::Hundredths:
        return QLocale().toString(value, 'f', 2);
    case Written::Change:
        return changeText(value);
    case Written::ThreeFigures:
        return threeFiguresText(value);
    }
    return QLocale().toString(value, 'f', 0);
}

QString shown(const FigureKind &kind, const ComparedPlan &plan, double worthAtHand)
{
    const std::optional<double> value = kind.value(plan, worthAtHand);
    if (value)
        return writtenText(kind.written, *value);
    return kind.written == Written::Change ? QStringLiteral("–")
                                           : WhatIfDesk::tr("not known"); // other places do not compare
}

// Where all are alike as they are written, none is best, nor is one that is not known.
bool isBest(const FigureKind &kind, const ComparedPlan &plan, std::span<const ComparedPlan *const> all,
            double worthAtHand)
{
    const std::optional<double> own = kind.value(plan, worthAtHand);
    int worse = 0;
    for (const ComparedPlan *other : all) {
        const std::optional<double> value = kind.value(*other, worthAtHand);
        if (!own || !value || shown(kind, *other, worthAtHand) == shown(kind, plan, worthAtHand))
            continue;
        if (kind.better * *own < kind.better * *value)
            return false;
        ++worse;
    }
    return worse > 0;
}

} // namespace

WhatIfDesk::WhatIfDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
{
}

WhatIfDesk::~WhatIfDesk()
{
    m_stop.request_stop();
}

void WhatIfDesk::setBoard(PlanBoard *board)
{
    if (board == m_board)
        return;
    m_board = board;
    Q_EMIT boardChanged();
}

QStringList WhatIfDesk::labels()
{
    QStringList labels;
    for (const FigureKind &kind : FigureKinds)
        labels.append(tr(kind.label));
    return labels;
}

QVariantList WhatIfDesk::columns() const
{
    static const QStringList states = {QStringLiteral("waiting"), QStringLiteral("planning"), QStringLiteral("done"),
                                       QStringLiteral("failed")};
    std::vector<const ComparedPlan *> planned;
    for (const Column &column : m_columns)
        if (column.plan)
            planned.push_back(&*column.plan);
    QVariantList shownColumns;
    for (const Column &column : m_columns) {
        QStringList values;
        QVariantList best;
        for (const FigureKind &kind : FigureKinds) {
            values.append(column.plan ? shown(kind, *column.plan, m_worthAtHand) : QString());
            best.append(column.plan && isBest(kind, *column.plan, planned, m_worthAtHand));
        }
        shownColumns.append(
            QVariantMap{{QStringLiteral("name"), nameOf(column.variant)},
                        {QStringLiteral("state"), states[static_cast<int>(column.state)]},
                        {QStringLiteral("progress"), column.progress},
                        {QStringLiteral("why"), column.why},
                        {QStringLiteral("note"), noteOf(column)},
                        {QStringLiteral("broken"), column.plan ? column.plan->figures.broken : QStringList()},
                        {QStringLiteral("values"), values},
                        {QStringLiteral("best"), best}});
    }
    return shownColumns;
}

// Why a column is as it is, where the figures alone would puzzle.
QString WhatIfDesk::noteOf(const Column &column) const
{
    const bool isHourless = std::ranges::all_of(m_ground.hotspots.hotspots,
                                                [](const Hotspot &hotspot) { return hotspot.hourShares.empty(); });
    if (column.variant.kind == VariantKind::Shifted && isHourless)
        return tr("Hours are not in this data: every hour counts alike, so that another beginning changes nothing that "
                  "is known.");
    return {};
}

QVariantList WhatIfDesk::hours() const
{
    double most = 0;
    for (const HourWorth &hour : m_hours)
        most = std::max(most, hour.worth);
    QVariantList shownHours;
    for (const HourWorth &hour : m_hours)
        shownHours.append(
            QVariantMap{{QStringLiteral("text"), hour.from.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"))},
                        {QStringLiteral("value"), QLocale().toString(hour.worth, 'f', 0)},
                        {QStringLiteral("share"), most > 0 ? hour.worth / most : 0.0}});
    return shownHours;
}

const ComparedPlan *WhatIfDesk::compared(int column) const
{
    const bool isThere = column >= 0 && column < static_cast<int>(m_columns.size());
    return isThere && m_columns[static_cast<size_t>(column)].plan ? &*m_columns[static_cast<size_t>(column)].plan
                                                                  : nullptr;
}

void WhatIfDesk::begin()
{
    stop();
    ++m_round;
    m_working = false;
    m_columns.clear();
    m_hours.clear();
    Q_EMIT hoursChanged();
    if (m_board && m_board->hasPlan()) {
        m_base = m_board->plan();
        m_ground = m_board->ground();
        m_worthAtHand = planWorth(m_base, m_ground.hotspots);
        findHours();
        addVariant({});
    }
    Q_EMIT columnsChanged();
}

void WhatIfDesk::findHours()
{
    runAside(
        this,
        [base = m_base, ground = m_ground] {
            return marginalWorth(base, ground.hotspots, ground.context(base.orders));
        },
        [this, round = m_round](const Result<std::vector<HourWorth>> &hours) {
            if (round != m_round || !hours)
                return;
            m_hours = *hours;
            Q_EMIT hoursChanged();
        });
}

bool WhatIfDesk::add(const QString &key)
{
    const Result<Variant> variant = variantFromKey(key);
    if (!variant)
        m_workspace->report(variant.error());
    return variant && addVariant(*variant);
}

bool WhatIfDesk::addSet(const QString &set)
{
    if (!m_workspace->isOpen())
        return false;
    const Result<HotspotSet> hotspots = HotspotRepository(*m_workspace->store()).load(HotspotSetId::fromString(set));
    if (!hotspots)
        m_workspace->report(hotspots.error());
    return hotspots &&
           addVariant({.kind = VariantKind::OtherSet, .hotspots = std::make_shared<const HotspotSet>(*hotspots)});
}

bool WhatIfDesk::addEnd(double easting, double northing, const QString &name)
{
    return addVariant({.kind = VariantKind::OtherEnd, .end = {easting, northing}, .endName = name});
}

bool WhatIfDesk::addVariant(const Variant &variant)
{
    if (isFull() || !m_base.id.isValid())
        return false;
    m_columns.push_back(
        {.number = m_next++, .variant = variant, .state = State::Waiting, .progress = 0, .why = {}, .plan = {}});
    workOn();
    Q_EMIT columnsChanged();
    return true;
}

void WhatIfDesk::workOn()
{
    const auto next = std::ranges::find(m_columns, State::Waiting, &Column::state);
    if (m_working || next == m_columns.end())
        return;
    m_working = true;
    m_stop = {};
    next->state = State::Planning;
    const Progress progress{.report =
                                [desk = QPointer(this), number = next->number](double fraction) {
                                    tellMeanwhile(desk, [number, fraction](WhatIfDesk &self) {
                                        if (Column *column = self.columnOf(number)) {
                                            column->progress = fraction;
                                            Q_EMIT self.columnsChanged();
                                        }
                                    });
                                },
                            .stop = m_stop.get_token()};
    runAside(
        this,
        [base = m_base, ground = m_ground, variant = next->variant, now = m_workspace->clock().now(), progress] {
            return planVariant(base, variant, ground.hotspots, ground.context(base.orders), {.seed = base.seed}, now,
                               progress);
        },
        [this, number = next->number, round = m_round](const Result<ComparedPlan> &made) {
            finish(number, round, made);
        });
}

void WhatIfDesk::finish(int number, int round, const Result<ComparedPlan> &made)
{
    if (round != m_round)
        return;
    m_working = false;
    if (Column *column = columnOf(number)) {
        column->state = made ? State::Done : State::Failed;
        if (made)
            column->plan = *made;
        else
            column->why = made.error().message;
    }
    workOn();
    Q_EMIT columnsChanged();
}

WhatIfDesk::Column *WhatIfDesk::columnOf(int number)
{
    const auto found = std::ranges::find(m_columns, number, &Column::number);
    return found == m_columns.end() ? nullptr : &*found;
}

void WhatIfDesk::remove(int column)
{
    if (column < 0 || column >= static_cast<int>(m_columns.size()))
        return;
    if (m_columns[static_cast<size_t>(column)].state == State::Planning)
        m_stop.request_stop();
    m_columns.erase(m_columns.begin() + column);
    Q_EMIT columnsChanged();
}

void WhatIfDesk::stop()
{
    for (Column &column : m_columns) {
        if (column.state != State::Waiting)
            continue;
        column.state = State::Failed;
        column.why = tr("Planning was stopped.");
    }
    m_stop.request_stop();
    Q_EMIT columnsChanged();
}

bool WhatIfDesk::openPlan(int column)
{
    const ComparedPlan *chosen = compared(column);
    if (!chosen || !m_workspace->isOpen())
        return false;
    const QString name = chosen->variant.kind == VariantKind::Same ? chosen->plan.name
                                                                   : tr("%1: %2").arg(chosen->plan.name, chosen->name);
    const Plan plan = asNewPlan(chosen->plan, name, m_workspace->clock().now(), m_workspace->store()->random());
    m_workspace->push(new PlanChange(*m_workspace, std::nullopt, plan, tr("Plan %1").arg(plan.name)));
    return true;
}

} // namespace lantern
