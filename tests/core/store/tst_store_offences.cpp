#include "core/store/store_fixture.h"
#include "store/offence_repository.h"

using namespace lantern;
using test::StoreFixture;

namespace
{

const Period always{.first = Month(2000, 1), .last = Month(2099, 12)};

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC};
}

Offence offence(quint64 fingerprint, int classId, Month month = Month(2026, 10))
{
    return {.fingerprint = fingerprint,
            .classId = classId,
            .month = month,
            .point = {.easting = 530000, .northing = 180000}};
}

} // namespace

class StoreOffencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeNamesAreOnce();
    void cachesForgetWhatWasRolledBack();
    void sameFingerprintIsOnce();
    void unknownClassIsRefusedWhole();
    void occurrenceRoundTrips();
    void proactiveIsLeftOut();
    void periodFilters_data();
    void periodFilters();
    void hourOfWeek_data();
    void hourOfWeek();
    void countsRoundTrip();
    void countMustBePositive();
    void streetSafeRoundTrips();
    void importedFilesRoundTrip();
    void periods();
};

void StoreOffencesTest::placeNamesAreOnce()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const QString name = QStringLiteral("On or near Brewer Street");
    QCOMPARE(repository.placeNameId(QString()).value(), 0);
    const auto id = repository.placeNameId(name);
    QVERIFY(id.has_value() && *id > 0);
    QCOMPARE(repository.placeNameId(name).value(), id.value());
    QCOMPARE(OffenceRepository(*store).placeNameId(name).value(), id.value());
    const auto names = repository.placeNames();
    QVERIFY(names.has_value());
    QCOMPARE(names->size(), 1);
    QCOMPARE(names->value(*id), name);
}

void StoreOffencesTest::cachesForgetWhatWasRolledBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction.has_value());
        QVERIFY(repository.classId(QStringLiteral("Undone")).has_value());
        QVERIFY(repository.placeNameId(QStringLiteral("On or near Undone Street")).has_value());
    }
    Offence again = offence(1, *repository.classId(QStringLiteral("Undone")));
    again.placeNameId = *repository.placeNameId(QStringLiteral("On or near Undone Street"));
    QCOMPARE(repository.addOffences(std::span(&again, 1)).value(), 1);
    QCOMPARE(repository.placeNames()->size(), 1);
}

void StoreOffencesTest::sameFingerprintIsOnce()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int robbery = *repository.classId(QStringLiteral("Robbery"));
    constexpr quint64 largest = ~quint64(0);
    const std::vector<Offence> offences{offence(1, robbery), offence(largest, robbery), offence(1, robbery)};
    QCOMPARE(repository.addOffences(offences).value(), 2);
    QCOMPARE(repository.addOffences(offences).value(), 0);
    QCOMPARE(repository.addOffences({}).value(), 0);
    QCOMPARE(repository.offenceCount().value(), 2);
}

void StoreOffencesTest::unknownClassIsRefusedWhole()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const std::vector<Offence> offences{offence(1, *repository.classId(QStringLiteral("Robbery"))), offence(2, 30000)};
    const auto added = repository.addOffences(offences);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Refused);
    QCOMPARE(repository.offenceCount().value(), 0);
}

void StoreOffencesTest::occurrenceRoundTrips()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    Offence whole = offence(42, *repository.classId(QStringLiteral("Sexual assault")), Month(2026, 9));
    whole.point = {.easting = 529876.54, .northing = 180123.46};
    whole.placeNameId = *repository.placeNameId(QStringLiteral("On or near Brewer Street"));
    whole.from = utc(2026, 9, 4, 22);
    whole.to = utc(2026, 9, 5, 0);
    whole.reference = QStringLiteral("01/123456/26");
    QCOMPARE(repository.addOffences(std::span(&whole, 1)).value(), 1);
    const auto occurrences = repository.offences(always);
    QVERIFY(occurrences.has_value());
    QCOMPARE(occurrences->size(), 1);
    const Occurrence &read = occurrences->front();
    QVERIFY(std::abs(double(read.easting) - whole.point.easting) < 0.1); // a decimetre, and float's 3 cm
    QVERIFY(std::abs(double(read.northing) - whole.point.northing) < 0.1);
    QCOMPARE(read.month, Month(2026, 9).index());
    QCOMPARE(read.classId, whole.classId);
    QCOMPARE(read.placeNameId, whole.placeNameId);
    QCOMPARE(read.count, 1);
    QCOMPARE(read.hourOfWeek, 5 * 24); // the middle is Saturday 00:00 in London
}

