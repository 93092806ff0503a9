#include "bench/measure.h"

#include "hotspot/analysis.h"
#include "intake/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace lantern;

namespace
{

constexpr int Rows = 450'000;

// A year of data.police.uk street rows over inner London, the same every time.
bool writeYear(const QString &path)
{
    static constexpr std::array types{"Violence and sexual offences",
                                      "Anti-social behaviour",
                                      "Theft from the person",
                                      "Public order",
                                      "Robbery",
                                      "Drugs",
                                      "Other theft",
                                      "Shoplifting"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime "
               "type,Last outcome category,Context\n");
    Random random(1);
    for (int i = 0; i < Rows; ++i) {
        const int spot = random.between(0, 29'999);
        file.write(QStringLiteral("%1,2026-%2,Force,Force,%3,%4,On or near Street %5,E01000001,Area 001A,%6,,\n")
                       .arg(i, 64, 16, QLatin1Char('0'))
                       .arg(random.between(1, 12), 2, 10, QLatin1Char('0'))
                       .arg(-0.20 + 0.0012 * (spot % 200), 0, 'f', 6)
                       .arg(51.45 + 0.0008 * (spot / 200), 0, 'f', 6)
                       .arg(spot / 4)
                       .arg(QLatin1StringView(types[static_cast<size_t>(random.below(types.size()))]))
                       .toUtf8());
    }
    return true;
}

} // namespace

// The import end to end: parse, check, project, index and commit; then the analysis of what was imported.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir directory;
    const QString csv = directory.filePath(QStringLiteral("2026-street.csv"));
    const SystemClock clock;
    if (!writeYear(csv))
        return 1;
    int run = 0;
    QString last;
    const double importMs = bench::medianMilliseconds(3, [&] {
        last = directory.filePath(QStringLiteral("run%1.lantern").arg(run++));
        const auto store = Store::create({.path = last}, clock);
        const auto summary =
            store ? importPaths(**store, {csv}, {}) : Result<ImportSummary>(std::unexpected(store.error()));
        if (!summary || summary->totals().accepted != Rows)
            std::abort();
    });
    bench::print("import 450,000 offences end to end", importMs, 4500);
    const auto store = Store::open({.path = last}, clock);
    if (!store)
        return 1;
    bench::print("load and analyse 450,000 offences",
                 bench::medianMilliseconds(5,
                                           [&] {
                                               if (!analyse(**store, {}))
                                                   std::abort();
                                           }),
                 1000);
    return 0;
}
