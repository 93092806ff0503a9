#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Names in the open file that begin like what is typed: streets, venues, stations, wards, and the hotspots of the current set.
class PlaceSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QVariantList results READ results NOTIFY resultsChanged) // {name, kind, latitude, longitude}

public:
    explicit PlaceSearch(QObject *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QVariantList results() const { return m_results; }

Q_SIGNALS:
    void textChanged();
    void resultsChanged();

private:
    void search();

    QString m_text;
    QVariantList m_results;
};

} // namespace lantern
