#pragma once

#include "commands/workspace.h"

#include <QVariantList>

namespace lantern
{

// The places and views of the map that somebody has kept in the open file, by name, in the order in which they were kept. Every change
// can be undone.
class SavedViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // {name, latitude, longitude, zoom} of a place; with {layers, order, opacities, filter} of a view.
    Q_PROPERTY(QVariantList views READ views NOTIFY viewsChanged)

public:
    explicit SavedViews(QObject *parent); // without default, so that QML asks create()
    ~SavedViews() override;
    static SavedViews *instance();
    static SavedViews *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] QVariantList views() const { return m_views; }
    // Keeps a place or view under the name that it has, in the place of one that has the name already. False, and the user is told,
    // where it has none or no position.
    Q_INVOKABLE bool keep(const QVariantMap &view);
    // False, and the user is told, where the name is empty or another one's.
    Q_INVOKABLE bool rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    // Up (−1) or down (1) the list by one.
    Q_INVOKABLE void move(int row, int by);
    // Those with a word that begins like each word of the text, in their order.
    Q_INVOKABLE [[nodiscard]] QVariantList matching(const QString &text) const;

Q_SIGNALS:
    void viewsChanged();

private:
    friend class KeepViews;
    void read();
    void change(const QString &text, const QVariantList &views);

    Workspace *m_workspace;
    QVariantList m_views;
};

} // namespace lantern
