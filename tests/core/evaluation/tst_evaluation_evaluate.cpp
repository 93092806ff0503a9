#include "core/evaluation/evaluated_town.h"
#include "evaluation/evaluation_words.h"
#include "evaluation/treated.h"
#include "store/place_repository.h"

#include <QTest>

using namespace lantern;

class EvaluateTest : public QObject
{
    Q_OBJECT

    std::optional<test::EvaluatedTown> m_town;

    [[nodiscard]] Result<Evaluation> ask(const EvaluationQuestion &question) const
    {
        return evaluate(*m_town->store, question);
    }
    void addTown();

private Q_SLOTS:
    void init() { m_town.emplace(); }
    void cleanup() { m_town.reset(); }
    void countsTheFourAreas();
    void areasAreAddedAndRemoved();
    void withoutComparisonItIsCountsOnly();
    void policeRecordsNeverCount();
    void onlyAgainstWomenAndGirls();
    void someHotspotsOfASet();
    void aSite();
    void aSiteByName();
    void anOperation();
    void patrolledAreasAreNotCompared();
    void windowsOfDays();
    void defaultWindows();
    void rankedMonthsAreACaution();
    void goingAgainstTheTargetIsACaution();
    void unequalWindowsAreWeighed();
    void refusals();
    void textsOfWindows();
};

// The treated place falls from 20 a month to 10; six areas far away stay at 20, and the ring stays at 4.
void EvaluateTest::addTown()
{
    m_town->addEven(m_town->middle, 20, 10);
    m_town->addEven(m_town->east(1), 4, 4); // in the ring of 200 m
    for (int i = 0; i < 6; ++i)
        m_town->addEven(m_town->east(10 + 6 * i), 20, 20);
    m_town->saveSet({m_town->middle});
}

void EvaluateTest::countsTheFourAreas()
{
    addTown();
    m_town->addEven(m_town->east(11), 6, 7); // in the ring of the first area
    const auto found = ask(m_town->question());
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    const DisplacementCounts &counts = found->figures.counts;
    QCOMPARE(counts.target.before, 60);
    QCOMPARE(counts.target.after, 30);
    QCOMPARE(found->compared(), 5);
    QCOMPARE(counts.comparison.before, 300);
    QCOMPARE(counts.comparison.after, 300);
    QCOMPARE(counts.buffer.before, 12);
    QCOMPARE(counts.buffer.after, 12);
    QCOMPARE(counts.comparisonBuffer.before, 18);
    QCOMPARE(counts.comparisonBuffer.after, 21);
    QCOMPARE(found->figures.weights.before, 1.0);
    QCOMPARE(found->figures.weights.comparison, 0.2);
    // Five rings that do not meet are as large as five times one.
    QVERIFY(std::abs(found->figures.weights.comparisonBuffer - 0.2) < 1e-3);
    QVERIFY(found->figures.displacement);
    QVERIFY(std::abs(found->figures.displacement->total.estimate - (-30 - 0.2 * 3)) < 0.01);
    QVERIFY(found->figures.ratio);
    QVERIFY(std::abs(found->figures.ratio->ratio - 0.5) < 1e-12);
    QCOMPARE(found->figures.verdict, Verdict::Fewer);
    QCOMPARE(found->months.size(), size_t{6});
    QCOMPARE(found->months[3].target, 10);
    QVERIFY(evaluationSentence(*found, Figures::Whole).contains(QStringLiteral("fewer")));
    QVERIFY(found->cautions.isEmpty() || !found->cautions.join(u' ').contains(QStringLiteral("No area")));
}

void EvaluateTest::areasAreAddedAndRemoved()
{
    addTown();
    EvaluationQuestion question = m_town->question();
    const auto proposed = ask(question);
    QVERIFY(proposed);
    QCOMPARE(proposed->areas.size(), size_t{6});
    question.removed = {proposed->areas[0].cell};
    question.added = {proposed->areas[5].cell};
    const auto changed = ask(question);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().text()));
    QCOMPARE(changed->compared(), 5);
    for (const ComparisonArea &area : changed->areas)
        QCOMPARE(area.chosen, area.cell != proposed->areas[0].cell);
    question.added = {m_town->east(2)};
    const auto near = ask(question);
    QVERIFY(!near);
    QCOMPARE(near.error().code, Error::Code::Refused);
    question.added = {m_town->east(400)};
    QVERIFY(!ask(question));
}

