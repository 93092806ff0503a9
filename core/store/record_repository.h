#pragma once

#include "base/result.h"
#include "geo/coordinates.h"
#include "store/store.h"

#include <map>
#include <optional>
#include <vector>

namespace lantern
{

enum class RecordKind {
    Plan,
    Result,
    Debrief,
    Walk,
    Concern,
    Action,
    Request,
    Problem,
    Series,
    Tasking,
    Authority,
    Venue,
    Site,
    Footage,
    Event,
    Journey,
    HotspotSet,
    Officer,
    Offence
};
// "plan", "result", "hotspot_set" …: the kind's name in small letters.
[[nodiscard]] QString toKey(RecordKind kind);
// All of them, in the order in which they are shown.
[[nodiscard]] const std::vector<RecordKind> &recordKinds();

// A record whose words were looked for. Nothing in it names a person but a shoulder number.
struct FoundRecord
{
    RecordKind kind = RecordKind::Plan;
    QString id = {};
    QString parent =
        {}; // the plan of a result or debrief, the walk of a concern or action, the site of footage; else empty
    QString part = {};  // the leg of a result, the concern of an action; else empty
    QString title = {}; // may be empty, as of a missed visit without a reference
    QString detail = {};
    std::optional<GridPoint> point = {}; // of an offence alone: it has no screen but the map
};

// The words of all that is recorded.
class RecordRepository
{
public:
    explicit RecordRepository(Store &store);
    // The records that have every one of these words, or words that begin so; in any order, case and accents alike. At most so many
    // of each kind, what was added or changed last first; kinds in the order of recordKinds(). Punctuation parts words, so
    // nothing that is typed is a fault. Offences are found by how their reference begins. None where there is no word.
    [[nodiscard]] Result<std::vector<FoundRecord>> find(const QString &text, int mostOfAKind = 5) const;

private:
    [[nodiscard]] Result<void> addOffences(const QString &text, int most, std::vector<FoundRecord> &found) const;
    using ByKind = std::map<RecordKind, std::vector<FoundRecord>>; // the newest first
    [[nodiscard]] Result<ByKind> newestOf(const QString &expression, int most) const;
    [[nodiscard]] Result<ByKind> newestOfEach(const QString &words, int mostOfAKind) const;
    Store &m_store;
};

} // namespace lantern