void StoreOffencesTest::proactiveIsLeftOut()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int robbery = *repository.classId(QStringLiteral("Robbery"));
    Offence byPatrol = offence(2, robbery);
    byPatrol.proactive = true;
    const std::vector<Offence> offences{offence(1, robbery), byPatrol,
                                        offence(3, *repository.classId(QStringLiteral("Drugs")))};
    QCOMPARE(repository.addOffences(offences).value(), 3);
    const auto heating = repository.offences(always);
    QVERIFY(heating.has_value());
    QCOMPARE(heating->size(), 1);
    QCOMPARE(heating->front().classId, robbery);
    QCOMPARE(repository.offences(always, true)->size(), 3);
    const std::vector<OffenceCount> counts{
        {.fingerprint = 1, .classId = robbery, .month = Month(2026, 1), .point = {}, .count = 4},
        {.fingerprint = 2,
         .classId = *repository.classId(QStringLiteral("Drugs")),
         .month = Month(2026, 1),
         .point = {},
         .count = 9}};
    QCOMPARE(repository.addCounts(counts).value(), 2);
    QCOMPARE(repository.counts(always)->size(), 1);
}

void StoreOffencesTest::periodFilters_data()
{
    QTest::addColumn<Month>("first");
    QTest::addColumn<Month>("last");
    QTest::addColumn<size_t>("found");
    QTest::addRow("all") << Month(2025, 12) << Month(2026, 2) << size_t(3);
    QTest::addRow("one") << Month(2026, 1) << Month(2026, 1) << size_t(1);
    QTest::addRow("over the year's end") << Month(2025, 12) << Month(2026, 1) << size_t(2);
    QTest::addRow("before") << Month(2025, 1) << Month(2025, 11) << size_t(0);
    QTest::addRow("upside down") << Month(2026, 2) << Month(2025, 12) << size_t(0);
}

void StoreOffencesTest::periodFilters()
{
    QFETCH(const Month, first);
    QFETCH(const Month, last);
    QFETCH(const size_t, found);
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int robbery = *repository.classId(QStringLiteral("Robbery"));
    const std::vector<Offence> offences{offence(1, robbery, Month(2025, 12)), offence(2, robbery, Month(2026, 1)),
                                        offence(3, robbery, Month(2026, 2))};
    QCOMPARE(repository.addOffences(offences).value(), 3);
    QCOMPARE(repository.offences({.first = first, .last = last})->size(), found);
}

void StoreOffencesTest::hourOfWeek_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<int>("hour");
    QTest::addRow("Monday midnight, winter") << utc(2026, 1, 5, 0) << QDateTime() << 0;
    QTest::addRow("Sunday's last minute, winter") << utc(2026, 1, 4, 23, 59) << QDateTime() << 167;
    QTest::addRow("Monday midnight, summer") << utc(2026, 7, 5, 23) << QDateTime() << 0;
    QTest::addRow("Friday 22:00 to Saturday 03:00, winter") << utc(2026, 1, 9, 22) << utc(2026, 1, 10, 3) << 5 * 24;
    QTest::addRow("last hour of summer time") << utc(2025, 10, 26, 0, 59) << QDateTime() << 6 * 24 + 1;
    QTest::addRow("the same hour again") << utc(2025, 10, 26, 1, 0) << QDateTime() << 6 * 24 + 1;
    QTest::addRow("after the clocks went back") << utc(2025, 10, 26, 2, 0) << QDateTime() << 6 * 24 + 2;
    QTest::addRow("before the clocks go forward") << utc(2026, 3, 29, 0, 59) << QDateTime() << 6 * 24 + 0;
    QTest::addRow("after the clocks went forward") << utc(2026, 3, 29, 1, 0) << QDateTime() << 6 * 24 + 2;
    QTest::addRow("before 1970") << utc(1969, 1, 6, 0) << QDateTime()
                                 << 1; // British Standard Time, an hour ahead all year
    QTest::addRow("months only") << QDateTime() << QDateTime() << -1;
}

void StoreOffencesTest::hourOfWeek()
{
    QFETCH(const QDateTime, from);
    QFETCH(const QDateTime, to);
    QFETCH(const int, hour);
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    Offence timed = offence(1, *repository.classId(QStringLiteral("Robbery")));
    if (from.isValid())
        timed.from = from;
    if (to.isValid())
        timed.to = to;
    QCOMPARE(repository.addOffences(std::span(&timed, 1)).value(), 1);
    QCOMPARE(int(repository.offences(always)->front().hourOfWeek), hour);
}

