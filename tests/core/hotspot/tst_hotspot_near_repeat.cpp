#include "core/statistics/fixture.h"
#include "hotspot/near_repeat.h"

#include <QTest>

#include <cmath>

using namespace lantern;

class NearRepeatTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 FirstDay = 2'461'000; // Julian; the fixture counts days from 0
    NearRepeatOptions m_options;
    [[nodiscard]] static DatedOffences offences();
    [[nodiscard]] static DatedOffences pair(qint64 daysApart, double metresApart);

private Q_SLOTS:
    void init();
    void bandsEqualBruteForce();
    void riskEqualsBruteForce();
    void edgesBelongToTheBand();
    void discsThatSayNothingNewAreLeftOut();
    void laterOffencesAreNotKnownYet();
    void nothingIsElevatedByChance();
    void monthsOnlyAreRefused();
    void daysThatAreNotKnownAreLeftOut();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void allAtOnePoint();
    void isReproducible();
    void isSaidInWords();
};

void NearRepeatTest::init()
{
    m_options = {.knox = {.metres = {100, 200, 400}, .days = {4, 10, 20}, .permutations = 999, .seed = 1},
                 .asOf = QDate::fromJulianDay(FirstDay + 140)};
}

DatedOffences NearRepeatTest::offences()
{
    const auto columns = fixture("near_repeat_offences.csv", {"x", "y", "day", "window"});
    DatedOffences dated;
    for (size_t i = 0; i < columns[0].size(); ++i)
        dated.offences.push_back({.point = {columns[0][i], columns[1][i]},
                                  .day = FirstDay + static_cast<qint64>(columns[2][i]),
                                  .windowDays = columns[3][i]});
    return dated;
}

void NearRepeatTest::bandsEqualBruteForce()
{
    const auto rows = fixture("near_repeat_bands.csv", {"metres", "days", "observed", "expected", "p", "elevated"});
    const auto found = nearRepeat(offences(), m_options);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->bands.size(), rows[0].size());
    QCOMPARE(found->tooWide, 8);
    QCOMPARE(found->offences, static_cast<qint64>(offences().offences.size()) - 8);
    for (size_t i = 0; i < found->bands.size(); ++i) {
        const NearRepeatBand &band = found->bands[i];
        QCOMPARE(band.metres, rows[0][i]);
        QCOMPARE(band.days, rows[1][i]);
        QCOMPARE(static_cast<double>(band.observed), rows[2][i]);
        QVERIFY(std::abs(band.expected / rows[3][i] - 1) < 0.03);
        QVERIFY(std::abs(band.p - rows[4][i]) < 0.05);
        QCOMPARE(band.elevated, rows[5][i] == 1);
    }
}

void NearRepeatTest::riskEqualsBruteForce()
{
    const auto rows = fixture("near_repeat_risk.csv", {"x", "y", "until", "metres", "days", "ratio"});
    const auto found = nearRepeat(offences(), m_options);
    QVERIFY(found && found->isElevated());
    int elevated = 0;
    for (size_t i = 0; i < rows[0].size(); ++i) {
        const auto risk = found->riskAt({rows[0][i], rows[1][i]});
        QCOMPARE(risk.has_value(), rows[2][i] >= 0);
        if (!risk)
            continue;
        ++elevated;
        QCOMPARE(risk->until.toJulianDay() - FirstDay, static_cast<qint64>(rows[2][i]));
        QCOMPARE(risk->strongest.metres, rows[3][i]);
        QCOMPARE(risk->strongest.days, rows[4][i]);
        QVERIFY(std::abs(risk->strongest.ratio / rows[5][i] - 1) < 0.03);
    }
    QVERIFY(elevated > 100);
}

// Many pairs, each two days and 60 m apart but far from all others in place and time; and one offence of day 100.
DatedOffences NearRepeatTest::pair(qint64 daysApart, double metresApart)
{
    DatedOffences dated;
    for (int i = 0; i < 20; ++i) {
        const GridPoint at{500'000.0 + 2000 * i, 180'000};
        dated.offences.push_back({.point = at, .day = FirstDay - 1000 + 40 * i});
        dated.offences.push_back(
            {.point = {at.easting + metresApart, at.northing}, .day = FirstDay - 1000 + 40 * i + daysApart});
    }
    dated.offences.push_back({.point = {530'000, 190'000}, .day = FirstDay + 100});
    return dated;
}

void NearRepeatTest::edgesBelongToTheBand()
{
    m_options.knox.metres = {60};
    m_options.knox.days = {2};
    const auto riskOn = [&](qint64 day, double metres) {
        m_options.asOf = QDate::fromJulianDay(FirstDay + day);
        const auto found = nearRepeat(pair(2, 60), m_options);
        return found ? found->riskAt({530'000 + metres, 190'000}) : std::nullopt;
    };
    QVERIFY(riskOn(100, 0));
    QVERIFY(riskOn(102, 60));
    QCOMPARE(riskOn(101, 0)->until.toJulianDay(), FirstDay + 102);
    QVERIFY(!riskOn(103, 0));
    QVERIFY(!riskOn(102, 60.5));
    QVERIFY(!riskOn(99, 0));
    const auto justOutside = nearRepeat(pair(3, 60), m_options);
    QVERIFY(justOutside && !justOutside->isElevated() && justOutside->discs.empty());
}

