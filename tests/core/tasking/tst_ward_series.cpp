#include "core/intake/import_case.h"
#include "store/offence_repository.h"
#include "tasking/ward_series.h"

using namespace lantern;

class WardSeriesTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray WardHeader = "recorded_month,bcu,borough,ward_name,ward_code,offences\n";

private Q_SLOTS:
    void meansAndGaps();
    void sumsByWardBoroughAndLondon();
    void classesStandApart();
    void laterEditionReplaces();
    void badRows_data();
    void badRows();
    void neverHeatsTheMap();
    void exportsSuppress();
};

void WardSeriesTest::meansAndGaps()
{
    std::vector<MonthCount> counts;
    for (int i = 0; i < 25; ++i)
        if (i != 13)
            counts.push_back({.month = Month(2020, 1).plus(i), .offences = 10 + i});
    const std::vector<SeriesMonth> months = seriesMonths(counts);
    QCOMPARE(months.size(), size_t{25});
    QVERIFY2(!months[13].offences, "a month that is not there is a gap, not a zero");
    QVERIFY(!months[10].mean);
    // 10 … 21, and 11 … 22.
    QCOMPARE(months[11].mean.value(), 15.5);
    QCOMPARE(months[12].mean.value(), 16.5);
    for (int i = 13; i < 25; ++i)
        QVERIFY2(!months[static_cast<size_t>(i)].mean, "a year with a gap has no mean");
    QVERIFY(seriesMonths({}).empty());
}

void WardSeriesTest::sumsByWardBoroughAndLondon()
{
    ImportCase file;
    const FileSummary summary = file.importText(WardHeader + "2024-02,South,Southham,Queen's,E05000001,25\n"
                                                             "2024-02,South,Southham,Queens,E05000001,1\n"
                                                             "2024-02,South,Southham,Hill,E05000002,8\n"
                                                             "2024-02,South,Southham,,,3\n"
                                                             "2024-02,Other,Other,N/K,,7\n"
                                                             "2024-04,South,Southham,Hill,E05000002,0\n");
    QCOMPARE(summary.kind, QStringLiteral("vawg_series"));
    QCOMPARE(summary.accepted, 6);
    VawgSeriesRepository repository(file.store());
    // Two spellings of one ward's code are that ward.
    QCOMPARE(repository.wards()->size(), size_t{2});
    QCOMPARE(repository.boroughs().value(), QStringList{QStringLiteral("Southham")});
    const auto ward = wardSeries(file.store(), {.wardCode = QStringLiteral("E05000001")});
    QCOMPARE(ward->months.at(0).offences.value(), 26);
    const auto borough = wardSeries(file.store(), {.borough = QStringLiteral("Southham")});
    QCOMPARE(borough->months.size(), size_t{3});
    QCOMPARE(borough->months[0].offences.value(), 37);
    QVERIFY(!borough->months[1].offences);
    QCOMPARE(borough->months[2].offences.value(), 0);
    QCOMPARE(wardSeries(file.store(), {})->months.at(0).offences.value(), 44);
}

void WardSeriesTest::classesStandApart()
{
    ImportCase file;
    QCOMPARE(file.importText("recorded_month,group,offence_class,vawg_offence,offences\n"
                             "2024-02,Rape,Rape A,Rape A1,5\n"
                             "2024-02,Rape,Rape B,Rape B1,6\n"
                             "2024-02,Stalking,Stalking,Stalking,9\n")
                 .accepted,
             3);
    QCOMPARE(wardSeries(file.store(), {.category = QStringLiteral("Rape")})->months.at(0).offences.value(), 11);
    QCOMPARE(wardSeries(file.store(), {})->months.at(0).offences.value(), 20);
    // With the wards there, London is their sum: the classes are the same offences once more.
    file.importText(WardHeader + "2024-02,South,Southham,Hill,E05000002,20\n");
    QCOMPARE(wardSeries(file.store(), {})->months.at(0).offences.value(), 20);
}