void StoreOffencesTest::countsRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int robbery = *repository.classId(QStringLiteral("Robbery"));
    const std::vector<OffenceCount> counts{{.fingerprint = 9,
                                            .classId = robbery,
                                            .month = Month(2025, 5),
                                            .point = {.easting = 531000.5, .northing = 181000.25},
                                            .count = 17}};
    QCOMPARE(repository.addCounts(counts).value(), 1);
    QCOMPARE(repository.addCounts(counts).value(), 0);
    const auto read = repository.counts(always);
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->front().count, 17);
    QCOMPARE(read->front().month, Month(2025, 5).index());
    QCOMPARE(int(read->front().classId), robbery);
    QCOMPARE(int(read->front().hourOfWeek), -1);
    QVERIFY(std::abs(double(read->front().easting) - 531000.5) < 0.1);
    QCOMPARE(repository.countPeriod()->first, Month(2025, 5));
}

void StoreOffencesTest::countMustBePositive()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const OffenceCount none{.fingerprint = 1, .classId = 1, .month = Month(2025, 5), .point = {}, .count = 0};
    const auto added = repository.addCounts(std::span(&none, 1));
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Refused);
}

void StoreOffencesTest::streetSafeRoundTrips()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const std::vector<StreetSafeReport> reports{
        {.fingerprint = 1,
         .month = Month(2026, 3),
         .at = utc(2026, 3, 29, 1),
         .point = {.easting = 530000.1, .northing = 180000.2},
         .environment = {QStringLiteral("badly_lit"), QStringLiteral("no_cctv")},
         .behaviour = {QStringLiteral("followed")},
         .notReported = QStringLiteral("too common")},
        {.fingerprint = ~quint64(0),
         .month = Month(2026, 4),
         .at = {},
         .point = {},
         .environment = {},
         .behaviour = {},
         .notReported = {}}};
    QCOMPARE(repository.addStreetSafe(reports).value(), 2);
    QCOMPARE(repository.addStreetSafe(reports).value(), 0);
    auto read = repository.streetSafe();
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    std::ranges::sort(*read, {}, &StreetSafeReport::fingerprint);
    QCOMPARE(read->at(0).month, Month(2026, 3));
    QCOMPARE(read->at(0).at, reports[0].at);
    QCOMPARE(read->at(0).point, reports[0].point);
    QCOMPARE(read->at(0).environment, reports[0].environment);
    QCOMPARE(read->at(0).behaviour, reports[0].behaviour);
    QCOMPARE(read->at(0).notReported, reports[0].notReported);
    QCOMPARE(read->at(1).fingerprint, ~quint64(0));
    QVERIFY(!read->at(1).at);
    QVERIFY(read->at(1).environment.isEmpty() && read->at(1).behaviour.isEmpty());
}

void StoreOffencesTest::importedFilesRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const ImportedFile file{.name = QStringLiteral("street.csv"),
                            .kind = QStringLiteral("police_uk_street"),
                            .at = fixture.clock.now(),
                            .read = 5'000'000'000,
                            .accepted = 90,
                            .duplicate = 7,
                            .refused = 3};
    QVERIFY(repository.addImportedFile(file).has_value());
    QVERIFY(repository.addImportedFile({.name = QStringLiteral("second"), .kind = {}, .at = fixture.clock.now()})
                .has_value());
    const auto read = repository.importedFiles();
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->front().name, file.name);
    QCOMPARE(read->front().kind, file.kind);
    QCOMPARE(read->front().at, file.at);
    QCOMPARE(read->front().read, file.read);
    QCOMPARE(read->front().accepted, file.accepted);
    QCOMPARE(read->front().duplicate, file.duplicate);
    QCOMPARE(read->front().refused, file.refused);
}

void StoreOffencesTest::periods()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    QVERIFY(!repository.offencePeriod()->first.isValid());
    QVERIFY(!repository.countPeriod()->last.isValid());
    const int robbery = *repository.classId(QStringLiteral("Robbery"));
    const std::vector<Offence> offences{offence(1, robbery, Month(2025, 12)), offence(2, robbery, Month(2024, 2))};
    QCOMPARE(repository.addOffences(offences).value(), 2);
    QCOMPARE(*repository.offencePeriod(), (Period{.first = Month(2024, 2), .last = Month(2025, 12)}));
}

QTEST_GUILESS_MAIN(StoreOffencesTest)
#include "tst_store_offences.moc"
