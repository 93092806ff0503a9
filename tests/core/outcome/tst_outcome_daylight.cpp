#include "base/clock.h"
#include "outcome/daylight.h"

#include <QTest>

using namespace lantern;

class OutcomeDaylightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void light_data();
    void light();
    void elevation_data();
    void elevation();
};

void OutcomeDaylightTest::light_data()
{
    QTest::addColumn<QString>("when"); // London time
    QTest::addColumn<Light>("light");
    QTest::newRow("a November afternoon") << "2026-11-27T15:00" << Light::Daylight;
    QTest::newRow("its dusk") << "2026-11-27T16:15" << Light::Dusk;
    QTest::newRow("its evening") << "2026-11-27T17:00" << Light::Dark;
    QTest::newRow("midnight") << "2026-11-27T00:00" << Light::Dark;
    QTest::newRow("a June evening") << "2026-06-21T21:00" << Light::Daylight;
    QTest::newRow("its dusk, late") << "2026-06-21T21:40" << Light::Dusk;
    QTest::newRow("its night") << "2026-06-21T23:00" << Light::Dark;
    QTest::newRow("before dawn") << "2026-12-21T07:00" << Light::Dark;
    QTest::newRow("dawn") << "2026-12-21T07:45" << Light::Dusk;
    QTest::newRow("morning") << "2026-12-21T08:30" << Light::Daylight;
}

void OutcomeDaylightTest::light()
{
    QFETCH(const QString, when);
    const QDateTime given = QDateTime::fromString(when, Qt::ISODate);
    QTEST(lightOver(QDateTime(given.date(), given.time(), londonZone())), "light");
}

void OutcomeDaylightTest::elevation_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<double>("degrees");
    // At noon of the sun it stands at 90 degrees less the latitude, more or less the tilt of the axis.
    const double atEquinox = 90 - 51.5074;
    QTest::newRow("midsummer") << QDateTime(QDate(2026, 6, 21), QTime(12, 2), QTimeZone::UTC) << atEquinox + 23.44;
    QTest::newRow("midwinter") << QDateTime(QDate(2026, 12, 21), QTime(11, 58), QTimeZone::UTC) << atEquinox - 23.44;
    QTest::newRow("midnight of midsummer")
        << QDateTime(QDate(2026, 6, 21), QTime(0, 2), QTimeZone::UTC) << 23.44 - atEquinox;
}

void OutcomeDaylightTest::elevation()
{
    QFETCH(const QDateTime, when);
    QFETCH(const double, degrees);
    const double found = sunElevationOverLondon(when);
    QVERIFY2(std::abs(found - degrees) < 0.05, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(OutcomeDaylightTest)
#include "tst_outcome_daylight.moc"
