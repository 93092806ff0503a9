#include "store/record_repository.h"

#include "store/gazetteer.h"
#include "store/keys.h"
#include "store/query.h"

#include <algorithm>
#include <iterator>

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

Result<RecordRepository::ByKind> RecordRepository::newestOf(const QString &expression, int most) const
{
    auto rows = run(m_store,
                    QStringLiteral("SELECT record_text.kind, record, parent, part, title, detail FROM record_search"
                                   " JOIN record_text ON record_text.id = record_search.rowid"
                                   " WHERE record_search MATCH ? ORDER BY record_search.rowid DESC LIMIT ?"),
                    {expression, most});
    if (!rows)
        return std::unexpected(rows.error());
    ByKind found;
    while (rows->next())
        if (const std::optional<RecordKind> kind = valueOf(Kinds, rows->value(0).toString()))
            found[*kind].push_back({.kind = *kind,
                                    .id = rows->value(1).toString(),
                                    .parent = rows->value(2).toString(),
                                    .part = rows->value(3).toString(),
                                    .title = rows->value(4).toString(),
                                    .detail = rows->value(5).toString()});
    return found;
}

// The newest of all kinds, then the newest of those of which there may be more: to ask for each kind by itself would go through all that
// has the words as often as there are kinds. As many rows as are asked for hold enough of one kind at least, so that this ends.
Result<RecordRepository::ByKind> RecordRepository::newestOfEach(const QString &words, int mostOfAKind) const
{
    const int most = static_cast<int>(Kinds.size()) * mostOfAKind;
    ByKind found;
    QStringList done;
    for (qsizetype read = most; read >= most;) {
        const QString without =
            done.isEmpty() ? QString() : QStringLiteral(" NOT kind : (%1)").arg(done.join(QStringLiteral(" OR ")));
        Result<ByKind> newest = newestOf(QStringLiteral("words : (%1)%2").arg(words, without), most);
        if (!newest)
            return newest;
        read = 0;
        for (auto &[kind, records] : *newest) {
            read += static_cast<qsizetype>(records.size());
            if (static_cast<int>(records.size()) >= mostOfAKind) {
                records.resize(static_cast<size_t>(mostOfAKind));
                done.append(u'"' + toKey(kind) + u'"');
            }
            found[kind] = std::move(records);
        }
    }
    return found;
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
    Result<ByKind> byKind = newestOfEach(words, mostOfAKind);
    if (!byKind)
        return std::unexpected(byKind.error());
    for (auto &[kind, records] : *byKind)
        std::ranges::move(records, std::back_inserter(found));
    if (const Result<void> added = addOffences(text, mostOfAKind, found); !added)
        return std::unexpected(added.error());
    return found;
}

} // namespace lantern
