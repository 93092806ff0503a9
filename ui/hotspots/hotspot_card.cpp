#include "hotspots/hotspot_card.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "hotspot/reason.h"
#include "statistics/rates.h"
#include "tasking/figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int RecordWeeks = 4;

} // namespace

QString monthText(Month month)
{
    return QLocale().toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"));
}

QString periodText(Period period)
{
    return period.first == period.last ? monthText(period.first)
                                       : QStringLiteral("%1 – %2").arg(monthText(period.first), monthText(period.last));
}

HotspotCard::HotspotCard(QObject *parent)
    : QObject(parent)
{
    // Going through the list with the arrows must not look up every row.
    constexpr int restMilliseconds = 120;
    m_resting.setSingleShot(true);
    m_resting.setInterval(restMilliseconds);
    connect(&m_resting, &QTimer::timeout, this, &HotspotCard::readTimes);
    connect(&m_resting, &QTimer::timeout, this, &HotspotCard::readRecord);
}

void HotspotCard::show(const Hotspot &hotspot, const HotspotSet &set, const HotspotAnswer &answer, int otherRank)
{
    const GeoPoint geo = toGeo(hotspot.centre);
    const Interval counted = poissonInterval(hotspot.count);
    m_place = {{QStringLiteral("id"), hotspot.id.toString()},
               {QStringLiteral("name"), hotspot.name},
               {QStringLiteral("countLow"), static_cast<int>(std::ceil(counted.low))},
               {QStringLiteral("countHigh"), static_cast<int>(std::floor(counted.high))},
               {QStringLiteral("otherRank"), otherRank},
               {QStringLiteral("rank"), hotspot.rank},
               {QStringLiteral("reason"), reasonOf(hotspot, set.period)},
               {QStringLiteral("score"), hotspot.score},
               {QStringLiteral("scoreLow"), hotspot.scoreLow.value_or(hotspot.score)},
               {QStringLiteral("scoreHigh"), hotspot.scoreHigh.value_or(hotspot.score)},
               {QStringLiteral("count"), hotspot.count},
               {QStringLiteral("vawgShare"), hotspot.vawgShare},
               {QStringLiteral("latitude"), geo.latitude},
               {QStringLiteral("longitude"), geo.longitude},
               {QStringLiteral("edited"), hotspot.edited},
               {QStringLiteral("period"), periodText(set.period)},
               {QStringLiteral("areaHectares"), areaSquareMetres(hotspot.outline) / 10000}};
    // What is known of the same place under another question stands until it is looked up anew.
    if (std::exchange(m_hotspot, hotspot).centre != hotspot.centre)
        forget();
    m_recorded = answer.recorded;
    m_period = set.period;
    m_source = set.source;
    m_setHours = set.hours;
    ++m_ticket;
    ++m_recordTicket;
    Q_EMIT changed();
    m_resting.start();
}

void HotspotCard::clear()
{
    ++m_ticket;
    ++m_recordTicket;
    m_resting.stop();
    m_hotspot = {};
    m_recorded.reset();
    m_place.clear();
    Q_EMIT changed();
    forget();
}

void HotspotCard::forget()
{
    m_hours.clear();
    m_months.clear();
    m_change.clear();
    m_changeFigures.clear();
    m_record.clear();
    Q_EMIT hoursChanged();
    Q_EMIT recordChanged();
}

void HotspotCard::readTimes()
{
    if (!m_recorded)
        return;
    runAside(
        this,
        [outline = m_hotspot.outline, recorded = m_recorded, period = m_period, source = m_source, hours = m_setHours] {
            return std::pair(
                hourProfile(outline, recorded->in(period, QStringLiteral("offences")), recorded->classes, period),
                monthProfile(outline, *recorded, period,
                             source == QLatin1StringView("counts") ? source : QStringLiteral("offences"), hours));
        },
        [this, ticket = m_ticket](const std::pair<HourProfile, MonthProfile> &profiles) {
            if (ticket == m_ticket)
                takeTimes(profiles.first, profiles.second);
        });
}

void HotspotCard::takeTimes(const HourProfile &hours, const MonthProfile &months)
{
    m_hours.clear();
    if (hours.isInData())
        for (const double hour : hours.hours)
            m_hours.append(hour);
    m_months.clear();
    for (size_t month = 0; month < months.now.size(); ++month)
        m_months.append(QVariantMap{{QStringLiteral("name"), monthText(m_period.first.plus(static_cast<int>(month)))},
                                    {QStringLiteral("now"), months.now[month]},
                                    {QStringLiteral("before"), months.before.empty() ? -1 : months.before[month]}});
    m_change = changeWords(months.total(), months.totalBefore(), Figures::Whole);
    m_changeFigures = months.totalBefore() < 0 ? QString()
                                               : QStringLiteral("%1 → %2").arg(QLocale().toString(months.totalBefore()),
                                                                               QLocale().toString(months.total()));
    Q_EMIT hoursChanged();
}

void HotspotCard::readRecord()
{
    const Workspace *workspace = Workspace::instance();
    const quint64 ticket = ++m_recordTicket;
    if (!workspace->isOpen() || !m_hotspot.id.isValid())
        return;
    StoreOptions file = workspace->store()->options();
    file.readOnly = true;
    runAside(
        this,
        [file, hotspot = m_hotspot, now = workspace->clock().now()]() -> Result<PlaceRecord> {
            const SystemClock clock;
            const auto store = Store::open(file, clock);
            if (!store)
                return std::unexpected(store.error());
            return placeRecord(**store, {hotspot.id, Zone(hotspot.centre, hotspot.outline, 0)}, now, RecordWeeks);
        },
        [this, ticket, now = workspace->clock().now()](const Result<PlaceRecord> &record) {
            if (ticket != m_recordTicket)
                return;
            m_record = record ? rowsOf(*record, now) : QVariantList();
            Q_EMIT recordChanged();
        });
}

QVariantList HotspotCard::rowsOf(const PlaceRecord &record, const QDateTime &now)
{
    QVariantList rows;
    const auto add = [&](const QString &label, const QString &value, const QString &why = {}) {
        rows.append(QVariantMap{
            {QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("why"), why}});
    };
    const PatrolsDone &done = record.patrols;
    add(tr("Visits, last %n week(s)", nullptr, RecordWeeks),
        done.planned == 0 ? tr("none planned") : tr("%1 of %2 planned").arg(done.delivered).arg(done.planned));
    if (done.delivered > 0) {
        add(tr("Minutes per visit"), QLocale().toString(record.minutesPerVisit(), 'f', 0), tr("Target 10 to 16."));
        const auto count = [&](const char *type) { return done.counts.value(QLatin1StringView(type)); };
        add(tr("Arrests · stops · s.35"),
            QStringLiteral("%1 · %2 · %3").arg(count("arrest")).arg(count("stop")).arg(count("s35_dispersal")));
    }
    add(tr("Open concerns from walks"),
        record.concerns.count == 0
            ? tr("none")
            : tr("%1, oldest %n day(s)", nullptr, static_cast<int>(record.concerns.oldest.daysTo(now)))
                  .arg(record.concerns.count));
    constexpr qsizetype shown = 4;
    const QString venues = record.venues.first(std::min(shown, record.venues.size())).join(QStringLiteral(", "));
    const auto more = static_cast<int>(record.venues.size() - shown);
    add(tr("Venues"), QString::number(record.venues.size()),
        more > 0 ? tr("%1 and %n more", nullptr, more).arg(venues) : venues);
    add(tr("Stops and stations"), QString::number(record.stops));
    return rows;
}

} // namespace lantern
