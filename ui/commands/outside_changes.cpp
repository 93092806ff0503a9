#include "commands/outside_changes.h"

#include "commands/workspace.h"

#include <QGuiApplication>

namespace lantern
{

OutsideChanges::OutsideChanges(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::openChanged, this,
            [this] { m_seen = m_workspace.store() != nullptr ? m_workspace.store()->writesByOthers() : -1; });
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                look();
        });
}

void OutsideChanges::look()
{
    if (m_workspace.store() == nullptr)
        return;
    const int now = m_workspace.store()->writesByOthers();
    if (now == m_seen)
        return;
    m_seen = now;
    m_workspace.notify(Workspace::Everything);
}

} // namespace lantern
