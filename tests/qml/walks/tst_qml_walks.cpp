#include "commands/workspace.h"

#include <QQmlEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <memory>

// Opens an empty file at a fixed time for the Quick Tests beside it.
class WalksSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Lantern tests"));
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(LANTERN_BUILD_DIRECTORY "/qml"));
        auto *workspace = lantern::Workspace::instance();
        const QDateTime now(QDate(2026, 11, 20), QTime(21, 47), QTimeZone::UTC);
        workspace->setClock(std::make_shared<lantern::FixedClock>(now));
        workspace->createFile(m_folder.filePath(QStringLiteral("walks.lantern")));
    }
    void cleanupTestCase() { lantern::Workspace::instance()->closeFile(); }

private:
    QTemporaryDir m_folder;
};

QUICK_TEST_MAIN_WITH_SETUP(walks, WalksSetup)
#include "tst_qml_walks.moc"
