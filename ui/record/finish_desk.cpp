#include "record/finish_desk.h"

#include "commands/workspace.h"

#include <QLocale>

namespace lantern
{

namespace
{

QString missingText(const StopsToFinish &stop)
{
    if (!stop.riskAssessed && !stop.intelligenceChecked)
        return FinishDesk::tr("risk assessment and check");
    return stop.riskAssessed ? FinishDesk::tr("intelligence check") : FinishDesk::tr("risk assessment");
}

} // namespace

FinishDesk::FinishDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"title", "detail", "missing"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Plans | Workspace::Results)) != 0)
            reload();
    });
    reload();
}

// By an index of stops alone: a few milliseconds, so on this thread.
void FinishDesk::reload()
{
    m_stops.clear();
    if (Store *store = Workspace::instance()->store()) {
        auto stops = ResultRepository(*store).stopsToFinish({});
        if (stops)
            m_stops = std::move(*stops);
        else
            Workspace::instance()->report(stops.error());
    }
    std::vector<QVariantList> rows;
    rows.reserve(m_stops.size());
    for (const StopsToFinish &stop : m_stops)
        rows.push_back(
            {tr("%n stop(s) at %1", nullptr, stop.stops).arg(stop.placeName),
             tr("%1 · %2 · %3")
                 .arg(QLocale().toString(stop.night, QStringLiteral("ddd d MMM yyyy")), stop.planName, stop.teamName),
             missingText(stop)});
    m_rows.setRows(std::move(rows));
    Q_EMIT countChanged();
}

QString FinishDesk::open(int row)
{
    if (row < 0 || row >= count())
        return {};
    const StopsToFinish &stop = m_stops[static_cast<size_t>(row)];
    const QString leg = stop.leg.toString();
    Workspace::instance()->setCurrentPlan(stop.plan.toString());
    return leg;
}

} // namespace lantern
