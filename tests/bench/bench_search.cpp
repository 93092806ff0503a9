// Times of the search over 100,000 records: the results of ten years with a reference each, walks with their concerns and actions, venues.

#include "bench/measure.h"
#include "store/query.h"
#include "store/record_repository.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace lantern;

namespace
{

void fill(Store &store, const char *sql)
{
    auto transaction = Transaction::begin(store);
    if (!transaction || !run(store, QString::fromLatin1(sql)) || !transaction->commit())
        std::abort();
}

// Rows numbered from 1, whose words repeat as those of a force do.
void fillRecords(Store &store)
{
    fill(store, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                " INSERT INTO walk SELECT 'w' || i, 1700000000000 + i * 60000, 45, 'Station Road ' || (i % 400), "
                "530000, 180000,"
                " NULL, '4' || (i % 900), 1, 'dark' FROM n");
    fill(store, "INSERT INTO walk_concern SELECT 'c' || id, id, 0, 530000, 180000, 'badly_lit no_cctv',"
                " 'Underpass at ' || place_name FROM walk");
    fill(store,
         "INSERT INTO walk_action SELECT 'a' || id, id, 0, 'Mend the lamps at ' || place_name, 'Council lighting',"
         " 'council', NULL, 'open', '', '', NULL, '' FROM walk_concern");
    fill(store, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                " INSERT INTO authority SELECT 'u' || i, 's34', 'S34/' || (100000 + i), 'inspector', '1102',"
                " 'Harassment at closing time', 1, 0, 1, NULL FROM n");
    fill(store,
         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
         " INSERT INTO venue SELECT 'v' || i, 'Lantern bar ' || i, 'bar', 'LN/' || i, 530000, 180000, NULL FROM n");
}

void measure(RecordRepository &records, const char *name, const QString &text)
{
    const double median = bench::medianMilliseconds(9, [&] {
        const auto found = records.find(text);
        if (!found || found->empty())
            std::abort();
    });
    bench::print(name, median, 50);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC));
    const auto store = Store::create({.path = folder.filePath(QStringLiteral("search.lantern"))}, clock);
    if (!store)
        return 1;
    fillRecords(**store);
    RecordRepository records(**store);
    measure(records, "search 100,000 records: one reference", QStringLiteral("S34/117342"));
    measure(records, "search 100,000 records: two letters", QStringLiteral("la"));
    measure(records, "search 100,000 records: a word in 60,000", QStringLiteral("station"));
    measure(records, "search 100,000 records: three words", QStringLiteral("lamps station 39"));
    measure(records, "search 100,000 records: a reference's beginning", QStringLiteral("1"));
    return 0;
}