void EvaluateTest::withoutComparisonItIsCountsOnly()
{
    addTown();
    EvaluationQuestion question = m_town->question();
    question.compared = false;
    const auto found = ask(question);
    QVERIFY(found);
    QCOMPARE(found->figures.verdict, Verdict::NoComparison);
    QVERIFY(!found->figures.displacement);
    QVERIFY(!found->figures.ratio);
    const QString sentence = evaluationSentence(*found, Figures::Whole);
    QVERIFY(sentence.contains(QStringLiteral("60 offences")));
    QVERIFY(sentence.contains(QStringLiteral("no effect")));
    QVERIFY(!sentence.contains(QStringLiteral("fewer")));
}

void EvaluateTest::policeRecordsNeverCount()
{
    addTown();
    for (int month = 0; month < 3; ++month)
        m_town->add(m_town->middle, test::EvaluatedTown::After.first.plus(month), 50, m_town->drugs);
    const auto found = ask(m_town->question());
    QVERIFY(found);
    QCOMPARE(found->figures.counts.target.after, 30);
}

void EvaluateTest::onlyAgainstWomenAndGirls()
{
    addTown();
    m_town->add(m_town->middle, test::EvaluatedTown::After.last, 7, m_town->theft);
    EvaluationQuestion question = m_town->question();
    QCOMPARE(ask(question)->figures.counts.target.after, 37);
    question.vawgOnly = true;
    QCOMPARE(ask(question)->figures.counts.target.after, 30);
}

void EvaluateTest::someHotspotsOfASet()
{
    addTown();
    const HotspotSet set = m_town->saveSet({m_town->middle, m_town->east(10)});
    EvaluationQuestion question = m_town->question();
    question.set = set.id;
    QCOMPARE(ask(question)->figures.counts.target.before, 120);
    question.ranks = {2};
    const auto second = ask(question);
    QVERIFY(second);
    QCOMPARE(second->figures.counts.target.before, 60);
    QCOMPARE(second->figures.counts.target.after, 60);
    QCOMPARE(second->name, QStringLiteral("Place 2"));
    question.ranks = {7};
    QVERIFY(!ask(question));
}

void EvaluateTest::aSite()
{
    addTown();
    const GridPoint centre = m_town->grid.centre(m_town->middle);
    m_town->addAt({centre.easting + 120, centre.northing}, Month(2026, 4), 3);
    EvaluationQuestion question = m_town->question();
    question.subject = EvaluationSubject::Site;
    question.site = QStringLiteral("%1 %2").arg(centre.easting, 0, 'f', 1).arg(centre.northing, 0, 'f', 1);
    question.radiusMetres = 100;
    question.compared = false;
    const auto found = ask(question);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->figures.counts.target.before, 60);
    QCOMPARE(found->figures.counts.target.after, 30);
    question.radiusMetres = 130;
    QCOMPARE(ask(question)->figures.counts.target.after, 33);
    question.compared = true;
    question.radiusMetres = 75;
    const auto compared = ask(question);
    QVERIFY(compared);
    QVERIFY(compared->compared() > 0);
    question.radiusMetres = 0;
    QVERIFY(!ask(question));
}

void EvaluateTest::aSiteByName()
{
    const std::vector<GazetteerEntry> names{
        {.name = QStringLiteral("Heron Steps"), .kind = QStringLiteral("street"), .point = {530'000, 180'000}},
        {.name = QStringLiteral("Mill Lane"), .kind = QStringLiteral("street"), .point = {530'000, 180'000}},
        {.name = QStringLiteral("Mill Lane"), .kind = QStringLiteral("street"), .point = {535'000, 180'000}}};
    QVERIFY(PlaceRepository(*m_town->store).addGazetteer(names));
    const auto found = treatedSite(*m_town->store, QStringLiteral(" heron steps "), 100);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->name, QStringLiteral("Heron Steps"));
    QVERIFY(found->holds({530'050, 180'000}));
    QVERIFY(!found->holds({530'150, 180'000}));
    QCOMPARE(treatedSite(*m_town->store, QStringLiteral("Mill Lane"), 100).error().code, Error::Code::Refused);
    QCOMPARE(treatedSite(*m_town->store, QStringLiteral("Nowhere"), 100).error().code, Error::Code::NotFound);
    QVERIFY(!treatedSite(*m_town->store, QString(), 100));
}

