#include "commands/record_opening.h"

#include "commands/workspace.h"

#include <utility>

namespace lantern
{

namespace
{

QString screenOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Plan:
    case RecordKind::Authority:
        return QStringLiteral("plan");
    case RecordKind::Result:
    case RecordKind::Debrief:
        return QStringLiteral("record");
    case RecordKind::Walk:
    case RecordKind::Concern:
    case RecordKind::Action:
    case RecordKind::Request:
    case RecordKind::Problem:
        return QStringLiteral("walks");
    case RecordKind::Series:
        return QStringLiteral("series");
    case RecordKind::Tasking:
    case RecordKind::Journey:
        return QStringLiteral("review");
    case RecordKind::Venue:
    case RecordKind::Site:
    case RecordKind::Footage:
    case RecordKind::Event:
    case RecordKind::Officer:
        return QStringLiteral("partners");
    case RecordKind::HotspotSet:
        return QStringLiteral("hotspots");
    case RecordKind::Offence:
        return {};
    }
    std::unreachable();
}

// As Workspace::wanted has it: what the screen shows of the record.
QString wantedOf(const FoundRecord &record)
{
    switch (record.kind) {
    case RecordKind::Result:
        return QStringLiteral("leg/") + record.part;
    case RecordKind::Footage:
        return QStringLiteral("site/") + record.parent;
    case RecordKind::Concern:
    case RecordKind::Action:
        return QStringLiteral("%1/%2/%3").arg(toKey(record.kind), record.parent, record.id);
    default:
        return QStringLiteral("%1/%2").arg(toKey(record.kind), record.id);
    }
}

} // namespace

QString openRecord(const FoundRecord &record)
{
    Workspace *workspace = Workspace::instance();
    if (record.kind == RecordKind::Plan)
        workspace->setCurrentPlan(record.id);
    else if (record.kind == RecordKind::Result || record.kind == RecordKind::Debrief)
        workspace->setCurrentPlan(record.parent);
    else if (record.kind == RecordKind::HotspotSet)
        workspace->setCurrentHotspotSet(record.id);
    if (record.kind != RecordKind::Plan && record.kind != RecordKind::HotspotSet && record.kind != RecordKind::Offence)
        workspace->setWanted(wantedOf(record));
    return screenOf(record.kind);
}

} // namespace lantern
