#include "shell/record_seeking.h"

#include "commands/record_opening.h"
#include "map/map_model.h"

#include <utility>

namespace lantern
{

namespace
{

constexpr int MostOfAKind = 3;

QString groupName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Plan:
        return RecordSeeking::tr("Plans");
    case RecordKind::Result:
        return RecordSeeking::tr("Results");
    case RecordKind::Debrief:
        return RecordSeeking::tr("Debriefs");
    case RecordKind::Walk:
        return RecordSeeking::tr("Walks");
    case RecordKind::Concern:
        return RecordSeeking::tr("Concerns");
    case RecordKind::Action:
        return RecordSeeking::tr("Actions");
    case RecordKind::Request:
        return RecordSeeking::tr("Requests for a walk");
    case RecordKind::Problem:
        return RecordSeeking::tr("Problems");
    case RecordKind::Series:
        return RecordSeeking::tr("Series");
    case RecordKind::Tasking:
        return RecordSeeking::tr("Tasking");
    case RecordKind::Authority:
        return RecordSeeking::tr("Authorities");
    case RecordKind::Venue:
        return RecordSeeking::tr("Venues");
    case RecordKind::Site:
        return RecordSeeking::tr("CCTV sites");
    case RecordKind::Footage:
        return RecordSeeking::tr("Footage requests");
    case RecordKind::Event:
        return RecordSeeking::tr("Events");
    case RecordKind::Journey:
        return RecordSeeking::tr("Victim journeys");
    case RecordKind::HotspotSet:
        return RecordSeeking::tr("Hotspot sets");
    case RecordKind::Officer:
        return RecordSeeking::tr("Officers");
    case RecordKind::Offence:
        return RecordSeeking::tr("Offences");
    }
    std::unreachable();
}

QString titleOf(const FoundRecord &record)
{
    return record.title.isEmpty() ? RecordSeeking::tr("Without a name") : record.title;
}

} // namespace

RecordSeeking::RecordSeeking(QObject *parent)
    : QObject(parent)
{
}

void RecordSeeking::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    if (text.trimmed().size() < 2 || !Workspace::instance()->isOpen()) {
        m_asking.cancel();
        take({});
        return;
    }
    m_asking.ask(
        this, {}, [text](Store &store, const Progress &) { return RecordRepository(store).find(text, MostOfAKind); },
        [this](const Result<std::vector<FoundRecord>> &records) {
            if (!records)
                Workspace::instance()->report(records.error());
            take(records.value_or(std::vector<FoundRecord>()));
        });
    Q_EMIT seekingChanged();
}

void RecordSeeking::take(std::vector<FoundRecord> records)
{
    m_records = std::move(records);
    m_results.clear();
    for (int row = 0; row < static_cast<int>(m_records.size()); ++row) {
        const FoundRecord &record = m_records[static_cast<size_t>(row)];
        m_results.append(QVariantMap{{QStringLiteral("name"), titleOf(record)},
                                     {QStringLiteral("kind"), record.detail},
                                     {QStringLiteral("group"), groupName(record.kind)},
                                     {QStringLiteral("metres"), -1},
                                     {QStringLiteral("record"), row}});
    }
    Q_EMIT seekingChanged();
    Q_EMIT found();
}

QString RecordSeeking::open(int record) const
{
    if (record < 0 || record >= static_cast<int>(m_records.size()))
        return {};
    const FoundRecord &chosen = m_records[static_cast<size_t>(record)];
    if (chosen.point) {
        const GeoPoint at = toGeo(*chosen.point);
        MapModel::instance()->goToSought(chosen.title, at.latitude, at.longitude);
    }
    return openRecord(chosen);
}

} // namespace lantern
