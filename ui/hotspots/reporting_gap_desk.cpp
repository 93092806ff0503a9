#include "hotspots/reporting_gap_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "map/geo_map.h"
#include "map/map_model.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr size_t FarthestShown = 4; // each way

bool isSame(const ReportingGapOptions &one, const ReportingGapOptions &other)
{
    return one.period == other.period && one.cellWidthMetres == other.cellWidthMetres &&
           one.streetSafe == other.streetSafe && one.walkConcerns == other.walkConcerns;
}

// How far the interval keeps from 1, as a factor.
double distanceFromOne(const GapCell &cell)
{
    return cell.gapClass == GapClass::LittleRecorded   ? cell.interval.low
           : cell.gapClass == GapClass::LittleReported ? 1 / cell.interval.high
                                                       : 0;
}

} // namespace

ReportingGapDesk::ReportingGapDesk(QObject *parent)
    : QObject(parent)
{
    const Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::openChanged, this, &ReportingGapDesk::clear);
    connect(workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Offences | Workspace::Walks)) == 0)
            return;
        m_reports.reset();
        m_askedOf.reset();
        ask();
    });
}

void ReportingGapDesk::setPlaces(HotspotsModel *places)
{
    if (std::exchange(m_places, places) == places)
        return;
    if (places != nullptr)
        connect(places, &HotspotsModel::answerChanged, this, &ReportingGapDesk::ask);
    Q_EMIT askedChanged();
    ask();
}

void ReportingGapDesk::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    Q_EMIT askedChanged();
    ask();
}

void ReportingGapDesk::setCellWidth(int metres)
{
    constexpr int least = 100;
    constexpr int most = 5000;
    m_options.cellWidthMetres = std::clamp(metres, least, most);
    Q_EMIT askedChanged();
    ask();
}

void ReportingGapDesk::setStreetSafe(bool counts)
{
    m_options.streetSafe = counts;
    Q_EMIT askedChanged();
    ask();
}

void ReportingGapDesk::setWalkConcerns(bool counts)
{
    m_options.walkConcerns = counts;
    Q_EMIT askedChanged();
    ask();
}

Result<ReportingGapDesk::Answer> ReportingGapDesk::answer(const StoreOptions &file, Reports reports,
                                                          const Recorded &recorded, const ReportingGapOptions &options)
{
    Answer answer{.reports = std::move(reports), .gap = {}, .refusal = {}};
    if (!answer.reports) {
        const SystemClock clock;
        auto read = Store::open(file, clock).and_then([](const std::unique_ptr<Store> &store) {
            return readPublicReports(*store);
        });
        if (!read)
            return std::unexpected(read.error());
        answer.reports = std::make_shared<const std::vector<PublicReport>>(*std::move(read));
    }
    Result<ReportingGap> gap = reportingGap(recorded, *answer.reports, options);
    if (gap)
        answer.gap = std::make_shared<const ReportingGap>(*std::move(gap));
    else
        answer.refusal = gap.error().message;
    return answer;
}

void ReportingGapDesk::ask()
{
    const Workspace *workspace = Workspace::instance();
    if (!m_wanted || m_places == nullptr || !workspace->isOpen() || !m_places->hasOffences())
        return;
    const std::shared_ptr<const Recorded> recorded = m_places->recorded();
    m_options.period = {Month::fromIndex(m_places->firstMonth()), Month::fromIndex(m_places->lastMonth())};
    if (recorded == m_askedOf && isSame(m_options, m_asked))
        return;
    m_askedOf = recorded;
    m_asked = m_options;
    const quint64 ticket = ++m_ticket;
    m_busy = true;
    Q_EMIT foundChanged();
    StoreOptions file = workspace->store()->options();
    file.readOnly = true;
    runAside(
        this,
        [file, reports = m_reports, recorded, options = m_options] {
            return answer(file, reports, *recorded, options);
        },
        [this, ticket](const Result<Answer> &found) {
            if (ticket == m_ticket)
                take(found);
        });
}

void ReportingGapDesk::take(const Result<Answer> &found)
{
    m_busy = false;
    m_farthest.clear();
    m_found.reset();
    if (found) {
        m_reports = found->reports;
        m_found = found->gap;
        m_refusal = found->refusal;
    } else {
        m_refusal = found.error().message;
    }
    if (m_found) {
        std::vector<GapCell> cells = m_found->cells;
        std::ranges::stable_sort(cells, std::ranges::greater(), distanceFromOne);
        QSet<QString> taken;
        for (const GapClass gapClass : {GapClass::LittleRecorded, GapClass::LittleReported}) {
            size_t shown = 0;
            for (const GapCell &cell : cells)
                if (cell.gapClass == gapClass && shown++ < FarthestShown)
                    m_farthest.append(rowOf(cell, taken));
        }
    }
    MapModel::instance()->showReportingGap(m_found);
    Q_EMIT foundChanged();
}

void ReportingGapDesk::clear()
{
    ++m_ticket;
    m_busy = false;
    m_reports.reset();
    m_askedOf.reset();
    m_found.reset();
    m_farthest.clear();
    m_refusal.clear();
    Q_EMIT foundChanged();
}

QVariantMap ReportingGapDesk::rowOf(const GapCell &cell, QSet<QString> &taken) const
{
    const GridPoint centre = m_found->grid.centre(cell.cell);
    QVariantMap row = geoMap(centre);
    row.insert({{QStringLiteral("name"), m_askedOf->namer->name(centre, m_found->grid.widthMetres() / 2, taken)},
                {QStringLiteral("title"), gapName(cell.gapClass)},
                {QStringLiteral("figures"), gapFigures(cell, QLocale())},
                {QStringLiteral("detail"), gapText(cell, QLocale())}});
    return row;
}

QString ReportingGapDesk::summary() const
{
    if (!m_found)
        return {};
    QStringList parts{
        periodText(m_found->options.period),
        tr("%n report(s) by the public", nullptr, static_cast<int>(m_found->reports)),
        tr("%n recorded offence(s) of violence against women and girls", nullptr, static_cast<int>(m_found->offences))};
    if (m_found->reportsBeyond > 0)
        parts.append(tr("%n report(s) outside the area", nullptr, static_cast<int>(m_found->reportsBeyond)));
    return parts.join(QStringLiteral(" · "));
}

QVariantList ReportingGapDesk::classes() const
{
    QVariantList rows;
    if (m_found)
        for (const GapClass gapClass : {GapClass::LittleRecorded, GapClass::LittleReported, GapClass::CannotTell})
            rows.append(QVariantMap{
                {QStringLiteral("name"), gapName(gapClass)},
                {QStringLiteral("hexagons"), QLocale().toString(static_cast<qlonglong>(m_found->cellsOf(gapClass)))}});
    return rows;
}

} // namespace lantern
