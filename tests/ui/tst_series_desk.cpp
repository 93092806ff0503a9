#include "series/series_desk.h"

#include "map/map_model.h"
#include "series/filters.h"
#include "ui/exercise_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lantern;

class TestSeriesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsThePlantedSeries();
    void exposureFocusAsksAnew();
    void newestQuestionWins();
    void refusesADecisionWithoutAReason();
    void decidesAndTakesBack();
    void keepsAFilter();
    void saysWhatTheDataLack();
    void closes();

private:
    void waitForAnswer();

    std::optional<test::OpenExercise> m_exercise;
    std::unique_ptr<SeriesDesk> m_desk;
};

void TestSeriesDesk::initTestCase()
{
    m_exercise.emplace();
    QVERIFY(m_exercise->ready);
    m_desk = std::make_unique<SeriesDesk>();
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the desk is its parent
    new QAbstractItemModelTester(m_desk.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_desk.get());
}

void TestSeriesDesk::cleanupTestCase()
{
    m_desk.reset();
    m_exercise.reset();
}

void TestSeriesDesk::waitForAnswer()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isBusy(), 60'000);
    QCOMPARE(m_desk->error(), QString());
}

void TestSeriesDesk::findsThePlantedSeries()
{
    waitForAnswer();
    QVERIFY(m_desk->hasOffences());
    QVERIFY(m_desk->seriesCount() >= 2 && m_desk->seriesCount() < 30);
    // The planted one leads, though thousands of other offences lie around it.
    const QVariantMap card = m_desk->card();
    QCOMPARE(m_desk->selectedRow(), 0);
    const QVariantList offences = card.value(QStringLiteral("offences")).toList();
    QVERIFY(offences.size() >= 4);
    for (const QVariant &offence : offences)
        QVERIFY(offence.toMap().value(QStringLiteral("behaviour")).toString().contains(QStringLiteral("exposure")));
    QCOMPARE(offences.first().toMap().value(QStringLiteral("share")).toDouble(), 0.0);
    QCOMPARE(offences.last().toMap().value(QStringLiteral("share")).toDouble(), 1.0);
    const QVariantList links = card.value(QStringLiteral("links")).toList();
    QVERIFY(!links.isEmpty());
    QCOMPARE(links.first().toMap().value(QStringLiteral("why")).toStringList().size(), 6);
    // Its offences are on the map.
    QTRY_VERIFY(MapModel::instance()->scenes().work != nullptr &&
                !MapModel::instance()->scenes().work->content().series.empty());
    QCOMPARE(MapModel::instance()->scenes().work->content().series.back().points.size(),
             static_cast<size_t>(offences.size()));
}

void TestSeriesDesk::exposureFocusAsksAnew()
{
    m_desk->question()->setFilter(QStringLiteral("Exposure focus"));
    waitForAnswer();
    QCOMPARE(m_desk->card().value(QStringLiteral("filter")).toString(), QStringLiteral("Exposure focus"));
    QVERIFY(m_desk->seriesCount() >= 1);
}

void TestSeriesDesk::newestQuestionWins()
{
    m_desk->question()->setMetres(100);
    m_desk->question()->setMetres(300);
    m_desk->question()->setStrength(99);
    waitForAnswer();
    QCOMPARE(m_desk->seriesCount(), 0);
    QVERIFY(m_desk->caution().contains(QStringLiteral("0.99")));
    m_desk->question()->setMetres(500);
    m_desk->question()->setStrength(50);
    waitForAnswer();
    QVERIFY(m_desk->seriesCount() >= 1);
}

void TestSeriesDesk::refusesADecisionWithoutAReason()
{
    QSignalSpy failed(Workspace::instance(), &Workspace::failed);
    QVERIFY(!m_desk->decide(QStringLiteral("accepted"), QStringLiteral("  "), QStringLiteral("4471"), {},
                            SeriesDesk::usualReview()));
    QVERIFY(
        !m_desk->decide(QStringLiteral("accepted"), QStringLiteral("same hour"), {}, {}, SeriesDesk::usualReview()));
    QVERIFY(!m_desk->decide(QStringLiteral("accepted"), QStringLiteral("same hour"), QStringLiteral("4471"), {}, {}));
    QCOMPARE(failed.count(), 3);
    QVERIFY(!m_desk->decide(QStringLiteral("settled"), QStringLiteral("same hour"), QStringLiteral("4471"), {}, {}));
    waitForAnswer();
    QVERIFY(m_desk->card().value(QStringLiteral("decisions")).toList().isEmpty());
}

void TestSeriesDesk::decidesAndTakesBack()
{
    const QString id = m_desk->card().value(QStringLiteral("id")).toString();
    QVERIFY(m_desk->decide(QStringLiteral("accepted"), QStringLiteral("same hour"), QStringLiteral("4471"),
                           QStringLiteral("Ward sergeant"), SeriesDesk::usualReview()));
    waitForAnswer();
    QCOMPARE(m_desk->card().value(QStringLiteral("id")).toString(), id);
    QCOMPARE(m_desk->card().value(QStringLiteral("state")).toString(), QStringLiteral("accepted"));
    Workspace::instance()->undo();
    waitForAnswer();
    QCOMPARE(m_desk->card().value(QStringLiteral("state")).toString(), QStringLiteral("candidate"));
    const QVariantList decisions = m_desk->card().value(QStringLiteral("decisions")).toList();
    QCOMPARE(decisions.size(), 2); // nothing is taken away
    QVERIFY(decisions.first().toMap().value(QStringLiteral("reason")).toString().contains(QStringLiteral("same hour")));
    Workspace::instance()->redo();
    waitForAnswer();
    QCOMPARE(m_desk->card().value(QStringLiteral("state")).toString(), QStringLiteral("accepted"));
    QCOMPARE(m_desk->card().value(QStringLiteral("decisions")).toList().size(), 3);
}

void TestSeriesDesk::keepsAFilter()
{
    const qsizetype before = m_desk->filters().size();
    QVERIFY(!m_desk->saveFilter(QStringLiteral("Exposure focus"), {}, {QStringLiteral("followed")}));
    QVERIFY(
        m_desk->saveFilter(QStringLiteral("Following"), {QStringLiteral("Stalking")}, {QStringLiteral("followed")}));
    QCOMPARE(m_desk->filters().size(), before + 1);
    QCOMPARE(m_desk->question()->filter(), QStringLiteral("Following"));
    waitForAnswer();
    Workspace::instance()->undo();
    waitForAnswer();
    QCOMPARE(m_desk->filters().size(), before);
    QCOMPARE(m_desk->question()->filter(), builtInFilters().front().name);
}

void TestSeriesDesk::saysWhatTheDataLack()
{
    QVERIFY(m_desk->caution().isEmpty());
    QVERIFY(!m_desk->summary().isEmpty());
    m_desk->question()->setMonths(3);
    waitForAnswer();
    QVERIFY(m_desk->hasOffences());
}

void TestSeriesDesk::closes()
{
    Workspace::instance()->closeFile();
    QVERIFY(!m_desk->isBusy());
    QCOMPARE(m_desk->seriesCount(), 0);
    QVERIFY(!m_desk->hasOffences());
    QVERIFY(m_desk->card().isEmpty());
    QVERIFY(!m_desk->decide(QStringLiteral("accepted"), QStringLiteral("x"), QStringLiteral("y"), {}, {}));
}

QTEST_MAIN(TestSeriesDesk)
#include "tst_series_desk.moc"
