#include "review/weekly_desk.h"

#include "commands/record_opening.h"
#include "commands/store_change.h"
#include "map/map_model.h"
#include "review/writing_out.h"
#include "tasking/weekly_paper.h"

#include <utility>

namespace lantern
{

WeeklyDesk::WeeklyDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &WeeklyDesk::follow);
    connect(Workspace::instance(), &Workspace::openChanged, this, [this] {
        m_borough.clear();
        m_day = {};
        Q_EMIT questionChanged();
        Q_EMIT templateChanged();
        follow(Workspace::Everything);
    });
}

void WeeklyDesk::setAsExported(bool asExported)
{
    const Figures figures = asExported ? Figures::Suppressed : Figures::Whole;
    if (std::exchange(m_figures, figures) != figures)
        Q_EMIT sheetChanged();
}

void WeeklyDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    if (m_active && m_stale)
        ask();
}

void WeeklyDesk::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Plans | Workspace::Results | Workspace::Places |
                       Workspace::Walks | Workspace::Tasking | Workspace::Partners)) == 0)
        return;
    Q_EMIT templateChanged();
    m_stale = true;
    if (m_active || !Workspace::instance()->isOpen())
        ask();
}

void WeeklyDesk::ask()
{
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        m_sheet.reset();
        choose(-1);
        Q_EMIT sheetChanged();
        return;
    }
    m_stale = false;
    m_asking.ask(
        this, {},
        [borough = m_borough, day = m_day](Store &store, const Progress &) { return weeklySheet(store, borough, day); },
        [this](const Result<WeeklySheet> &sheet) { take(sheet); });
    Q_EMIT sheetChanged();
}

void WeeklyDesk::take(const Result<WeeklySheet> &sheet)
{
    // Reasons of stops come and go with the weeks: the measure stays chosen, not the row.
    const QString chosen = m_sheet && m_chosen >= 0 && m_chosen < static_cast<int>(m_sheet->rows.size())
                               ? m_sheet->rows[static_cast<size_t>(m_chosen)].measure
                               : QString();
    if (sheet)
        m_sheet = *sheet;
    else
        Workspace::instance()->report(sheet.error());
    const WeeklyRow *row = m_sheet ? m_sheet->row(chosen) : nullptr;
    m_chosen = row == nullptr ? -1 : static_cast<int>(row - m_sheet->rows.data());
    Q_EMIT sheetChanged();
    Q_EMIT chosenChanged();
}

QString WeeklyDesk::title() const
{
    return m_sheet ? weeklyTitle(*m_sheet) : QString();
}

QString WeeklyDesk::basis() const
{
    return m_sheet ? weeklyBasis(*m_sheet) : QString();
}

void WeeklyDesk::setBorough(const QString &borough)
{
    if (borough == m_borough)
        return;
    m_borough = borough;
    say({});
    Q_EMIT questionChanged();
    ask();
}

void WeeklyDesk::step(int weeks)
{
    constexpr int DaysOfWeek = 7;
    if (!m_sheet)
        return;
    m_day = m_sheet->monday.addDays(qint64{DaysOfWeek} * weeks);
    say({});
    ask();
}

QVariantList WeeklyDesk::rows() const
{
    QVariantList shown;
    if (!m_sheet)
        return shown;
    for (const WeeklyRow &row : m_sheet->rows) {
        const QStringList cells = weeklyCells(row, m_figures);
        shown.append(QVariantMap{{QStringLiteral("group"), cells[0]},
                                 {QStringLiteral("name"), cells[1]},
                                 {QStringLiteral("figure"), cells[2]},
                                 {QStringLiteral("before"), cells[3]},
                                 {QStringLiteral("change"), cells[4]},
                                 {QStringLiteral("ofMonth"), row.measure.endsWith(QLatin1StringView("_month"))},
                                 {QStringLiteral("records"), static_cast<int>(row.records.size())}});
    }
    return shown;
}

void WeeklyDesk::choose(int row)
{
    if (std::exchange(m_chosen, row) != row)
        Q_EMIT chosenChanged();
}

QVariantList WeeklyDesk::records() const
{
    QVariantList shown;
    if (!m_sheet || m_chosen < 0 || m_chosen >= static_cast<int>(m_sheet->rows.size()))
        return shown;
    for (const FoundRecord &record : m_sheet->rows[static_cast<size_t>(m_chosen)].records)
        shown.append(QVariantMap{{QStringLiteral("name"), record.title}, {QStringLiteral("detail"), record.detail}});
    return shown;
}

QString WeeklyDesk::open(int record) const
{
    if (!m_sheet || m_chosen < 0 || m_chosen >= static_cast<int>(m_sheet->rows.size()))
        return {};
    const std::vector<FoundRecord> &records = m_sheet->rows[static_cast<size_t>(m_chosen)].records;
    if (record < 0 || record >= static_cast<int>(records.size()))
        return {};
    const FoundRecord &found = records[static_cast<size_t>(record)];
    if (!found.point)
        return openRecord(found);
    // An offence has no screen but the map, which shows it among the hotspots.
    const GeoPoint at = toGeo(*found.point);
    MapModel::instance()->goToSought(found.title, at.latitude, at.longitude);
    return QStringLiteral("hotspots");
}

QString WeeklyDesk::returnText() const
{
    const Store *store = Workspace::instance()->store();
    return store != nullptr ? hotspotReturnTemplate(*store) : QString();
}

QString WeeklyDesk::keepReturnText(const QString &text)
{
    const QString before = returnText();
    if (text == before || !Workspace::instance()->isOpen())
        return {};
    if (const Result<void> known = checkHotspotReturnTemplate(text); !known)
        return known.error().message;
    return pushStoreChange(
        tr("Change the words of the return"), [text](Store &store) { return keepHotspotReturnTemplate(store, text); },
        [before](Store &store) { return keepHotspotReturnTemplate(store, before); }, Workspace::Tasking);
}

void WeeklyDesk::exportCsv(const QUrl &file)
{
    if (m_sheet)
        writeOut(file, weeklyCsv(*m_sheet, Workspace::instance()->isExercise()),
                 [this](const QString &notice) { say(notice); });
}

void WeeklyDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); m_sheet && store != nullptr)
        printOut(this, file, weeklyReport(*store, *m_sheet), [this](const QString &notice) { say(notice); });
}

void WeeklyDesk::exportReturn(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); m_sheet && store != nullptr)
        printOut(this, file, hotspotReturn(*store, *m_sheet), [this](const QString &notice) { say(notice); });
}

void WeeklyDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace lantern
