#pragma once

#include "store/audit.h"

namespace lantern
{

// What was done to a file after a row of its audit, one entry per kind of act, the latest first.
struct FileChange
{
    QString action; // as in the audit: "plan.save", "import", …
    int times = 0;
    int subjects = 0;    // different things that it was done to; 0 where the audit names none
    QDateTime last = {}; // UTC
};

struct FileChanges
{
    std::vector<FileChange> changes;
    qint64 newest = 0; // number of the audit's last row; 0 without one
};

// At most `limit` of the newest rows are looked at.
[[nodiscard]] Result<FileChanges> changesSince(Store &store, qint64 number, int limit = 2000);

} // namespace lantern
