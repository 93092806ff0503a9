#pragma once

#include "commands/asking.h"
#include "plan/row_model.h"
#include "store/event.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The events on the Partners screen: the list, what is planned of the chosen one, its ground, and the templates that they start from.
class EventDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *events READ events CONSTANT) // event, name, detail, figure
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    // The fields of event_fields.h and {event, times, ground (its size in words, empty without one), warnings, lastName}; empty if none
    // is chosen.
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)
    // The outlines of its ground, each a list of {latitude, longitude}; `holes` are what lies inside and is no part of it.
    Q_PROPERTY(QVariantList rings READ rings NOTIFY selectedChanged)
    Q_PROPERTY(QVariantList holes READ holes NOTIFY selectedChanged)
    Q_PROPERTY(QVariantMap bounds READ bounds NOTIFY selectedChanged) // {west, south, east, north}
    Q_PROPERTY(QStringList tacticKeys READ tacticKeys CONSTANT)
    Q_PROPERTY(QStringList tacticNames READ tacticNames CONSTANT)
    Q_PROPERTY(QStringList levelNames READ levelNames CONSTANT)
    Q_PROPERTY(QStringList templateKeys READ templateKeys CONSTANT)
    Q_PROPERTY(QStringList templateNames READ templateNames NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)        // looking for a street or park
    Q_PROPERTY(QString problem READ problem NOTIFY busyChanged) // why that found nothing

public:
    explicit EventDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *events() { return &m_rows; }
    [[nodiscard]] bool any() const { return !m_all.empty(); }
    [[nodiscard]] QString selected() const { return m_selected.isValid() ? m_selected.toString() : QString(); }
    void select(const QString &event);
    [[nodiscard]] QVariantMap card() const;
    [[nodiscard]] QVariantList rings() const;
    [[nodiscard]] QVariantList holes() const;
    [[nodiscard]] QVariantMap bounds() const;
    [[nodiscard]] static QStringList tacticKeys();
    [[nodiscard]] static QStringList tacticNames();
    [[nodiscard]] static QStringList levelNames();
    [[nodiscard]] static QStringList templateKeys();
    [[nodiscard]] static QStringList templateNames();
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &event) const
    {
        return m_rows.find(QStringLiteral("event"), event);
    }
    Q_INVOKABLE [[nodiscard]] QString eventAt(int row) const
    {
        return m_rows.value(row, QStringLiteral("event")).toString();
    }

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    // A new event that begins on a day (ISO): from a template, or of the chosen one again.
    Q_INVOKABLE QString startFrom(const QString &templateKey, const QString &on);
    Q_INVOKABLE QString startAgain(const QString &on);
    Q_INVOKABLE QString save(const QVariantMap &fields); // of the chosen one
    Q_INVOKABLE QString forget();
    Q_INVOKABLE QString drawGround(const QVariantList &corners); // {latitude, longitude}
    Q_INVOKABLE QString clearGround();
    // The street or park of that name and so many metres round it, looked up aside; `problem` says why nothing came of it.
    Q_INVOKABLE void takeGround(const QString &name, int metres);
    // The file's own text of a template; an empty text goes back to the built-in one.
    Q_INVOKABLE [[nodiscard]] static QString templateText(const QString &key);
    Q_INVOKABLE static QString saveTemplate(const QString &key, const QString &text);
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft(const QString &form);
    Q_INVOKABLE static void keepDraft(const QString &form, const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void selectedChanged();
    void busyChanged();

private:
    void reload();
    [[nodiscard]] const Event *chosen() const;
    [[nodiscard]] QString add(const Result<Event> &made);
    // Saves the event in place of what stands under its key, once nothing is wrong with it.
    [[nodiscard]] QString change(const QString &text, const Event &after);
    [[nodiscard]] QString keepGround(const Result<MultiPolygon> &ground, const QString &placeName);

    Asking m_asking;
    std::vector<Event> m_all;
    RowModel m_rows;
    EventId m_selected;
    QString m_problem;
};

} // namespace lantern