void WardSeriesTest::laterEditionReplaces()
{
    ImportCase file;
    const QByteArray first = WardHeader + "2024-02,South,Southham,Hill,E05000002,8\n";
    file.importText(first);
    QCOMPARE(file.importText(first).duplicate, 1);
    QCOMPARE(file.importText(WardHeader + "2024-02,South,Southham,Hill,E05000002,9\n").accepted, 1);
    QCOMPARE(wardSeries(file.store(), {})->months.at(0).offences.value(), 9);
}

void WardSeriesTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("month") << QByteArray("February,South,Southham,Hill,E05000002,8") << 1;
    QTest::newRow("negative") << QByteArray("2024-02,South,Southham,Hill,E05000002,-1") << 6;
    QTest::newRow("not a number") << QByteArray("2024-02,South,Southham,Hill,E05000002,NaN") << 6;
    QTest::newRow("suppressed") << QByteArray("2024-02,South,Southham,Hill,E05000002,<5") << 6;
    QTest::newRow("no borough") << QByteArray("2024-02,South,,Hill,E05000002,8") << 3;
    QTest::newRow("odd code") << QByteArray("2024-02,South,Southham,Hill,W1,8") << 5;
    QTest::newRow("too few fields") << QByteArray("2024-02,South,Southham,Hill") << 4;
    QTest::newRow("same twice") << QByteArray("2024-01,South,Southham,Hill,E05000002,8") << 1;
}

void WardSeriesTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    ImportCase file;
    const FileSummary summary = file.importText(WardHeader + "2024-01,South,Southham,Hill,E05000002,4\n" + row + "\n");
    QCOMPARE(summary.accepted, 1);
    QCOMPARE(summary.refused, 1);
    QCOMPARE(file.refusals().at(0).line, 3);
    QCOMPARE(file.refusals().at(0).column, column);
    QVERIFY(!file.refusals().at(0).reason.isEmpty());
}

void WardSeriesTest::neverHeatsTheMap()
{
    ImportCase file;
    file.importText(WardHeader + "2024-01,South,Southham,Hill,E05000002,400\n");
    const OffenceRepository offences(file.store());
    QCOMPARE(offences.offenceCount().value(), 0);
    QVERIFY(!offences.offencePeriod()->first.isValid());
    QVERIFY(!offences.countPeriod()->first.isValid());
}

void WardSeriesTest::exportsSuppress()
{
    WardSeries series{.name = QStringLiteral("Hill"), .months = {}};
    std::vector<MonthCount> counts;
    for (int i = 0; i < 14; ++i)
        counts.push_back({.month = Month(2020, 1).plus(i), .offences = i == 1 ? 4 : 20});
    series.months = seriesMonths(counts);
    const QStringList lines =
        QString::fromUtf8(wardSeriesCsv(series)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 15);
    QVERIFY(lines[1].contains(wardSeriesCaveat()));
    QVERIFY(lines[2].startsWith(QStringLiteral("\"Hill\",\"2020-02\",\"<5\",\"\"")));
    // (11 × 20 + 4) / 12 would give the four away.
    QVERIFY(lines[12].startsWith(QStringLiteral("\"Hill\",\"2020-12\",\"20\",\"\"")));
    QVERIFY(lines[14].startsWith(QStringLiteral("\"Hill\",\"2021-02\",\"20\",\"20.0\"")));
    ImportCase file;
    const Report report = wardSeriesReport(file.store(), series);
    QCOMPARE(report.charts.at(0).caveat, wardSeriesCaveat());
    QVERIFY(!report.charts[0].bars[1]);
    QVERIFY(!report.charts[0].line[11]);
    QCOMPARE(report.charts[0].line[13].value(), 20.0);
}

QTEST_GUILESS_MAIN(WardSeriesTest)
#include "tst_ward_series.moc"
