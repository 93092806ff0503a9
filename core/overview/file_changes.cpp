#include "overview/file_changes.h"

#include <QSet>

#include <algorithm>

namespace lantern
{

Result<FileChanges> changesSince(Store &store, qint64 number, int limit)
{
    const Result<std::vector<AuditEntry>> entries = auditEntries(store, limit);
    if (!entries)
        return std::unexpected(entries.error());
    FileChanges found;
    QHash<QString, QSet<QString>> subjects;
    for (const AuditEntry &entry : *entries) {
        found.newest = std::max(found.newest, entry.number);
        if (entry.number <= number)
            continue;
        auto change = std::ranges::find(found.changes, entry.action, &FileChange::action);
        if (change == found.changes.end())
            change = found.changes.insert(found.changes.end(), {.action = entry.action});
        ++change->times;
        change->last = change->last.isValid() ? std::max(change->last, entry.at) : entry.at;
        if (!entry.subject.isEmpty())
            subjects[entry.action].insert(entry.subject);
    }
    for (FileChange &change : found.changes)
        change.subjects = static_cast<int>(subjects.value(change.action).size());
    std::ranges::stable_sort(found.changes, std::ranges::greater(), &FileChange::last);
    return found;
}

} // namespace lantern
