#include "commands/store_change.h"

#include "commands/workspace.h"
#include "store/outcome_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

StoreChange::StoreChange(Workspace &workspace, const QString &text, Step make, Step takeBack, int aggregates)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_make(std::move(make))
    , m_takeBack(std::move(takeBack))
    , m_aggregates(aggregates)
{
}

void StoreChange::redo()
{
    run(m_make);
}

void StoreChange::undo()
{
    run(m_takeBack);
}

void StoreChange::run(const Step &step)
{
    if (const Result<void> done = step(*m_workspace.store()); !done) {
        setObsolete(true);
        m_workspace.report(done.error());
    }
    m_workspace.notify(m_aggregates);
}

QString pushStoreChange(const QString &text, StoreChange::Step make, StoreChange::Step takeBack, int aggregates)
{
    Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen())
        return QCoreApplication::translate("StoreChange", "No file is open.");
    QString why;
    const auto watch =
        QObject::connect(workspace, &Workspace::failed, workspace, [&why](const QString &message) { why = message; });
    workspace->push(new StoreChange(*workspace, text, std::move(make), std::move(takeBack), aggregates));
    QObject::disconnect(watch);
    return why;
}

QVariantMap formDraft(const QString &form)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    const QString json = DraftRepository(*store).get(form).value_or(QString());
    return QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
}

void keepFormDraft(const QString &form, const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    DraftRepository drafts(*store);
    const QString json = QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(typed)).toJson());
    if (const Result<void> kept = typed.isEmpty() ? drafts.drop(form) : drafts.put(form, json); !kept)
        Workspace::instance()->report(kept.error());
}

} // namespace lantern
