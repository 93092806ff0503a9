#include "base/chains.h"

#include <QTest>

using namespace lantern;

namespace
{

// Counts its steps; the third time that it is told to run, it asks all to stop.
class Counting
{
public:
    explicit Counting(std::stop_source stop)
        : m_stop(std::move(stop))
    {
    }
    void run(qint64 steps)
    {
        m_made += steps;
        if (++m_runs == 3)
            m_stop.request_stop();
    }
    [[nodiscard]] qint64 best() const { return m_made; }
    [[nodiscard]] qint64 bestValue() const { return m_made; }
    void offer(qint64 /*best*/) {}

private:
    std::stop_source m_stop;
    qint64 m_made = 0;
    int m_runs = 0;
};

constexpr SearchBudget Budget{.steps = 95, .stepsBetweenLooks = 10, .stepsBetweenExchanges = 50};

} // namespace

class BaseChainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheStepsOfItsBudget();
    void countsWhatWasDoneBeforeAStop();
};

void BaseChainsTest::makesTheStepsOfItsBudget()
{
    for (const size_t count : {1U, 3U}) {
        std::deque<Counting> searches(count, Counting(std::stop_source(std::nostopstate)));
        QElapsedTimer timer;
        timer.start();
        Chains chains(searches, Budget, timer);
        while (!chains.isOver({}))
            chains.run({});
        QCOMPARE(chains.done(), static_cast<qint64>(95 * count));
        for (const Counting &search : searches)
            QCOMPARE(search.best(), 95);
    }
}

void BaseChainsTest::countsWhatWasDoneBeforeAStop()
{
    const std::stop_source stop;
    std::deque<Counting> searches(2, Counting(stop));
    QElapsedTimer timer;
    timer.start();
    Chains chains(searches, Budget, timer);
    const Progress progress{.stop = stop.get_token()};
    chains.run(progress);
    QVERIFY(chains.isOver(progress));
    QCOMPARE(chains.done(), searches[0].best() + searches[1].best());
    QVERIFY(chains.done() < 2 * 50); // that were due
}

QTEST_APPLESS_MAIN(BaseChainsTest)
#include "tst_base_chains.moc"
