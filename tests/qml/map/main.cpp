#include "ui/town_fixture.h"

#include <QQmlEngine>
#include <QtQuickTest>

#include <optional>

// The fictional town is open.
class MapSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_town.emplace(); }
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
