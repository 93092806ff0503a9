#include "record/record_desk.h"

#include "base/clock.h"
#include "base/clock_text.h"
#include "commands/workspace.h"
#include "outcome/record.h"
#include "plan/leg_reasons.h"
#include "record/leg_search.h"
#include "record/record_words.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

const QLatin1StringView ReasonField("reason.");

int reasonsIn(const RecordForm &form)
{
    int sum = 0;
    for (const auto &[field, value] : form.asKeyValueRange())
        if (field.startsWith(ReasonField))
            sum += value.toInt();
    return sum;
}

} // namespace

void RecordDesk::tallyReason(const QString &field, int by)
{
    if (stop() == nullptr)
        return;
    RecordForm form = m_form;
    const int amount = std::max(0, form.value(field).toInt() + by);
    if (amount > 0)
        form.insert(field, amount);
    else
        form.remove(field);
    if (by > 0)
        form.insert(QStringLiteral("stop"), std::max(form.value(QStringLiteral("stop")).toInt(), reasonsIn(form)));
    setError({}, {});
    change(std::move(form));
}

QVariantMap RecordDesk::current() const
{
    const Stop *shown = stop();
    if (shown == nullptr)
        return {};
    const Leg &leg = legOf(*shown);
    QString notice;
    if (shown->standing)
        notice = tr("Recorded %1 by %2. What you change is recorded as a correction; the old row stays in the history.")
                     .arg(QLocale().toString(shown->standing->recordedAt.toTimeZone(londonZone()),
                                             QStringLiteral("d MMM HH:mm")),
                          shown->standing->recordedBy);
    return {
        {QStringLiteral("leg"), leg.id.toString()},
        {QStringLiteral("title"), tr("%1, leg %2: %3").arg(teamOf(*shown).name).arg(shown->number).arg(leg.placeName)},
        {QStringLiteral("planned"),
         tr("Planned %1–%2 · %3")
             .arg(clockText(leg.arrive), clockText(leg.depart), legReason(m_plan, teamOf(*shown), leg, m_hotspots))},
        {QStringLiteral("plannedIn"), briefClockText(leg.arrive)},
        {QStringLiteral("plannedOut"), briefClockText(leg.depart)},
        {QStringLiteral("mode"), toKey(teamOf(*shown).mode)},
        {QStringLiteral("recorded"), shown->standing.has_value()},
        {QStringLiteral("notice"), notice}};
}

QStringList RecordDesk::timesInDoubt() const
{
    const Stop *shown = stop();
    if (shown == nullptr)
        return {};
    if (QString skipped = skippedText(m_form, legOf(*shown)); !skipped.isEmpty())
        return {skipped};
    return lantern::timesInDoubt(resultOf(m_form, m_plan, teamOf(*shown), legOf(*shown)), m_plan.shift,
                                 m_workspace->clock().now());
}

QString RecordDesk::otherIn() const
{
    const Stop *shown = stop();
    return shown != nullptr ? otherReading(resultOf(m_form, m_plan, teamOf(*shown), legOf(*shown)).actualIn)
                            : QString();
}

QString RecordDesk::otherOut() const
{
    const Stop *shown = stop();
    return shown != nullptr ? otherReading(resultOf(m_form, m_plan, teamOf(*shown), legOf(*shown)).actualOut)
                            : QString();
}

// The one recorded last on this screen; after another start, the latest row of the night.
const PatrolResult *RecordDesk::lastRecorded() const
{
    const PatrolResult *last = nullptr;
    for (int row = 0; row < total(); ++row) {
        const Stop &one = m_stops[static_cast<size_t>(row)];
        if (!one.standing || row == m_row)
            continue;
        if (one.standing->leg == m_last)
            return &*one.standing;
        if (last == nullptr || one.standing->recordedAt > last->recordedAt)
            last = &*one.standing;
    }
    return last;
}

bool RecordDesk::repeatLast()
{
    const PatrolResult *last = lastRecorded();
    if (stop() == nullptr || last == nullptr) {
        setError({}, tr("Nothing is recorded yet that could be repeated."));
        return false;
    }
    RecordForm form = formOf(*last);
    for (const QString &own : {QStringLiteral("in"), QStringLiteral("out"), QStringLiteral("reference")}) {
        form.remove(own);
        if (m_form.contains(own))
            form.insert(own, m_form.value(own));
    }
    setError({}, {});
    change(std::move(form));
    return true;
}

bool RecordDesk::undoTyped()
{
    if (m_undo.empty()) {
        const int last = rowOf(m_last);
        if (last < 0 || last == m_row)
            return false;
        setCurrentRow(last);
        return true;
    }
    m_redo.push_back(m_form);
    RecordForm before = std::move(m_undo.back());
    m_undo.pop_back();
    setError({}, {});
    putForm(std::move(before));
    return true;
}

bool RecordDesk::redoTyped()
{
    if (m_redo.empty())
        return false;
    m_undo.push_back(m_form);
    RecordForm after = std::move(m_redo.back());
    m_redo.pop_back();
    setError({}, {});
    putForm(std::move(after));
    return true;
}

int RecordDesk::rowOf(const LegId &leg) const
{
    const auto same = std::ranges::find_if(m_stops, [&](const Stop &one) { return legOf(one).id == leg; });
    return same != m_stops.end() ? static_cast<int>(same - m_stops.begin()) : -1;
}

void RecordDesk::find(const QString &typed)
{
    std::vector<LegName> names;
    names.reserve(m_stops.size());
    for (const Stop &one : m_stops)
        names.push_back({.team = teamOf(one).name,
                         .place = legOf(one).placeName,
                         .arrive = legOf(one).arrive,
                         .recorded = one.standing.has_value()});
    std::vector<QVariantList> rows;
    for (const int row : legsFitting(names, typed)) {
        const Stop &one = m_stops[static_cast<size_t>(row)];
        const Leg &leg = legOf(one);
        const QString state = stateOf(one);
        rows.push_back({row, teamOf(one).name, leg.placeName,
                        tr("%1–%2").arg(clockText(leg.arrive), clockText(leg.depart)), state, stateText(state)});
    }
    m_found.setRows(std::move(rows));
}

bool RecordDesk::goToLeg(const QString &leg)
{
    const int row = rowOf(LegId::fromString(leg));
    if (row < 0)
        return false;
    setCurrentRow(row);
    return true;
}

bool RecordDesk::goToFound(int index)
{
    const QVariant row = m_found.value(index, QStringLiteral("row"));
    if (!row.isValid())
        return false;
    setCurrentRow(row.toInt());
    return true;
}

} // namespace lantern
