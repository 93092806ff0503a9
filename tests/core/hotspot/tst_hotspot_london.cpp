#include "hotspot/analysis.h"
#include "support/real_data.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace lantern;

// Counts per hexagon and month of the whole of London, from the published file: what goes in comes out.
class HotspotLondonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
};

void HotspotLondonTest::nothingIsLost()
{
    if (realDataDirectory().isEmpty())
        QSKIP("REAL DATA ABSENT: set LANTERN_REAL_DATA to check the analysis of the whole of London");
    const QByteArray path =
        QFile::encodeName(realDataDirectory() + QStringLiteral("/crime/crime_hex100m_month_2025-05_2026-04.csv.gz"));
    const auto close = [](gzFile file) { gzclose(file); };
    const std::unique_ptr<gzFile_s, decltype(close)> file(gzopen(path.constData(), "rb"), close);
    QVERIFY(file);
    QHash<QByteArray, OffenceClass> classes;
    std::vector<Occurrence> occurrences;
    std::array<char, 512> line{};
    qint64 all = 0;
    qint64 proactive = 0;
    QVERIFY(gzgets(file.get(), line.data(), line.size()));
    while (gzgets(file.get(), line.data(), line.size())) {
        const QList<QByteArray> fields = QByteArray(line.data()).trimmed().split(',');
        QCOMPARE(fields.size(), 7);
        OffenceClass &offenceClass = classes[fields[1]];
        if (offenceClass.id == 0) {
            offenceClass.id = static_cast<int>(classes.size());
            offenceClass.harmDays = offenceClass.id + 0.1;
            offenceClass.proactive = fields[1] == "Drugs" || fields[1] == "Possession of weapons";
        }
        const GridPoint point = toGrid({fields[5].toDouble(), fields[4].toDouble()});
        const int count = fields[6].toInt();
        occurrences.push_back({.easting = static_cast<float>(point.easting),
                               .northing = static_cast<float>(point.northing),
                               .month = Month::fromString(QString::fromLatin1(fields[0])).value_or(Month()).index(),
                               .classId = static_cast<qint16>(offenceClass.id),
                               .count = count});
        all += count;
        proactive += offenceClass.proactive ? count : 0;
    }
    QCOMPARE(all, 1'142'981);
    QVERIFY(proactive > 0);
    const QList<OffenceClass> list = classes.values();
    const Analysis analysis =
        scoreCells(occurrences, {}, list, {.period = {}, .source = {}}, {Month(2025, 5), Month(2026, 4)});
    QCOMPARE(analysis.totalCount, all - proactive);
    QVERIFY(std::ranges::is_sorted(analysis.cells, std::ranges::greater(), &CellScore::score));
}

QTEST_GUILESS_MAIN(HotspotLondonTest)
#include "tst_hotspot_london.moc"
