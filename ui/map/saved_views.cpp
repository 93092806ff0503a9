#include "map/saved_views.h"

#include "map/geoservices/place_finder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlEngine>

#include <algorithm>

namespace lantern
{

namespace
{

SavedViews *sharedViews = nullptr;

QString viewsProperty()
{
    return QStringLiteral("mapViews");
}

QString nameOf(const QVariant &view)
{
    return view.toMap().value(QStringLiteral("name")).toString();
}

bool isView(const QVariant &view)
{
    const QVariantMap map = view.toMap();
    return !nameOf(view).isEmpty() && map.value(QStringLiteral("latitude")).canConvert<double>() &&
           map.value(QStringLiteral("longitude")).canConvert<double>();
}

QString textOf(const QVariantList &views)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(views)).toJson(QJsonDocument::Compact));
}

// What a damaged file has instead of views is left out.
QVariantList viewsFrom(const QString &text)
{
    QVariantList views = QJsonDocument::fromJson(text.toUtf8()).array().toVariantList();
    views.removeIf([](const QVariant &view) { return !isView(view); });
    return views;
}

} // namespace

// Puts the list of one state in the place of the other.
class KeepViews final : public QUndoCommand
{
public:
    KeepViews(SavedViews &views, const QString &text, QVariantList after)
        : QUndoCommand(text)
        , m_views(views)
        , m_before(views.m_views)
        , m_after(std::move(after))
    {
    }
    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const QVariantList &views)
    {
        if (const Result<void> kept = m_views.m_workspace->store()->setProperty(viewsProperty(), textOf(views));
            !kept) {
            setObsolete(true);
            m_views.m_workspace->report(kept.error());
        }
        m_views.read();
    }

    SavedViews &m_views;
    QVariantList m_before;
    QVariantList m_after;
};

SavedViews::SavedViews(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
{
    connect(m_workspace, &Workspace::openChanged, this, &SavedViews::read);
    read();
}

SavedViews::~SavedViews()
{
    if (sharedViews == this)
        sharedViews = nullptr;
}

SavedViews *SavedViews::instance()
{
    if (sharedViews == nullptr)
        sharedViews = new SavedViews(Workspace::instance());
    return sharedViews;
}

SavedViews *SavedViews::create(QQmlEngine * /*engine*/, QJSEngine * /*scriptEngine*/)
{
    QQmlEngine::setObjectOwnership(instance(), QQmlEngine::CppOwnership);
    return instance();
}

void SavedViews::read()
{
    m_views = m_workspace->isOpen() ? viewsFrom(m_workspace->store()->property(viewsProperty())) : QVariantList();
    Q_EMIT viewsChanged();
}

void SavedViews::change(const QString &text, const QVariantList &views)
{
    m_workspace->push(new KeepViews(*this, text, views));
}

bool SavedViews::keep(const QVariantMap &view)
{
    QVariantMap named = view;
    const QString name = nameOf(view).trimmed();
    named.insert(QStringLiteral("name"), name);
    if (!m_workspace->isOpen() || !isView(named)) {
        m_workspace->tell(tr("A place or view is kept under a name."));
        return false;
    }
    QVariantList views = m_views;
    const auto same = std::ranges::find(views, name, nameOf);
    if (same != views.end())
        *same = named;
    else
        views.append(named);
    change(tr("keeping “%1”").arg(name), views);
    return true;
}

bool SavedViews::rename(int row, const QString &name)
{
    const QString wanted = name.trimmed();
    if (row < 0 || row >= m_views.size() || nameOf(m_views[row]) == wanted)
        return true;
    if (wanted.isEmpty() || std::ranges::find(m_views, wanted, nameOf) != m_views.end()) {
        m_workspace->tell(wanted.isEmpty() ? tr("A place or view is kept under a name.")
                                           : tr("Another place or view is called “%1” already.").arg(wanted));
        return false;
    }
    QVariantList views = m_views;
    QVariantMap view = views[row].toMap();
    view.insert(QStringLiteral("name"), wanted);
    views[row] = view;
    change(tr("renaming “%1”").arg(nameOf(m_views[row])), views);
    return true;
}

void SavedViews::remove(int row)
{
    if (row < 0 || row >= m_views.size())
        return;
    QVariantList views = m_views;
    views.removeAt(row);
    change(tr("removing “%1”").arg(nameOf(m_views[row])), views);
}

void SavedViews::move(int row, int by)
{
    if (row < 0 || row >= m_views.size() || row + by < 0 || row + by >= m_views.size() || by == 0)
        return;
    QVariantList views = m_views;
    views.move(row, row + by);
    change(tr("moving “%1”").arg(nameOf(m_views[row])), views);
}

QVariantList SavedViews::matching(const QString &text) const
{
    QVariantList found;
    for (const QVariant &view : m_views)
        if (isCalledLike(nameOf(view), text))
            found.append(view);
    return found;
}

} // namespace lantern
