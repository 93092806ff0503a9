#include "core/store/store_fixture.h"
#include "store/victim_journey.h"

using namespace lantern;
using test::StoreFixture;

namespace
{

const QDate Reported(2026, 5, 4);

VictimJourney journeyOf(Store &store, const QString &reference, const QString &borough, const QDate &told)
{
    return {.id = store.makeId<VictimJourneyId>(),
            .reference = reference,
            .borough = borough,
            .stages = {{.stage = QStringLiteral("reported"), .on = Reported, .toldOn = Reported.addDays(1)},
                       {.stage = QStringLiteral("interview"), .on = Reported.addDays(9), .toldOn = told}}};
}

QStringList referencesOf(const Result<std::vector<VictimJourney>> &journeys)
{
    QStringList references;
    for (const VictimJourney &journey : journeys.value())
        references.append(journey.reference);
    return references;
}

} // namespace

class StoreVictimJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsAskedFor();
    void findsByReference();
};

void StoreVictimJourneyTest::listsWhatIsAskedFor()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    VictimJourneyRepository repository(*store);
    QVERIFY(repository.isEmpty().value());
    const VictimJourney waits = journeyOf(*store, QStringLiteral("CR/2/26"), QStringLiteral("Camden"), {});
    const VictimJourney done =
        journeyOf(*store, QStringLiteral("CR/1/26"), QStringLiteral("Camden"), Reported.addDays(10));
    const VictimJourney elsewhere = journeyOf(*store, QStringLiteral("CR/3/26"), QStringLiteral("Brent"), {});
    for (const VictimJourney &journey : {waits, done, elsewhere})
        QVERIFY(repository.save(journey));

    QVERIFY(!repository.isEmpty().value());
    QCOMPARE(referencesOf(repository.list()), (QStringList{"CR/1/26", "CR/2/26", "CR/3/26"}));
    QCOMPARE(referencesOf(repository.list({.open = true})), (QStringList{"CR/2/26", "CR/3/26"}));
    QCOMPARE(referencesOf(repository.list({.borough = QStringLiteral("Camden")})), (QStringList{"CR/1/26", "CR/2/26"}));
    QCOMPARE(referencesOf(repository.list({.open = true, .borough = QStringLiteral("Camden")})),
             QStringList{"CR/2/26"});
    // An open one comes with all its stages, also those that nothing waits for.
    QCOMPARE(repository.list({.only = waits.id}).value(), std::vector{waits});
}

void StoreVictimJourneyTest::findsByReference()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    VictimJourneyRepository repository(*store);
    const VictimJourney kept = journeyOf(*store, QStringLiteral("CR/2/26"), QStringLiteral("Camden"), {});
    QVERIFY(repository.save(kept));
    QCOMPARE(repository.find(QStringLiteral("cr/2/26")).value(), std::optional(kept));
    QCOMPARE(repository.find(QStringLiteral("CR/9/26")).value(), std::nullopt);
}

QTEST_GUILESS_MAIN(StoreVictimJourneyTest)
#include "tst_store_victim_journey.moc"
