#include "store/record_repository.h"

#include "store/gazetteer.h"
#include "store/keys.h"
#include "store/query.h"

namespace lantern
{

namespace
{

// In the order in which they are shown.
constexpr KeyTable<RecordKind, 19> Kinds{{{RecordKind::Plan, "plan"},
                                          {RecordKind::Result, "result"},
                                          {RecordKind::Debrief, "debrief"},
                                          {RecordKind::Walk, "walk"},
                                          {RecordKind::Concern, "concern"},
                                          {RecordKind::Action, "action"},
                                          {RecordKind::Request, "request"},
                                          {RecordKind::Problem, "problem"},
                                          {RecordKind::Series, "series"},
                                          {RecordKind::Tasking, "tasking"},
                                          {RecordKind::Authority, "authority"},
                                          {RecordKind::Venue, "venue"},
                                          {RecordKind::Site, "site"},
                                          {RecordKind::Footage, "footage"},
                                          {RecordKind::Event, "event"},
                                          {RecordKind::Journey, "journey"},
                                          {RecordKind::HotspotSet, "hotspot_set"},
                                          {RecordKind::Officer, "officer"},
                                          {RecordKind::Offence, "offence"}}};

} // namespace

QString toKey(RecordKind kind)
{
    return keyOf(Kinds, kind);
}

const std::vector<RecordKind> &recordKinds()
{
    static const std::vector<RecordKind> kinds = [] {
        std::vector<RecordKind> all;
        all.reserve(Kinds.size());
        for (const auto &[kind, key] : Kinds)
            all.push_back(kind);
        return all;
    }();
    return kinds;
}

RecordRepository::RecordRepository(Store &store)
    : m_store(store)
{
}

Result<void> RecordRepository::addKind(RecordKind kind, const QString &words, int most,
                                       std::vector<FoundRecord> &found) const
{
    // A prefix of many words costs as much where nothing of the kind is held.
    auto held = run(m_store, QStringLiteral("SELECT 1 FROM record_text WHERE kind = ? LIMIT 1"), {toKey(kind)});
    if (!held)
        return std::unexpected(held.error());
    if (!held->next())
        return {};
    auto rows = run(m_store,
                    QStringLiteral("SELECT record, parent, part, title, detail FROM record_search"
                                   " JOIN record_text ON record_text.id = record_search.rowid"
                                   " WHERE record_search MATCH ? ORDER BY record_search.rowid DESC LIMIT ?"),
                    {QStringLiteral("kind : \"%1\" AND words : (%2)").arg(toKey(kind), words), most});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        found.push_back({.kind = kind,
                         .id = rows->value(0).toString(),
                         .parent = rows->value(1).toString(),
                         .part = rows->value(2).toString(),
                         .title = rows->value(3).toString(),
                         .detail = rows->value(4).toString()});
    return {};
}

Result<void> RecordRepository::addOffences(const QString &text, int most, std::vector<FoundRecord> &found) const
{
    constexpr double DecimetresPerMetre = 10;
    const QString begin = text.trimmed();
    auto rows =
        run(m_store,
            QStringLiteral("SELECT offence.fingerprint, offence.reference, offence_class.name, easting, northing"
                           " FROM offence JOIN offence_class ON offence_class.id = offence.class"
                           " WHERE offence.reference COLLATE NOCASE >= ? AND offence.reference COLLATE NOCASE < ?"
                           " ORDER BY offence.reference COLLATE NOCASE LIMIT ?"),
            {begin, begin + QString::fromUcs4(U"\U0010FFFF"), most});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        found.push_back({.kind = RecordKind::Offence,
                         .id = rows->value(0).toString(),
                         .title = rows->value(1).toString(),
                         .detail = rows->value(2).toString(),
                         .point = GridPoint{rows->value(3).toDouble() / DecimetresPerMetre,
                                            rows->value(4).toDouble() / DecimetresPerMetre}});
    return {};
}

Result<std::vector<FoundRecord>> RecordRepository::find(const QString &text, int mostOfAKind) const
{
    std::vector<FoundRecord> found;
    const QString words = searchExpression(text);
    if (words.isEmpty() || mostOfAKind <= 0)
        return found;
    for (const RecordKind kind : recordKinds()) {
        const Result<void> added = kind == RecordKind::Offence ? addOffences(text, mostOfAKind, found)
                                                               : addKind(kind, words, mostOfAKind, found);
        if (!added)
            return std::unexpected(added.error());
    }
    return found;
}

} // namespace lantern
