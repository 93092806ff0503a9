#include "core/store/store_fixture.h"
#include "store/dated_offences.h"
#include "store/offence_repository.h"

using namespace lantern;
using test::StoreFixture;

class StoreDatedOffencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayIsLondonsOfTheMiddle_data();
    void dayIsLondonsOfTheMiddle();
    void onlyWhatIsAskedFor();
};

void StoreDatedOffencesTest::dayIsLondonsOfTheMiddle_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QDate>("day");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone::UTC);
    };
    QTest::newRow("summer, past midnight in London") << utc(7, 1, 23, 10) << utc(7, 1, 23, 20) << QDate(2026, 7, 2);
    QTest::newRow("winter, before midnight") << utc(1, 5, 23, 10) << utc(1, 5, 23, 20) << QDate(2026, 1, 5);
    QTest::newRow("over midnight, mostly after") << utc(1, 5, 23, 0) << utc(1, 6, 3, 0) << QDate(2026, 1, 6);
    QTest::newRow("no end") << utc(1, 5, 12, 0) << QDateTime() << QDate(2026, 1, 5);
}

void StoreDatedOffencesTest::dayIsLondonsOfTheMiddle()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QDate, day);
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int assault = repository.classId(QStringLiteral("Common assault")).value();
    const Offence offence{.fingerprint = 1,
                          .classId = assault,
                          .month = Month::of(from.date()),
                          .from = from,
                          .to = to.isValid() ? std::optional(to) : std::nullopt,
                          .point = {530'000.4, 180'000.3}};
    QCOMPARE(repository.addOffences(std::vector{offence}).value(), 1);
    const auto dated = datedOffences(*store, {Month(2026, 1), Month(2026, 12)}, std::vector{assault});
    QVERIFY(dated);
    QCOMPARE(dated->offences.size(), size_t(1));
    QCOMPARE(QDate::fromJulianDay(dated->offences[0].day), day);
    QCOMPARE(dated->offences[0].point, (GridPoint{530'000.4, 180'000.3}));
    QCOMPARE(dated->offences[0].windowDays, to.isValid() ? static_cast<double>(from.secsTo(to)) / 86'400 : 0.0);
}

void StoreDatedOffencesTest::onlyWhatIsAskedFor()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    OffenceRepository repository(*store);
    const int assault = repository.classId(QStringLiteral("Common assault")).value();
    const int theft = repository.classId(QStringLiteral("Theft from the person")).value();
    const QDateTime noon(QDate(2026, 5, 9), QTime(12, 0), QTimeZone::UTC);
    const Offence plain{.fingerprint = 1, .classId = assault, .month = Month(2026, 5), .from = noon, .to = noon};
    std::vector<Offence> offences(5, plain);
    for (size_t i = 0; i < offences.size(); ++i)
        offences[i].fingerprint = i + 1;
    offences[1].classId = theft;
    offences[2].proactive = true;
    offences[3].from.reset();
    offences[3].to.reset();
    offences[4].month = Month(2026, 6);
    QCOMPARE(repository.addOffences(offences).value(), 5);
    const auto dated = datedOffences(*store, {Month(2026, 5), Month(2026, 5)}, std::vector{assault});
    QVERIFY(dated);
    QCOMPARE(dated->offences.size(), size_t(1));
    QCOMPARE(dated->undated, 1);
    QVERIFY(datedOffences(*store, {Month(2026, 5), Month(2026, 6)}, {})->offences.empty());
}

QTEST_GUILESS_MAIN(StoreDatedOffencesTest)
#include "tst_store_dated_offences.moc"
