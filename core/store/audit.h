#pragma once

#include "store/store.h"

#include <vector>

namespace lantern
{

// What was done to the file, by which role, in order; each row carries the SHA-256 of the row before, so that a changed or
// removed row shows. Rows are appended by the repositories; never changed (triggers forbid it).
struct AuditEntry
{
    qint64 number = 0;
    QDateTime at = {}; // UTC
    QString actor = {};
    QString action = {};  // "plan.save", "result.add", "import" …
    QString subject = {}; // the id of what was touched
    QString detail = {};  // counts and versions; never a narrative
};

[[nodiscard]] Result<void> appendAudit(Store &store, const QString &action, const QString &subject,
                                       const QString &detail);
[[nodiscard]] Result<std::vector<AuditEntry>> auditEntries(Store &store, int newest = 100);

// What `lantern verify` looks at: SQLite's integrity_check and foreign_key_check, and the audit chain from its first row.
struct Verification
{
    bool integrity = false;
    bool foreignKeys = false;
    bool auditChain = false;
    qint64 auditRows = 0;
    QStringList problems = {};
    [[nodiscard]] bool ok() const { return integrity && foreignKeys && auditChain; }
};
[[nodiscard]] Result<Verification> verify(Store &store);

} // namespace lantern
