#include "store/audit.h"
#include "store/offence_repository.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <cstdio>

// Writes until it is killed: `store_crash_writer FILE` commits 1,000 offences, says so, and then adds more and more in
// a transaction that it never commits. tst_store_crash is the one who kills it.
using namespace lantern;

namespace
{

constexpr quint64 committedRows = 1000;
constexpr quint64 rowsBeforeSpeaking = 20000;

std::vector<Offence> offences(quint64 first, quint64 count, int classId)
{
    std::vector<Offence> rows;
    for (quint64 i = 0; i < count; ++i)
        rows.push_back({.fingerprint = (first + i) * 0x9E3779B97F4A7C15, // spread, as hashes are
                        .classId = classId,
                        .month = Month(2026, 10),
                        .point = {.easting = 530000, .northing = 180000},
                        .reference = QString::number(first + i)});
    return rows;
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const auto store = Store::create({.path = QCoreApplication::arguments().value(1)}, clock);
    if (!store)
        return 1;
    OffenceRepository repository(**store);
    const auto robbery = repository.classId(QStringLiteral("Robbery"));
    if (!robbery || !repository.addOffences(offences(1, committedRows, *robbery)) ||
        !appendAudit(**store, QStringLiteral("import"), QStringLiteral("first"), {}))
        return 1;
    say("committed");
    // A small cache, so that half of the transaction is on the disk when the end comes.
    QSqlQuery((*store)->database()).exec(QStringLiteral("PRAGMA cache_size = 50"));
    const auto transaction = Transaction::begin(**store);
    for (quint64 row = committedRows + 1; transaction; row += 100) {
        if (!repository.addOffences(offences(row, 100, *robbery)))
            return 1;
        if (row == rowsBeforeSpeaking + 1)
            say("writing");
    }
    return 1;
}
