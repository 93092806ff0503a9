#include "store/offence_repository.h"
#include "store/problem_repository.h"
#include "ui/town_fixture.h"

#include <QQmlEngine>
#include <QtQuickTest>

#include <optional>

namespace
{

// One on a Friday night in March, one on a Sunday in April, one in March whose hour is not known.
void addReports()
{
    using namespace lantern;
    std::vector<StreetSafeReport> reports(3);
    for (size_t i = 0; i < reports.size(); ++i) {
        reports[i].fingerprint = i + 1;
        reports[i].month = Month(2026, i == 1 ? 4 : 3);
        reports[i].point = {530'250, 180'100 + 20.0 * static_cast<double>(i)};
        reports[i].environment = {QStringLiteral("badly_lit")};
    }
    reports[0].at = QDateTime(QDate(2026, 3, 27), QTime(23, 30), londonZone()).toUTC();
    reports[1].at = QDateTime(QDate(2026, 4, 5), QTime(14, 0), londonZone()).toUTC();
    if (!OffenceRepository(*Workspace::instance()->store()).addStreetSafe(reports))
        qFatal("The reports are not in the town.");
    Workspace::instance()->notify(Workspace::Everything);
}

// A problem that is run in the fields east of the town.
void addProblem()
{
    using namespace lantern;
    Store &store = *Workspace::instance()->store();
    Problem problem;
    problem.id = store.makeId<ProblemId>();
    problem.name = QStringLiteral("Dark steps");
    problem.point = toGrid({51.5168, -0.0986});
    problem.radiusMetres = 60;
    problem.decidedOn = QDate(2026, 4, 1);
    problem.decidedBy = QStringLiteral("4402");
    problem.reviewOn = QDate(2026, 6, 1);
    if (!ProblemRepository(store).save(problem))
        qFatal("The problem is not in the town.");
}

} // namespace

// The fictional town is open.
class MapSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        m_town.emplace();
        addProblem();
        addReports();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(LANTERN_BUILD_DIRECTORY "/qml"));
    }
    void cleanupTestCase() { m_town.reset(); }

private:
    std::optional<lantern::test::OpenTown> m_town;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_qml_map, MapSetup)
#include "main.moc"