void NearRepeatTest::discsThatSayNothingNewAreLeftOut()
{
    m_options.knox.metres = {60};
    m_options.knox.days = {2};
    m_options.asOf = QDate::fromJulianDay(FirstDay + 101);
    DatedOffences dated = pair(2, 60);
    dated.offences.push_back(dated.offences.back()); // the same place and day once more
    dated.offences.push_back(dated.offences.back());
    dated.offences.back().day += 1;
    const auto found = nearRepeat(dated, m_options);
    QVERIFY(found);
    QCOMPARE(found->discs.size(), size_t(1));
    QCOMPARE(found->places(), 1);
    QCOMPARE(found->discs.front().until.toJulianDay(), FirstDay + 103);
}

void NearRepeatTest::laterOffencesAreNotKnownYet()
{
    m_options.asOf = QDate::fromJulianDay(FirstDay - 2000);
    const auto found = nearRepeat(offences(), m_options);
    QVERIFY(found && found->isElevated() && found->discs.empty());
}

void NearRepeatTest::nothingIsElevatedByChance()
{
    DatedOffences dated;
    for (int i = 0; i < 400; ++i) // each day once at each of 20 places, in turn
        dated.offences.push_back({.point = {530'000.0 + 30 * (i % 20), 180'000}, .day = FirstDay + (i * 7) % 400 / 10});
    m_options.asOf = QDate::fromJulianDay(FirstDay + 39);
    const auto found = nearRepeat(dated, m_options);
    QVERIFY(found && !found->isElevated() && found->discs.empty());
}

void NearRepeatTest::monthsOnlyAreRefused()
{
    const auto found = nearRepeat(DatedOffences{.offences = {}, .undated = 5000}, m_options);
    QVERIFY(!found && found.error().code == Error::Code::Refused);
    QVERIFY(found.error().message.contains(QStringLiteral("not in this data")));
}

void NearRepeatTest::daysThatAreNotKnownAreLeftOut()
{
    DatedOffences dated = offences();
    for (DatedOffence &offence : dated.offences)
        offence.windowDays = 4.5;
    const auto none = nearRepeat(dated, m_options);
    QVERIFY(!none && none.error().message.contains(QStringLiteral("4 days")));
}

void NearRepeatTest::badInputIsRefused_data()
{
    QTest::addColumn<std::vector<double>>("metres");
    QTest::addColumn<std::vector<double>>("days");
    QTest::addColumn<qsizetype>("offences");
    QTest::addColumn<double>("easting");
    const std::vector<double> good{100, 200};
    const double nan = std::nan("");
    QTest::newRow("no band") << std::vector<double>() << good << qsizetype(10) << 530'000.0;
    QTest::newRow("no days") << good << std::vector<double>() << qsizetype(10) << 530'000.0;
    QTest::newRow("falling edges") << std::vector<double>{200, 100} << good << qsizetype(10) << 530'000.0;
    QTest::newRow("an edge that is no number") << good << std::vector<double>{7, nan} << qsizetype(10) << 530'000.0;
    QTest::newRow("none") << good << good << qsizetype(0) << 530'000.0;
    QTest::newRow("one offence") << good << good << qsizetype(1) << 530'000.0;
    QTest::newRow("a place that is no number") << good << good << qsizetype(10) << nan;
}

void NearRepeatTest::badInputIsRefused()
{
    QFETCH(std::vector<double>, metres);
    QFETCH(std::vector<double>, days);
    QFETCH(qsizetype, offences);
    QFETCH(double, easting);
    DatedOffences dated;
    for (qsizetype i = 0; i < offences; ++i)
        dated.offences.push_back({.point = {easting, 180'000}, .day = FirstDay + i});
    m_options.knox.metres = metres;
    m_options.knox.days = days;
    const auto found = nearRepeat(dated, m_options);
    QVERIFY(!found && found.error().code == Error::Code::Refused);
    QVERIFY(!found.error().message.isEmpty());
}

void NearRepeatTest::allAtOnePoint()
{
    DatedOffences dated;
    for (int i = 0; i < 3000; ++i)
        dated.offences.push_back({.point = {530'000, 180'000}, .day = FirstDay + i / 21});
    const auto found = nearRepeat(dated, m_options);
    QVERIFY(found);
    for (const NearRepeatBand &band : found->bands) {
        QVERIFY(std::isfinite(band.ratio) && std::isfinite(band.p));
        // Every pair is near, so that the times cannot make a difference.
        QCOMPARE(band.p, 1.0);
        QVERIFY(!band.elevated);
    }
}

void NearRepeatTest::isReproducible()
{
    const auto once = nearRepeat(offences(), m_options);
    const auto again = nearRepeat(offences(), m_options);
    m_options.knox.seed = 2;
    const auto other = nearRepeat(offences(), m_options);
    QVERIFY(once && again && other);
    QCOMPARE(once->bands[4].expected, again->bands[4].expected);
    QVERIFY(once->bands[4].expected != other->bands[4].expected);
}

void NearRepeatTest::isSaidInWords()
{
    const ElevatedRisk risk{.until = QDate(2026, 12, 4),
                            .strongest = {.metres = 200, .days = 14, .ratio = 2.1234, .p = 0.001, .elevated = true}};
    QCOMPARE(riskText(risk, QLocale(QStringLiteral("en_GB"))),
             QStringLiteral("Elevated until 4 December; 2.1 times as expected within 200 m and 14 days; p 0.001"));
}

QTEST_APPLESS_MAIN(NearRepeatTest)
#include "tst_hotspot_near_repeat.moc"
