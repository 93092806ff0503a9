#include "core/store/store_fixture.h"
#include "hotspot/analysis.h"
#include "hotspot/profile.h"
#include "store/offence_repository.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <numeric>

using namespace lantern;

// What happened between two instants is spread over its hours.
class HotspotAoristicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAsCountedMinuteByMinute();
    void profileHoldsEachOffenceOnce();
    void aPartCountsByItsPart();
    void wholeNumbersInAnyOrder();
    void anEndBeforeItsBeginning();
    void noHourIsRefused();

private:
    [[nodiscard]] static Occurrence read(const QDateTime &from, const std::optional<QDateTime> &to);
};

namespace
{

const Period Always{Month(2020, 1), Month(2030, 12)};

QMap<int, int> minutesOf(const Occurrence &occurrence)
{
    QMap<int, int> minutes;
    eachHour(occurrence, [&](size_t hour, int in) { minutes[static_cast<int>(hour)] += in; });
    return minutes;
}

AnalysisOptions inHours(const HourSet &hours)
{
    AnalysisOptions options;
    options.hours = hours;
    return options;
}

QDateTime utc(QDate date, QTime time)
{
    return {date, time, QTimeZone::UTC};
}

} // namespace

// As the file gives it back.
Occurrence HotspotAoristicTest::read(const QDateTime &from, const std::optional<QDateTime> &to)
{
    const test::StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const Offence offence{.fingerprint = 1,
                          .classId = repository.classId(QStringLiteral("Robbery")).value(),
                          .month = Month(2026, 6),
                          .from = from,
                          .to = to,
                          .point = {530'000, 180'000}};
    if (!repository.addOffences(std::span(&offence, 1)))
        return {};
    return repository.offences(Always).value().at(0);
}

void HotspotAoristicTest::hoursAsCountedMinuteByMinute()
{
    QFile file(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/hotspot/aoristic.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    int rows = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        QCOMPARE(fields.size(), 3);
        QMap<int, int> expected;
        for (const QByteArray &pair : fields[2].split(' '))
            if (!pair.isEmpty())
                expected.insert(pair.split(':')[0].toInt(), pair.split(':')[1].toInt());
        const auto at = [&](int field) {
            return QDateTime::fromSecsSinceEpoch(fields[field].toLongLong(), QTimeZone::UTC);
        };
        const QMap<int, int> found = minutesOf(read(at(0), at(1)));
        QVERIFY2(found == expected, fields[0].constData());
        ++rows;
    }
    QCOMPARE(rows, 71);
}

void HotspotAoristicTest::profileHoldsEachOffenceOnce()
{
    // From 23:30 on a Friday to 02:00: half an hour, an hour, an hour.
    Occurrence late = read(utc(QDate(2026, 1, 9), QTime(23, 30)), utc(QDate(2026, 1, 10), QTime(2, 0)));
    late.month = Month(2026, 1).index();
    const std::vector<OffenceClass> classes{{.id = late.classId, .name = QStringLiteral("robbery")}};
    Polygon square;
    square.outer() = {
        {529'900, 179'900}, {529'900, 180'100}, {530'100, 180'100}, {530'100, 179'900}, {529'900, 179'900}};
    const HourProfile profile = hourProfile({square}, std::span(&late, 1), classes, Always);
    QCOMPARE(profile.timed, 1);
    QCOMPARE(profile.hours[4 * 24 + 23], 0.2);
    QCOMPARE(profile.hours[5 * 24], 0.4);
    QCOMPARE(profile.hours[5 * 24 + 1], 0.4);
    QCOMPARE(std::accumulate(profile.hours.begin(), profile.hours.end(), 0.0), 1.0);
}

void HotspotAoristicTest::aPartCountsByItsPart()
{
    // From 18:00 to 22:00: half of it at night.
    const Occurrence evening = read(utc(QDate(2026, 1, 9), QTime(18, 0)), utc(QDate(2026, 1, 9), QTime(22, 0)));
    QCOMPARE(partIn(evening, nightHours()).share(), 0.5);
    QCOMPARE(partIn(evening, ~nightHours()).share(), 0.5);
    QCOMPARE(partIn(evening, AllHours).share(), 1.0);
    QVERIFY(partIn(Occurrence(), nightHours()).isNone());
    const std::vector<OffenceClass> classes{
        {.id = evening.classId, .name = QStringLiteral("robbery"), .harmDays = 365}};
    const std::vector<Occurrence> three(3, evening);
    const Period month{Month::fromIndex(evening.month), Month::fromIndex(evening.month)};
    const Analysis night = scoreCells(three, {}, classes, inHours(nightHours()), month);
    QCOMPARE(night.cells.size(), size_t{1});
    QCOMPARE(night.cells[0].score, 3 * 365 * 0.5);
    QCOMPARE(night.cells[0].count, 2); // one and a half
}

void HotspotAoristicTest::wholeNumbersInAnyOrder()
{
    std::vector<Occurrence> offences;
    for (int minute = 0; minute < 300; ++minute)
        offences.push_back({.easting = 530'000,
                            .northing = 180'000,
                            .month = Month(2026, 1).index(),
                            .classId = 1,
                            .hourOfWeek = 18,
                            .fromMinute = static_cast<qint16>(17 * 60 + minute % 60),
                            .minutes = static_cast<quint16>(7 + minute)});
    const std::vector<OffenceClass> classes{{.id = 1, .name = QStringLiteral("robbery"), .harmDays = 10.1}};
    const Period month{Month(2026, 1), Month(2026, 1)};
    const double forwards = scoreCells(offences, {}, classes, inHours(nightHours()), month).cells[0].score;
    std::ranges::reverse(offences);
    QCOMPARE(scoreCells(offences, {}, classes, inHours(nightHours()), month).cells[0].score, forwards);
}

void HotspotAoristicTest::anEndBeforeItsBeginning()
{
    const QDateTime from = utc(QDate(2026, 1, 9), QTime(18, 0));
    QCOMPARE(read(from, from.addSecs(-3600)).hourOfWeek, qint16{-1});
    QVERIFY(minutesOf(read(from, from.addSecs(-3600))).isEmpty());
    QCOMPARE(read(from, std::nullopt).hourOfWeek, qint16{4 * 24 + 18});
}

void HotspotAoristicTest::noHourIsRefused()
{
    Recorded recorded;
    recorded.offences = {read(utc(QDate(2026, 1, 9), QTime(18, 0)), std::nullopt)};
    recorded.classes = {{.id = recorded.offences[0].classId, .name = QStringLiteral("robbery")}};
    const auto none = analyse(recorded, inHours(HourSet()));
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Refused);
    QVERIFY2(none.error().message.contains(QStringLiteral("hour")), qPrintable(none.error().message));
}

QTEST_GUILESS_MAIN(HotspotAoristicTest)
#include "tst_hotspot_aoristic.moc"
