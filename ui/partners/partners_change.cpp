#include "partners/partners_change.h"

#include "commands/workspace.h"
#include "store/outcome_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

PartnersChange::PartnersChange(Workspace &workspace, const QString &text, Step make, Step takeBack, int aggregates)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_make(std::move(make))
    , m_takeBack(std::move(takeBack))
    , m_aggregates(aggregates)
{
}

void PartnersChange::redo()
{
    run(m_make);
}

void PartnersChange::undo()
{
    run(m_takeBack);
}

void PartnersChange::run(const Step &step)
{
    if (const Result<void> done = step(*m_workspace.store()); !done) {
        setObsolete(true);
        m_workspace.report(done.error());
    }
    m_workspace.notify(m_aggregates);
}

QString pushChange(const QString &text, PartnersChange::Step make, PartnersChange::Step takeBack, int aggregates)
{
    Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen())
        return QCoreApplication::translate("PartnersChange", "No file is open.");
    QString why;
    const auto watch =
        QObject::connect(workspace, &Workspace::failed, workspace, [&why](const QString &message) { why = message; });
    workspace->push(new PartnersChange(*workspace, text, std::move(make), std::move(takeBack), aggregates));
    QObject::disconnect(watch);
    return why;
}

QVariantMap partnersDraft(const QString &form)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    const QString json = DraftRepository(*store).get(QStringLiteral("partners/") + form).value_or(QString());
    return QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
}

void keepPartnersDraft(const QString &form, const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    DraftRepository drafts(*store);
    const QString name = QStringLiteral("partners/") + form;
    const Result<void> kept =
        typed.isEmpty()
            ? drafts.drop(name)
            : drafts.put(name, QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(typed)).toJson()));
    if (!kept)
        Workspace::instance()->report(kept.error());
}

QDate partnersToday()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date();
}

QString dayText(const QDate &day)
{
    return day.toString(QStringLiteral("d MMM yyyy"));
}

} // namespace lantern