// A draft and a missed visit are no treatment.
void EvaluateTest::anOperation()
{
    addTown();
    const auto at = [&](int cells) { return m_town->grid.centre(m_town->east(cells)); };
    m_town->addNight(QDate(2026, 3, 20), {at(0)});
    m_town->addNight(QDate(2026, 3, 27), {at(0), at(1)});
    m_town->addNight(QDate(2026, 3, 13), {at(5)}, true);
    m_town->addNight(QDate(2026, 3, 6), {at(7)}, false, true);
    const auto treated = treatedOperation(*m_town->store, Operation::Verona);
    QVERIFY2(treated, treated ? "" : qPrintable(treated.error().text()));
    QCOMPARE(treated->places.size(), size_t{2});
    QCOMPARE(treated->began, QDate(2026, 3, 20));
    QCOMPARE(treatedOperation(*m_town->store, Operation::Vigilant).error().code, Error::Code::NotFound);
    EvaluationQuestion question;
    question.subject = EvaluationSubject::Operation;
    question.operation = Operation::Verona;
    const auto found = ask(question);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    // Since the first whole month, against as many months before that of the first shift.
    QCOMPARE(found->question.after, DayWindow::ofMonths(test::EvaluatedTown::After));
    QCOMPARE(found->question.before, DayWindow::ofMonths({Month(2026, 1), Month(2026, 2)}));
    QVERIFY(std::ranges::any_of(
        found->cautions, [](const QString &caution) { return caution.contains(QStringLiteral("in neither window")); }));
}

void EvaluateTest::patrolledAreasAreNotCompared()
{
    addTown();
    m_town->addNight(QDate(2026, 5, 8), {m_town->grid.centre(m_town->east(10))});
    const auto found = ask(m_town->question());
    QVERIFY(found);
    QCOMPARE(found->compared(), 5);
    QCOMPARE(found->patrolledLeftOut, 1);
    QVERIFY(!std::ranges::contains(found->areas, m_town->east(10), &ComparisonArea::cell));
}

void EvaluateTest::windowsOfDays()
{
    const GridPoint centre = m_town->grid.centre(m_town->middle);
    const auto at = [](int month, int day) {
        return QDateTime(QDate(2026, month, day), QTime(22, 0), londonZone()).toUTC();
    };
    m_town->addAt(centre, Month(2026, 1), 3, 0, at(1, 10));
    m_town->addAt(centre, Month(2026, 1), 5, 0, at(1, 20));
    m_town->addAt(centre, Month(2026, 2), 7, 0, at(2, 10));
    m_town->addAt(centre, Month(2026, 2), 2); // known by month only
    m_town->saveSet({m_town->middle});
    EvaluationQuestion question;
    question.before = dayWindowFromText(QStringLiteral("2026-01-06:2026-01-15")).value();
    question.after = dayWindowFromText(QStringLiteral("2026-01-16:2026-02-14")).value();
    question.compared = false;
    const auto found = ask(question);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->figures.counts.target.before, 3);
    QCOMPARE(found->figures.counts.target.after, 12);
    QCOMPARE(found->figures.weights.before, 3.0); // thirty days against ten
    QCOMPARE(found->months.size(), size_t{3});
    QVERIFY(found->cautions.join(u' ').contains(QStringLiteral("known by month only")));
}

void EvaluateTest::defaultWindows()
{
    addTown();
    const auto found = ask({});
    QVERIFY(found);
    QCOMPARE(found->question.after, DayWindow::ofMonths(test::EvaluatedTown::After));
    QCOMPARE(found->question.before, DayWindow::ofMonths(test::EvaluatedTown::Before));
    // With a year more, the same months of the year before.
    m_town->add(m_town->middle, Month(2025, 1), 1);
    QCOMPARE(ask({})->question.before, DayWindow::ofMonths({Month(2025, 1), Month(2025, 6)}));
}

void EvaluateTest::rankedMonthsAreACaution()
{
    addTown();
    const auto mentions = [](const Evaluation &found) {
        return found.cautions.join(u' ').contains(QStringLiteral("fall by themselves"));
    };
    QVERIFY(!mentions(*ask(m_town->question())));
    HotspotSet set = m_town->saveSet({m_town->middle});
    set.period = test::EvaluatedTown::Before;
    QVERIFY(HotspotRepository(*m_town->store).save(set));
    EvaluationQuestion question = m_town->question();
    question.set = set.id;
    QVERIFY(mentions(*ask(question)));
}

// Of the same level, and within chance of the target's months, but down when it went up.
void EvaluateTest::goingAgainstTheTargetIsACaution()
{
    const auto addMonths = [&](HexCell cell, const std::vector<int> &months) {
        for (size_t month = 0; month < months.size(); ++month)
            m_town->add(cell, test::EvaluatedTown::Before.first.plus(static_cast<int>(month)), months[month]);
    };
    addMonths(m_town->middle, {17, 20, 23, 15, 15, 15});
    addMonths(m_town->east(10), {22, 20, 18, 20, 20, 20});
    m_town->saveSet({m_town->middle});
    const auto mentions = [](const Evaluation &found, const QString &words) {
        return found.cautions.join(u' ').contains(words);
    };
    const auto against = ask(m_town->question());
    QVERIFY(against);
    QCOMPARE(against->compared(), 1);
    QVERIFY(against->areas[0].correlation < -0.9);
    QVERIFY2(mentions(*against, QStringLiteral("went against the target")), qPrintable(against->cautions.join(u' ')));
    EvaluationQuestion question = m_town->question();
    addMonths(m_town->east(16), {18, 20, 22, 20, 20, 20});
    question.removed = {against->areas[0].cell};
    const auto with = ask(question);
    QVERIFY(with);
    QCOMPARE(with->compared(), 1);
    QVERIFY(!mentions(*with, QStringLiteral("went against the target")));
}

void EvaluateTest::unequalWindowsAreWeighed()
{
    addTown();
    EvaluationQuestion question = m_town->question();
    question.after = DayWindow::ofMonths({Month(2026, 4), Month(2026, 4)});
    const auto found = ask(question);
    QVERIFY(found);
    QCOMPARE(found->figures.weights.before, 30.0 / 90);
}

void EvaluateTest::refusals()
{
    QCOMPARE(ask(m_town->question()).error().code, Error::Code::NotFound); // nothing recorded
    m_town->addEven(m_town->middle, 20, 10);
    QCOMPARE(ask(m_town->question()).error().code, Error::Code::NotFound); // no set
    m_town->saveSet({m_town->middle});
    EvaluationQuestion question = m_town->question();
    std::swap(question.before, question.after);
    QCOMPARE(ask(question).error().code, Error::Code::Refused);
    question = m_town->question();
    question.before = DayWindow::ofMonths({Month(2024, 1), Month(2024, 3)});
    QCOMPARE(ask(question).error().code, Error::Code::Refused);
    question = m_town->question();
    question.before.last = question.after.first;
    QCOMPARE(ask(question).error().code, Error::Code::Refused);
    question = m_town->question();
    question.before.first = QDate(2026, 1, 5); // nothing here has a day
    QCOMPARE(ask(question).error().code, Error::Code::Refused);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(evaluate(*m_town->store, m_town->question(), {.stop = stop.get_token()}).error().code,
             Error::Code::Cancelled);
}

void EvaluateTest::textsOfWindows()
{
    const auto roundTrip = [](const char *text) {
        const auto window = dayWindowFromText(QLatin1StringView(text));
        return window ? window->toString() : QString();
    };
    QCOMPARE(roundTrip("2026-01:2026-03"), QStringLiteral("2026-01:2026-03"));
    QCOMPARE(roundTrip("2026-02"), QStringLiteral("2026-02:2026-02"));
    QCOMPARE(roundTrip("2026-01-05:2026-03"), QStringLiteral("2026-01-05:2026-03-31"));
    for (const char *wrong : {"", "2026-13", "2026-03:2026-01", "2026-02-30", "a:b", "2026-01:2026-02:2026-03"})
        QVERIFY2(!dayWindowFromText(QLatin1StringView(wrong)), wrong);
}

QTEST_GUILESS_MAIN(EvaluateTest)
#include "tst_evaluation_evaluate.moc"
